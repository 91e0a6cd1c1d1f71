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
}

/** The keyword that two words are together; undefined where they are none. */
export function joinedKind(first: string, second: string): number | undefined {
  return seconds.get(first)?.get(second);
}

const seconds = new Map<string, Map<string, number>>();
const keywords: Word[] = [];
for (const [spelling, id] of keywordIds) {
  const [first = '', second] = spelling.split(' ');
  if (second === undefined) keywords.push({ image: spelling, kind: kindOf(id) });
  else seconds.set(first, new Map([...(seconds.get(first) ?? []), [second, kindOf(id)]]));
}
for (const image of seconds.keys()) keywords.push({ image, kind: firstOfTwo });

/** Words by their hash, the keywords in lists, the names that were met last wherever there is room for one. */
const keywordSlots: (readonly Word[])[] = Array.from({ length: 512 }, () => []);
for (const word of keywords) {
  const slot = hashOf(word.image, 0, word.image.length) & 511;
  keywordSlots[slot] = [...(keywordSlots[slot] ?? []), word];
}
const nameSlots = 1 << 14;
const names: (Word | undefined)[] = new Array(nameSlots);

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
  const possible = keywordSlots[hash & 511] as readonly Word[];
  for (let index = 0; index < possible.length; index++) {
    const keyword = possible[index] as Word;
    if (stands(keyword.image, text, start, end)) return keyword;
  }
  const slot = (hash ^ (hash >>> 14)) & (nameSlots - 1);
  const known = names[slot];
  if (known !== undefined && stands(known.image, text, start, end)) return known;
  const word = { image: ownCopy(text, start, end), kind: name };
  names[slot] = word;
  return word;
}

const longestWord = 100;

/** A part of a text as a string of its own, which is compared faster than one that refers to the whole, and does not keep it in memory. */
function ownCopy(text: string, start: number, end: number): string {
  // A function takes so many arguments and no more.
  if (end - start > longestWord) return text.slice(start, end);
  const codes: number[] = [];
  for (let offset = start; offset < end; offset++) codes.push(text.charCodeAt(offset));
  return String.fromCharCode(...codes);
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}
