import type { Place } from '../syntax/tree.ts';
import type { Noun, PropertyKey } from '../vocabulary/index.ts';
import type { Element, Text, Waiver } from './elements.ts';
import type { LinkFact } from './facts.ts';
import type { Located } from './located.ts';
import type { Passage } from './passage.ts';
import type { SourceFile } from './source-file.ts';
import { type ElementSource, isNoting, noteElement } from './tracking.ts';

/** What the Programme remembers of a link. */
export type LinkSeen = Pick<LinkFact, 'key' | 'name' | 'found'>;

/** The elements that name another after one property, each once, in the order of files and text. */
export interface Referrers extends ElementSource {
  readonly key: PropertyKey;
  from: readonly Element[];
  /** The revision in which `from` was made, while nobody else can hold it. */
  ownedAt: number;
  /** The number of the last of them among all elements that were ever put at the end of lists. */
  joinedLast: number;
  /** Those after another property. */
  next: Referrers | undefined;
}

/** What an element of any noun says. */
export interface Facts {
  readonly noun: Noun;
  readonly name: string;
  readonly label: string | undefined;
  /** The passage of the text in which it is declared. */
  readonly passage: Passage;
  /** Which of the named declarations of its passage it is, counted from 0. */
  readonly index: number;
  /** Where noun and name stand. */
  readonly heading: Located;
  /** Where in its passage the documentation comment right before it stands. */
  readonly comment: Place | undefined;
  /** The element in whose braces it stands. */
  readonly outer: Element | undefined;
  /** Whether its closing brace is written. */
  readonly isClosed: boolean;
  /** The properties that stand in it, even those that say nothing yet. */
  readonly properties: readonly PropertyKey[];
  /** The concepts it uses; see ./concepts.ts. */
  readonly concepts: readonly string[];
}

/**
 * What elements of every noun have. An element keeps its identity while its declaration is edited: `write` replaces what it
 * says, and the Programme notes in `changedAt` that it did.
 */
export class ElementNode implements ElementSource {
  // What is asked of every element that is taken in or named comes first: what lies close together is fetched at once.
  noun!: Noun;
  name = '';
  /** Whether another element before it has its name; said by the Programme, like all that follows up to `conceptsSeen`. */
  isDuplicate = false;
  /** Its place among the elements of its programme. */
  order = -1;
  changedAt = 0;
  notedBy = 0;
  /** Those that name it after one property, who know those after the next: an array of all would be one more place to look. */
  private referrers: Referrers | undefined = undefined;
  /** The links and concepts that it had when the Programme looked last. */
  linksSeen: readonly LinkSeen[] | undefined = undefined;
  conceptsSeen: readonly string[] = noConcepts;
  /** All names of other elements that it writes, in the order of the text. */
  links: readonly LinkFact[] = none;
  concepts: readonly string[] = noConcepts;
  label: string | undefined = undefined;
  passage!: Passage;
  index = 0;
  heading!: Located;
  comment: Place | undefined = undefined;
  outer: Element | undefined = undefined;
  isClosed = false;
  properties: readonly PropertyKey[] = none;
  sources: readonly Text[] = none;
  assumptions: readonly Text[] = none;
  waivers: readonly Waiver[] = none;

  /** Says something else from now on. */
  write(facts: Facts): void {
    this.noun = facts.noun;
    this.name = facts.name;
    this.label = facts.label;
    this.passage = facts.passage;
    this.index = facts.index;
    this.heading = facts.heading;
    this.comment = facts.comment;
    this.outer = facts.outer;
    this.isClosed = facts.isClosed;
    this.properties = facts.properties;
    this.concepts = facts.concepts;
    this.sources = none;
    this.assumptions = none;
    this.waivers = none;
    this.links = none;
  }

  get file(): SourceFile {
    return this.passage.file;
  }

  /** The element in whose braces this one stands. */
  get container(): Element | undefined {
    noteElement(this.outer);
    return this.outer;
  }

  /** Who names it after a property. */
  referrersBy(key: PropertyKey): readonly Element[] {
    const list = isNoting() ? this.referrerList(key) : this.knownList(key);
    noteElement(list);
    return list?.from ?? nobody;
  }

  /** The same as the Programme keeps it. */
  referrerList(key: PropertyKey): Referrers {
    const known = this.knownList(key);
    if (known !== undefined) return known;
    const list: Referrers = { key, from: nobody, ownedAt: -1, joinedLast: 0, changedAt: 0, notedBy: 0, next: undefined };
    const last = this.referrerLists().at(-1);
    if (last === undefined) this.referrers = list;
    else last.next = list;
    return list;
  }

  /** Those after all properties; what comes to them comes to the end. */
  referrerLists(): readonly Referrers[] {
    const lists: Referrers[] = [];
    for (let list = this.referrers; list !== undefined; list = list.next) lists.push(list);
    return lists;
  }

  private knownList(key: PropertyKey): Referrers | undefined {
    let list = this.referrers;
    while (list !== undefined && list.key !== key) list = list.next;
    return list;
  }

  /** Forgets what the Programme said. */
  leaveProgramme(): void {
    this.isDuplicate = false;
    this.order = -1;
    this.changedAt = 0;
    this.linksSeen = undefined;
    this.conceptsSeen = noConcepts;
    this.referrers = undefined;
  }
}

const nobody: readonly Element[] = [];
const none: never[] = [];
/** What an element uses that is in no programme yet. */
export const noConcepts: readonly string[] = [];
