import type { Metric, Moment, Phase } from '../../../programme/elements.ts';
import { isTechnical, isUnfinished, mentions, metricsAbout, metricsOf, partsOf, phasesOf } from '../../../programme/queries.ts';
import { notLater, order } from '../../../time/index.ts';
import { principle } from '../../principle.ts';
import { undecidable, unproven } from './offences.ts';

export default principle({
  id: 'prove-value-with-data',
  number: 'B17',
  category: 'business-technology',
  severity: 'warning',
  statement: {
    en: 'Data prove the value technology has brought.',
    zh: '上线后拿数据说明成效。',
  },
  sources: [{ line: '000:68', quote: '用数据证明技术带来的实际价值' }],
  checked: 'part',
  wokenBy: ['metric.actual'],
  about: 'initiative',
  check(initiative, report, programme) {
    const { asOf } = programme;
    const uses = phasesOf(initiative, 'rollout', 'operate').map((phase) => ({ phase, done: doneOn(phase) }));
    if (asOf === undefined || !isTechnical(initiative) || uses.length === 0) return;
    const about = metricsAbout(initiative, programme);
    if (about === undefined || [...about, ...partsOf(initiative).flatMap(metricsOf)].some(mayProve)) return;
    const past = uses.find(({ done }) => order(done.days, asOf.days) === 'before');
    if (past !== undefined) return report({ place: past.phase.place, ...unproven(initiative, past.phase, past.done, asOf, programme) });
    const open = uses.find(({ done }) => notLater(asOf.days, done.days) === undefined);
    if (open !== undefined) report({ place: open.phase.place, ...undecidable(initiative, open.phase, open.done, asOf) });
  },
});

/** A rollout that lasts is done with its end; an operation has begun with its start. */
function doneOn({ kind, start, end }: Phase & { readonly start: Moment }): Moment {
  return kind?.id === 'operate' ? start : (end ?? start);
}

/** A stated change, such as “人工坐席压力下降35%”, and a value beside its target are proofs too. */
function mayProve(metric: Metric): boolean {
  const has = (key: 'baseline' | 'target' | 'actual' | 'change') => mentions(metric, key);
  return isUnfinished(metric) || has('change') || (has('actual') && (has('baseline') || has('target')));
}
