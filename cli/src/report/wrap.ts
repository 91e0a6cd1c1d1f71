import { cellsOf, widthOf } from './width.ts';

/** No line begins with one of these. */
const closing = /^[，。；：、！？）》〉】』」〕｝”’…—·,.;:!?)\]}]/u;
/** No line ends with one of these. */
const opening = /[（《〈【『「〔｛“‘([{]$/u;
/** Blanks that a line does not keep as they are. */
const unevenBlanks = /\s\s|[^\S ]|^\s|\s$/u;
/** A line may end after or before one of these without a blank. */
const wide = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;
/** Nothing but letters, digits and signs of ASCII. */
const plain = /^[!-~]+$/;
/** One character of a script without blanks, or a run of others. */
const pieces = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef“”‘’…—·]|[^\s\p{Script=Han}\u3000-\u30ff\uff00-\uffef“”‘’…—·]+/gu;

/**
 * The lines of a text, none wider than `width` columns. English breaks at blanks; Chinese between any two characters, but
 * never before closing or after opening punctuation. A word wider than a line is cut.
 */
export function wrap(text: string, width: number): string[] {
  if (text !== '' && !unevenBlanks.test(text) && widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { blank, word } of wordsOf(text)) {
    const size = widthOf(word);
    const gap = line === '' ? '' : blank;
    if (used + gap.length + size <= width) {
      line += gap + word;
      used += gap.length + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = cut(word, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = widthOf(line);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The pieces that are not to be torn apart, each with the blank before it. */
function wordsOf(text: string): { readonly blank: string; readonly word: string }[] {
  const words: { blank: string; word: string }[] = [];
  for (const run of text.split(/\s+/)) {
    if (run === '') continue;
    // Most of English is plain, and needs no look at its letters.
    const [first = '', ...rest] = plain.test(run) ? [run] : (run.match(pieces) ?? []);
    words.push({ blank: ' ', word: first });
    for (const piece of rest) {
      const last = words.at(-1) as { word: string };
      if (belongTogether(last.word, piece)) last.word += piece;
      else words.push({ blank: '', word: piece });
    }
  }
  return words;
}

function belongTogether(word: string, piece: string): boolean {
  if (closing.test(piece) || opening.test(word)) return true;
  return !wide.test(piece) && !wide.test(word.slice(-1));
}

function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const cell of cellsOf(word)) {
    if (used + cell.width > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += cell.text;
    used += cell.width;
  }
  return [...parts, part];
}
