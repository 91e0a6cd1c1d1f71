import type { Finding, Language, SourceFile } from 'dtx-language';
import type { Diagnostic } from 'vscode-languageserver';
import { toDiagnostic, unreadableFile } from './diagnostics.ts';
import type { Files } from './files.ts';

/** What the editor has of one file. */
interface Published {
  /** The findings that it shows, and the files in which they have places, with their revisions. */
  readonly findings: readonly Finding[];
  readonly revisions: ReadonlyMap<SourceFile, number>;
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export type Send = (message: { uri: string; version: number | undefined; diagnostics: Diagnostic[] }) => void;

/** Sends the diagnostics of each file that differ from what the editor has, for open, closed and vanished files alike. */
export class Publisher {
  private readonly published = new Map<string, Published>();
  private readonly files: Files;
  private readonly send: Send;

  constructor(files: Files, send: Send) {
    this.files = files;
    this.send = send;
  }

  /** `pages` is the folder of the principles' pages. */
  publish(language: Language, pages: string): void {
    const current = new Set<string>();
    for (const { findingsIn } of this.files.workspace.check()) {
      for (const [file, findings] of findingsIn) {
        current.add(file.uri);
        if (!this.isPublished(file, findings)) this.publishFile(file, findings, language, pages);
      }
    }
    for (const [uri, problem] of this.files.refused) {
      current.add(uri);
      this.put(uri, [], new Map(), [unreadableFile(problem[language], language)]);
    }
    for (const uri of this.published.keys()) if (!current.has(uri)) this.put(uri, [], new Map(), []);
  }

  private isPublished(file: SourceFile, findings: readonly Finding[]): boolean {
    const before = this.published.get(file.uri);
    if (before?.findings !== findings || before.version !== this.files.version(file.uri)) return false;
    for (const [other, revision] of before.revisions) if (other.revision !== revision) return false;
    return true;
  }

  private publishFile(file: SourceFile, findings: readonly Finding[], language: Language, pages: string): void {
    const shown = findings.filter(({ waived }) => waived === undefined);
    const concerned = new Set([file, ...shown.flatMap(({ related }) => related.map((other) => other.file))]);
    const revisions = new Map([...concerned].map((other) => [other, other.revision]));
    const diagnostics = shown.map((finding) => toDiagnostic(finding, language, pages));
    this.put(file.uri, findings, revisions, diagnostics);
  }

  private put(uri: string, findings: readonly Finding[], revisions: Published['revisions'], diagnostics: Diagnostic[]): void {
    const before = this.published.get(uri);
    const version = this.files.version(uri);
    if (diagnostics.length === 0) this.published.delete(uri);
    else this.published.set(uri, { findings, revisions, version, diagnostics });
    if (diagnostics.length === 0 && before === undefined) return;
    // An editor moves and drops its marks as text changes, so the same diagnostics are sent again for a new version.
    const isNew = before === undefined || version !== before.version || diagnostics.length !== before.diagnostics.length;
    if (isNew || JSON.stringify(diagnostics) !== JSON.stringify(before.diagnostics)) this.send({ uri, version, diagnostics });
  }
}
