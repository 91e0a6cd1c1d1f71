import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, isUnfinished, referrers } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'break-silos-with-teams',
  number: 'B56',
  category: 'organisation-talent-culture',
  severity: 'warning',
  statement: {
    en: 'A flexible team crosses departments and shares one goal.',
    zh: '柔性团队须跨部门、有共同目标。',
  },
  sources: [
    { line: '001:131', quote: '打破了部门之间的壁垒' },
    { line: '001:131', quote: '大家坐在一起商量研究制定目标' },
  ],
  checked: 'whole',
  wokenBy: ['unit.members'],
  about: 'unit',
  check(unit, report, programme) {
    if (unit.kind?.id !== 'team' || isUnfinished(unit)) return;
    if (new Set(unit.members.map(({ name }) => name)).size < 2) report(tooFew(unit, programme));
    if (unit.goal.length === 0 && !hasGoalByItsWork(unit)) report(noGoal(unit, programme));
  },
});

/** Whether an initiative that the team carries names a goal: it is the goal that its people share. */
function hasGoalByItsWork(unit: Unit): boolean {
  return referrers(unit, 'team').some((carried) => carried.noun === 'initiative' && carried.goal.length > 0);
}

function tooFew(unit: Unit, programme: Programme): Offence {
  const u = called(unit);
  const [only] = unit.members;
  const has = only === undefined ? { en: 'no members', zh: '没有写明成员' } : { en: 'one member only', zh: '只有一个成员单位' };
  const missing = [...candidates(programme, 'unit', 'business'), ...candidates(programme, 'unit', 'technology')]
    .filter(({ name }) => name !== only?.name)
    .slice(0, 3);
  const such =
    missing.length === 0
      ? { en: '', zh: '' }
      : { en: `, such as ${listed(missing.map(called), 'or').en}`, zh: `，例如${listed(missing.map(called), 'or').zh}` };
  return {
    place: only?.place,
    message: {
      en: `The ${u.en} has ${has.en}, so it crosses no departments. Write at least two units after members${such.en}.`,
      zh: `${u.zh}${has.zh}，谈不上跨部门。请在“成员”之后写上至少两个单位${such.zh}。`,
    },
    fixes: () => addMembers(unit, missing),
  };
}

function addMembers(unit: Unit, units: readonly Unit[]) {
  const added = unit.members.length > 0 ? units.slice(0, 1) : [units[0], units.at(-1)].flatMap((one) => one ?? []);
  const isEnough = new Set([...unit.members, ...added].map(({ name }) => name)).size >= 2;
  const edit = isEnough ? writerOf(unit).append('members', added.map(({ name }) => name).join(', ')) : undefined;
  if (edit === undefined) return [];
  const n = listed(added.map(called));
  return [{ title: { en: `Name ${n.en} among the members`, zh: `将${n.zh}写入成员` }, edits: [edit], safe: false }];
}

function noGoal(unit: Unit, programme: Programme): Offence {
  const u = called(unit);
  const goals = candidates(programme, 'goal', 'business', 'customer', 'social', 'risk', 'capability');
  const g = listed(goals.map(called), 'or');
  const such = goals.length === 0 ? { en: '', zh: '' } : { en: `, such as ${g.en}`, zh: `，例如${g.zh}` };
  return {
    message: {
      en: `The people of ${u.en} share no goal. Write goal and the goal that they work towards together${such.en}.`,
      zh: `${u.zh}没有共同的目标。请用“目标”写明大家一起要实现的目标${such.zh}。`,
    },
    fixes: () =>
      goals.flatMap((goal) => {
        const edit = writerOf(unit).append('goal-property', goal.name);
        const title = { en: `Give it ${called(goal).en}`, zh: `以${called(goal).zh}为共同目标` };
        return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
      }),
  };
}
