import type { Element, Initiative, ProgrammeRoot } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { isUnfinished, referrers, targets } from '../programme/queries.ts';
import { type PropertyKey, valueWord } from '../vocabulary/index.ts';

/** Names after these make an initiative a common base of others. */
const joints: ReadonlySet<PropertyKey> = new Set(['depends-on', 'part-of', 'feeds', 'uses', 'host']);

/** Whether initiatives answer scenarios while no common base serves two of them; undefined where there may be one. */
export function scenariosOnly(root: ProgrammeRoot, programme: Programme): true | undefined {
  const initiatives = programme.all('initiative');
  const mayChange = isUnfinished(root) || initiatives.some(isUnfinished) || programme.unresolved.some(({ link }) => joints.has(link.key));
  if (mayChange || !initiatives.some(answersScenario)) return undefined;
  return initiatives.some((initiative) => mayBeBase(initiative) && users(initiative).size > 1) ? undefined : true;
}

function answersScenario({ need }: Initiative): boolean {
  return targets(need).some(({ scenario }) => scenario !== undefined);
}

/** Whether it is a platform or infrastructure, or does not say what it is. */
function mayBeBase({ kind }: Initiative): boolean {
  const isOther = kind !== undefined && valueWord('initiative.kind', kind.id) !== undefined;
  return !isOther || kind.id === 'platform' || kind.id === 'infrastructure';
}

/** The initiatives that depend on it, are part of it, are fed by it or use the data that lies on it. */
function users(base: Initiative): ReadonlySet<Element> {
  const fed = targets(base.feeds).filter(({ noun }) => noun === 'initiative');
  const hosted = referrers(base, 'host').flatMap((data) => referrers(data, 'uses'));
  const all = [...referrers(base, 'depends-on'), ...referrers(base, 'part-of'), ...fed, ...hosted];
  return new Set(all.filter((user) => user !== base));
}
