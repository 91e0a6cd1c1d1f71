import { called } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import { metricsAround, targets } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'measure-experience-actively',
  number: 'B31',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: 'Experience is monitored actively, not when customers complain.',
    zh: '主动监测客户体验。',
  },
  sources: [{ line: '004:78', quote: '从“响应式”向“主动式”加速转变' }],
  checked: 'part',
  wokenBy: ['metric.kind=experience'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'channel') return;
    const [segment] = targets(initiative.serves);
    if (segment === undefined) return;
    const metrics = metricsAround(initiative, programme);
    if (metrics === undefined || metrics.some(({ kind }) => kind?.id === 'experience')) return;
    const [i, s] = [called(initiative), called(segment)];
    report({
      message: {
        en: `The ${i.en} serves ${s.en}, but no metric tells how customers experience it. Add a metric of kind experience.`,
        zh: `${i.zh}服务${s.zh}，却没有衡量客户体验的指标。请增加一个“类型”为“体验”的指标。`,
      },
      related: [{ element: segment, message: { en: `The ${s.en} is served here.`, zh: `服务的是${s.zh}。` } }],
      fixes: () => [declareMetric(programme, initiative, 'experience')],
    });
  },
});
