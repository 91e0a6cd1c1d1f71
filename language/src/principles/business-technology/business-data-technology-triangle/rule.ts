import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, peopleIn, targets } from '../../../programme/queries.ts';
import { order } from '../../../time/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'business-data-technology-triangle',
  number: 'B19',
  category: 'business-technology',
  severity: 'warning',
  statement: {
    en: 'Business, data and technology people innovate as one triangle.',
    zh: '业务、数据、技术三方缺一不可。',
  },
  sources: [{ line: '002:19', quote: '来自业务、数据、技术领域的骨干人员协同攻坚' }],
  checked: 'part',
  wokenBy: ['unit.kind=data'],
  about: 'unit',
  check(team, report, programme) {
    if (team.kind?.id !== 'team' || isOver(team, programme)) return;
    const people = peopleIn([team]);
    if (people?.has('business') && people.has('technology') && !people.has('data')) report(withoutData(team, programme));
  },
});

/** Whether the team is certainly dissolved: what it lacked can no longer be mended. */
function isOver({ until }: Unit, { asOf }: Programme): boolean {
  return until !== undefined && asOf !== undefined && order(until.days, asOf.days) === 'before';
}

function withoutData(team: Unit, programme: Programme): Offence {
  const t = called(team);
  const members = ['business', 'technology'].map((kind) => targets(team.members).find((unit) => unit.kind?.id === kind) as Unit);
  const both = listed(members.map(called));
  const [data] = candidates(programme, 'unit', 'data');
  const next =
    data === undefined
      ? { en: 'Declare a unit of kind data and add it to the members.', zh: '请声明一个类型为“数据”的单位，并加入成员。' }
      : { en: `Add ${called(data).en} to its members.`, zh: `请把${called(data).zh}加入成员。` };
  return {
    place: team.members[0]?.place,
    message: {
      en: `The ${t.en} joins ${both.en}, but nobody from a data unit. ${next.en}`,
      zh: `${t.zh}汇集了${both.zh}，却没有数据方面的成员。${next.zh}`,
    },
    related: members.map((element) => ({
      element,
      message: { en: `The ${called(element).en} is a member.`, zh: `${called(element).zh}是成员。` },
    })),
    fixes: () => candidates(programme, 'unit', 'data').flatMap((unit) => join(team, unit)),
  };
}

function join(team: Unit, unit: Unit) {
  const edit = writerOf(team).append('members', unit.name);
  const [t, u] = [called(team), called(unit)];
  const title = { en: `Add ${u.en} to the members of ${t.en}`, zh: `将${u.zh}加入${t.zh}的成员` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
