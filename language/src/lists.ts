/** Whether two lists have the very same items in the same order. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

/** What is left of two lists without the items with which both begin and those with which both end. */
export function differing<T>(a: readonly T[], b: readonly T[]): [readonly T[], readonly T[]] {
  if (a === b) return [[], []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  return [a.slice(start, endOfA), b.slice(start, endOfB)];
}

/** From how many items on a list grows in place: to copy it for each more would cost the square of its length. */
export const long = 16;

/**
 * A list with one more item, where nobody else holds the list. A short one takes up just as much memory as its items: one that
 * was pushed to or made of several (`[...items, item]`) keeps room for a dozen more, which is dear where there are many.
 */
export function withItem<T>(before: readonly T[], item: T): readonly T[] {
  // Written out, the most frequent are made several times as fast.
  if (before.length === 0) return [item];
  if (before.length === 1) return [before[0] as T, item];
  if (before.length === 2) return [before[0] as T, before[1] as T, item];
  if (before.length < long) return before.toSpliced(before.length, 0, item);
  (before as T[]).push(item);
  return before;
}

/** Two lists as one, where nobody else holds the first. */
export function joined<T>(before: readonly T[], more: readonly T[]): readonly T[] {
  if (before.length === 0) return more;
  if (more.length === 0) return before;
  if (more.length === 1) return withItem(before, more[0] as T);
  if (before.length < long) return before.concat(more);
  for (const item of more) (before as T[]).push(item);
  return before;
}

/** The items for which something holds. A short list fits: `filter` keeps room for a dozen more. */
export function those<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  let found: readonly T[] = [];
  for (const item of items) if (holds(item)) found = withItem(found, item);
  return found;
}

/** Items in the order of a number: the same list where they stand so already, as most do. */
export function inOrderOf<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  for (let index = 1; index < items.length; index++) {
    if (numberOf(items[index - 1] as T) > numberOf(items[index] as T)) return items.toSorted((a, b) => numberOf(a) - numberOf(b));
  }
  return items;
}

/** From which index on, of those below a length, something holds that holds for all behind the first for which it does; the length where it holds for none. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many items are gone over together. */
const atATime = 32;

/**
 * A list in short parts, for work of several steps on items that lie scattered over memory: a processor that does one step for some
 * of them fetches the next while it waits for one.
 */
export function* inShortParts<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += atATime) yield items.slice(from, from + atATime);
}
