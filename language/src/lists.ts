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

/**
 * A list with more items at its end, which takes up just as much memory as that. One that was pushed to or made of several
 * (`[...items, item]`) keeps room for a dozen more, which is dear where there are many short ones.
 */
export function withMore<T>(items: readonly T[], ...more: T[]): T[] {
  return items.length === 0 ? more : items.toSpliced(items.length, 0, ...more);
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
