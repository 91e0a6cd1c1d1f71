import type { LinkSeen } from './element-node.ts';
import type { Element } from './elements.ts';
import type { Duplicate } from './programme.ts';
import type { Source } from './tracking.ts';

/** What has become of some names. */
export interface Reassigned {
  /** Elements that were the first of their name and are not any more, or the other way round. */
  readonly flipped: readonly Element[];
  /** The names that mean another element than before, or none, with the one that had them. */
  readonly changed: ReadonlyMap<string, Element | undefined>;
}

/** The names of a programme: of several elements with one name the first has it. Follows the programme name by name. */
export class Names {
  private readonly holders = new Map<string, Element>();
  private readonly seekers = new Map<string, Set<Element>>();
  private readonly sources = new Map<string, Source>();
  private others: Duplicate[] = [];

  /** The elements by their names, in no particular order. */
  get all(): ReadonlyMap<string, Element> {
    return this.holders;
  }

  /** The elements whose names are taken, in the order of the programme. */
  get duplicates(): readonly Duplicate[] {
    return this.others;
  }

  /** Gives an element its name where nobody has it; to be called in the order of the programme. */
  claim(element: Element): void {
    const first = this.holders.get(element.name);
    element.isDuplicate = first !== undefined;
    if (first === undefined) this.holders.set(element.name, element);
    else this.others.push({ element, first });
  }

  /** Says anew who has the names of some elements: `come` are those that have them now, in their order, `gone` those that had them. */
  reassign(gone: readonly Element[], come: readonly Element[]): Reassigned {
    const former = new Map<string, Element | undefined>();
    for (const { name } of [...gone, ...come]) former.set(name, this.holders.get(name));
    const remaining = new Set([...former.values(), ...this.others.map(({ element }) => element)]);
    for (const element of [...gone, ...come]) remaining.delete(element);
    const bearers = [...come];
    for (const element of remaining) if (element !== undefined && former.has(element.name)) bearers.push(element);
    if (bearers.length > come.length) bearers.sort((a, b) => a.order - b.order);

    const flipped: Element[] = [];
    this.others = this.others.filter(({ element }) => !former.has(element.name));
    for (const name of former.keys()) this.holders.delete(name);
    for (const element of bearers) {
      const wasDuplicate = element.isDuplicate;
      this.claim(element);
      if (element.isDuplicate !== wasDuplicate) flipped.push(element);
    }
    this.others.sort((a, b) => a.element.order - b.element.order);
    return { flipped, changed: new Map([...former].filter(([name, element]) => this.holders.get(name) !== element)) };
  }

  /** Notes which names an element writes that lead nowhere. */
  seek(element: Element, links: readonly LinkSeen[]): void {
    for (const { name, found } of links) {
      if (found !== undefined) continue;
      const seekers = this.seekers.get(name);
      if (seekers === undefined) this.seekers.set(name, new Set([element]));
      else seekers.add(element);
    }
  }

  /** Forgets that an element writes names that lead nowhere. */
  unseek(element: Element, links: readonly LinkSeen[]): void {
    for (const { name, found } of links) {
      const seekers = found === undefined ? this.seekers.get(name) : undefined;
      if (seekers?.delete(element) && seekers.size === 0) this.seekers.delete(name);
    }
  }

  /** The elements that write a name that leads nowhere. */
  seekersOf(name: string): Iterable<Element> {
    return this.seekers.get(name) ?? [];
  }

  /** What changes when a name comes to mean another element. */
  source(name: string): Source {
    let source = this.sources.get(name);
    if (source === undefined) {
      source = { changedAt: 0 };
      this.sources.set(name, source);
    }
    return source;
  }

  /** The sources that somebody has asked for, by their names. */
  keptSources(): ReadonlyMap<string, Source> {
    return this.sources;
  }

  /** Says that a name means another element since a revision. */
  stamp(name: string, revision: number): void {
    const source = this.sources.get(name);
    if (source !== undefined) source.changedAt = revision;
  }
}
