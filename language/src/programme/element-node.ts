import type { Noun, PropertyKey } from '../vocabulary/index.ts';
import type { Element, Text, Waiver } from './elements.ts';
import type { LinkFact } from './facts.ts';
import type { Located } from './located.ts';
import type { Passage } from './passage.ts';
import type { SourceFile } from './source-file.ts';
import { type ElementSource, isNoting, noteElement } from './tracking.ts';

/** The elements that name another after one property, each once, in the order of files and text. */
export interface Referrers extends ElementSource {
  from: readonly Element[];
  /** The revision in which `from` was made, while nobody else can hold it. */
  ownedAt: number;
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
  /** The element in whose braces it stands. */
  readonly outer: Element | undefined;
  /** Whether its closing brace is written. */
  readonly isClosed: boolean;
  /** The properties that stand in it, even those that say nothing yet. */
  readonly properties: ReadonlySet<PropertyKey>;
  /** The concepts it uses; see ./concepts.ts. */
  readonly concepts: readonly string[];
  readonly sources: readonly Text[];
  readonly assumptions: readonly Text[];
  readonly waivers: readonly Waiver[];
  /** All names of other elements that it writes, in the order of the text. */
  readonly links: readonly LinkFact[];
}

/**
 * What elements of every noun have. An element keeps its identity while its declaration is edited: `write` replaces what it
 * says, and the Programme notes in `changedAt` that it did.
 */
export class ElementNode implements ElementSource {
  declare readonly name: string;
  declare readonly label: string | undefined;
  declare readonly passage: Passage;
  declare readonly index: number;
  declare readonly heading: Located;
  declare readonly outer: Element | undefined;
  declare readonly isClosed: boolean;
  declare readonly properties: ReadonlySet<PropertyKey>;
  declare readonly concepts: readonly string[];
  declare readonly sources: readonly Text[];
  declare readonly assumptions: readonly Text[];
  declare readonly waivers: readonly Waiver[];
  declare readonly links: readonly LinkFact[];
  /** Whether another element before it has its name; said by the Programme, like all that follows. */
  isDuplicate = false;
  /** Its place among the elements of its programme. */
  order = -1;
  changedAt = 0;
  notedBy = 0;
  /** What it said when the Programme looked last. */
  integrated: (Pick<Facts, 'links' | 'concepts'> & { readonly targets: readonly (Element | undefined)[] }) | undefined;
  private readonly lists = new Map<PropertyKey, Referrers>();

  /** Says something else from now on; `own` is what elements of its noun alone have. */
  write(facts: Facts, own: object): void {
    Object.assign(this, facts, own);
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
    const list = isNoting() ? this.referrerList(key) : this.lists.get(key);
    noteElement(list);
    return list?.from ?? nobody;
  }

  /** The same as the Programme keeps it. */
  referrerList(key: PropertyKey): Referrers {
    let list = this.lists.get(key);
    if (list === undefined) {
      list = { from: nobody, ownedAt: -1, changedAt: 0, notedBy: 0 };
      this.lists.set(key, list);
    }
    return list;
  }

  referrerLists(): Iterable<Referrers> {
    return this.lists.values();
  }

  /** Forgets what the Programme said. */
  leaveProgramme(): void {
    this.isDuplicate = false;
    this.order = -1;
    this.changedAt = 0;
    this.integrated = undefined;
    this.lists.clear();
  }
}

const nobody: readonly Element[] = [];
