import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Options } from './findings/evaluate.ts';
import { type Checked, ProgrammeCheck } from './findings/programme-check.ts';
import { isSameList } from './lists.ts';
import { groupFiles, isSameMembership, type Membership, type MembershipProblem, membershipOf } from './programme/grouping.ts';
import type { Programme } from './programme/programme.ts';
import { SourceFile } from './programme/source-file.ts';
import { SavedKnownFile } from './saved/known-file.ts';
import type { SavedFile, SavedProgramme } from './saved/record.ts';
import { canResume } from './saved/resume.ts';

/** What it took to bring the findings up to date. */
export interface Work {
  /** Passages of text that were parsed. */
  passages: number;
  /** Elements that were put to all checks. */
  elements: number;
  /** How often a check was put to an element. */
  checks: number;
}

/**
 * The files that are looked at together, and the programmes they make. text → AST → Programme → findings, and after a change
 * only as much of each as the change concerns. A programme is built anew where other files belong to it than before.
 */
export class Workspace {
  /** What was done since the last check but one. */
  work: Work = { passages: 0, elements: 0, checks: 0 };
  private readonly files = new Map<string, SourceFile>();
  private readonly options: Options;
  private readonly follows: boolean;
  private readonly memberships = new Map<SourceFile, Membership>();
  private readonly changed = new Set<SourceFile>();
  private readonly checks = new Map<SourceFile, ProgrammeCheck>();
  private groups: readonly ProgrammeCheck[] | undefined;
  private checked: readonly Checked[] | undefined;
  private passages = 0;
  private readonly savedProgrammes: readonly SavedProgramme[];
  private readonly savedFiles: ReadonlyMap<string, SavedFile>;
  private readonly hashes = new Map<SourceFile, string>();

  /**
   * `follows` says whether files will change after the first check, or what it has found will be saved: only then it is worth
   * noting what each finding rests on. `saved` is what an earlier check with the same options has left.
   */
  constructor(options: Options = {}, follows = true, saved: readonly SavedProgramme[] = []) {
    this.options = options;
    this.follows = follows;
    this.savedProgrammes = saved;
    this.savedFiles = new Map(saved.flatMap(({ head }) => head.files.map((file) => [file.uri, file] as const)));
  }

  /** Whether an earlier check knows a file by a hash of its content. */
  knows(uri: string, hash: string): boolean {
    return this.savedFiles.get(uri)?.hash === hash;
  }

  /** Puts in a file with a hash of its content: its text is asked for only where an earlier check does not know it by that. */
  setHashed(uri: string, hash: string, text: () => string): void {
    const saved = this.savedFiles.get(uri);
    if (saved?.hash === hash && !this.files.has(uri)) this.put(SourceFile.known(uri, new SavedKnownFile(saved, text)));
    else this.set(uri, text());
    this.hashes.set(this.files.get(uri) as SourceFile, hash);
  }

  /** What the next check can go on from: nothing of a programme one of whose files has no hash. */
  toSave(): SavedProgramme[] {
    this.check();
    const hashOf = (file: SourceFile) => this.hashes.get(file) as string;
    return this.grouped().flatMap((check) => (check.files.every((file) => this.hashes.has(file)) ? [check.toSave(hashOf)] : []));
  }

  /** Puts a file in, or its new text. */
  set(uri: string, text: string, version = 0): void {
    this.setDocument(uri, TextDocument.create(uri, 'dtx', version, text));
  }

  /** Puts a file in, or its new text; the document is kept, and must be put in again when its text has changed. */
  setDocument(uri: string, document: TextDocument): void {
    const file = this.files.get(uri) ?? new SourceFile(uri);
    if (file.known !== undefined) this.readAnew();
    this.passages += file.update(document);
    this.hashes.delete(file);
    this.put(file);
  }

  /** A programme goes on from what was saved only once. */
  private readAnew(): void {
    for (const file of this.files.values()) file.readAnew();
    this.checks.clear();
    this.groups = undefined;
  }

  private put(file: SourceFile): void {
    this.files.set(file.uri, file);
    const [before, after] = [this.memberships.get(file), membershipOf(file)];
    this.memberships.set(file, after);
    if (before === undefined || !isSameMembership(before, after)) this.groups = undefined;
    this.changed.add(file);
    this.checked = undefined;
  }

  /** Takes a file out; does nothing where it is not in. */
  delete(uri: string): void {
    const file = this.files.get(uri);
    if (file === undefined) return;
    this.files.delete(uri);
    this.memberships.delete(file);
    this.groups = undefined;
    this.checked = undefined;
  }

  has(uri: string): boolean {
    return this.files.has(uri);
  }

  file(uri: string): SourceFile | undefined {
    return this.files.get(uri);
  }

  uris(): string[] {
    return [...this.files.keys()];
  }

  /** Every programme with its findings, in the order of their first files. */
  check(): readonly Checked[] {
    this.checked ??= this.checkAll();
    return this.checked;
  }

  /** The programme to which a file belongs, with its findings. */
  programmeOf(uri: string): Checked | undefined {
    return this.check().find(({ programme }) => programme.files.some((file) => file.uri === uri));
  }

  /** The programme to which a file belongs, for those who need no findings and will not wait for them. */
  programmeAlone(uri: string): Programme | undefined {
    return this.grouped()
      .find(({ files }) => files.some((file) => file.uri === uri))
      ?.programme();
  }

  private checkAll(): readonly Checked[] {
    const checks = this.grouped();
    this.work = { passages: this.passages, elements: 0, checks: 0 };
    const checked = checks.map((check) => check.update(this.changed));
    for (const { evaluation } of checks) {
      this.work.elements += evaluation.elementsChecked;
      this.work.checks += evaluation.checksDone;
    }
    this.passages = 0;
    this.changed.clear();
    return checked;
  }

  /** The programmes that the files make; those that consist of the same files as before are the same. */
  private grouped(): readonly ProgrammeCheck[] {
    if (this.groups !== undefined) return this.groups;
    const { groups, problems } = groupFiles(this.inOrder(), (file) => ({
      uri: file.uri,
      membership: this.memberships.get(file) as Membership,
    }));
    const problemsOf = new Map<SourceFile, MembershipProblem<SourceFile>[]>();
    for (const problem of problems) problemsOf.set(problem.file, [...(problemsOf.get(problem.file) ?? []), problem]);
    this.groups = groups.map(({ name, files }) => {
      const before = this.checks.get(files[0] as SourceFile);
      const isSame = before?.name === name && isSameList(before.files, files);
      const check = isSame ? before : this.newCheck(name, files);
      check.setProblems(files.flatMap((file) => problemsOf.get(file) ?? []));
      return check;
    });
    this.checks.clear();
    for (const check of this.groups) this.checks.set(check.files[0] as SourceFile, check);
    return this.groups;
  }

  private newCheck(name: string, files: readonly SourceFile[]): ProgrammeCheck {
    const saved = this.savedProgrammes.find((programme) => canResume(programme, name, files));
    return new ProgrammeCheck(name, files, this.options, this.follows, saved);
  }

  private inOrder(): SourceFile[] {
    return [...this.files.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  }
}
