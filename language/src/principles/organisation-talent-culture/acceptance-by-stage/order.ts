import type { Initiative, Moment, Phase } from '../../../programme/elements.ts';
import { type Gathered, gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isSomeUndated, isTechnical, isUnfinished, phasesOf } from '../../../programme/queries.ts';
import { type DayRange, notLater, order as orderOf } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';

/** A phase with its start, and whose it is. */
export interface Step {
  readonly initiative: Initiative;
  readonly phase: Phase & { readonly start: Moment };
}

/** The work on people that starts first, the rollout that comes first, and whether the work is later; undefined where the dates do not tell. */
interface FirstSteps {
  readonly work?: Step;
  readonly rollout?: Step;
  readonly isLate?: boolean | undefined;
}

/** Compares the work on people of a programme with its rollouts. Empty where either is missing or may be among what is not known. */
export function order(programme: Programme): FirstSteps {
  if (unclear(programme).length > 0) return {};
  const starts = workStarts(programme);
  const work = firstStep(starts, 'earliest', workKinds);
  if (work === undefined) return {};
  const { rollout, earliest } = firstRollout(programme);
  if (rollout === undefined) return {};
  if (starts.some(({ value }) => value.some(({ latest }) => latest <= earliest))) return { work, rollout, isLate: false };
  return { work, rollout, isLate: notLater(work.phase.start.days, rollout.phase.start.days) === false ? true : undefined };
}

/** The technical rollout that certainly comes the soonest, and the earliest day on which any may; those before the horizon left out. */
function firstRollout(programme: Programme) {
  const horizon = programme.root?.horizon?.start?.days;
  const counts = (days: DayRange) => horizon === undefined || orderOf(days, horizon) !== 'before';
  const starts = rolloutStarts(programme);
  let earliest = Infinity;
  for (const { value } of starts) for (const days of value) if (counts(days)) earliest = Math.min(earliest, days.earliest);
  return { rollout: firstStep(starts, 'latest', rolloutKinds, counts), earliest };
}

/** When the phases of some kinds start that an initiative has, in their order. */
type Starts = Gathered<Initiative, readonly DayRange[]>;

const workKinds = ['design', 'build', 'pilot', 'rollout', 'operate'];
const rolloutKinds = ['rollout'];

const workStarts = gathering('initiative', (initiative) => (isForPeople(initiative) ? startsOf(initiative, workKinds) : undefined));

const rolloutStarts = gathering('initiative', (initiative) => (isTechnical(initiative) ? startsOf(initiative, rolloutKinds) : undefined));

function startsOf(initiative: Initiative, kinds: readonly string[]): readonly DayRange[] | undefined {
  const starts = phasesOf(initiative, ...kinds).map(({ start }) => start.days);
  return starts.length === 0 ? undefined : starts;
}

/** The step that comes first by one side of its date: of the initiatives, only the one that takes it is looked at. */
function firstStep(
  starts: readonly Starts[],
  side: keyof DayRange,
  kinds: readonly string[],
  counts: (days: DayRange) => boolean = () => true,
): Step | undefined {
  let first: { readonly from: Starts; readonly days: DayRange } | undefined;
  for (const from of starts) {
    for (const days of from.value) if (counts(days) && (first === undefined || days[side] < first.days[side])) first = { from, days };
  }
  if (first === undefined) return undefined;
  const { element: initiative, value } = first.from;
  const phase = phasesOf(initiative, ...kinds)[value.indexOf(first.days)];
  return phase && { initiative, phase };
}

/** Where too little is known: of an initiative whether it is work on people, or of work on people when it starts. */
const unclear = gathering('initiative', (initiative) => isUnclear(initiative) || undefined);

function isUnclear(initiative: Initiative): boolean {
  if (isUnfinished(initiative) || !saysKind(initiative)) return true;
  return isForPeople(initiative) && (isSomeUndated(initiative, ...workKinds) || startsOf(initiative, workKinds) === undefined);
}

function isForPeople({ kind }: Initiative): boolean {
  return kind?.id === 'culture' || kind?.id === 'talent';
}

function saysKind({ kind }: Initiative): boolean {
  return kind !== undefined && valueWord('initiative.kind', kind.id) !== undefined;
}
