import type { Initiative, ProgrammeRoot } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { isUnfinished, mayBeBase, targets, usersOf } from '../programme/queries.ts';
import type { PropertyKey } from '../vocabulary/index.ts';

/** Names after these make an initiative a common base of others. */
const joints: ReadonlySet<PropertyKey> = new Set(['depends-on', 'part-of', 'feeds', 'uses', 'host']);

/** Whether initiatives answer scenarios while no common base serves two of them; undefined where there may be one. */
export function scenariosOnly(root: ProgrammeRoot, programme: Programme): true | undefined {
  const initiatives = programme.all('initiative');
  const mayChange = isUnfinished(root) || initiatives.some(isUnfinished) || programme.unresolved.some(({ link }) => joints.has(link.key));
  if (mayChange || !initiatives.some(answersScenario)) return undefined;
  return initiatives.some((initiative) => mayBeBase(initiative) && usersOf(initiative).size > 1) ? undefined : true;
}

function answersScenario({ need }: Initiative): boolean {
  return targets(need).some(({ scenario }) => scenario !== undefined);
}
