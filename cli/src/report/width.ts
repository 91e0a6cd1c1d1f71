import stringWidth from 'string-width';
import { printable } from './printable.ts';

/** A character as its reader sees it, and the columns it takes on a terminal. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

const tabStop = 4;
const graphemes = new Intl.Segmenter();

/** The columns that a printable text takes on a terminal; a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text in cells, with tabs made blanks and unprintable characters escaped. `column` is where it begins. */
export function cellsOf(text: string, column = 0): Cell[] {
  if (isPlain(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  const cells: Cell[] = [];
  let at = column;
  for (const { segment } of graphemes.segment(text)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (at % tabStop)) : printable(segment);
    const width = widthOf(shown);
    at += width;
    cells.push({ text: shown, width });
  }
  return cells;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

export function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}
