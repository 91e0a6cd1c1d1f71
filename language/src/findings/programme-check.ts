import { isSameList } from '../lists.ts';
import { ProgrammeGraph } from '../programme/graph.ts';
import type { MembershipProblem } from '../programme/grouping.ts';
import type { Passage } from '../programme/passage.ts';
import type { Programme } from '../programme/programme.ts';
import type { SourceFile } from '../programme/source-file.ts';
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
  readonly evaluation: Evaluation;
  readonly files: readonly SourceFile[];
  private readonly graph: ProgrammeGraph;
  private readonly syntax = new WeakMap<readonly Passage[], readonly Finding[]>();
  private byFile: ReadonlyMap<SourceFile, FileFindings> = new Map();
  private problems: readonly MembershipProblem<SourceFile>[] = [];
  private checked: Checked | undefined;

  /** `files` in the order in which their elements count, a root first. */
  constructor(name: string, files: readonly SourceFile[], options: Options, follows: boolean) {
    this.name = name;
    this.files = files;
    this.graph = new ProgrammeGraph(name, files, overridesOf(options), follows);
    this.evaluation = new Evaluation(this.graph, options, follows);
  }

  /** What is wrong with the membership of its files. */
  setProblems(problems: readonly MembershipProblem<SourceFile>[]): void {
    this.problems = problems;
    this.checked = undefined;
  }

  /** The Programme, up to date with the files. */
  programme(): Programme {
    this.graph.update();
    return this.graph;
  }

  /** Everything, up to date with the files; `changed` are those that have changed since the last time, of any programme. */
  update(changed: ReadonlySet<SourceFile>): Checked {
    const holds = this.checked !== undefined && !this.files.some((file) => changed.has(file));
    if (holds) this.evaluation.rest();
    else this.checked = this.check();
    return this.checked as Checked;
  }

  private check(): Checked {
    this.graph.update();
    const found = new Map<SourceFile, Finding[]>();
    const put = (finding: Finding) => {
      const list = found.get(finding.file);
      if (list === undefined) found.set(finding.file, [finding]);
      else list.push(finding);
    };
    for (const { passages } of this.files) this.syntaxFindings(passages).forEach(put);
    for (const problem of this.problems) put(membershipFinding(this.name, problem));
    this.evaluation.run().forEach(put);
    const byFile = new Map<SourceFile, FileFindings>();
    for (const file of [...found.keys()].sort((a, b) => compare(a.uri, b.uri))) {
      byFile.set(file, this.sorted(file, found.get(file) as Finding[]));
    }
    this.byFile = byFile;
    const findingsIn = new Map([...byFile].map(([file, { sorted }]) => [file, sorted]));
    return { programme: this.graph, findingsIn, findings: [...findingsIn.values()].flat() };
  }

  private sorted(file: SourceFile, found: readonly Finding[]): FileFindings {
    const before = this.byFile.get(file);
    return before !== undefined && isSameList(before.found, found) ? before : { found, sorted: sorted(found) };
  }

  /** The syntax findings of a file, by its passages as long as these are the same. */
  private syntaxFindings(passages: readonly Passage[]): readonly Finding[] {
    const known = this.syntax.get(passages);
    if (known !== undefined) return known;
    const findings = passages.flatMap(({ file, problems }) =>
      problems.map(({ message, place, element }) => ({ ...languageFinding('syntax', this.name, file), message, place, element })),
    );
    this.syntax.set(passages, findings);
    return findings;
  }
}

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
