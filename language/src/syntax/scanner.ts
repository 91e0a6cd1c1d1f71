/** Cuts a text into words, texts in quotes, dates, numbers, signs and comments: the patterns of ./tokens.ts, read letter by letter where letters are plain. */
import type { Stretch } from './letters.ts';
import { type Comment, kindOf } from './token.ts';
import type { OpenTable } from './token-table.ts';
import { endOf, hidden, namePattern, patterns, signs } from './tokens.ts';
import { hashOf, imageAt, kindAt, nextHash, slotOf } from './words.ts';

/** What a text has besides tokens. */
export interface Scanned {
  readonly comments: Comment[];
  /** Runs of characters that begin no token. */
  readonly unreadable: { readonly offset: number; readonly length: number }[];
}

const [other, blank, letter, digit, quote, slash, sign] = [0, 1, 2, 3, 4, 5, 6];

/** What each character begins; those that are not plain, something else. */
const beginnings = plainTable((character) => {
  if (/[\s;]/.test(character)) return blank;
  if (/[A-Za-z_]/.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if (character === '"') return quote;
  if (character === '/') return slash;
  return /[{},%<>~+.-]/.test(character) ? sign : other;
});
const isInName = plainTable((character) => (/[\w-]/.test(character) ? 1 : 0));
const isInDate = plainTable((character) => (/[0-9A-Za-z]/.test(character) ? 1 : 0));
/** Behind plain digits, these may go on with the number or the date in a way that only their patterns tell. */
const goesOn = plainTable((character) => (/[,./-]/.test(character) ? 1 : 0));

/** The sign that each plain character is wherever it stands; -1 where it is none. */
const plainSigns = Int16Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return '{},%~+-'.includes(character) ? kindOf(character) : -1;
});

const [string, date, number] = [kindOf('STRING'), kindOf('DATE'), kindOf('NUMBER')] as [number, number, number];
const sticky = (pattern: RegExp) => new RegExp(pattern.source, 'y');
const blanks = sticky(hidden.blank);
const lineComment = sticky(hidden.lineComment);
const blockComment = sticky(hidden.blockComment);
const lineEnd = /[\r\n]/;
/** What is neither word nor hidden, in the order in which it is looked for. */
const others: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [string, sticky(patterns.STRING)],
  [date, sticky(patterns.DATE)],
  [number, sticky(patterns.NUMBER)],
  ...Object.entries(signs).map(([name, pattern]) => [kindOf(name), sticky(pattern)] as const),
];

/**
 * Scans a stretch of a text, whose ends cut no token in two, into a table; words are not yet told apart by where they stand. All
 * places are by `shift` above the offsets. Linear, and never throws. One loop, since it passes every letter of every file.
 */
export function scan({ text, letters, from, to }: Stretch, shift: number, into: OpenTable): Scanned {
  const scanned: Scanned = { comments: [], unreadable: [] };
  let isOnNewLine = false;
  let unreadable = -1;
  for (let at = from; at < to; ) {
    const first = at;
    let code = letters[at] as number;
    let kind = -1;
    let image: string | undefined;
    let isHidden = false;
    switch (beginnings[code]) {
      case blank:
        isHidden = true;
        do {
          if (code === 10 || code === 13) isOnNewLine = true;
          code = letters[++at] as number;
        } while (at < to && beginnings[code] === blank);
        break;
      case letter: {
        let hash = 0;
        do {
          hash = nextHash(hash, code);
          code = letters[++at] as number;
        } while (isInName[code] === 1);
        // Behind plain letters there may be others.
        if (code > 127) {
          const end = endOf(namePattern, text, first);
          hash = hashOf(letters, at, end, hash);
          at = end;
        }
        const slot = slotOf(letters, first, at, hash);
        kind = kindAt(slot);
        image = imageAt(slot);
        break;
      }
      case sign:
        kind = plainSigns[code] as number;
        if (kind !== -1) at++;
        break;
      case quote:
        do code = letters[++at] as number;
        while (code !== 34 && code !== 92 && code !== 10 && code !== 13 && at < to);
        if (code !== 34 || at >= to) break;
        kind = string;
        at++;
        break;
      case digit: {
        let hash = 0;
        for (; beginnings[code] === digit; code = letters[++at] as number) hash = nextHash(hash, code);
        let isDate = false;
        for (; code === 45 && isInDate[letters[at + 1] as number] === 1; isDate = true) {
          do {
            hash = nextHash(hash, code);
            code = letters[++at] as number;
          } while (isInDate[code] === 1);
        }
        if (code > 127 || goesOn[code] === 1) break;
        kind = isDate ? date : number;
        // Programmes write the same days and numbers again and again: they come as the same string.
        image = imageAt(slotOf(letters, first, at, hash));
        break;
      }
      case slash: {
        const next = letters[at + 1] as number;
        if (next !== 47 && next !== 42) break;
        isHidden = true;
        at = endOf(next === 47 ? lineComment : blockComment, text, first);
        const comment = { image: text.slice(first, at), offset: shift + first, end: shift + at };
        scanned.comments.push(comment);
        if (next === 42 && lineEnd.test(comment.image)) isOnNewLine = true;
      }
    }
    let isUnusual = false;
    if (kind === -1 && !isHidden) {
      const match = matchAt(text, letters, first);
      if (match === undefined) {
        if (unreadable === -1) unreadable = first;
        at = first + 1;
        continue;
      }
      ({ kind, image, end: at, isUnusual } = match);
      isHidden = kind === -1;
      if (isHidden && lineEnd.test(text.slice(first, at))) isOnNewLine = true;
    }
    if (unreadable !== -1) {
      scanned.unreadable.push({ offset: shift + unreadable, length: first - unreadable });
      unreadable = -1;
    }
    if (isHidden) continue;
    into.push(kind, shift + first, shift + at, isOnNewLine, isUnusual, image);
    isOnNewLine = false;
  }
  if (unreadable !== -1) scanned.unreadable.push({ offset: shift + unreadable, length: to - unreadable });
  return scanned;
}

/** A token or blanks, which are of no kind. */
interface Match {
  readonly kind: number;
  readonly image: string | undefined;
  readonly end: number;
  readonly isUnusual: boolean;
}

/** What begins at an offset with a character that is not plain, or goes on in a way that is not. */
function matchAt(text: string, letters: Uint16Array, from: number): Match | undefined {
  let end = endOf(namePattern, text, from);
  if (end > from) {
    const slot = slotOf(letters, from, end, hashOf(letters, from, end));
    return { kind: kindAt(slot), image: imageAt(slot), end, isUnusual: false };
  }
  end = endOf(blanks, text, from);
  if (end > from) return { kind: -1, image: undefined, end, isUnusual: false };
  for (const [kind, pattern] of others) {
    end = endOf(pattern, text, from);
    if (end > from) return { kind, image: undefined, end, isUnusual: true };
  }
  return undefined;
}

/** What is said of each plain character; of all others, 0. */
function plainTable(say: (character: string) => number): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (let code = 0; code < 128; code++) table[code] = say(String.fromCharCode(code));
  return table;
}
