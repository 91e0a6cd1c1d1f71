import { evaluate, type Options } from './findings/evaluate.ts';
import type { Finding } from './findings/finding.ts';
import { principles } from './principles/index.ts';
import type { Element } from './programme/elements.ts';
import { type Extracted, extractElements } from './programme/extract.ts';
import { groupFiles, type Membership, type MembershipProblem, membershipOf } from './programme/grouping.ts';
import { buildProgramme, type Programme } from './programme/programme.ts';
import { type SourceFile, sourceFile } from './programme/source-file.ts';
import { type Problem, syntaxProblems } from './syntax/checks/index.ts';

/** What one file tells by itself; kept until the file changes. */
interface FileFacts {
  readonly uri: string;
  readonly file: SourceFile;
  readonly membership: Membership;
  readonly extracted: readonly Extracted[];
  readonly problems: readonly Problem[];
}

/** One programme with all that was found in it. */
export interface Checked {
  readonly programme: Programme;
  /** In the order file, line, character, principle. */
  readonly findings: readonly Finding[];
}

/**
 * The files that are looked at together, and the programmes they make. text → AST → Programme → findings: a file is parsed
 * and read once for each of its versions; a programme is built and evaluated anew when one of its files, or who belongs to
 * it, has changed, and not otherwise.
 */
export class Workspace {
  private readonly files = new Map<string, FileFacts>();
  private readonly options: Options;
  private checked: { readonly parts: readonly FileFacts[]; readonly problems: string; readonly result: Checked }[] | undefined;
  private previous: NonNullable<Workspace['checked']> = [];

  constructor(options: Options = {}) {
    this.options = options;
  }

  /** Puts a file in, or its new text. */
  set(uri: string, text: string, version = 0): void {
    const file = sourceFile(uri, text, version);
    const { tree, document } = file;
    this.files.set(uri, {
      uri,
      file,
      membership: membershipOf(file),
      extracted: extractElements(file),
      problems: syntaxProblems(tree, document.getText()),
    });
    this.forget();
  }

  /** Takes a file out; does nothing where it is not in. */
  delete(uri: string): void {
    if (this.files.delete(uri)) this.forget();
  }

  has(uri: string): boolean {
    return this.files.has(uri);
  }

  file(uri: string): SourceFile | undefined {
    return this.files.get(uri)?.file;
  }

  uris(): string[] {
    return [...this.files.keys()];
  }

  /** Every programme with its findings, in the order of their first files. */
  check(): readonly Checked[] {
    this.checked ??= this.evaluateAll();
    return this.checked.map(({ result }) => result);
  }

  /** The programme to which a file belongs. */
  programmeOf(uri: string): Checked | undefined {
    return this.check().find(({ programme }) => programme.files.some((file) => file.uri === uri));
  }

  private forget(): void {
    this.previous = this.checked ?? this.previous;
    this.checked = undefined;
  }

  private evaluateAll(): NonNullable<Workspace['checked']> {
    const all = [...this.files.values()].sort((a, b) => compare(a.uri, b.uri));
    const { groups, problems } = groupFiles(all, (facts) => facts);
    const problemsOf = new Map<FileFacts, MembershipProblem<FileFacts>[]>();
    for (const problem of problems) problemsOf.set(problem.file, [...(problemsOf.get(problem.file) ?? []), problem]);
    const kept = new Map(this.previous.map((entry) => [entry.parts[0], entry]));
    return groups.map(({ name, files: parts }) => {
      const own = parts.flatMap((part) => problemsOf.get(part) ?? []);
      const key = JSON.stringify(own.map(({ message, place, related }) => [message.en, place.offset, related.map(({ file }) => file.uri)]));
      const before = kept.get(parts[0] as FileFacts);
      const same =
        before !== undefined &&
        before.problems === key &&
        before.parts.length === parts.length &&
        parts.every((part, index) => part === before.parts[index]);
      return same ? before : { parts, problems: key, result: this.evaluate(name, parts, own) };
    });
  }

  private evaluate(name: string, parts: readonly FileFacts[], problems: readonly MembershipProblem<FileFacts>[]): Checked {
    const programme = buildProgramme(name, parts);
    const findings = [
      ...parts.flatMap((part) => syntaxFindings(programme, part)),
      ...problems.map((problem) => membershipFinding(programme, problem)),
      ...evaluate(programme, principles, this.options),
    ];
    return { programme, findings: sorted(findings) };
  }
}

function syntaxFindings(programme: Programme, { file, extracted, problems }: FileFacts): Finding[] {
  if (problems.length === 0) return [];
  const elements = new Map(extracted.map(({ element }) => [element.declaration, element]));
  return problems.map((problem) =>
    languageFinding('syntax', programme, file, problem.declaration && elements.get(problem.declaration), problem),
  );
}

function membershipFinding(programme: Programme, { file, place, message, related }: MembershipProblem<FileFacts>): Finding {
  const elsewhere = { en: 'The other is declared here.', zh: '另一处声明在此。' };
  return {
    ...languageFinding('reference', programme, file.file, undefined, { message, place }),
    related: related.map((other) => ({ message: elsewhere, element: undefined, file: other.file.file, place: other.place })),
  };
}

function languageFinding(
  principle: 'syntax' | 'reference',
  programme: Programme,
  file: SourceFile,
  element: Element | undefined,
  { message, place }: Pick<Finding, 'message' | 'place'>,
): Finding {
  return {
    principle,
    category: 'language',
    severity: 'error',
    message,
    programme: programme.name,
    element,
    file,
    place,
    related: [],
    sources: [],
    waived: undefined,
  };
}

/** In the order file, place, principle; the same input gives the same order. */
function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file.uri, b.file.uri) ||
      a.place.offset - b.place.offset ||
      compare(a.principle, b.principle) ||
      compare(a.message.en, b.message.en),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
