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
  const starts = people.map((initiative) => steps(initiative, ...kinds));
  if (starts.some(({ length }) => length === 0) || people.some((initiative) => isSomeUndated(initiative, ...kinds))) return {};
  const horizon = programme.root?.horizon?.start;
  const rollouts = initiatives
    .filter(isTechnical)
    .flatMap((initiative) => steps(initiative, 'rollout'))
    .filter(({ phase }) => horizon === undefined || orderOf(phase.start.days, horizon.days) !== 'before');
  const [work] = starts.flat().sort((a, b) => a.phase.start.days.earliest - b.phase.start.days.earliest);
  const [rollout] = rollouts.sort((a, b) => a.phase.start.days.latest - b.phase.start.days.latest);
  if (work === undefined || rollout === undefined) return {};
  const isInTime = starts.flat().some((start) => rollouts.every((other) => notLater(start.phase.start.days, other.phase.start.days)));
  if (isInTime) return { work, rollout, isLate: false };
  return { work, rollout, isLate: notLater(work.phase.start.days, rollout.phase.start.days) === false ? true : undefined };
}

function saysKind({ kind }: Initiative): boolean {
  return kind !== undefined && valueWord('initiative.kind', kind.id) !== undefined;
}

function steps(initiative: Initiative, ...kinds: readonly string[]): Step[] {
  return phasesOf(initiative, ...kinds).map((phase) => ({ initiative, phase }));
}
