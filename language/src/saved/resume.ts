import { checks } from '../findings/checks.ts';
import type { Evaluation, KnownFindings } from '../findings/evaluate.ts';
import type { Finding } from '../findings/finding.ts';
import type { Profile } from '../findings/profile.ts';
import type { LinkSeen } from '../programme/element-node.ts';
import type { Element } from '../programme/elements.ts';
import { type Question, questions } from '../programme/gathering.ts';
import type { ProgrammeGraph } from '../programme/graph.ts';
import type { Origin } from '../programme/located.ts';
import { declaredMemos, type Memo, type SavedValue } from '../programme/memo.ts';
import { Passage, type PassageProblem } from '../programme/passage.ts';
import { claimFrom, type SourceFile } from '../programme/source-file.ts';
import type { Source } from '../programme/tracking.ts';
import { SavedKnownFile } from './known-file.ts';
import { KnownGathers } from './known-gathers.ts';
import { Ledger } from './ledger.ts';
import type { SavedFinding, SavedMemo, SavedProgramme, SavedSource } from './record.ts';
import { samePassages } from './same-passages.ts';
import { type Bed, knowsReferrers, remember, remind, sleeper } from './sleeper.ts';
import { type Numbered, type Numbers, read, write } from './values.ts';

/** The revision of a graph that goes on, before it has taken in what has changed. */
const revision = 1;

/** Whether a programme can go on from what was saved: it consists of the same files, whatever has changed in them. */
export function canResume({ head }: SavedProgramme, name: string, files: readonly SourceFile[]): boolean {
  return head.name === name && head.files.length === files.length && files.every(({ uri }, index) => uri === head.files[index]?.uri);
}

/** Lets a new graph and a new evaluation go on from what was saved of their programme. */
export function resume(saved: SavedProgramme, graph: ProgrammeGraph, evaluation: Evaluation): void {
  new Resuming(saved, graph).resume(evaluation);
}

/** A programme that goes on: it knows what is meant by the numbers in which it was saved. */
class Resuming implements Bed, Numbered, Numbers {
  readonly ledger: Ledger;
  readonly revision = revision;
  private readonly saved: SavedProgramme;
  private readonly graph: ProgrammeGraph;
  /** The numbers of elements that have been read anew. */
  private readonly anew = new Map<Element, number>();
  /** Passages by their numbers: those of files that have been read anew, and those of others for which somebody has asked. */
  private readonly passages = new Map<number, Passage>();
  private readonly passageNumbers = new Map<Origin, number>();
  private readonly seen = new Map<SourceFile, readonly Pick<Passage, 'elements'>[]>();
  /** The numbers of the files that are as they were. */
  private readonly asleep = new Set<number>();
  private readonly memos = new Map<number, Memo>();
  private readonly gatherings = new Map<number, Source>();

  constructor(saved: SavedProgramme, graph: ProgrammeGraph) {
    this.saved = saved;
    this.graph = graph;
    this.ledger = new Ledger(saved);
  }

  resume(evaluation: Evaluation): void {
    const { ledger, graph } = this;
    this.takeFiles();
    const { texts, elements } = ledger;
    for (const [element, number] of this.anew) {
      remind(element, this, number);
      if (this.passages.has(ledger.passageOf(number))) remember(element, element.linksSeen ?? []);
    }
    const seeking = new Map<Element, LinkSeen[]>();
    for (let number = 0; number < ledger.size; number++) {
      if (ledger.isSeeking(number)) seeking.set(elements[number] as Element, ledger.links(number));
    }
    const lost = texts.lost.map((number) => elements[number] as Element);
    graph.resume({ elements, seen: this.seen, conceptLists: new Map(texts.conceptLists), seeking, lost });
    for (const [file, problems] of texts.problems) {
      const { known } = graph.files[file] as SourceFile;
      if (known instanceof SavedKnownFile) known.problems = read(problems, this)?.value as PassageProblem[];
    }
    texts.gathers.forEach((gathering, index) => {
      const saved = new KnownGathers(this, this.ledger.gathered(index), gathering.values);
      this.gatherings.set(gathering.number, graph.resumeGathers(questions[gathering.number] as Question, saved));
    });
    for (const memo of texts.memos)
      this.memos.set(memo.number, graph.resumeMemo(declaredMemos[memo.number] as Memo['compute'], this.value(memo)));
    for (const { number, reads } of texts.memos) {
      (this.memos.get(number) as Memo).reads = reads.map((source) => this.source(source));
    }
    evaluation.resume(this.findings());
  }

  /** The elements of the files: asleep where the file is as it was, else those that have been read, if they are the same. */
  private takeFiles(): void {
    const { ledger, graph } = this;
    const passagesOf = graph.files.map((): number[] => []);
    for (let passage = 0; passage < ledger.passageCount(); passage++) passagesOf[ledger.fileOf(passage)]?.push(passage);
    let first = 0;
    for (const [number, file] of graph.files.entries()) {
      const { known } = file;
      const count = this.saved.head.files[number]?.elements ?? 0;
      if (known instanceof SavedKnownFile && known.saved === this.saved.head.files[number]) {
        for (let element = first; element < first + count; element++) ledger.elements.push(sleeper(this, element));
        const passages = passagesOf[number] ?? [];
        known.resume(ledger.elements.slice(first), () => passages.map((passage) => this.passageAt(passage)));
        this.asleep.add(number);
      } else this.takeAnew(file, passagesOf[number] ?? []);
      first += count;
    }
  }

  /** The elements of a file that has been read: those of passages that are the same, then those of the same noun and name. */
  private takeAnew(file: SourceFile, before: readonly number[]): void {
    const { ledger } = this;
    const now = samePassages(
      before.map((number) => ledger.passage(number)),
      file.passages,
    );
    const others = new Set(file.passages);
    for (const passage of now) if (passage !== undefined) others.delete(passage);
    const claim = claimFrom([...others]);
    const seen: Pick<Passage, 'elements'>[] = [];
    for (const [index, number] of before.entries()) {
      const passage = now[index];
      if (passage !== undefined) {
        this.passages.set(number, passage);
        this.passageNumbers.set(passage, number);
      }
      const elements = ledger.passage(number).elements.map((element, place) => {
        const same = passage?.elements[place] ?? claim(ledger.noun(element), ledger.texts.names[element] as string);
        if (same !== undefined) this.anew.set(same as Element, element);
        return (same as Element | undefined) ?? sleeper(this, element);
      });
      for (const element of elements) ledger.elements.push(element);
      seen.push(passage ?? { elements });
    }
    this.seen.set(file, seen);
  }

  private findings(): KnownFindings {
    const { ledger } = this;
    const { texts } = ledger;
    const verdicts = new Map(texts.verdicts);
    const standings = texts.standings.map(({ check, isOn, reads }) => {
      return [check, { isOn, reads: new Set(reads.map((source) => this.source(source))) }] as const;
    });
    let outdated: Uint8Array | undefined;
    const outdatedElements = () => {
      outdated ??= ledger.restingOn(this.marked());
      return outdated;
    };
    return {
      profile: texts.profile as Profile,
      standings: new Map(standings),
      countOutdated: () => outdatedElements().reduce((sum, is) => sum + is, 0),
      findingsIn: (element) => {
        const number = this.element(element);
        if (number === undefined || outdatedElements()[number] === 1) return undefined;
        return this.restored(verdicts.get(number) ?? []);
      },
    };
  }

  /** What has changed since, by its number. */
  private marked(): Uint8Array {
    const { ledger } = this;
    const isMarked = new Uint8Array(ledger.sourceCount());
    for (const [number, element] of ledger.elements.entries()) {
      if (element.changedAt > revision) isMarked[number] = 1;
      // A list for which nobody has asked has not changed.
      if (!knowsReferrers(element)) continue;
      const first = ledger.firstList(number);
      const end = ledger.firstList(number + 1);
      for (const [index, { changedAt }] of element.referrerLists().entries()) {
        if (changedAt > revision && first + index < end) isMarked[first + index] = 1;
      }
    }
    return isMarked;
  }

  /** What was found in an element; undefined where it tells of something that is gone. */
  private restored(saved: readonly SavedFinding[]): readonly Finding[] | undefined {
    const found: Finding[] = [];
    for (const { text, hasFixes } of saved) {
      const finding = read(text, this)?.value as Finding | undefined;
      if (finding === undefined) return undefined;
      const index = found.length;
      const fixes = () => this.findAgain(finding, found.slice(0, index))?.fixes?.() ?? [];
      found.push(hasFixes ? { ...finding, fixes } : finding);
    }
    return found;
  }

  /** The same finding, with its fixes. What is found twice in the same words, of elements of one name, comes in the same order again. */
  private findAgain(finding: Finding, before: readonly Finding[]): Finding | undefined {
    const { principle, element } = finding;
    const again: Finding[] = [];
    const find = checks
      .find(({ id }) => id === principle)
      ?.finder(
        this.graph,
        () => true,
        (found) => again.push(found),
      );
    if (element !== undefined) find?.(element);
    const saysTheSame = (other: Finding) =>
      other.principle === principle && other.message.en === finding.message.en && other.place.offset === finding.place.offset;
    return again.filter(saysTheSame)[before.filter(saysTheSame).length];
  }

  private value({ text, isWhole }: SavedMemo): SavedValue {
    return {
      isSame: (value) => text !== undefined && write(value, this.unchanged)?.text === text,
      restored: () => (isWhole && text !== undefined ? read(text, this) : undefined),
    };
  }

  private source(source: SavedSource): Source {
    if (typeof source === 'number') {
      if (source < this.ledger.size) return this.ledger.elements[source] as Element;
      const { element, index } = this.ledger.listAt(source);
      return this.ledger.elements[element]?.referrerLists()[index] as Source;
    }
    const [kind, number] = source.split(' ');
    if (kind === 'memo') return this.memos.get(Number(number)) as Source;
    return kind === 'gathers' ? (this.gatherings.get(Number(number)) as Source) : this.graph.sourceOf(source);
  }

  fileOf(element: number): SourceFile {
    return this.file(this.ledger.fileOf(this.ledger.passageOf(element)));
  }

  passageOf(element: number): Passage {
    return this.passageAt(this.ledger.passageOf(element));
  }

  private passageAt(number: number): Passage {
    const known = this.passages.get(number);
    if (known !== undefined) return known;
    const fileNumber = this.ledger.fileOf(number);
    const file = this.file(fileNumber);
    if (!this.asleep.has(fileNumber)) throw new Error(`${file.uri} has changed, and this passage of it is gone.`);
    const { start, length, elements } = this.ledger.passage(number);
    const passage = Passage.known(
      file,
      file.document.getText().slice(start, start + length),
      start,
      elements.map((element) => this.ledger.elements[element] as Element),
    );
    this.passages.set(number, passage);
    this.passageNumbers.set(passage, number);
    return passage;
  }

  passage(number: number): Origin | undefined;
  passage(origin: Origin): number | undefined;
  passage(asked: number | Origin): Origin | number | undefined {
    if (typeof asked !== 'number') return this.passageNumbers.get(asked);
    const isAsleep = this.asleep.has(this.ledger.fileOf(asked));
    return this.passages.get(asked) ?? (isAsleep ? { start: this.ledger.passage(asked).start } : undefined);
  }

  file(number: number): SourceFile;
  file(file: SourceFile): number | undefined;
  file(asked: number | SourceFile): SourceFile | number | undefined {
    if (typeof asked === 'number') return this.graph.files[asked];
    const number = this.graph.files.indexOf(asked);
    return number === -1 ? undefined : number;
  }

  element(number: number): Element;
  element(element: Element): number | undefined;
  element(asked: number | Element): Element | number | undefined {
    if (typeof asked === 'number') return this.ledger.elements[asked];
    return this.anew.get(asked) ?? (asked as { readonly number?: number }).number;
  }

  /** The numbers of what has not changed. */
  private readonly unchanged: Numbers = {
    element: (element) => (element.changedAt > revision ? undefined : this.element(element)),
    file: (file) => this.file(file),
    passage: (origin) => this.passage(origin),
  };
}
