/** Cuts a text into words, texts in quotes, dates, numbers, signs and comments: the patterns of ./tokens.ts, read letter by letter where letters are plain. */
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

/** What each plain character begins. */
const beginnings = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\s;]/.test(character)) return blank;
  if (/[A-Za-z_]/.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if (character === '"') return quote;
  if (character === '/') return slash;
  return /[{},%<>~+.-]/.test(character) ? sign : other;
});
const isInName = tableOf(/[\w-]/);
const isInDate = tableOf(/[0-9A-Za-z]/);
/** Behind plain digits, these may go on with the number or the date in a way that only their patterns tell. */
const goesOn = tableOf(/[,./-]/);

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
 * Scans a text from one offset to another, which cut no token in two, into a table; words are not yet told apart by where
 * they stand. All places are by `shift` above the offsets. Linear, and never throws. One loop, since it passes every letter
 * of every file.
 */
export function scan(text: string, from: number, to: number, shift: number, into: OpenTable): Scanned {
  const scanned: Scanned = { comments: [], unreadable: [] };
  let isOnNewLine = false;
  let unreadable = -1;
  for (let at = from; at < to; ) {
    const first = at;
    let code = text.charCodeAt(at);
    let kind = -1;
    let image: string | undefined;
    let isHidden = false;
    switch (code < 128 ? beginnings[code] : other) {
      case blank:
        isHidden = true;
        do {
          if (code === 10 || code === 13) isOnNewLine = true;
          code = text.charCodeAt(++at);
        } while (at < to && beginnings[code] === blank);
        break;
      case letter: {
        let hash = 0;
        do {
          hash = nextHash(hash, code);
          code = text.charCodeAt(++at);
        } while (isInName[code] === 1);
        // Behind plain letters there may be others; where the text ends there is none (NaN).
        if (code > 127) {
          const end = endOf(namePattern, text, first);
          hash = hashOf(text, at, end, hash);
          at = end;
        }
        const slot = slotOf(text, first, at, hash);
        kind = kindAt(slot);
        image = imageAt(slot);
        break;
      }
      case sign:
        kind = plainSigns[code] as number;
        if (kind !== -1) at++;
        break;
      case quote:
        do code = text.charCodeAt(++at);
        while (code !== 34 && code !== 92 && code !== 10 && code !== 13 && at < to);
        if (code !== 34 || at >= to) break;
        kind = string;
        at++;
        break;
      case digit: {
        let hash = 0;
        for (; beginnings[code] === digit; code = text.charCodeAt(++at)) hash = nextHash(hash, code);
        let isDate = false;
        for (; code === 45 && isInDate[text.charCodeAt(at + 1)] === 1; isDate = true) {
          do {
            hash = nextHash(hash, code);
            code = text.charCodeAt(++at);
          } while (isInDate[code] === 1);
        }
        if (code > 127 || goesOn[code] === 1) break;
        kind = isDate ? date : number;
        // Programmes write the same days and numbers again and again: they come as the same string.
        image = imageAt(slotOf(text, first, at, hash));
        break;
      }
      case slash: {
        const next = text.charCodeAt(at + 1);
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
      const match = matchAt(text, first);
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
function matchAt(text: string, from: number): Match | undefined {
  let end = endOf(namePattern, text, from);
  if (end > from) {
    const slot = slotOf(text, from, end, hashOf(text, from, end));
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

/** Whether each plain character is in a class. */
function tableOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0));
}
