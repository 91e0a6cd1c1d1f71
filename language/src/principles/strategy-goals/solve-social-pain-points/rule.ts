import { called } from '../../../findings/words.ts';
import type { Element } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { hasOpen, isUnfinished, perProgramme, targets } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'solve-social-pain-points',
  number: 'P1',
  category: 'strategy-goals',
  severity: 'info',
  statement: {
    en: "Digital work relieves society's pain points.",
    zh: '为社会疏堵解痛。',
  },
  sources: [{ line: '001:63', quote: '解决社会的堵点、痛点问题' }],
  checked: 'part',
  wokenBy: ['metric.kind=outcome'],
  about: 'goal',
  check(goal, report, programme) {
    if (goal.kind?.id !== 'social' || isUnfinished(goal) || hasOpen(programme, 'of', 'parent', 'goal-property')) return;
    if (mayBeMeasured(programme).has(goal)) return;
    const g = called(goal);
    report({
      place: goal.kind.place,
      message: {
        en: `Nothing measures what ${g.en} brings to society. Add a metric of kind outcome to it, or to an initiative that works towards it.`,
        zh: `${g.zh}给社会带来什么成效，还没有指标衡量。请为它或为实现它的举措补一个“类型 成效”的指标。`,
      },
    });
  },
});

/** The metrics that are, or may yet be, of outcome. */
const outcomes = gathering('metric', ({ kind }) => {
  const isOther = kind !== undefined && kind.id !== 'outcome' && valueWord('metric.kind', kind.id) !== undefined;
  return isOther ? undefined : true;
});

/** The goals with such a metric: their own, or one of what works towards them. */
const mayBeMeasured = perProgramme((programme) => {
  const measured = new Set<Element>(outcomes(programme).flatMap(({ element }) => targets(element.of)));
  // A set hands out what is added to it while it is walked through.
  for (const element of measured) for (const above of servedBy(element)) measured.add(above);
  return measured;
});

/** What an initiative is part of and its goals; the goal above a goal. */
function servedBy(element: Element): readonly Element[] {
  if (element.noun === 'goal') return targets(element.parent === undefined ? [] : [element.parent]);
  if (element.noun !== 'initiative') return [];
  return targets<Element>([...element.goal, ...(element.partOf === undefined ? [] : [element.partOf])]);
}
