import type { Initiative, Metric, Moment, Phase } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
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
    if (asOf === undefined || !isTechnical(initiative)) return;
    const uses = phasesOf(initiative, 'rollout', 'operate');
    const past = uses.find((use) => order(doneOn(use).days, asOf.days) === 'before');
    const open = uses.find((use) => notLater(asOf.days, doneOn(use).days) === undefined);
    if ((past ?? open) === undefined || mayBeProven(initiative, programme)) return;
    if (past !== undefined) report({ place: past.place, ...unproven(initiative, past, doneOn(past), asOf, programme) });
    else if (open !== undefined) report({ place: open.place, ...undecidable(initiative, open, doneOn(open), asOf) });
  },
});

/** A rollout that lasts is done with its end; an operation has begun with its start. */
function doneOn({ kind, start, end }: Phase & { readonly start: Moment }): Moment {
  return kind?.id === 'operate' ? start : (end ?? start);
}

function mayBeProven(initiative: Initiative, programme: Programme): boolean {
  const about = metricsAbout(initiative, programme);
  return about === undefined || about.some(mayProve) || partsOf(initiative).some((part) => metricsOf(part).some(mayProve));
}

/** A stated change, such as “人工坐席压力下降35%”, and a value beside its target are proofs too. */
function mayProve(metric: Metric): boolean {
  const has = (key: 'baseline' | 'target' | 'actual' | 'change') => mentions(metric, key);
  return isUnfinished(metric) || has('change') || (has('actual') && (has('baseline') || has('target')));
}
