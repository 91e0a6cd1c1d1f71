import type { Initiative, ProgrammeRoot } from '../programme/elements.ts';
import { gathering } from '../programme/gathering.ts';
import type { Programme } from '../programme/programme.ts';
import { isUnfinished, mayBeBase, targets, usersOf } from '../programme/queries.ts';
import type { PropertyKey } from '../vocabulary/index.ts';

/** Names after these make an initiative a common base of others. */
const joints: ReadonlySet<PropertyKey> = new Set(['depends-on', 'part-of', 'feeds', 'uses', 'host']);

/** Whether initiatives answer scenarios while no common base serves two of them; undefined where there may be one. */
export function scenariosOnly(root: ProgrammeRoot, programme: Programme): true | undefined {
  const mayChange = isUnfinished(root) || unfinished(programme).length > 0 || programme.unresolved.some(({ link }) => joints.has(link.key));
  if (mayChange || !answering(programme).some(({ element }) => answersScenario(element))) return undefined;
  return bases(programme).some(({ element }) => usersOf(element).size > 1) ? undefined : true;
}

const unfinished = gathering('initiative', (initiative) => isUnfinished(initiative) || undefined);
const answering = gathering('initiative', ({ need }) => targets(need).length > 0 || undefined);
const bases = gathering('initiative', (initiative) => mayBeBase(initiative) || undefined);

function answersScenario({ need }: Initiative): boolean {
  return targets(need).some(({ scenario }) => scenario !== undefined);
}
