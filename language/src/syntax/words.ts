/** The words of a text: which of them spell a keyword, and one string for each however often it is written. */
import { keywordIds } from '../vocabulary/index.ts';
import { kinds } from './generated/kinds.ts';
import { kindOf } from './token.ts';

export const name = kindOf('NAME');
/** The first of two words that are a keyword together (`depends` of `depends on`); the lexer makes another kind of it. */
export const firstOfTwo = kinds.length;

/** The keyword that two words are together; undefined where they are none. */
export function joinedKind(first: string, second: string): number | undefined {
  return seconds.get(first)?.get(second);
}

const seconds = new Map<string, Map<string, number>>();

/**
 * The words by their hash: in the first slots the keywords, in the next free one where another has theirs; in the others the names
 * that were met last. What is compared first, for every word of every file, lies close together; an object for each would not.
 */
const keywordSlots = 1 << 10;
const nameSlots = 1 << 13;
/** In UTF-16 code units; a function takes so many arguments and no more. */
const longestWord = 100;
/** Where a longer word stands until the next one: whoever writes such words does not write them again and again. */
const longSlot = keywordSlots + nameSlots;
const hashes = new Int32Array(longSlot + 1);
const wordKinds = new Uint8Array(longSlot + 1).fill(name);
const images: (string | undefined)[] = new Array(longSlot + 1);

for (const [spelling, id] of keywordIds) {
  const [first = '', second] = spelling.split(' ');
  if (second === undefined) addKeyword(spelling, kindOf(id));
  else seconds.set(first, new Map([...(seconds.get(first) ?? []), [second, kindOf(id)]]));
}
for (const image of seconds.keys()) addKeyword(image, firstOfTwo);

function addKeyword(image: string, kind: number): void {
  const hash = hashOf(image, 0, image.length);
  let slot = hash & (keywordSlots - 1);
  while (images[slot] !== undefined) slot = (slot + 1) & (keywordSlots - 1);
  hashes[slot] = hash;
  wordKinds[slot] = kind;
  images[slot] = image;
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

/** The slot of the word that stands in a text, given its hash; it has it until the next word is looked up. */
export function slotOf(text: string, start: number, end: number, hash: number): number {
  let slot = hash & (keywordSlots - 1);
  for (let keyword = images[slot]; keyword !== undefined; keyword = images[slot]) {
    if (hashes[slot] === hash && stands(keyword, text, start, end)) return slot;
    slot = (slot + 1) & (keywordSlots - 1);
  }
  slot = keywordSlots + ((hash ^ (hash >>> 14)) & (nameSlots - 1));
  if (hashes[slot] === hash) {
    const known = images[slot];
    if (known !== undefined && stands(known, text, start, end)) return slot;
  }
  if (end - start > longestWord) {
    images[longSlot] = text.slice(start, end);
    return longSlot;
  }
  hashes[slot] = hash;
  images[slot] = ownCopy(text, start, end);
  return slot;
}

/** The kind of token that the word in a slot is where it stands for itself. */
export function kindAt(slot: number): number {
  return wordKinds[slot] as number;
}

/** The word in a slot. Words that were written before come as the same string. */
export function imageAt(slot: number): string {
  return images[slot] as string;
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
