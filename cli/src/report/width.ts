import stringWidth from 'fast-string-width';
import { printable } from './printable.ts';

/** A character as its reader sees it, and the columns it takes on a terminal. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

const tabStop = 4;

/** Made only for a text that needs it: its tables take longer to load than many a report to write. */
let graphemes: Intl.Segmenter | undefined;

/** The columns that a printable text takes on a terminal; a Chinese character takes two. */
export function widthOf(text: string): number {
  return plainWidthOf(text) ?? stringWidth(text);
}

/** The same, several times as fast, for a text of ASCII, curly quotes and common Chinese characters without control characters; else undefined. */
export function plainWidthOf(text: string): number | undefined {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x20 && code <= 0x7e) || (code >= 0x2018 && code <= 0x201d)) width += 1;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff5e)) width += 2;
    else return undefined;
  }
  return width;
}

/** The text in cells, with tabs made blanks and unprintable characters escaped. `column` is where it begins. */
export function cellsOf(text: string, column = 0): Cell[] {
  if (isPlain(text)) return Array.from(text, (character) => ({ text: character, width: character <= '~' ? 1 : widthOf(character) }));
  const cells: Cell[] = [];
  let at = column;
  graphemes ??= new Intl.Segmenter();
  for (const { segment } of graphemes.segment(text)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (at % tabStop)) : printable(segment);
    const width = widthOf(shown);
    at += width;
    cells.push({ text: shown, width });
  }
  return cells;
}

/** Whether every character stands alone: ASCII, common Chinese characters and their punctuation. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\u2014\u2018-\u201d\u2026\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/.test(text);
}

export function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}
