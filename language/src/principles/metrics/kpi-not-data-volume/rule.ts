import { called } from '../../../findings/words.ts';
import { addOutcome } from '../../../fixes/metrics.ts';
import { offer } from '../../../fixes/offer.ts';
import type { Goal, Initiative, Metric } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, isWork, metricsOf, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'kpi-not-data-volume',
  number: 'B64',
  category: 'metrics',
  severity: 'error',
  statement: {
    en: 'A KPI is business uplift, not the amount of data collected.',
    zh: '考核看业务提升，不看攒了多少数据。',
  },
  sources: [
    { line: '001:89', quote: '不是帮助银行实现业务提升' },
    { line: '001:89', quote: '而是要收集多少数据' },
  ],
  checked: 'part',
  about: 'metric',
  check(metric, report, programme) {
    if (!isVolume(metric) || metric.target === undefined || hasOpen(programme, 'of')) return;
    for (const measured of new Set(targets(metric.of).filter(isWork))) {
      const metrics = metricsOf(measured);
      if (metrics.every(isVolume) && !isUnfinished(measured)) report(onlyVolume(metric, measured, metrics, programme));
    }
  },
});

function isVolume({ kind }: Metric): boolean {
  return kind?.id === 'volume';
}

function onlyVolume(metric: Metric, measured: Goal | Initiative, metrics: readonly Metric[], programme: Programme): Offence {
  const [m, e] = [called(metric), called(measured)];
  const target = metric.target?.text;
  return {
    place: metric.kind?.place,
    message: {
      en: `The ${e.en} is judged only by how much data it amasses: ${m.en}, target ${target}. Add a metric of kind outcome for what the business gains.`,
      zh: `${e.zh}只以数据量来考核：${m.zh}，目标值 ${target}。请增加一项类型为“成效”的指标，写明业务提升了什么。`,
    },
    related: [
      { element: measured, message: { en: `The ${e.en} has no other metric.`, zh: `${e.zh}没有别的指标。` } },
      ...metrics
        .filter((other) => other !== metric)
        .map((element) => ({
          element,
          message: { en: `The ${called(element).en} counts data too.`, zh: `${called(element).zh}也是数据量。` },
        })),
    ],
    fixes: () =>
      offer({ en: `Add a metric of kind outcome to ${e.en}`, zh: `为${e.zh}增加一项成效指标` }, [addOutcome(measured, programme)]),
  };
}
