import { isSameList } from '../lists.ts';
import { ProgrammeGraph } from '../programme/graph.ts';
import type { MembershipProblem } from '../programme/grouping.ts';
import type { Programme } from '../programme/programme.ts';
import type { SourceFile } from '../programme/source-file.ts';
import type { SavedProgramme } from '../saved/record.ts';
import { resume } from '../saved/resume.ts';
import { saveProgramme } from '../saved/save.ts';
import { Evaluation, type Options, overridesOf } from './evaluate.ts';
import type { Finding } from './finding.ts';

/** One programme with all that was found in it. */
export interface Checked {
  readonly programme: Programme;
  /** In the order file, line, character, principle. */
  readonly findings: readonly Finding[];
  /** The same by file, for files that have any. While the findings of a file hold, they are the same list. */
  readonly findingsIn: ReadonlyMap<SourceFile, readonly Finding[]>;
}

/** The findings of one file in the order in which they were found, and sorted. */
interface FileFindings {
  readonly found: readonly Finding[];
  readonly sorted: readonly Finding[];
}

/** A programme and its findings, kept up to date with its files. */
export class ProgrammeCheck {
  readonly name: string;
  readonly files: readonly SourceFile[];
  private readonly options: Options;
  private readonly follows: boolean;
  private parts: { readonly graph: ProgrammeGraph; readonly evaluation: Evaluation };
  /** What it goes on from; undefined where it has begun by itself. */
  private saved: SavedProgramme | undefined;
  private readonly syntax = new WeakMap<object, readonly Finding[]>();
  private byFile: ReadonlyMap<SourceFile, FileFindings> = new Map();
  private problems: readonly MembershipProblem<SourceFile>[] = [];
  private checked: Checked | undefined;

  /** `files` in the order in which their elements count, a root first; `saved` is what an earlier check has left of the programme. */
  constructor(name: string, files: readonly SourceFile[], options: Options, follows: boolean, saved?: SavedProgramme) {
    this.name = name;
    this.files = files;
    this.options = options;
    this.follows = follows;
    this.parts = this.newParts();
    this.saved = saved;
    if (saved !== undefined) resume(saved, this.parts.graph, this.parts.evaluation);
  }

  private newParts() {
    const graph = new ProgrammeGraph(this.name, this.files, overridesOf(this.options), this.follows);
    return { graph, evaluation: new Evaluation(graph, this.options, this.follows) };
  }

  get evaluation(): Evaluation {
    return this.parts.evaluation;
  }

  /** What the next check can go on from: what this one has gone on from, as long as it is worth that, else what it has found. */
  toSave(hashOf: (file: SourceFile) => string): SavedProgramme {
    return this.saved ?? saveProgramme(this.parts.graph, this.evaluation, hashOf);
  }

  /** What is wrong with the membership of its files. */
  setProblems(problems: readonly MembershipProblem<SourceFile>[]): void {
    this.problems = problems;
    this.checked = undefined;
  }

  /** The Programme, up to date with the files. */
  programme(): Programme {
    this.parts.graph.update();
    return this.parts.graph;
  }

  /** Everything, up to date with the files; `changed` are those that have changed since the last time, of any programme. */
  update(changed: ReadonlySet<SourceFile>): Checked {
    const holds = this.checked !== undefined && !this.files.some((file) => changed.has(file));
    if (holds) this.evaluation.rest();
    else this.checked = this.check();
    return this.checked as Checked;
  }

  private check(): Checked {
    const evaluated = this.evaluate();
    const found = new Map<SourceFile, Finding[]>();
    const put = (finding: Finding) => {
      const list = found.get(finding.file);
      if (list === undefined) found.set(finding.file, [finding]);
      else list.push(finding);
    };
    for (const file of this.files) this.syntaxFindings(file).forEach(put);
    for (const problem of this.problems) put(membershipFinding(this.name, problem));
    evaluated.forEach(put);
    const byFile = new Map<SourceFile, FileFindings>();
    for (const file of [...found.keys()].sort((a, b) => compare(a.uri, b.uri))) {
      byFile.set(file, this.sorted(file, found.get(file) as Finding[]));
    }
    this.byFile = byFile;
    const findingsIn = new Map([...byFile].map(([file, { sorted }]) => [file, sorted]));
    return { programme: this.parts.graph, findingsIn, findings: [...findingsIn.values()].flat() };
  }

  /** Where too much has changed since what was saved, it begins anew. */
  private evaluate(): readonly Finding[] {
    this.parts.graph.update();
    if (this.saved === undefined) return this.evaluation.run();
    const most = Math.max(fewElements, this.parts.graph.elements.length * worthwhile);
    const findings = this.evaluation.runWithin(most);
    if (findings !== undefined) return findings;
    this.saved = undefined;
    for (const file of this.files) file.readAnew();
    this.parts = this.newParts();
    this.parts.graph.update();
    return this.evaluation.run();
  }

  private sorted(file: SourceFile, found: readonly Finding[]): FileFindings {
    const before = this.byFile.get(file);
    return before !== undefined && isSameList(before.found, found) ? before : { found, sorted: sorted(found) };
  }

  /** The syntax findings of a file, by what it consists of as long as that is the same. */
  private syntaxFindings(file: SourceFile): readonly Finding[] {
    const from = file.known ?? file.passages;
    const known = this.syntax.get(from);
    if (known !== undefined) return known;
    const findings = file.problems.map(({ message, place, element }) => ({
      ...languageFinding('syntax', this.name, file),
      message,
      place,
      element,
    }));
    this.syntax.set(from, findings);
    return findings;
  }
}

/** Of which share of its elements a programme may be checked again before it is faster to begin anew. */
const worthwhile = 0.2;
/** So few are soon checked again in any case. */
const fewElements = 500;

function membershipFinding(programme: string, { file, place, message, related }: MembershipProblem<SourceFile>): Finding {
  const elsewhere = { en: 'The other is declared here.', zh: '另一处声明在此。' };
  return {
    ...languageFinding('reference', programme, file),
    message,
    place,
    related: related.map((other) => ({ message: elsewhere, element: undefined, file: other.file, place: other.place })),
  };
}

function languageFinding(principle: 'syntax' | 'reference', programme: string, file: SourceFile) {
  return {
    principle,
    category: 'language',
    severity: 'error' as const,
    programme,
    element: undefined,
    file,
    related: [],
    sources: [],
    waived: undefined,
  };
}

/** In the order of place, principle and message; the same input gives the same order. */
function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.place.offset - b.place.offset || compare(a.principle, b.principle) || compare(a.message.en, b.message.en),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
