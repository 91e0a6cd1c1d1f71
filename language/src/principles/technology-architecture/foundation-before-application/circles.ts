import type { Initiative } from '../../../programme/elements.ts';
import { type Gathered, gathering } from '../../../programme/gathering.ts';
import { perProgramme, targets } from '../../../programme/queries.ts';

const foundations = gathering('initiative', ({ dependsOn }) => {
  const found = targets(dependsOn);
  return found.length > 0 ? found : undefined;
});

/**
 * For every initiative that waits for itself: those that wait for each other with it. Found once for a programme, in time
 * linear in its initiatives and their links.
 */
export const circles = perProgramme((programme): ReadonlyMap<Initiative, ReadonlySet<Initiative>> => {
  const found = new Map<Initiative, ReadonlySet<Initiative>>();
  for (const group of groups(foundations(programme))) {
    const circle = new Set(group);
    for (const member of group) found.set(member, circle);
  }
  return found;
});

interface Step {
  readonly initiative: Initiative;
  readonly dependsOn: readonly Initiative[];
  readonly number: number;
  /** How many of its dependencies have been followed. */
  followed: number;
  /** The least number that can be reached from here among those whose group is still open. */
  least: number;
}

/**
 * Tarjan's strongly connected components, those of several initiatives and those of one that depends on itself. With a path
 * of its own, since a long chain would exhaust the call stack.
 */
function groups(waiting: readonly Gathered<Initiative, readonly Initiative[]>[]): readonly (readonly Initiative[])[] {
  // By their order in the programme: looking them up in maps takes most of the time of large programmes.
  const size = (waiting.at(-1)?.unread.order ?? -1) + 1;
  const foundationsOf = new Array<readonly Initiative[] | undefined>(size);
  for (const { unread, value } of waiting) foundationsOf[unread.order] = value;
  const numbers = new Int32Array(size);
  const isClosed = new Uint8Array(size);
  let entered = 0;
  const found: Initiative[][] = [];
  const open: Initiative[] = [];
  const path: Step[] = [];
  const enter = (initiative: Initiative, dependsOn: readonly Initiative[]) => {
    const number = ++entered;
    numbers[initiative.order] = number;
    open.push(initiative);
    path.push({ initiative, dependsOn, number, followed: 0, least: number });
  };
  for (const { unread: root, value } of waiting) {
    if (numbers[root.order] === 0) enter(root, value);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { dependsOn } = step;
      if (step.followed < dependsOn.length) {
        const next = dependsOn[step.followed++] as Initiative;
        const onward = foundationsOf[next.order];
        if (onward === undefined) continue;
        const number = numbers[next.order] as number;
        if (number === 0) enter(next, onward);
        else if (isClosed[next.order] === 0) step.least = Math.min(step.least, number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) above.least = Math.min(above.least, step.least);
      if (step.least < step.number) continue;
      if (open.at(-1) === step.initiative && !dependsOn.includes(step.initiative)) {
        open.pop();
        isClosed[step.initiative.order] = 1;
        continue;
      }
      const group = open.splice(open.lastIndexOf(step.initiative));
      for (const member of group) isClosed[member.order] = 1;
      found.push(group);
    }
  }
  return found;
}
