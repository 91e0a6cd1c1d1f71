import type { Data, Element, Initiative } from '../../../programme/elements.ts';
import { gatheringOfEvery } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { allFound, isUnfinished, mentions, partsOf, perProgramme, referrers, targets } from '../../../programme/queries.ts';

const silent = gatheringOfEvery((element) => (element.noun === 'initiative' && !mayGiveReason(element)) || undefined);

/**
 * The initiatives that somebody asks for though they do not say why: they are joined to one that does, or that is asked for
 * itself. Looks only at those that say nothing, since they are few.
 */
export const askedFor: (programme: Programme) => ReadonlySet<Element> = perProgramme((programme) => {
  const all = silent(programme).map(({ element }) => element as Initiative);
  const unexplained = new Set<Element>(all.filter((initiative) => !saysWhy(initiative)));
  const asked = new Set<Element>();
  const joined = new Map<Element, Element[]>();
  for (const initiative of unexplained) {
    for (const asking of whoMayAsk(initiative as Initiative)) {
      if (!unexplained.has(asking)) asked.add(initiative);
      else if (joined.get(asking)?.push(initiative) === undefined) joined.set(asking, [initiative]);
    }
  }
  // A set hands out what is added to it while it is walked through.
  for (const asking of asked) for (const initiative of joined.get(asking) ?? []) asked.add(initiative);
  return asked;
});

/** Whether an initiative, or the team that carries it, has a goal or a need, or is still being written. */
export function saysWhy(initiative: Initiative): boolean {
  return mayGiveReason(initiative) || targets(initiative.team).some(({ goal }) => goal.length > 0);
}

/** The same without what its team says. */
function mayGiveReason(initiative: Initiative): boolean {
  return (
    isUnfinished(initiative) || mentions(initiative, 'goal-property') || mentions(initiative, 'need-property') || !allFound(initiative.team)
  );
}

/** What requires an initiative, uses it or the data that lie on it, its parts, what it is part of and what it feeds. */
function whoMayAsk(initiative: Initiative): readonly Element[] {
  // Of several wholes or hosts that are written, the first counts.
  const parts = partsOf(initiative).filter(({ partOf }) => partOf?.target === initiative);
  const data = (referrers(initiative, 'host') as readonly Data[]).filter(({ host }) => host?.target === initiative);
  return [
    ...referrers(initiative, 'depends-on'),
    ...[initiative, ...data].flatMap((used) => referrers(used, 'uses')),
    ...parts,
    ...targets(initiative.links.filter(({ key }) => key === 'part-of')),
    ...targets(initiative.feeds).filter(({ noun }) => noun === 'initiative'),
  ];
}
