import type { ElementNode } from '../programme/element-node.ts';
import type { Element } from '../programme/elements.ts';
import type { LinkFact } from '../programme/facts.ts';
import { newElement } from '../programme/nodes.ts';
import type { Passage } from '../programme/passage.ts';
import type { SourceFile } from '../programme/source-file.ts';
import { type Noun, nouns } from '../vocabulary/index.ts';
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

/** What a sleeper has of its own. */
const own: ReadonlySet<string> = new Set(['noun', 'name', 'order', 'isDuplicate', 'changedAt', 'notedBy']);

/** An element that is read when somebody asks for what it says. */
export function sleeper(bed: Bed, number: number): Element {
  const { ledger, revision } = bed;
  const element = Object.create(prototypes.get(ledger.noun(number)) as object);
  element.bed = bed;
  element.number = number;
  element.noun = ledger.noun(number);
  element.name = ledger.texts.names[number];
  element.order = number;
  element.isDuplicate = false;
  element.changedAt = revision;
  element.notedBy = 0;
  return element;
}

/** What the ledger tells without the text. */
const told: Readonly<Record<string, (sleeper: Sleeper) => unknown>> = {
  passage: ({ bed, number }) => bed.passageOf(number),
  lists: ({ bed, number }) => bed.ledger.referrers(number, bed.revision),
  linksSeen: ({ bed, number }) => bed.ledger.links(number),
  conceptsSeen: ({ bed, number }) => bed.ledger.conceptList(number),
};

const prototypes = new Map((Object.keys(nouns) as Noun[]).map((noun) => [noun, sleepingPrototype(noun)]));

function sleepingPrototype(noun: Noun): object {
  const awake = newElement(noun);
  const prototype = Object.create(Object.getPrototypeOf(awake));
  for (const field of Object.keys(awake)) {
    if (own.has(field)) continue;
    const tell = told[field];
    Object.defineProperty(prototype, field, {
      get(this: Sleeper) {
        if (tell === undefined) wake(this);
        else set(this, field, tell(this));
        return this[field as keyof ElementNode];
      },
      set(this: Sleeper, value: unknown) {
        set(this, field, value);
      },
    });
  }
  Object.defineProperty(prototype, 'file', {
    get(this: Sleeper) {
      return this.bed.fileOf(this.number);
    },
  });
  return prototype;
}

function set(element: object, field: string, value: unknown): void {
  Object.defineProperty(element, field, { value, writable: true, enumerable: true, configurable: true });
}

/** Reads an element, and those that stand in one passage with it. */
function wake({ passage }: Sleeper): void {
  const sleepers = passage.elements as readonly unknown[] as readonly Sleeper[];
  for (const each of sleepers) {
    for (const field of Object.keys(told)) if (!Object.hasOwn(each, field)) set(each, field, told[field]?.(each));
    const blank = newElement(each.noun);
    for (const [field, value] of Object.entries(blank)) if (!Object.hasOwn(each, field)) set(each, field, value);
    Object.setPrototypeOf(each, Object.getPrototypeOf(blank));
  }
  passage.readElements();
  for (const each of sleepers) remember(each, each.linksSeen ?? []);
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
  set(element, 'lists', ledger.referrers(number, revision));
}
