import { firstIndex } from '../lists.ts';
import type { Noun } from '../vocabulary/index.ts';
import type { Element, ElementOf } from './elements.ts';
import type { Programme } from './programme.ts';
import { saysTheSame } from './same.ts';
import { noteElement, type Source, unnoted } from './tracking.ts';

/** An element that adds something to a whole, and what it adds. */
export class Gathered<E extends Element = Element, T = unknown> {
  readonly value: T;
  private readonly from: E;

  constructor(from: E, value: T) {
    this.from = from;
    this.value = value;
  }

  /** Whoever looks at the element itself reads all that it says. */
  get element(): E {
    noteElement(this.from);
    return this.from;
  }

  /** The element, for those who keep the list and read nothing of it. */
  get unread(): E {
    return this.from;
  }
}

/** An element that was met as a mere name of itself: whoever goes on with what it says reads it. */
export function lookAt<E extends Element>(element: E): E {
  noteElement(element);
  return element;
}

/** What is asked of every element of a noun, or of all elements, even those whose names are taken. */
export interface Question<E extends Element = Element, T = unknown> {
  readonly about: Noun | 'every';
  /** What an element adds; undefined where it adds nothing. */
  readonly select: (element: E) => T | undefined;
}

/**
 * What the elements of a noun add to a whole, in the order of files and text: gathered once, and then only from elements
 * that have changed. `select` looks at nothing but its element and at *which* elements its links lead to, not at what these
 * say. What it returns is plain data, in which elements stand for themselves.
 */
export function gathering<N extends Noun, T>(about: N, select: (element: ElementOf<N>) => T | undefined) {
  return asked<ElementOf<N>, T>({ about, select });
}

/** The same of all elements. */
export function gatheringOfEvery<T>(select: (element: Element) => T | undefined) {
  return asked<Element, T>({ about: 'every', select });
}

const declared: Question[] = [];

/** All questions, in the order in which they are declared: the same for every run of one build. */
export const questions: readonly Question[] = declared;

function asked<E extends Element, T>(question: Question<E, T>): (programme: Programme) => readonly Gathered<E, T>[] {
  declared.push(question as unknown as Question);
  return (programme) => programme.gather(question);
}

/** What an earlier check has gathered. */
export interface SavedGathers {
  /** Whether an element added the same then, between the same others; undefined stands for nothing. */
  holds(element: Element, value: unknown): boolean;
  restored(): readonly Gathered[];
}

/** All that was gathered for one question. */
export interface Gathers extends Source {
  readonly question: Question;
  list: readonly Gathered[];
  /** The elements that were asked. */
  asked: readonly Element[];
  /** The revision up to which the list is known to hold. */
  verifiedAt: number;
  /** What stands for the list until somebody asks for it. */
  saved: SavedGathers | undefined;
}

/** What the Programme knows of its elements. */
export interface Gatherable {
  /** The elements of a noun, or all, in their order. */
  elementsAbout(about: Noun | 'every'): readonly Element[];
  /** The elements that have changed since a revision, some twice; undefined where it is no longer known. */
  changedSince(revision: number): Iterable<Element> | undefined;
}

/** What has been gathered in one programme. */
export class Gatherings {
  private readonly programme: Gatherable;
  private readonly known = new Map<Question, Gathers>();

  constructor(programme: Gatherable) {
    this.programme = programme;
  }

  /** What a question gathers as of a revision. */
  of(question: Question, revision: number): Gathers {
    let gathers = this.known.get(question);
    if (gathers === undefined) {
      gathers = { question, list: [], asked: [], verifiedAt: -1, changedAt: 0, saved: undefined };
      this.known.set(question, gathers);
    }
    this.verify(gathers, revision);
    restore(gathers);
    return gathers;
  }

  all(): Iterable<Gathers> {
    return this.known.values();
  }

  /** Goes on with what an earlier check has gathered. */
  resume(question: Question, saved: SavedGathers, revision: number): Gathers {
    const asked = this.programme.elementsAbout(question.about);
    const gathers: Gathers = { question, list: [], asked, verifiedAt: revision, changedAt: revision, saved };
    this.known.set(question, gathers);
    return gathers;
  }

  /** Brings it up to a revision: whoever has changed is asked again. */
  verify(gathers: Gathers, revision: number): void {
    if (gathers.verifiedAt === revision) return;
    const { question } = gathers;
    const elements = this.programme.elementsAbout(question.about);
    const changed = gathers.verifiedAt === -1 ? undefined : this.programme.changedSince(gathers.verifiedAt);
    if (changed !== undefined && addsTheSame(changed, elements, gathers)) {
      gathers.asked = elements;
      gathers.verifiedAt = revision;
      return;
    }
    restore(gathers);
    const list = changed === undefined ? all(elements, question) : withChanged(gathers.list, new Set(changed), question);
    if (!isSame(list, gathers.list)) {
      gathers.list = list;
      gathers.changedAt = revision;
    }
    gathers.asked = elements;
    gathers.verifiedAt = revision;
  }
}

export function isGathers(source: Source): source is Gathers {
  return 'question' in source;
}

function restore(gathers: Gathers): void {
  if (gathers.saved === undefined) return;
  gathers.list = gathers.saved.restored();
  gathers.saved = undefined;
}

/** Whether nothing changes by elements that have changed, as far as that can be told without making the list anew. */
function addsTheSame(changed: Iterable<Element>, elements: readonly Element[], { saved, list, question, asked }: Gathers): boolean {
  // Where elements have come, gone or moved, the list may no longer be in their order, by which they are found in it.
  if (saved === undefined && asked !== elements) return false;
  return unnoted(() => {
    for (const element of changed) {
      const value = contribution(element, question);
      if (!(saved === undefined ? holds(list, element, value) : saved.holds(element, value))) return false;
    }
    return true;
  });
}

/** Whether an element has added the same to a list; undefined stands for nothing. */
function holds(list: readonly Gathered[], element: Element, value: unknown): boolean {
  const there = list[placeOf(list, element)];
  const found = there?.unread === element ? there : undefined;
  if (found === undefined || value === undefined) return found === undefined && value === undefined;
  return saysTheSame(found.value, value, Infinity);
}

function contribution(element: Element, question: Question): unknown {
  return isAsked(element, question) ? question.select(element) : undefined;
}

function all(elements: readonly Element[], { select }: Question): Gathered[] {
  return unnoted(() => {
    const list: Gathered[] = [];
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index] as Element;
      const value = select(element);
      if (value !== undefined) list.push(new Gathered(element, value));
    }
    return list;
  });
}

/** From how many elements on it is faster to put a list in order than to find the place of each. */
const many = 100;

/** A list in which those that have changed, come, gone or moved add what they add now; the others are in order as they were. */
function withChanged(list: readonly Gathered[], changed: ReadonlySet<Element>, question: Question): readonly Gathered[] {
  const kept = list.filter(({ unread }) => !changed.has(unread));
  const again = all(
    [...changed].filter((element) => isAsked(element, question)),
    question,
  );
  if (again.length > many) return [...kept, ...again].sort(byOrder);
  for (const one of again) kept.splice(placeOf(kept, one.unread), 0, one);
  return kept;
}

/** Where in a list an element stands, or would. */
function placeOf(list: readonly Gathered[], { order }: Element): number {
  return firstIndex(list.length, (index) => (list[index] as Gathered).unread.order >= order);
}

function isAsked({ noun, order, isDuplicate }: Element, { about }: Question): boolean {
  return order !== -1 && (about === 'every' || (noun === about && !isDuplicate));
}

function byOrder(a: Gathered, b: Gathered): number {
  return a.unread.order - b.unread.order;
}

function isSame(a: readonly Gathered[], b: readonly Gathered[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index] as Gathered;
      return one === other || (one.unread === other.unread && saysTheSame(one.value, other.value, Infinity));
    })
  );
}
