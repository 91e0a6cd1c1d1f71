import type { ElementNode } from '../programme/element-node.ts';
import type { Element } from '../programme/elements.ts';
import type { LinkFact } from '../programme/facts.ts';
import { newElement } from '../programme/nodes.ts';
import type { Passage } from '../programme/passage.ts';
import type { SourceFile } from '../programme/source-file.ts';
import type { Noun } from '../vocabulary/index.ts';
import type { Ledger } from './ledger.ts';

/** What sleeping elements wake up from. */
export interface Bed {
  readonly ledger: Ledger;
  /** The revision as of which the ledger tells of the programme. */
  readonly revision: number;
  fileOf(element: number): SourceFile;
  /** The passage of an element, whose elements may be asleep. */
  passageOf(element: number): Passage;
}

/**
 * An element of a file that has not changed: it has its noun, name and place in the programme, and who names it; for all else
 * it is read from the text as soon as somebody asks.
 */
interface Sleeper extends ElementNode {
  readonly bed: Bed;
  readonly number: number;
}

/** What a sleeper has from the start, or until it is said otherwise. */
const given: ReadonlySet<string> = new Set(['noun', 'name', 'order', 'isDuplicate', 'changedAt', 'notedBy']);

/** An element that is read when somebody asks for what it says. */
export function sleeper(bed: Bed, number: number): Element {
  const { ledger } = bed;
  const noun = ledger.noun(number);
  let kind = kinds.get(noun);
  if (kind === undefined) {
    kind = sleeperClass(noun);
    kinds.set(noun, kind);
  }
  return new kind(bed, number, ledger.texts.names[number] as string) as unknown as Element;
}

/** What the ledger tells without the text. */
const told: Readonly<Record<string, (sleeper: Sleeper) => unknown>> = {
  passage: ({ bed, number }) => bed.passageOf(number),
  referrers: ({ bed, number }) => bed.ledger.referrers(number, bed.revision),
  linksSeen: ({ bed, number }) => bed.ledger.links(number),
  conceptsSeen: ({ bed, number }) => bed.ledger.conceptList(number),
};

const toldFields = Object.keys(told);

type SleeperClass = ReturnType<typeof sleeperClass>;

const kinds = new Map<Noun, SleeperClass>();

function sleeperClass(noun: Noun) {
  class Sleeping {
    readonly bed: Bed;
    readonly number: number;
    name: string;
    order: number;

    constructor(bed: Bed, number: number, name: string) {
      this.bed = bed;
      this.number = number;
      this.name = name;
      this.order = number;
    }
  }
  const awake = newElement(noun);
  Object.setPrototypeOf(Sleeping.prototype, Object.getPrototypeOf(awake));
  const common = { noun, isDuplicate: false, changedAt: 0, notedBy: 0 };
  for (const [field, value] of Object.entries(common)) set(Sleeping.prototype, field, value);
  for (const field of Object.keys(awake)) if (!given.has(field)) Object.defineProperty(Sleeping.prototype, field, asleep(field));
  Object.defineProperty(Sleeping.prototype, 'file', {
    get(this: Sleeper) {
      return this.bed.fileOf(this.number);
    },
  });
  return Sleeping;
}

/** A field that is filled when it is read. */
function asleep(field: string): PropertyDescriptor {
  const tell = told[field];
  return {
    get(this: Sleeper) {
      if (tell === undefined) wake(this);
      else set(this, field, tell(this));
      return this[field as keyof ElementNode];
    },
    set(this: Sleeper, value: unknown) {
      set(this, field, value);
    },
  };
}

/** Whether anybody has asked who names an element. */
export function knowsReferrers(element: ElementNode): boolean {
  return Object.hasOwn(element, 'referrers');
}

function set(element: object, field: string, value: unknown): void {
  Object.defineProperty(element, field, { value, writable: true, enumerable: true, configurable: true });
}

/** Reads an element, and those that stand in one passage with it. */
function wake({ passage }: Sleeper): void {
  const sleepers = passage.elements as readonly unknown[] as readonly Sleeper[];
  for (const sleeper of sleepers) {
    for (const field of toldFields) void sleeper[field as keyof ElementNode];
    const { noun, isDuplicate, changedAt, notedBy } = sleeper;
    const known = { ...sleeper, noun, isDuplicate, changedAt, notedBy };
    const blank = newElement(noun);
    Object.setPrototypeOf(sleeper, Object.getPrototypeOf(blank));
    Object.assign(sleeper, blank, known);
  }
  passage.readElements();
  for (const sleeper of sleepers) remember(sleeper, sleeper.linksSeen ?? []);
}

/** Lets the links of an element lead where they led when it was looked at last. */
export function remember(element: ElementNode, seen: NonNullable<ElementNode['linksSeen']>): void {
  for (const [index, link] of element.links.entries()) link.find(seen[index]?.found);
  element.linksSeen = element.links as readonly LinkFact[];
}

/** Says what the Programme knew of an element that has been read anew. */
export function remind(element: ElementNode, { ledger, revision }: Bed, number: number): void {
  element.order = number;
  element.changedAt = revision;
  element.linksSeen = ledger.links(number);
  element.conceptsSeen = ledger.conceptList(number);
  set(element, 'referrers', ledger.referrers(number, revision));
}
