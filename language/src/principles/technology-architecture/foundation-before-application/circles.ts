import type { Initiative } from '../../../programme/elements.ts';
import { perProgramme, targets } from '../../../programme/queries.ts';

/**
 * The circles of `depends on`: one way round for every group of initiatives that wait for each other, under the member that
 * comes first in the text. Found once for a programme, in time linear in its initiatives and their links.
 */
export const circles = perProgramme((programme): ReadonlyMap<Initiative, readonly Initiative[]> => {
  const initiatives = programme.all('initiative');
  const groupOf = groups(initiatives);
  const seen = new Set<ReadonlySet<Initiative>>();
  const result = new Map<Initiative, readonly Initiative[]>();
  for (const initiative of initiatives) {
    const group = groupOf.get(initiative) as ReadonlySet<Initiative>;
    if (seen.has(group)) continue;
    seen.add(group);
    const circle = wayRound(initiative, group);
    if (circle !== undefined) result.set(initiative, circle);
  }
  return result;
});

/** The shortest way from an initiative back to itself within its group; undefined where there is none. */
function wayRound(first: Initiative, group: ReadonlySet<Initiative>): Initiative[] | undefined {
  const before = new Map<Initiative, Initiative>();
  const queue = [first];
  for (const current of queue) {
    for (const next of targets(current.dependsOn)) {
      if (next === first) return trace(current, before);
      if (!group.has(next) || before.has(next)) continue;
      before.set(next, current);
      queue.push(next);
    }
  }
  return undefined;
}

function trace(last: Initiative, before: ReadonlyMap<Initiative, Initiative>): Initiative[] {
  const way: Initiative[] = [];
  for (let current: Initiative | undefined = last; current !== undefined; current = before.get(current)) way.push(current);
  return way.reverse();
}

interface Step {
  readonly initiative: Initiative;
  readonly number: number;
  readonly rest: Iterator<Initiative>;
  /** The least number that can be reached from here among those whose group is still open. */
  least: number;
}

/** Tarjan's strongly connected components, with a path of its own, since a long chain would exhaust the call stack. */
function groups(initiatives: readonly Initiative[]): ReadonlyMap<Initiative, ReadonlySet<Initiative>> {
  const numbers = new Map<Initiative, number>();
  const groupOf = new Map<Initiative, ReadonlySet<Initiative>>();
  const open: Initiative[] = [];
  const path: Step[] = [];
  const enter = (initiative: Initiative) => {
    const number = numbers.size;
    numbers.set(initiative, number);
    open.push(initiative);
    path.push({ initiative, number, rest: targets(initiative.dependsOn).values(), least: number });
  };
  for (const root of initiatives) {
    if (!numbers.has(root)) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { value: next } = step.rest.next();
      if (next !== undefined) {
        const number = numbers.get(next);
        if (number === undefined) enter(next);
        else if (!groupOf.has(next)) step.least = Math.min(step.least, number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) above.least = Math.min(above.least, step.least);
      if (step.least < step.number) continue;
      const group = new Set(open.splice(open.lastIndexOf(step.initiative)));
      for (const member of group) groupOf.set(member, group);
    }
  }
  return groupOf;
}
