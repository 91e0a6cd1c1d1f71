/** The words of a text: which of them spell a keyword, and one string for each however often it is written. */
import { keywordIds } from '../vocabulary/index.ts';
import { kinds } from './generated/kinds.ts';
import { lettersOf } from './letters.ts';
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
 * that were met last. What is compared for every word of every file lies close together; an object for each would not.
 */
const keywordSlots = 1 << 10;
const nameSlots = 1 << 13;
/** In UTF-16 code units. */
const longestWord = 100;
/** Where a longer word stands until the next one: whoever writes such words does not write them again and again. */
const longSlot = keywordSlots + nameSlots;
/** A function takes so many arguments and no more. */
const mostArguments = 1000;
const hashes = new Int32Array(longSlot + 1);
/** 0 where a slot is free. */
const lengths = new Uint8Array(longSlot + 1);
/** The first letters of each word, as many as most have, one word behind the other. */
const spelled = 32;
const spellings = new Uint16Array((longSlot + 1) * spelled);
const wordKinds = new Uint8Array(longSlot + 1).fill(name);
const images: string[] = new Array(longSlot + 1);

for (const [spelling, id] of keywordIds) {
  const [first = '', second] = spelling.split(' ');
  if (second === undefined) addKeyword(spelling, kindOf(id));
  else seconds.set(first, new Map([...(seconds.get(first) ?? []), [second, kindOf(id)]]));
}
for (const image of seconds.keys()) addKeyword(image, firstOfTwo);

function addKeyword(image: string, kind: number): void {
  const letters = lettersOf(image);
  const hash = hashOf(letters, 0, image.length);
  let slot = hash & (keywordSlots - 1);
  while (lengths[slot] !== 0) slot = (slot + 1) & (keywordSlots - 1);
  wordKinds[slot] = kind;
  put(slot, letters, 0, image.length, hash);
}

/** How words are told apart before they are compared; `hash` goes on from what stands before `start`. */
export function hashOf(letters: Uint16Array, start: number, end: number, hash = 0): number {
  let sum = hash;
  for (let offset = start; offset < end; offset++) sum = nextHash(sum, letters[offset] as number);
  return sum;
}

export function nextHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** The slot of the word that stands among some letters, given its hash; it has it until the next word is looked up. */
export function slotOf(letters: Uint16Array, start: number, end: number, hash: number): number {
  let slot = hash & (keywordSlots - 1);
  for (; lengths[slot] !== 0; slot = (slot + 1) & (keywordSlots - 1)) if (stands(slot, letters, start, end, hash)) return slot;
  slot = keywordSlots + ((hash ^ (hash >>> 14)) & (nameSlots - 1));
  if (stands(slot, letters, start, end, hash)) return slot;
  if (end - start > longestWord) slot = longSlot;
  put(slot, letters, start, end, hash);
  return slot;
}

/** Whether the word in a slot is the one that stands among some letters. */
function stands(slot: number, letters: Uint16Array, start: number, end: number, hash: number): boolean {
  const length = end - start;
  if (hashes[slot] !== hash || lengths[slot] !== length) return false;
  const first = slot * spelled;
  // Faster than Math.min, which reckons in fractions.
  const near = length < spelled ? length : spelled;
  let index = 0;
  for (; index < near; index++) if (spellings[first + index] !== letters[start + index]) return false;
  for (; index < length; index++) if (imageAt(slot).charCodeAt(index) !== letters[start + index]) return false;
  return true;
}

function put(slot: number, letters: Uint16Array, start: number, end: number, hash: number): void {
  images[slot] = word(letters, start, end);
  if (slot === longSlot) return;
  hashes[slot] = hash;
  lengths[slot] = end - start;
  const first = slot * spelled;
  for (let index = Math.min(end - start, spelled) - 1; index >= 0; index--) spellings[first + index] = letters[start + index] as number;
}

/** The kind of token that a word is where it stands for itself. */
export function kindOfWord(image: string): number {
  const letters = lettersOf(image);
  return kindAt(slotOf(letters, 0, image.length, hashOf(letters, 0, image.length)));
}

/** The kind of token that the word in a slot is where it stands for itself. */
export function kindAt(slot: number): number {
  return wordKinds[slot] as number;
}

/** The word in a slot. Words that were written before come as the same string. */
export function imageAt(slot: number): string {
  return images[slot] as string;
}

/** Some letters as a string of its own, which does not keep the whole text in memory. */
function word(letters: Uint16Array, start: number, end: number): string {
  let image = '';
  for (let from = start; from < end; from += mostArguments) {
    const codes: number[] = [];
    for (let offset = from; offset < end && offset < from + mostArguments; offset++) codes.push(letters[offset] as number);
    image += String.fromCharCode(...codes);
  }
  return image;
}
