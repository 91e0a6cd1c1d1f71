import { called } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import { metricsAround, metricsOf } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'fast-and-steady',
  number: 'B40',
  category: 'technology-architecture',
  severity: 'warning',
  statement: {
    en: 'Speed is measured together with stability.',
    zh: '又快又稳，两头都要量。',
  },
  sources: [{ line: '004:34', quote: '既跑得快,又跑得稳' }],
  checked: 'whole',
  wokenBy: ['metric.kind=stability'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'infrastructure' && initiative.kind?.id !== 'platform') return;
    const speed = metricsOf(initiative).find(({ kind }) => kind?.id === 'efficiency');
    if (speed === undefined) return;
    const metrics = metricsAround(initiative, programme);
    if (metrics === undefined || metrics.some(({ kind }) => kind?.id === 'stability')) return;
    const [i, s] = [called(initiative), called(speed)];
    report({
      message: {
        en: `The ${i.en} is measured by its speed (${s.en}) and not by its stability. Add a metric of kind stability.`,
        zh: `${i.zh}只衡量快不快（${s.zh}），没有衡量稳不稳。请增加一个“类型”为“稳定”的指标。`,
      },
      related: [{ element: speed, message: { en: `The ${s.en} measures efficiency.`, zh: `${s.zh}衡量的是效率。` } }],
      fixes: () => [declareMetric(programme, initiative, 'stability')],
    });
  },
});
