import { firstIndex } from '../lists.ts';
import type { LinkSeen, Referrers } from '../programme/element-node.ts';
import type { Element } from '../programme/elements.ts';
import { type Noun, nouns, type PropertyKey, properties } from '../vocabulary/index.ts';
import { elementColumns, passageColumns, type SavedProgramme, type SavedTexts } from './record.ts';

const nounNames = Object.keys(nouns) as Noun[];
const keyNames = Object.keys(properties) as PropertyKey[];

/** A passage of a file as it was. */
export interface SavedPassage {
  readonly start: number;
  readonly length: number;
  readonly fingerprint: readonly [number, number];
  /** The numbers of its elements. */
  readonly elements: readonly number[];
}

/** Looks up what was kept of a programme; nothing is worked out before it is asked for. */
export class Ledger {
  readonly texts: SavedTexts;
  /** How many elements there are. */
  readonly size: number;
  /** The elements by their numbers, filled in by whoever goes on with them. */
  readonly elements: Element[] = [];
  private readonly rows: SavedProgramme['rows'];

  constructor({ texts, rows }: SavedProgramme) {
    this.texts = JSON.parse(texts);
    this.rows = rows;
    this.size = this.rows.elements.length / elementColumns - 1;
  }

  noun(element: number): Noun {
    return nounNames[this.inElements(element, 0)] as Noun;
  }

  passageOf(element: number): number {
    return this.inElements(element, 1);
  }

  conceptList(element: number): readonly string[] {
    return this.texts.conceptLists[this.inElements(element, 2)]?.[0] ?? [];
  }

  passageCount(): number {
    return this.rows.passages.length / passageColumns;
  }

  fileOf(passage: number): number {
    return this.inPassages(passage, 0);
  }

  passage(number: number): SavedPassage {
    const elements: number[] = [];
    const first = this.inPassages(number, 5);
    if (first !== -1)
      for (let element = first; element < this.size && this.passageOf(element) === number; element++) elements.push(element);
    const [start, length] = [this.inPassages(number, 1), this.inPassages(number, 2)];
    return { start, length, fingerprint: [this.inPassages(number, 3), this.inPassages(number, 4)], elements };
  }

  /** The links that an element wrote, and where they led. */
  links(element: number): LinkSeen[] {
    const [from, to] = [this.inElements(element, 3), this.inElements(element + 1, 3)];
    const seen: LinkSeen[] = [];
    for (let link = from; link < to; link++) {
      const target = this.rows.links[link * 2 + 1] as number;
      const found = target < 0 ? undefined : (this.elements[target] as Element);
      const name = found?.name ?? (this.texts.lostNames[-1 - target] as string);
      seen.push({ key: keyNames[this.rows.links[link * 2] as number] as PropertyKey, name, found });
    }
    return seen;
  }

  /** Whether an element wrote a name that led nowhere. */
  isSeeking(element: number): boolean {
    const [from, to] = [this.inElements(element, 3), this.inElements(element + 1, 3)];
    for (let link = from; link < to; link++) if ((this.rows.links[link * 2 + 1] as number) < 0) return true;
    return false;
  }

  /** The first of the lists of those that named an element, as of a revision. */
  referrers(element: number, revision: number): Referrers | undefined {
    const [first, end] = [this.inElements(element, 4), this.inElements(element + 1, 4)];
    let next: Referrers | undefined;
    for (let list = end - 1; list >= first; list--) {
      const from: Element[] = [];
      const last = this.rows.lists[list * 2 + 3] as number;
      for (let at = this.rows.lists[list * 2 + 1] as number; at < last; at++) {
        from.push(this.elements[this.rows.from[at] as number] as Element);
      }
      const key = keyNames[this.rows.lists[list * 2] as number] as PropertyKey;
      next = { key, from, ownedAt: -1, joinedLast: 0, changedAt: revision, notedBy: 0, next };
    }
    return next;
  }

  /** The number of the first list of an element; the others follow. */
  firstList(element: number): number {
    return this.size + this.inElements(element, 4);
  }

  /** The element to which the list of a number belongs, and which of its lists that is. */
  listAt(number: number): { readonly element: number; readonly index: number } {
    const element = firstIndex(this.size, (index) => this.firstList(index) > number) - 1;
    return { element, index: number - this.firstList(element) };
  }

  /** How many numbers elements and lists have. */
  sourceCount(): number {
    return this.firstList(this.size);
  }

  /** Marks the elements whose verdict rests on something marked. */
  restingOn(isMarked: Uint8Array): Uint8Array {
    const resting = new Uint8Array(this.size);
    const { reads } = this.rows;
    for (let element = 0; element < this.size; element++) {
      const end = this.inElements(element + 1, 5);
      let is = isMarked[element] as number;
      for (let read = this.inElements(element, 5); read < end && is === 0; read++) is = isMarked[reads[read] as number] as number;
      resting[element] = is;
    }
    return resting;
  }

  /** The numbers of the elements that a gathering consists of; `before` gatherings stand before it. */
  gathered(index: number): Int32Array {
    let from = 0;
    for (const { elements } of this.texts.gathers.slice(0, index)) from += elements;
    return this.rows.gathered.subarray(from, from + (this.texts.gathers[index]?.elements ?? 0));
  }

  private inElements(element: number, column: number): number {
    return this.rows.elements[element * elementColumns + column] as number;
  }

  private inPassages(passage: number, column: number): number {
    return this.rows.passages[passage * passageColumns + column] as number;
  }
}
