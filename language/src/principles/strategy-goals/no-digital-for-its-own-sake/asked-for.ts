import type { Element, Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isUnfinished, mentions, perProgramme, referrers } from '../../../programme/queries.ts';

/** The initiatives that somebody asks for: those with a goal or a need, and all that is joined to one of them. */
export const askedFor: (programme: Programme) => ReadonlySet<Element> = perProgramme((programme) => {
  const asked = new Set<Element>(programme.elements.filter((element) => element.noun === 'initiative' && saysWhy(element)));
  // A set hands out what is added to it while it is walked through.
  for (const initiative of asked) addJoined(asked, initiative as Initiative);
  return asked;
});

/** Whether an initiative, or the team that carries it, has a goal or a need, or is still being written. */
export function saysWhy(initiative: Initiative): boolean {
  return (
    isUnfinished(initiative) ||
    mentions(initiative, 'goal-property') ||
    mentions(initiative, 'need-property') ||
    initiative.team.some(({ target }) => target === undefined || target.goal.length > 0)
  );
}

/** Adds what an initiative requires and uses, what it is part of, its parts, what feeds it, and the platforms on which its data lie. */
function addJoined(asked: Set<Element>, initiative: Initiative): void {
  const { dependsOn, partOf, uses } = initiative;
  for (const { target } of dependsOn) if (target !== undefined) asked.add(target);
  if (partOf?.target !== undefined) asked.add(partOf.target);
  for (const part of referrers(initiative, 'part-of')) asked.add(part);
  for (const feeding of referrers(initiative, 'feeds')) asked.add(feeding);
  for (const { target } of uses) {
    const used = target?.noun === 'data' ? target.host?.target : target;
    if (used !== undefined) asked.add(used);
  }
}
