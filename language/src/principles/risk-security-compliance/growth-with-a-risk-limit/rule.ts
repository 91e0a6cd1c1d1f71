import { called, listed } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import type { Initiative, Metric } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { metricsAround, metricsOf } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'growth-with-a-risk-limit',
  number: 'B55',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'Growth in lending is stated together with its risk.',
    zh: '放贷看增量，也看不良。',
  },
  sources: [
    { line: '000:50', quote: '不良率却控制在行业平均水平的1/3' },
    { line: '000:38', quote: '平衡风险控制与客户体验' },
  ],
  checked: 'whole',
  wokenBy: ['initiative.risks=credit'],
  about: 'initiative',
  check(initiative, report, programme) {
    const credit = initiative.risks.find(({ id }) => id === 'credit');
    if (credit === undefined) return;
    const growth = metricsOf(initiative).filter(({ kind }) => kind?.id === 'outcome' || kind?.id === 'adoption');
    if (growth.length === 0) return;
    const metrics = metricsAround(initiative, programme);
    if (metrics === undefined || metrics.some(({ kind }) => kind?.id === 'risk')) return;
    report({ place: credit.place, ...withoutRisk(initiative, growth, programme) });
  },
});

function withoutRisk(initiative: Initiative, growth: readonly Metric[], programme: Programme): Offence {
  const [i, g] = [called(initiative), listed(growth.slice(0, 2).map(called))];
  return {
    message: {
      en: `The ${i.en} bears credit risk and is judged by ${g.en}, but by no metric of risk. Add one of kind risk, such as the share of bad loans.`,
      zh: `${i.zh}涉及信用风险，只用${g.zh}衡量增长，没有风险类指标。请增加一项“类型”为“风险”的指标，例如不良率。`,
    },
    related: growth.map((element) => ({
      element,
      message: { en: `The ${called(element).en} tells of growth.`, zh: `${called(element).zh}衡量的是增长。` },
    })),
    fixes: () => [declareMetric(programme, initiative, 'risk')],
  };
}
