import type { Initiative, Link, Phase, Unit } from '../../../programme/elements.ts';
import { stagesOf, targets, unitIs } from '../../../programme/queries.ts';

/** Whether a rollout names, or may be about to name, a place outside the head office, or says what branches may do in their own way. */
export function isCarriedOutLocally(initiative: Initiative): boolean {
  return initiative.local !== undefined || stagesOf(initiative, 'rollout').some((phase) => isLocal(phase, initiative));
}

function isLocal({ at, place }: Phase, { file }: Initiative): boolean {
  const halfTyped = /\s(at|在)$/.test(file.document.getText().slice(place.offset, place.end));
  return halfTyped || at.some((unit) => !isCentral(unit));
}

/** Departments and bodies of the head office; all other units may carry out locally. */
function isCentral(unit: Link<Unit>): boolean {
  return unitIs(unit, 'head-office', 'executive', 'committee', 'technology', 'data', 'risk', 'compliance', 'vendor', 'regulator') === true;
}

/** Whether the head office may have a hand in an initiative: as owner, as builder or in the team. */
export function mayBeCoordinated(initiative: Initiative): boolean {
  const hands = [
    ...initiative.owner,
    ...initiative.builder,
    ...initiative.team,
    ...targets(initiative.team).flatMap(({ members }) => members),
  ];
  return hands.some((unit) => unitIs(unit, 'head-office', 'executive', 'committee') !== false);
}
