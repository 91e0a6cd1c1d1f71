import type { Evaluation } from '../findings/evaluate.ts';
import type { Finding } from '../findings/finding.ts';
import { ElementNode } from '../programme/element-node.ts';
import type { Element } from '../programme/elements.ts';
import { isGathers, questions } from '../programme/gathering.ts';
import type { Knowledge, ProgrammeGraph } from '../programme/graph.ts';
import { membershipOf } from '../programme/grouping.ts';
import type { Origin } from '../programme/located.ts';
import { declaredMemos, isMemo } from '../programme/memo.ts';
import type { SourceFile } from '../programme/source-file.ts';
import type { Source } from '../programme/tracking.ts';
import { nouns, properties } from '../vocabulary/index.ts';
import { type RowName, rowNames, type SavedFile, type SavedProgramme, type SavedSource, type SavedTexts } from './record.ts';
import { fingerprint, Row } from './rows.ts';
import { type Numbers, write } from './values.ts';

const nounNumbers = new Map(Object.keys(nouns).map((noun, number) => [noun, number]));
const keyNumbers = new Map(Object.keys(properties).map((key, number) => [key, number]));

/**
 * Puts down what a check has found in a programme and what that rests on, so that the next goes on from there.
 * @param hashOf what tells the content of a file from any other
 */
export function saveProgramme(graph: ProgrammeGraph, evaluation: Evaluation, hashOf: (file: SourceFile) => string): SavedProgramme {
  return new Saving(graph, evaluation, hashOf).saved();
}

class Saving implements Numbers {
  private readonly graph: ProgrammeGraph;
  private readonly evaluation: Evaluation;
  private readonly hashOf: (file: SourceFile) => string;
  private readonly knowledge: Knowledge;
  private readonly rows = Object.fromEntries(rowNames.map((name) => [name, new Row()])) as Record<RowName, Row>;
  private readonly files: ReadonlyMap<SourceFile, number>;
  private readonly passages = new Map<Origin, number>();
  private readonly lists = new Map<Source, number>();
  private readonly conceptLists = new Map<readonly string[], number>();
  private readonly lostNames = new Map<string, number>();

  constructor(graph: ProgrammeGraph, evaluation: Evaluation, hashOf: (file: SourceFile) => string) {
    this.graph = graph;
    this.evaluation = evaluation;
    this.hashOf = hashOf;
    // The next check may ask what this one did not, and would have to ask every element.
    for (const question of questions) graph.gather(question);
    this.knowledge = graph.knowledge();
    this.files = new Map(graph.files.map((file, number) => [file, number]));
    for (const concepts of this.knowledge.conceptLists.keys()) this.conceptLists.set(concepts, this.conceptLists.size);
  }

  element(element: Element): number | undefined {
    return this.knowledge.elements[element.order] === element ? element.order : undefined;
  }

  file(file: SourceFile): number | undefined {
    return this.files.get(file);
  }

  passage(origin: Origin): number | undefined {
    return this.passages.get(origin);
  }

  saved(): SavedProgramme {
    const { graph, rows } = this;
    for (const file of graph.files) this.putPassages(file);
    this.numberLists();
    for (const element of this.knowledge.elements) this.putElement(element);
    rows.elements.pushAll([0, 0, 0]);
    this.putStarts();
    rows.lists.pushAll([0, rows.from.length]);
    const texts = JSON.stringify(this.texts());
    const views = Object.fromEntries(rowNames.map((name) => [name, rows[name].view()])) as SavedProgramme['rows'];
    return { head: { name: graph.name, files: graph.files.map((file) => this.savedFile(file)) }, texts, rows: views };
  }

  private savedFile(file: SourceFile): SavedFile {
    const { declares, partOf, others } = membershipOf(file);
    const place = ({ offset, end }: { readonly offset: number; readonly end: number }) => ({ offset, end });
    const named = (said: typeof declares) => said && { name: said.name, place: place(said.place) };
    const membership = { declares: named(declares), partOf: named(partOf), others: others.map(place) };
    return { uri: file.uri, hash: this.hashOf(file), elements: file.elements.length, membership };
  }

  private putPassages(file: SourceFile): void {
    for (const passage of file.passages) {
      this.passages.set(passage, this.passages.size);
      const { start, text, elements } = passage;
      const first = elements[0]?.order ?? -1;
      this.rows.passages.pushAll([this.files.get(file) as number, start, text.length, ...fingerprint(text), first]);
    }
  }

  private numberLists(): void {
    const { elements } = this.knowledge;
    let number = elements.length;
    for (const element of elements) for (const list of element.referrerLists()) this.lists.set(list, number++);
  }

  private putElement(element: Element): void {
    const { rows } = this;
    const { noun, passage, conceptsSeen, linksSeen = [] } = element;
    const concepts = this.conceptLists.get(conceptsSeen) ?? -1;
    rows.elements.push(nounNumbers.get(noun) as number);
    rows.elements.push(this.passages.get(passage) as number);
    rows.elements.push(concepts);
    this.putStarts();
    for (const { key, name, found } of linksSeen) {
      rows.links.push(keyNumbers.get(key) as number);
      rows.links.push(found === undefined ? -1 - this.lostName(name) : found.order);
    }
    for (const { key, from } of element.referrerLists()) {
      rows.lists.push(keyNumbers.get(key) as number);
      rows.lists.push(rows.from.length);
      for (const { order } of from) rows.from.push(order);
    }
    for (const read of this.evaluation.readsFor(element)) rows.reads.push(this.sourceNumber(read));
  }

  /** Where the links, lists and reads of the next element begin. */
  private putStarts(): void {
    const { elements, links, lists, reads } = this.rows;
    elements.push(links.length / 2);
    elements.push(lists.length / 2);
    elements.push(reads.length);
  }

  private lostName(name: string): number {
    const number = this.lostNames.get(name) ?? this.lostNames.size;
    this.lostNames.set(name, number);
    return number;
  }

  /** Elements are known by their order, lists by a number behind those. */
  private sourceNumber(source: Source): number {
    return source instanceof ElementNode ? source.order : (this.lists.get(source) as number);
  }

  private savedSource(source: Source): SavedSource {
    if (isMemo(source)) return `memo ${declaredMemos.indexOf(source.compute)}`;
    if (isGathers(source)) return `gathers ${questions.indexOf(source.question)}`;
    return this.knowledge.keyOf(source) ?? this.sourceNumber(source);
  }

  private texts(): SavedTexts {
    const { knowledge, evaluation, graph } = this;
    const { profile, standings, verdicts } = evaluation.knowledge();
    const problems = graph.files.flatMap((file, number): [number, string][] => {
      const found = file.problems;
      return found.length === 0 ? [] : [[number, write([...found], this)?.text as string]];
    });
    return {
      names: knowledge.elements.map(({ name }) => name),
      lostNames: [...this.lostNames.keys()],
      lost: knowledge.lost.map(({ order }) => order),
      conceptLists: [...knowledge.conceptLists],
      problems,
      profile,
      standings: standings.map(({ check, isOn, reads }) => ({
        check: check.id,
        isOn,
        reads: [...reads].map((source) => this.savedSource(source)),
      })),
      verdicts: verdicts.map(([element, findings]) => [element.order, findings.map((finding) => this.savedFinding(finding))]),
      memos: [...knowledge.memos].map(({ compute, value, reads }) => {
        const number = declaredMemos.indexOf(compute);
        const written = write(value, this);
        return { number, text: written?.text, isWhole: written?.isWhole === true, reads: reads.map((read) => this.savedSource(read)) };
      }),
      gathers: [...knowledge.gatherings].map(({ question, list }) => {
        for (const { unread } of list) this.rows.gathered.push(unread.order);
        const isPlain = list.every(({ value }) => value === true);
        const values = isPlain ? undefined : list.map(({ value }) => write(value, this)?.text).join('\n');
        return { number: questions.indexOf(question), elements: list.length, values };
      }),
    };
  }

  private savedFinding({ fixes, ...finding }: Finding): { text: string; hasFixes: boolean } {
    return { text: write(finding, this)?.text as string, hasFixes: fixes !== undefined };
  }
}
