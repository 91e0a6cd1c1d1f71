import type { Element, Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import {
  allFound,
  hasOpen,
  isUnfinished,
  mentions,
  metricsAbout,
  partsOf,
  referrers,
  stagesOf,
  targets,
  wholes,
} from '../../../programme/queries.ts';

/**
 * The units that get the result of an initiative: those that it, its parts or what it is part of feed, that own it, that are
 * in its team, at which it is rolled out, that own what uses it, and that own its metrics. Undefined where there may be others.
 */
export function receiversOf(initiative: Initiative, programme: Programme): ReadonlySet<Element> | undefined {
  const metrics = metricsAbout(initiative, programme);
  const joined = [...wholes(initiative), ...partsOf(initiative)];
  if (metrics === undefined || hasOpen(programme, 'part-of', 'depends-on') || !joined.every(isKnown)) return undefined;
  if (!metrics.every((metric) => allFound(metric.owner) && !isUnfinished(metric))) return undefined;
  const fed = joined.flatMap(({ feeds }) => targets(feeds));
  const users = [...fed, ...referrers(initiative, 'depends-on')].filter(isInitiative);
  if (!users.every(isKnown)) return undefined;
  const units = [
    ...fed,
    ...[...joined, ...users].flatMap(({ owner, team }) => [...targets(owner), ...targets(team)]),
    ...stagesOf(initiative, 'rollout').flatMap(({ at }) => targets(at)),
    ...metrics.flatMap(({ owner }) => targets(owner)),
  ];
  return new Set([...units, ...units.flatMap((unit) => (unit.noun === 'unit' ? targets(unit.members) : []))]);
}

function isInitiative(element: Element): element is Initiative {
  return element.noun === 'initiative';
}

/** Whether it is whole, and all that it names as receivers was found. */
function isKnown(initiative: Initiative): boolean {
  const { feeds, owner, team, phases } = initiative;
  const halfTyped = mentions(initiative, 'feeds') && feeds.length === 0;
  return !halfTyped && !isUnfinished(initiative) && [feeds, owner, team, ...phases.map(({ at }) => at)].every(allFound);
}
