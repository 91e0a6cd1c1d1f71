import type { Initiative } from '../../../programme/elements.ts';
import { perProgramme } from '../../../programme/queries.ts';

/**
 * For every initiative that waits for itself: those that wait for each other with it. Found once for a programme, in time
 * linear in its initiatives and their links.
 */
export const circles = perProgramme((programme): ReadonlyMap<Initiative, ReadonlySet<Initiative>> => {
  const found = new Map<Initiative, ReadonlySet<Initiative>>();
  for (const group of groups(programme.all('initiative'))) {
    const circle = new Set(group);
    for (const member of group) found.set(member, circle);
  }
  return found;
});

interface Step {
  readonly initiative: Initiative;
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
function groups(initiatives: readonly Initiative[]): readonly (readonly Initiative[])[] {
  // By their order in the programme: looking them up in maps takes most of the time of large programmes.
  const size = (initiatives.at(-1)?.order ?? -1) + 1;
  const numbers = new Int32Array(size);
  const isClosed = new Uint8Array(size);
  let entered = 0;
  const found: Initiative[][] = [];
  const open: Initiative[] = [];
  const path: Step[] = [];
  const enter = (initiative: Initiative) => {
    const number = ++entered;
    numbers[initiative.order] = number;
    open.push(initiative);
    path.push({ initiative, number, followed: 0, least: number });
  };
  for (const root of initiatives) {
    if (root.dependsOn.length > 0 && numbers[root.order] === 0) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { dependsOn } = step.initiative;
      if (step.followed < dependsOn.length) {
        const next = dependsOn[step.followed++]?.target;
        if (next === undefined || next.dependsOn.length === 0) continue;
        const number = numbers[next.order] as number;
        if (number === 0) enter(next);
        else if (isClosed[next.order] === 0) step.least = Math.min(step.least, number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) above.least = Math.min(above.least, step.least);
      if (step.least < step.number) continue;
      const isAlone = open.at(-1) === step.initiative;
      const group = isAlone ? [step.initiative] : open.splice(open.lastIndexOf(step.initiative));
      if (isAlone) open.pop();
      for (const member of group) isClosed[member.order] = 1;
      if (!isAlone || dependsOn.some(({ target }) => target === step.initiative)) found.push(group);
    }
  }
  return found;
}
