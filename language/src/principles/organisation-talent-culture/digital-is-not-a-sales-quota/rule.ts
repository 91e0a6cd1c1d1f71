import { called, listed } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import type { Initiative, Metric, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { branchesReached, metricsAround, rolloutAt } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'digital-is-not-a-sales-quota',
  number: 'B59',
  category: 'organisation-talent-culture',
  severity: 'warning',
  statement: {
    en: 'Digital work is not handing branches sales quotas and leads.',
    zh: '数字化不等于给网点压指标。',
  },
  sources: [{ line: '001:141', quote: '数字化就是给他们下指标' }],
  checked: 'part',
  wokenBy: ['metric.kind=sales', 'metric.kind=staff'],
  about: 'initiative',
  check(initiative, report, programme) {
    const metrics = metricsAround(initiative, programme);
    if (!metrics?.some(({ kind }) => kind?.id === 'sales')) return;
    const isQuotaOnly = metrics.every(({ kind }) => kind?.id === 'sales' || kind?.id === 'adoption');
    const branches = isQuotaOnly ? branchesReached(initiative) : [];
    if (branches.length > 0) report(onlyQuotas(initiative, branches, [...new Set(metrics)], programme));
  },
});

function onlyQuotas(initiative: Initiative, branches: readonly Unit[], metrics: readonly Metric[], programme: Programme): Offence {
  const [i, m] = [called(initiative), listed(metrics.slice(0, 2).map(called))];
  const [branch] = branches as [Unit, ...Unit[]];
  const b = called(branch);
  const others = branches.length > 1 ? { en: ' and others', zh: '等分行' } : { en: '', zh: '' };
  return {
    place: rolloutAt(initiative, branch)?.place,
    message: {
      en: `The ${i.en} is rolled out at ${b.en}${others.en}, but judged only by sales and use: ${m.en}. Add a metric of kind staff or outcome.`,
      zh: `${i.zh}推广到${b.zh}${others.zh}，却只考核销售和使用量：${m.zh}。请增加“类型”为“员工”或“成效”的指标，写明能带来什么。`,
    },
    related: metrics.map((element) => ({
      element,
      place: element.kind?.place,
      message: { en: `The ${called(element).en} counts sales or use.`, zh: `${called(element).zh}只看销售或使用量。` },
    })),
    fixes: () => [declareMetric(programme, initiative, 'staff'), declareMetric(programme, initiative, 'outcome')],
  };
}
