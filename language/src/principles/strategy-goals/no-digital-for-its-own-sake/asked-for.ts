import type { Element, Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isUnfinished, mentions, perProgramme, referrers, targets } from '../../../programme/queries.ts';

/** The initiatives that somebody asks for: those with a goal or a need, and all that is joined to one of them. */
export const askedFor: (programme: Programme) => ReadonlySet<Element> = perProgramme((programme) => {
  const asked = new Set<Element>(programme.elements.filter((element) => element.noun === 'initiative' && saysWhy(element)));
  // A set hands out what is added to it while it is walked through.
  for (const initiative of asked) for (const other of joinedTo(initiative as Initiative)) asked.add(other);
  return asked;
});

/** Whether an initiative, or the team that carries it, has a goal or a need, or is still being written. */
function saysWhy(initiative: Initiative): boolean {
  return (
    isUnfinished(initiative) ||
    mentions(initiative, 'goal-property') ||
    mentions(initiative, 'need-property') ||
    initiative.team.some(({ target }) => target === undefined || target.goal.length > 0)
  );
}

/** What an initiative requires and uses, what it is part of, its parts, what feeds it, and the platforms on which its data lie. */
function joinedTo(initiative: Initiative): Element[] {
  return [
    ...targets(initiative.dependsOn),
    ...targets(initiative.partOf === undefined ? [] : [initiative.partOf]),
    ...referrers(initiative, 'part-of'),
    ...referrers(initiative, 'feeds'),
    ...targets(initiative.uses).flatMap((used) => (used.noun === 'initiative' ? used : (used.host?.target ?? []))),
  ];
}
