import type { Element, Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import {
  allFound,
  hasOpen,
  isUnfinished,
  knownWholes,
  mentions,
  metricsAbout,
  partsOf,
  referrers,
  stagesOf,
  targets,
} from '../../../programme/queries.ts';

/**
 * The units that get the result of an initiative: those that it, its parts or what it is part of feed, that own it, that are
 * in its team, at which it is rolled out, that own what uses it, and that own its metrics; with a team its members get it too.
 * Undefined where there may be others.
 */
export function receiversOf(initiative: Initiative, programme: Programme): ReadonlySet<Element> | undefined {
  if (hasOpen(programme, 'part-of', 'depends-on')) return undefined;
  const [all, metrics] = [knownWholes(initiative), metricsAbout(initiative, programme)];
  if (all === undefined || metrics === undefined) return undefined;
  const joined = [...all, ...partsOf(initiative)];
  if (!joined.every(isKnown)) return undefined;
  if (!metrics.every((metric) => allFound(metric.owner) && !isUnfinished(metric))) return undefined;
  const fed = joined.flatMap(({ feeds }) => targets(feeds));
  const users = [...fed, ...referrers(initiative, 'depends-on')].filter(isInitiative);
  if (!users.every(isKnown)) return undefined;
  return new Set([
    ...fed,
    ...[...joined, ...users].flatMap(({ owner, team }) => [...targets(owner), ...targets(team)]),
    ...stagesOf(initiative, 'rollout').flatMap(({ at }) => targets(at)),
    ...metrics.flatMap(({ owner }) => targets(owner)),
  ]);
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
