import type { Initiative, Link, Unit } from '../../../programme/elements.ts';
import { unitIs } from '../../../programme/queries.ts';

/** Whether the business may be in the design without a gate: it builds itself, is in the team, or the design takes place there. */
export function mayTakePart({ builder, team, phases }: Initiative): boolean {
  const isDesignedByBusiness = phases.some(({ kind, at }) => kind?.id === 'design' && at.some(mayBeBusiness));
  return isDesignedByBusiness || builder.some(mayBeBusiness) || team.some(mayHoldBusiness);
}

function mayBeBusiness(unit: Link<Unit>): boolean {
  return unitIs(unit, 'business') !== false;
}

/** A team that does not name its members may have some of the business. */
function mayHoldBusiness(team: Link<Unit>): boolean {
  const members = team.target?.members ?? [];
  return mayBeBusiness(team) || (members.length === 0 ? unitIs(team, 'team') === true : members.some(mayBeBusiness));
}
