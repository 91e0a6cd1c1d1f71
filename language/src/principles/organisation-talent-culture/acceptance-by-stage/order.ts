import type { Initiative, Moment, Phase } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isSomeUndated, isTechnical, isUnfinished, phasesOf } from '../../../programme/queries.ts';
import { notLater, order as orderOf } from '../../../time/index.ts';
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
  const initiatives = programme.all('initiative');
  if (initiatives.some((initiative) => isUnfinished(initiative) || !saysKind(initiative))) return {};
  const people = initiatives.filter(({ kind }) => kind?.id === 'culture' || kind?.id === 'talent');
  const kinds = ['design', 'build', 'pilot', 'rollout', 'operate'];
  if (people.some((initiative) => isSomeUndated(initiative, ...kinds))) return {};
  const starts = people.map((initiative) => steps(initiative, ...kinds));
  const [work] = starts.flat().sort((a, b) => a.phase.start.days.earliest - b.phase.start.days.earliest);
  if (work === undefined || starts.some(({ length }) => length === 0)) return {};
  const { rollout, earliest } = firstRollout(initiatives, programme.root?.horizon?.start);
  if (rollout === undefined) return {};
  if (starts.flat().some(({ phase }) => phase.start.days.latest <= earliest)) return { work, rollout, isLate: false };
  return { work, rollout, isLate: notLater(work.phase.start.days, rollout.phase.start.days) === false ? true : undefined };
}

/** The technical rollout that certainly comes the soonest, and the earliest day on which any may; those before the horizon left out. */
function firstRollout(initiatives: readonly Initiative[], horizon: Moment | undefined) {
  let rollout: Step | undefined;
  let earliest = Infinity;
  for (const initiative of initiatives.filter(isTechnical)) {
    for (const phase of phasesOf(initiative, 'rollout')) {
      const { days } = phase.start;
      if (horizon !== undefined && orderOf(days, horizon.days) === 'before') continue;
      earliest = Math.min(earliest, days.earliest);
      if (rollout === undefined || days.latest < rollout.phase.start.days.latest) rollout = { initiative, phase };
    }
  }
  return { rollout, earliest };
}

function saysKind({ kind }: Initiative): boolean {
  return kind !== undefined && valueWord('initiative.kind', kind.id) !== undefined;
}

function steps(initiative: Initiative, ...kinds: readonly string[]): Step[] {
  return phasesOf(initiative, ...kinds).map((phase) => ({ initiative, phase }));
}
