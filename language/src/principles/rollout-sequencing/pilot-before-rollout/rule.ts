import type { Initiative } from '../../../programme/elements.ts';
import { hasOpen, isUnfinished, partsOf, phasesOf, wholes } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';
import { principle } from '../../principle.ts';
import { neverPiloted, pilotedLate, type Rollout, undecidable } from './offences.ts';

export default principle({
  id: 'pilot-before-rollout',
  number: 'B62',
  category: 'rollout-sequencing',
  severity: 'warning',
  statement: {
    en: 'Try, learn, then replicate.',
    zh: '先试点成熟，再复制推广。',
  },
  sources: [
    { line: '003:43', quote: '目前已进入试点阶段' },
    { line: '003:43', quote: '经过三年实践,已沉淀出最优模型' },
  ],
  checked: 'part',
  derived: true,
  wokenBy: ['initiative.phase=pilot'],
  about: 'initiative',
  check(initiative, report, programme) {
    // One that is open towards the past only records what was done long ago.
    const rollouts = phasesOf(initiative, 'rollout').filter(({ partial, start }) => !partial && start.days.earliest > -Infinity);
    const [first] = rollouts.toSorted((a, b) => a.start.days.earliest - b.start.days.earliest);
    const all = [...wholes(initiative), ...partsOf(initiative)];
    if (first === undefined || isForPeople(initiative)) return;
    if (hasOpen(programme, 'part-of') || all.some(mayHideAPilot)) return;
    const trials = all.flatMap(trialsOf);
    if (trials.length === 0) return report(neverPiloted(initiative, first));
    const [trial] = trials.toSorted((a, b) => a.start.days.earliest - b.start.days.earliest) as [Rollout, ...Rollout[]];
    const early = rollouts.find(({ start }) => trials.every((one) => notLater(start.days, one.start.days)));
    if (early !== undefined) return report(pilotedLate(initiative, early, trial));
    const open = rollouts.find(({ start }) => trials.every((one) => one.start.days.latest >= start.days.earliest));
    if (open !== undefined) report(undecidable(initiative, open, trial));
  },
});

/** Work on people is not tried at one place and copied to the next. */
function isForPeople({ kind }: Initiative): boolean {
  return ['talent', 'organisation', 'culture'].includes(kind?.id ?? '');
}

/** A rollout that is partial is a trial too. */
function trialsOf(initiative: Initiative): Rollout[] {
  return [...phasesOf(initiative, 'pilot'), ...phasesOf(initiative, 'rollout').filter(({ partial }) => partial)];
}

/** Whether a pilot may stand in what is half-typed, or stands there without a date. */
function mayHideAPilot(initiative: Initiative): boolean {
  const { phases } = initiative;
  return isUnfinished(initiative) || phases.some(({ kind, start, partial }) => !kind || (!start && (kind.id === 'pilot' || partial)));
}
