import { type Cell, cellsOf, plainWidthOf, totalWidth, widthOf } from './width.ts';

/** One line of a file as it fits on the terminal, and the columns of the range that is pointed at. */
export interface Snippet {
  readonly text: string;
  /** The columns before the range. */
  readonly indent: number;
  /** The columns of the range; at least one, so that there is something to see at the end of a line. */
  readonly length: number;
}

const ellipsis: Cell = { text: '…', width: 1 };

/**
 * Cuts a line around the range from `start` to `end` (UTF-16 code units) so that it takes at most `width` columns. Time
 * does not depend on the length of the line.
 */
export function snippet(line: string, start: number, end: number, width: number): Snippet {
  if (line.length <= width && (plainWidthOf(line) ?? Infinity) <= width) {
    return { text: line.trimEnd(), indent: widthOf(line.slice(0, start)), length: Math.max(1, widthOf(line.slice(start, end))) };
  }
  // A line that is much longer than the terminal is wide is not measured as a whole.
  const reach = 4 * width;
  const [from, to] = [Math.max(0, start - reach), Math.min(line.length, start + reach)];
  const before = cellsOf(line.slice(from, start));
  const inside = cellsOf(line.slice(start, Math.min(end, to)), totalWidth(before));
  const after = end < to ? cellsOf(line.slice(end, to), totalWidth(before) + totalWidth(inside)) : [];
  const isWhole = from === 0 && to === line.length;
  const [left, middle, right] = [before, inside, after].map(totalWidth) as [number, number, number];
  if (isWhole && left + middle + right <= width) return joined(before, inside, after);

  const budget = width - 2 * ellipsis.width;
  const shown = first(inside, budget);
  const rest = budget - totalWidth(shown);
  const kept = last(before, Math.max(Math.floor(rest / 2), rest - right));
  const following = shown.length < inside.length ? [] : first(after, rest - totalWidth(kept));
  const isCutBefore = from > 0 || kept.length < before.length;
  const isCutAfter = to < line.length || shown.length < inside.length || following.length < after.length;
  return joined(isCutBefore ? [ellipsis, ...kept] : kept, shown, isCutAfter ? [...following, ellipsis] : following);
}

function joined(before: readonly Cell[], inside: readonly Cell[], after: readonly Cell[]): Snippet {
  const text = [...before, ...inside, ...after].map((cell) => cell.text).join('');
  return { text: text.trimEnd(), indent: totalWidth(before), length: Math.max(1, totalWidth(inside)) };
}

/** As many cells from the start as fit into `width` columns. */
function first(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return end === -1 ? cells : cells.slice(0, end);
}

function last(cells: readonly Cell[], width: number): readonly Cell[] {
  return first(cells.toReversed(), width).toReversed();
}
