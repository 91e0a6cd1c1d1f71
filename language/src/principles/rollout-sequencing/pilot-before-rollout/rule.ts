import { those } from '../../../lists.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { hasOpen, isUnfinished, knownWholes, partsOf, phasesOf } from '../../../programme/queries.ts';
import { notLater, order } from '../../../time/index.ts';
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
    if (isForPeople(initiative)) return;
    // One that is open towards the past only records what was done long ago.
    const rollouts = those(phasesOf(initiative, 'rollout'), ({ partial, start }) => !partial && start.days.earliest > -Infinity);
    const own = trialsOf(initiative);
    if (rollouts.every((rollout) => isTriedBefore(rollout, own)) || hasOpen(programme, 'part-of')) return;
    const around = knownWholes(initiative);
    if (around === undefined) return;
    const all = [...around, ...partsOf(initiative)];
    if (all.some(mayHideAPilot)) return;
    const trials = all.flatMap(trialsOf);
    const open = rollouts.find((rollout) => !isTriedBefore(rollout, trials));
    if (open === undefined) return;
    const [first] = rollouts.toSorted(byStart) as [Rollout];
    const [trial] = trials.sort(byStart);
    if (trial === undefined) return report(neverPiloted(initiative, first));
    const early = rollouts.find(({ start }) => trials.every((one) => notLater(start.days, one.start.days)));
    report(early === undefined ? undecidable(initiative, open, trial) : pilotedLate(initiative, early, trial));
  },
});

/** Whether a trial certainly starts before a rollout. */
function isTriedBefore({ start }: Rollout, trials: readonly Rollout[]): boolean {
  return trials.some((trial) => order(trial.start.days, start.days) === 'before');
}

function byStart(a: Rollout, b: Rollout): number {
  return a.start.days.earliest - b.start.days.earliest;
}

/** Work on people is not tried at one place and copied to the next. */
function isForPeople({ kind }: Initiative): boolean {
  return kind?.id === 'talent' || kind?.id === 'organisation' || kind?.id === 'culture';
}

/** A rollout that is partial is a trial too. */
function trialsOf(initiative: Initiative): readonly Rollout[] {
  const [pilots, rollouts] = [phasesOf(initiative, 'pilot'), phasesOf(initiative, 'rollout')];
  return rollouts.some(({ partial }) => partial) ? [...pilots, ...rollouts.filter(({ partial }) => partial)] : pilots;
}

/** Whether a pilot may stand in what is half-typed, or stands there without a date. */
function mayHideAPilot(initiative: Initiative): boolean {
  const { phases } = initiative;
  return isUnfinished(initiative) || phases.some(({ kind, start, partial }) => !kind || (!start && (kind.id === 'pilot' || partial)));
}
