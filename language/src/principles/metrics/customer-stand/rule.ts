import { called } from '../../../findings/words.ts';
import type { Element } from '../../../programme/elements.ts';
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
    if (measured.flatMap(scope).some((element) => mayBeExperienced(programme).has(element))) return;
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

/** What has a metric that is, or may yet be, one of experience. */
const mayBeExperienced = perProgramme((programme) => {
  const metrics = programme.all('metric').filter(({ kind }) => {
    const isOther = kind !== undefined && kind.id !== 'experience' && valueWord('metric.kind', kind.id) !== undefined;
    return !isOther;
  });
  return new Set(metrics.flatMap((metric) => targets(metric.of).flatMap(scope)));
});

/** With an initiative, what it is part of and the goals of all these. */
function scope(element: Element): readonly Element[] {
  if (element.noun !== 'initiative') return [element];
  const all = wholes(element);
  return [...all, ...all.flatMap(({ goal }) => targets(goal))];
}
