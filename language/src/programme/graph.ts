import { differing, inShortParts, isSameList, long, withItem } from '../lists.ts';
import { type Noun, nouns, nounsNamedBy, valueId } from '../vocabulary/index.ts';
import { type LinkSeen, noConcepts, type Referrers } from './element-node.ts';
import type { Choices, Element, ElementOf, Moment, ProgrammeRoot } from './elements.ts';
import type { LinkFact } from './facts.ts';
import { type Gatherable, type Gathered, Gatherings, type Gathers, type Question, type SavedGathers } from './gathering.ts';
import { type Memo, Memos, type SavedValue } from './memo.ts';
import { Names } from './names.ts';
import type { Passage } from './passage.ts';
import type { Duplicate, Programme, Unresolved } from './programme.ts';
import type { SourceFile } from './source-file.ts';
import { isNoting, noteElement, noteProgramme, type Source } from './tracking.ts';

/** What the caller decides for a programme, before what the programme says itself. */
export interface Overrides {
  /** Settings by id (`laws-min`). */
  readonly settings?: ReadonlyMap<string, number> | undefined;
  /** Principles that are off besides those that the programme turns off. */
  readonly off?: ReadonlySet<string> | undefined;
  /** The day that counts as today. */
  readonly asOf?: Moment | undefined;
}

/** What a graph knows that can be kept. */
export interface Knowledge {
  readonly elements: readonly Element[];
  /** How many elements use the concepts of a list. */
  readonly conceptLists: ReadonlyMap<readonly string[], number>;
  /** The elements of which is said that a name which they write leads nowhere. */
  readonly lost: readonly Element[];
  readonly memos: Iterable<Memo>;
  readonly gatherings: Iterable<Gathers>;
  /** By which key something is known that readers of the whole programme read. */
  keyOf(source: Source): string | undefined;
}

/** What an earlier check knew. */
export interface Known {
  readonly elements: readonly Element[];
  /** The passages of those files that have been read anew, as they were then; what has not changed is the passage of now. */
  readonly seen: ReadonlyMap<SourceFile, readonly Declaring[]>;
  readonly conceptLists: ReadonlyMap<readonly string[], number>;
  /** The elements that wrote names which lead nowhere, with all that they wrote; and those of them of which that is said. */
  readonly seeking: ReadonlyMap<Element, readonly LinkSeen[]>;
  readonly lost: readonly Element[];
}

const noChoices: Choices = { profile: undefined, settings: new Map(), off: new Map() };

/**
 * A Programme that follows its files. `update` takes in the passages that have changed: links are looked up where they are
 * written and where their names have come or gone, and whatever has changed is stamped with the revision, so that what was
 * worked out from the rest still holds. The work is linear in what has changed; where elements come, go or move, linear in
 * the programme. Where a name stands twice the first element has it.
 */
export class ProgrammeGraph implements Programme, Gatherable {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Counts the updates. */
  revision = 0;
  private readonly overrides: Overrides;
  /** The passages of each file as they were at the last update. */
  private readonly seen = new Map<SourceFile, readonly Declaring[]>();
  private ordered: readonly Element[] = [];
  private readonly names = new Names();
  private readonly byNoun = new Map<Noun, readonly Element[]>();
  /** How many elements use the concepts of a list, which many share, and how many such lists have a concept. */
  private readonly conceptLists = new Map<readonly string[], number>();
  private readonly conceptCounts = new Map<string, number>();
  private readonly lost = new Map<Element, readonly Unresolved[] | undefined>();
  private readonly memos: Memos;
  private readonly gatherings = new Gatherings(this);
  /** The elements that have been stamped after a revision, in the order in which they were. */
  private stamped: { readonly element: Element; readonly revision: number }[] = [];
  private stampedFrom = 1;
  /** When what readers of the whole programme read has changed last. */
  private readonly sources = { names: { changedAt: 0 }, elements: { changedAt: 0 }, lost: { changedAt: 0 }, concepts: { changedAt: 0 } };
  private readonly nounSources = new Map<Noun, Source>();

  /**
   * `files` in the order in which their elements count, a root first. Its elements are in no other graph from now on.
   * `follows` says whether the files will change: only then it is worth noting what is read.
   */
  constructor(name: string, files: readonly SourceFile[], overrides: Overrides = {}, follows = true) {
    this.name = name;
    this.files = files;
    this.overrides = overrides;
    this.memos = new Memos(this, this.gatherings, follows);
    for (const noun of Object.keys(nouns) as Noun[]) {
      this.byNoun.set(noun, []);
      this.nounSources.set(noun, { changedAt: 0 });
    }
  }

  /** Takes in what has changed in the files since the last update. */
  update(): void {
    this.revision++;
    if (this.stamped.length > mostStamped) {
      this.stamped = [];
      this.stampedFrom = this.revision - 1;
    }
    if (this.revision === 1) this.fill();
    else this.follow();
  }

  /** Takes in all elements at once, where there have been none. Comes to the same as taking in one after the other, and is faster. */
  private fill(): void {
    for (const file of this.files) this.seen.set(file, file.passages);
    const all = elementsOf(this.files);
    this.ordered = all;
    const groups = this.emptyGroups();
    for (let order = 0; order < all.length; order++) {
      const element = all[order] as Element;
      // Most have never been in one.
      if (element.order !== -1) element.leaveProgramme();
      element.order = order;
      element.changedAt = this.revision;
      this.enter(element, groups);
    }
    for (const source of Object.values(this.sources)) source.changedAt = this.revision;
    for (const some of inShortParts(all)) {
      for (const { links } of some) for (const link of links) link.found = this.bearer(link);
      for (const element of some) this.join(element);
    }
  }

  /** Gives an element its name, and puts it under its noun, after those before it. */
  private enter(element: Element, groups: ReadonlyMap<Noun, Element[]>): void {
    this.names.claim(element);
    if (!element.isDuplicate) groups.get(element.noun)?.push(element);
  }

  /** The elements of each noun, of which there are none yet. */
  private emptyGroups(): ReadonlyMap<Noun, Element[]> {
    const groups = new Map<Noun, Element[]>();
    for (const noun of this.byNoun.keys()) {
      const elements: Element[] = [];
      groups.set(noun, elements);
      this.byNoun.set(noun, elements);
      this.stampNoun(noun);
    }
    return groups;
  }

  /** Puts an element, the names in whose links have been looked up, last in the lists of those who refer to what it names. */
  private join(element: Element): void {
    const { links, concepts } = element;
    const joining = ++joined;
    let isLost = false;
    for (const link of links) {
      const found = taken(link, link.found);
      link.find(found);
      if (found === undefined) isLost = true;
      else append(element, joining, found.referrerList(link.key), this.revision);
    }
    this.countConcepts(concepts, 1);
    element.linksSeen = links;
    element.conceptsSeen = concepts;
    if (!isLost) return;
    this.names.seek(element, links);
    const lost = this.unresolvedOf(element);
    if (lost.length > 0) this.lost.set(element, lost);
  }

  /** Takes in the elements that have come, gone or changed. */
  private follow(): void {
    const gone: Element[] = [];
    const come: Element[] = [];
    let isMoved = false;
    for (const file of this.files) {
      const seen = this.seen.get(file);
      if (file.known !== undefined || seen === file.passages) continue;
      const edit = editBetween(seen ?? [], file.passages);
      this.seen.set(file, file.passages);
      gone.push(...edit.gone);
      come.push(...edit.come);
      isMoved ||= edit.isMoved;
    }
    const staying = new Set(come);
    for (const element of gone) if (!staying.has(element)) this.drop(element);
    for (const element of come) this.stamp(element);
    if (isMoved || !isSameList(gone, come)) this.reorder(gone, come, isMoved);
    for (const element of come) this.integrate(element);
  }

  /** Puts the elements in order, and gives the names that have come, gone or moved to those that have them now. */
  private reorder(gone: readonly Element[], come: readonly Element[], isMoved: boolean): void {
    this.ordered = elementsOf(this.files);
    for (let order = 0; order < this.ordered.length; order++) (this.ordered[order] as Element).order = order;
    if (isMoved || !keepsOrder(gone, come)) for (const element of this.ordered) this.restoreOrder(element);

    const { flipped, changed } = this.names.reassign(gone, come);
    for (const element of flipped) this.stamp(element);
    this.sources.names.changedAt = this.revision;
    for (const noun of new Set([...gone, ...come, ...flipped].map((element) => element.noun))) {
      const elements = this.ordered.filter((element) => element.noun === noun && !element.isDuplicate);
      if (!isSameList(elements, this.byNoun.get(noun) ?? [])) this.stampNoun(noun);
      this.byNoun.set(noun, elements);
    }

    const writers = new Set<Element>();
    for (const [name, former] of changed) {
      this.names.stamp(name, this.revision);
      for (const { from } of former?.referrerLists() ?? []) for (const element of from) writers.add(element);
      for (const element of this.names.seekersOf(name)) writers.add(element);
    }
    for (const element of writers) this.integrate(element);
  }

  /** Those who refer to an element, in their order of now. */
  private restoreOrder(element: Element): void {
    for (const list of element.referrerLists()) {
      if (list.from.every((from, index) => index === 0 || (list.from[index - 1] as Element).order < from.order)) continue;
      list.from = [...list.from].sort((a, b) => a.order - b.order);
      list.changedAt = this.revision;
    }
  }

  /** Looks up the links of an element, and keeps the lists of those who refer to what it names. */
  private integrate(element: Element): void {
    const { links, linksSeen, concepts, conceptsSeen } = element;
    const targets = links.map((link) => this.target(link));
    const isSame =
      linksSeen?.length === links.length &&
      linksSeen.every(({ key, found }, index) => key === links[index]?.key && found === targets[index]);
    if (!isSame) {
      this.stamp(element);
      this.unlist(element);
    }
    this.names.unseek(element, linksSeen ?? []);
    for (let index = 0; index < links.length; index++) (links[index] as LinkFact).find(targets[index]);
    this.names.seek(element, links);
    if (!isSame) for (const link of links) this.list(element, link);
    if (concepts !== conceptsSeen) {
      this.countConcepts(conceptsSeen, -1);
      this.countConcepts(concepts, 1);
    }
    element.linksSeen = links;
    element.conceptsSeen = concepts;
    const lost = targets.includes(undefined) ? this.unresolvedOf(element) : [];
    if (lost.length > 0 || this.lost.has(element)) this.sources.lost.changedAt = this.revision;
    if (lost.length > 0) this.lost.set(element, lost);
    else this.lost.delete(element);
  }

  private drop(element: Element): void {
    this.stamp(element);
    this.unlist(element);
    this.names.unseek(element, element.linksSeen ?? []);
    this.countConcepts(element.conceptsSeen, -1);
    if (this.lost.delete(element)) this.sources.lost.changedAt = this.revision;
    element.linksSeen = undefined;
    element.conceptsSeen = noConcepts;
    element.order = -1;
  }

  /** Marks an element as changed, and every list in which it is found. */
  private stamp(element: Element): void {
    element.changedAt = this.revision;
    this.stamped.push({ element, revision: this.revision });
    this.stampNoun(element.noun);
    for (const { key, found } of element.linksSeen ?? []) if (found !== undefined) found.referrerList(key).changedAt = this.revision;
  }

  private stampNoun(noun: Noun): void {
    (this.nounSources.get(noun) as Source).changedAt = this.revision;
    this.sources.elements.changedAt = this.revision;
  }

  private list(element: Element, { found, key }: LinkFact): void {
    if (found === undefined) return;
    const list = found.referrerList(key);
    const last = list.from.at(-1);
    if (last === element || (last !== undefined && last.order > element.order && list.from.includes(element))) return;
    const place =
      last === undefined || last.order < element.order ? list.from.length : list.from.findIndex(({ order }) => order > element.order);
    // A list that somebody may hold is not changed under their hands.
    const isOwned = list.ownedAt === this.revision && list.from.length >= long;
    if (isOwned) (list.from as Element[]).splice(place, 0, element);
    else list.from = list.from.toSpliced(place, 0, element);
    list.ownedAt = this.revision;
    list.changedAt = this.revision;
  }

  private unlist(element: Element): void {
    for (const { key, found } of element.linksSeen ?? []) {
      const list = found?.referrerList(key);
      if (!list?.from.includes(element)) continue;
      list.from = list.from.filter((from) => from !== element);
      list.changedAt = this.revision;
    }
  }

  private target(link: LinkFact): Element | undefined {
    return taken(link, this.bearer(link));
  }

  /** Who has the name in a link, whatever its noun. */
  private bearer({ own, name }: LinkFact): Element | undefined {
    return own ?? this.names.all.get(name);
  }

  private unresolvedOf(from: Element): readonly Unresolved[] {
    const links = from.links.filter((link) => link.found === undefined && !isWordInsteadOfName(link));
    return links.map((link) => ({ from, link, wrong: this.names.all.get(link.name) }));
  }

  private countConcepts(concepts: readonly string[], step: 1 | -1): void {
    if (concepts.length === 0) return;
    const elements = (this.conceptLists.get(concepts) ?? 0) + step;
    if (elements === 0) this.conceptLists.delete(concepts);
    else this.conceptLists.set(concepts, elements);
    if (elements !== (step === 1 ? 1 : 0)) return;
    for (const concept of concepts) {
      const count = (this.conceptCounts.get(concept) ?? 0) + step;
      this.conceptCounts.set(concept, count);
      if (count < 2) this.sources.concepts.changedAt = this.revision;
    }
  }

  get elements(): readonly Element[] {
    noteProgramme(this.sources.elements);
    return this.ordered;
  }

  get byName(): ReadonlyMap<string, Element> {
    noteProgramme(this.sources.names);
    return this.names.all;
  }

  named(name: string): Element | undefined {
    if (isNoting()) noteProgramme(this.names.source(name));
    const element = this.names.all.get(name);
    noteElement(element);
    return element;
  }

  get unresolved(): readonly Unresolved[] {
    noteProgramme(this.sources.lost);
    const all = [...this.lost]
      .sort(([a], [b]) => a.order - b.order)
      .flatMap(([element, unresolved]) => unresolved ?? this.unresolvedOf(element));
    for (const { from, wrong } of all) {
      noteElement(from);
      noteElement(wrong);
    }
    return all;
  }

  get duplicates(): readonly Duplicate[] {
    noteProgramme(this.sources.names);
    for (const { element, first } of this.names.duplicates) {
      noteElement(element);
      noteElement(first);
    }
    return this.names.duplicates;
  }

  uses(concept: string): boolean {
    noteProgramme(this.sources.concepts);
    return (this.conceptCounts.get(concept) ?? 0) > 0;
  }

  get root(): ProgrammeRoot | undefined {
    return this.all('programme')[0];
  }

  get label(): string | undefined {
    return this.root?.label;
  }

  get choices(): Choices {
    const own = this.root?.choices ?? noChoices;
    const { settings, off } = this.overrides;
    // Many an initiative asks, and mostly the caller decides nothing.
    if (!settings?.size && !off?.size) return own;
    const turnedOff = [...(off ?? [])].map((id) => [id, ''] as const);
    return {
      profile: own.profile,
      settings: new Map([...own.settings, ...(settings ?? [])]),
      off: new Map([...own.off, ...turnedOff]),
    };
  }

  get asOf(): Moment | undefined {
    return this.overrides.asOf ?? this.root?.asOf;
  }

  all<N extends Noun>(noun: N): readonly ElementOf<N>[] {
    noteProgramme(this.nounSources.get(noun) as Source);
    return this.byNoun.get(noun) as readonly ElementOf<N>[];
  }

  once<T>(compute: (programme: Programme) => T): T {
    const memo = this.memos.of(compute, this.revision);
    noteProgramme(memo);
    return memo.value;
  }

  gather<E extends Element, T>(question: Question<E, T>): readonly Gathered<E, T>[] {
    const gathers = this.gatherings.of(question as unknown as Question, this.revision);
    noteProgramme(gathers);
    return gathers.list as readonly Gathered<E, T>[];
  }

  elementsAbout(about: Noun | 'every'): readonly Element[] {
    return about === 'every' ? this.ordered : (this.byNoun.get(about) as readonly Element[]);
  }

  changedSince(revision: number): Iterable<Element> | undefined {
    if (revision < this.stampedFrom) return undefined;
    let first = this.stamped.length;
    while (first > 0 && (this.stamped[first - 1]?.revision as number) > revision) first--;
    return this.stamped.slice(first).map(({ element }) => element);
  }

  /** What it knows, for ../saved/ to keep. */
  knowledge(): Knowledge {
    const keys = new Map<Source, string>();
    for (const [key, source] of Object.entries(this.sources)) keys.set(source, key);
    for (const [noun, source] of this.nounSources) keys.set(source, `all ${noun}`);
    for (const [name, source] of this.names.keptSources()) keys.set(source, `named ${name}`);
    return {
      elements: this.ordered,
      conceptLists: this.conceptLists,
      lost: [...this.lost.keys()],
      memos: this.memos.all(),
      gatherings: this.gatherings.all(),
      keyOf: (source) => keys.get(source),
    };
  }

  /** Goes on, as of the first revision, with what an earlier check knew of the same files, some of which have changed since. */
  resume({ elements, seen, conceptLists, seeking, lost }: Known): void {
    this.revision = 1;
    this.ordered = elements;
    for (const [file, passages] of seen) this.seen.set(file, passages);
    const groups = this.emptyGroups();
    for (const element of elements) this.enter(element, groups);
    for (const source of Object.values(this.sources)) source.changedAt = 1;
    for (const [concepts, count] of conceptLists) {
      this.conceptLists.set(concepts, count);
      for (const concept of concepts) this.conceptCounts.set(concept, (this.conceptCounts.get(concept) ?? 0) + 1);
    }
    for (const [element, links] of seeking) this.names.seek(element, links);
    for (const element of lost) this.lost.set(element, undefined);
  }

  resumeMemo(compute: (programme: Programme) => unknown, saved: SavedValue): Memo {
    return this.memos.resume(compute, saved, this.revision);
  }

  resumeGathers(question: Question, saved: SavedGathers): Gathers {
    return this.gatherings.resume(question, saved, this.revision);
  }

  /** What readers of the whole programme read, by the key that `knowledge` tells. */
  sourceOf(key: string): Source {
    const [kind, said] = key.split(/ (.*)/s) as [keyof typeof this.sources | 'all' | 'named', string];
    if (kind === 'all') return this.nounSources.get(said as Noun) as Source;
    return kind === 'named' ? this.names.source(said) : this.sources[kind];
  }

  /** Whether something that was read has changed after a revision. */
  hasChanged(read: Source, since: number): boolean {
    return this.memos.hasChanged(read, since, this.revision);
  }
}

function elementsOf(files: readonly SourceFile[]): Element[] {
  const all: Element[] = [];
  for (const { elements } of files) for (const element of elements) all.push(element);
  return all;
}

type Declaring = Pick<Passage, 'elements'>;

/** The elements of passages that have gone and come between two versions of a file, and whether one has moved past passages that have stayed. */
function editBetween(seen: readonly Declaring[], passages: readonly Declaring[]) {
  const [before, after] = differing(seen, passages);
  const there = new Set(after);
  const staying = new Set(before.filter((passage) => there.has(passage)));
  const [gone, come] = [before, after].map((list) => list.filter((passage) => !staying.has(passage)).flatMap(({ elements }) => elements));
  const ranks = ranksAmong(staying, before);
  const isMoved = [...ranksAmong(staying, after)].some(([element, rank]) => (ranks.get(element) ?? rank) !== rank);
  return { gone: gone as Element[], come: come as Element[], isMoved };
}

/** Behind how many of the passages that have stayed each element of the others stands. */
function ranksAmong(staying: ReadonlySet<Declaring>, passages: readonly Declaring[]): Map<Element, number> {
  const ranks = new Map<Element, number>();
  if (staying.size === 0) return ranks;
  let rank = 0;
  for (const passage of passages) {
    if (staying.has(passage)) rank++;
    else for (const element of passage.elements) ranks.set(element, rank);
  }
  return ranks;
}

/** How many elements are remembered as changed; whoever has not looked for longer asks all. */
const mostStamped = 1_000;

/** Whether the elements that stand in both lists follow one another alike in both. */
function keepsOrder(before: readonly Element[], after: readonly Element[]): boolean {
  if (before.length === 0) return true;
  const [known, kept] = [new Set(before), new Set(after)];
  return isSameList(
    before.filter((element) => kept.has(element)),
    after.filter((element) => known.has(element)),
  );
}

/** The element that bears the name in a link, where the link takes one of its noun. */
function taken({ key }: LinkFact, bearer: Element | undefined): Element | undefined {
  return bearer !== undefined && nounsNamedBy.get(key)?.has(bearer.noun) === true ? bearer : undefined;
}

/** How many elements have been put at the end of lists, in any programme. */
let joined = 0;

/** Puts an element at the end of a list that nobody else can hold yet, if it is not there. To look at the last one there would take longer. */
function append(element: Element, joining: number, list: Referrers, revision: number): void {
  if (list.joinedLast === joining) return;
  list.joinedLast = joining;
  list.from = withItem(list.from, element);
  list.changedAt = revision;
}

/** `serves staff`: the staff is no segment. */
function isWordInsteadOfName({ key, name }: LinkFact): boolean {
  return key === 'serves' && valueId('serves', name) !== undefined;
}
