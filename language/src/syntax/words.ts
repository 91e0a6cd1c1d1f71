/** The words of a text: which of them spell a keyword, and one string for each however often it is written. */
import { keywordIds } from '../vocabulary/index.ts';
import { kinds } from './generated/kinds.ts';
import { kindOf } from './token.ts';

export const name = kindOf('NAME');
/** The first of two words that are a keyword together (`depends` of `depends on`); the lexer makes another kind of it. */
export const firstOfTwo = kinds.length;

/** A word, and the kind of token that it is where it stands for itself. */
export interface Word {
  readonly image: string;
  readonly kind: number;
  readonly hash: number;
}

/** The keyword that two words are together; undefined where they are none. */
export function joinedKind(first: string, second: string): number | undefined {
  return seconds.get(first)?.get(second);
}

const seconds = new Map<string, Map<string, number>>();
const keywords: Word[] = [];
for (const [spelling, id] of keywordIds) {
  const [first = '', second] = spelling.split(' ');
  if (second === undefined) keywords.push(keyword(spelling, kindOf(id)));
  else seconds.set(first, new Map([...(seconds.get(first) ?? []), [second, kindOf(id)]]));
}
for (const image of seconds.keys()) keywords.push(keyword(image, firstOfTwo));

/** Words by their hash: the keywords, in the next free place where another has theirs; and the names that were met last. */
const keywordSlots: (Word | undefined)[] = new Array(1024).fill(undefined);
for (const word of keywords) {
  let slot = word.hash & 1023;
  while (keywordSlots[slot] !== undefined) slot = (slot + 1) & 1023;
  keywordSlots[slot] = word;
}
const nameSlots = 1 << 14;
/** In UTF-16 code units; a function takes so many arguments and no more. */
const longestWord = 100;
const names: (Word | undefined)[] = new Array(nameSlots);

function keyword(image: string, kind: number): Word {
  return { image, kind, hash: hashOf(image, 0, image.length) };
}

/** How words are told apart before they are compared; `hash` goes on from what stands before `start`. */
export function hashOf(text: string, start: number, end: number, hash = 0): number {
  let sum = hash;
  for (let offset = start; offset < end; offset++) sum = nextHash(sum, text.charCodeAt(offset));
  return sum;
}

export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word that stands in a text, given its hash. Names that were written before come as the same string. */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  let at = hash & 1023;
  for (let keyword = keywordSlots[at]; keyword !== undefined; keyword = keywordSlots[at]) {
    if (keyword.hash === hash && stands(keyword.image, text, start, end)) return keyword;
    at = (at + 1) & 1023;
  }
  const slot = (hash ^ (hash >>> 14)) & (nameSlots - 1);
  const known = names[slot];
  if (known !== undefined && known.hash === hash && stands(known.image, text, start, end)) return known;
  // Whoever writes longer words than this does not write them again and again.
  if (end - start > longestWord) return { image: text.slice(start, end), kind: name, hash };
  const word = { image: ownCopy(text, start, end), kind: name, hash };
  names[slot] = word;
  return word;
}

/** A part of a text as a string of its own, which is compared faster than one that refers to the whole, and does not keep it in memory. */
function ownCopy(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let offset = start; offset < end; offset++) codes.push(text.charCodeAt(offset));
  return String.fromCharCode(...codes);
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}
