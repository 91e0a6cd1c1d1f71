import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Need } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isTechnical, perProgramme, phasesOf, referrers } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';
import { type Offence, principle } from '../../principle.ts';
import { askedFor, saysWhy } from './asked-for.ts';

export default principle({
  id: 'no-digital-for-its-own-sake',
  number: 'B2',
  category: 'strategy-goals',
  severity: 'warning',
  statement: {
    en: 'Nothing is digitised merely to be digital.',
    zh: '不为了上系统而上系统。',
  },
  sources: [{ line: '000:41', quote: '为数字化而数字化' }],
  checked: 'part',
  wokenBy: ['initiative.need-property'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (!isTechnical(initiative) && initiative.kind?.id !== 'process') return;
    if (saysWhy(initiative) || askedFor(programme).has(initiative)) return;
    // A name that leads nowhere may be meant for this initiative.
    if (hasOpen(programme, 'depends-on', 'part-of', 'feeds', 'uses', 'host')) return;
    report(nobodyAsks(initiative, programme));
  },
});

function nobodyAsks(initiative: Initiative, programme: Programme): Offence {
  const i = called(initiative);
  const builds = phasesOf(initiative, 'build');
  const possible = unanswered(programme).find(({ on }) => on === undefined || builds.every(({ start }) => notLater(on.days, start.days)));
  const next =
    possible === undefined
      ? { en: 'Name the need that it answers, or its goal.', zh: '请写上它回应的需求，或它的目标。' }
      : {
          en: `Name what it answers, such as ${called(possible).en}, or its goal.`,
          zh: `请写上它回应的需求，例如${called(possible).zh}，或写上它的目标。`,
        };
  return {
    message: {
      en: `Nobody asks for ${i.en}: neither it nor what requires it has a goal or a need. ${next.en}`,
      zh: `没有人需要${i.zh}：它和依赖它的举措都没有写目标或需求。${next.zh}`,
    },
    ...(possible && {
      related: [
        {
          element: possible,
          message: { en: `No initiative answers ${called(possible).en} yet.`, zh: `还没有举措回应${called(possible).zh}。` },
        },
      ],
    }),
    fixes: () => [...(possible === undefined ? [] : answer(initiative, possible)), declareNeed(initiative, programme)],
  };
}

const latestDays = gathering('need', ({ on }) => on?.days.latest ?? -Infinity);

/**
 * The needs that no initiative answers, in the order of the text; of these, since the first that is early enough is taken,
 * only each that may be earlier than all before it.
 */
const unanswered = perProgramme((programme) => {
  const needs: Need[] = [];
  let earliest = Infinity;
  for (const entry of latestDays(programme)) {
    if (needs.length > 0 && entry.value >= earliest) continue;
    if (referrers(entry.element, 'need-property').length > 0) continue;
    needs.push(entry.element);
    earliest = entry.value;
  }
  return needs;
});

function answer(initiative: Initiative, need: Need): Fix[] {
  const edit = writerOf(initiative).append('need-property', need.name);
  const n = called(need);
  return edit === undefined ? [] : [{ title: { en: `Let it answer ${n.en}`, zh: `写明它回应${n.zh}` }, edits: [edit], safe: false }];
}

function declareNeed(initiative: Initiative, programme: Programme): Fix {
  const { add, declare, keyword, language } = writerOf(initiative);
  const name = freeName(programme, `${initiative.name}${language === 'zh' ? '需求' : 'Need'}`);
  return {
    title: { en: `Declare need ${name} and name it here`, zh: `声明需求“${name}”并写在这里` },
    edits: [add(keyword('need-property'), name), declare('need', name)].flatMap((edit) => edit ?? []),
    safe: false,
  };
}
