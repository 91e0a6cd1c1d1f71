import { called } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import type { Goal, Initiative, Metric } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, isWork, metricsAround, metricsOf, referrers, saysItsKind, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'value-over-traffic',
  number: 'B65',
  category: 'metrics',
  severity: 'warning',
  statement: {
    en: 'From running traffic to creating value.',
    zh: '从做流量走向创价值。',
  },
  sources: [{ line: '001:49', quote: '从“流量经营”向“价值创造”的转变' }],
  checked: 'whole',
  wokenBy: ['metric.kind=outcome'],
  about: 'metric',
  check(metric, report, programme) {
    if (!isTraffic(metric) || hasOpen(programme, 'of')) return;
    for (const measured of new Set(targets(metric.of).filter(isWork))) {
      // Several metrics of traffic are one offence, said at the first.
      if (metricsOf(measured).find(isTraffic) !== metric || isUnfinished(measured)) continue;
      const metrics = measured.noun === 'goal' ? metricsUnder(measured, programme) : metricsAround(measured, programme);
      if (metrics?.every((other) => saysItsKind(other) && !isValue(other))) report(onlyTraffic(metric, measured, programme));
    }
  },
});

function isTraffic({ kind }: Metric): boolean {
  return kind?.id === 'adoption';
}

/** What customers experience is value to them. */
function isValue({ kind }: Metric): boolean {
  return kind?.id === 'outcome' || kind?.id === 'experience';
}

/** The metrics of a goal, and of what stands right under it; undefined where a name was not found and there may be others. */
function metricsUnder(goal: Goal, programme: Programme): Metric[] | undefined {
  if (hasOpen(programme, 'parent', 'goal-property')) return undefined;
  return [goal, ...referrers(goal, 'parent'), ...referrers(goal, 'goal-property')].flatMap(metricsOf);
}

function onlyTraffic(metric: Metric, measured: Goal | Initiative, programme: Programme): Offence {
  const [m, e] = [called(metric), called(measured)];
  return {
    place: metric.kind?.place,
    message: {
      en: `The ${m.en} tells how much ${e.en} is used, and no metric tells what value comes of it. Add one of kind outcome.`,
      zh: `${m.zh}只说明${e.zh}用了多少，没有指标说明带来了什么价值。请增加一项“类型”为“成效”的指标。`,
    },
    related: [{ element: measured, message: { en: `The ${e.en} is measured.`, zh: `衡量的是${e.zh}。` } }],
    fixes: () => [declareMetric(programme, measured, 'outcome', metric)],
  };
}
