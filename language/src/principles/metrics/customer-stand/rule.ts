import { called } from '../../../findings/words.ts';
import type { Element } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { allFound, hasOpen, isUnfinished, isWork, perProgramme, targets, wholes } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'customer-stand',
  number: 'P14',
  category: 'metrics',
  severity: 'info',
  statement: {
    en: "Take the customer's side.",
    zh: '站在客户一边。',
  },
  sources: [
    { line: '004:66', quote: '从客户立场出发' },
    { line: '000:48', quote: '不再单纯推送高收益产品' },
  ],
  checked: 'part',
  wokenBy: ['metric.kind=experience'],
  about: 'metric',
  check(metric, report, programme) {
    const measured = targets(metric.of).filter(isWork);
    const [first] = measured;
    if (metric.kind?.id !== 'sales' || first === undefined || !allFound(metric.of)) return;
    if (isUnfinished(metric) || measured.some(isUnfinished) || hasOpen(programme, 'of', 'goal-property', 'part-of')) return;
    if (measured.some((element) => scope(element)?.some((one) => mayBeExperienced(programme).has(one)) ?? true)) return;
    const [m, e] = [called(metric), called(first)];
    report({
      place: metric.kind.place,
      message: {
        en: `The ${m.en} counts what ${e.en} sells, and no metric tells how customers fare. Add a metric of kind experience to ${first.name}.`,
        zh: `${m.zh}只看${e.zh}卖了多少，没有指标反映客户的感受。请为后者补一个“类型 体验”的指标。`,
      },
      related: [{ element: first, message: { en: `The ${e.en} has no metric of kind experience.`, zh: `${e.zh}没有体验类指标。` } }],
    });
  },
});

/** The metrics that are, or may yet be, of experience. */
const experiences = gathering('metric', ({ kind }) => {
  const isOther = kind !== undefined && kind.id !== 'experience' && valueWord('metric.kind', kind.id) !== undefined;
  return isOther ? undefined : true;
});

/** What has such a metric. */
const mayBeExperienced = perProgramme((programme) => {
  const found = new Set<Element>(experiences(programme).flatMap(({ element }) => targets(element.of)));
  // A set hands out what is added to it while it is walked through.
  for (const element of found) {
    if (element.noun !== 'initiative') continue;
    for (const goal of targets(element.goal)) found.add(goal);
    if (element.partOf?.target !== undefined) found.add(element.partOf.target);
  }
  return found;
});

/** With an initiative, what it is part of and the goals of all these; undefined where they are nested too deep. */
function scope(element: Element): readonly Element[] | undefined {
  if (element.noun !== 'initiative') return [element];
  const all = wholes(element);
  return all && [...all, ...all.flatMap(({ goal }) => targets(goal))];
}
