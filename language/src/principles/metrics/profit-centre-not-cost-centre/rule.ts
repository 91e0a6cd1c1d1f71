import { called, listed } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import type { Initiative, Metric } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isTechnical, metricsAround } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'profit-centre-not-cost-centre',
  number: 'B66',
  category: 'metrics',
  severity: 'info',
  statement: {
    en: 'IT is judged by gain as well as cost.',
    zh: '看投入也要看收益。',
  },
  sources: [{ line: '001:91', quote: '把企业的IT从成本中心变成利润中心' }],
  checked: 'whole',
  wokenBy: ['metric.kind=outcome'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (!isTechnical(initiative)) return;
    const metrics = metricsAround(initiative, programme);
    if (metrics === undefined || metrics.length === 0) return;
    if (metrics.every(({ kind }) => kind?.id === 'cost')) report(onlyCost(initiative, [...new Set(metrics)], programme));
  },
});

function onlyCost(initiative: Initiative, metrics: readonly Metric[], programme: Programme): Offence {
  const [i, m] = [called(initiative), listed(metrics.slice(0, 2).map(called))];
  return {
    place: initiative.kind?.place,
    message: {
      en: `The ${i.en} is judged only by what it costs: ${m.en}. Add a metric of kind outcome for what it gains.`,
      zh: `${i.zh}只看成本：${m.zh}。请增加一项“类型”为“成效”的指标，写明带来了什么收益。`,
    },
    related: metrics.map((element) => ({
      element,
      place: element.kind?.place,
      message: { en: `The ${called(element).en} counts cost.`, zh: `${called(element).zh}衡量的是成本。` },
    })),
    fixes: () => [declareMetric(programme, initiative, 'outcome')],
  };
}
