import { decode, type LocalizedText, maximumFileSize, type Options, Workspace } from 'dtx-language';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Disk } from './disk.ts';

/** What was read of a file before its turn, and what had been heard of the disk when that began. */
interface EarlyRead {
  readonly bytes: Promise<Uint8Array | undefined>;
  readonly news: number;
}

/** How many files of a folder are read at a time. */
const ahead = 8;

/**
 * Keeps the workspace in step with the editor and the disk: what is open counts as the editor has it, everything else as it
 * is on disk. Addresses are written as vscode-uri writes them, so that the editor and the disk mean the same file.
 */
export class Files {
  workspace = new Workspace();
  private options: Options = {};
  private readonly open = new Map<string, TextDocument>();
  private readonly changed = new Set<string>();
  private readonly disk: Disk;
  private loading = Promise.resolve();
  /** Counts what was heard of the disk: what was read before may be older. */
  private news = 0;
  /** Files on disk that cannot be read as they are, and why: a clause that follows the file's name. */
  readonly refused = new Map<string, LocalizedText>();

  constructor(disk: Disk) {
    this.disk = disk;
  }

  /** Sets the options of every check. Comes before any file. */
  choose(options: Options): void {
    this.options = options;
    this.workspace = new Workspace(options);
  }

  /** The programme of a file in a workspace of its own, in which changes can be tried. */
  copyOfProgramme(uri: string): Workspace {
    const copy = new Workspace(this.options);
    for (const file of this.workspace.programmeOf(uri)?.programme.files ?? []) copy.set(file.uri, file.document.getText());
    return copy;
  }

  /** An open document is new or has changed; its text is taken at the next `flush`, however often it changes until then. */
  edit(document: TextDocument): void {
    const uri = normal(document.uri);
    this.open.set(uri, document);
    this.refused.delete(uri);
    this.changed.add(uri);
  }

  /** A document was closed, perhaps unsaved: from now on the disk counts. */
  async close(uri: string): Promise<void> {
    this.open.delete(normal(uri));
    await this.load(normal(uri));
  }

  /** Something was created or changed on disk. One file after another, so that an older content never comes after a newer one. */
  load(uri: string): Promise<void> {
    this.news++;
    return this.loadInTurn(normal(uri));
  }

  private loadInTurn(uri: string, early?: EarlyRead): Promise<void> {
    this.loading = this.loading.then(() => this.loadNow(uri, early));
    return this.loading;
  }

  private async loadNow(uri: string, early: EarlyRead | undefined): Promise<void> {
    if (this.open.has(uri)) return;
    let bytes = await early?.bytes;
    if (early?.news !== this.news) bytes = await this.disk.read(uri);
    // Opened while it was read: the editor counts.
    if (this.open.has(uri)) return;
    const read = bytes === undefined ? undefined : bytes.length > maximumFileSize ? tooLarge : decode(bytes);
    this.refused.delete(uri);
    if (read !== undefined && 'problem' in read) this.refused.set(uri, read.problem);
    if (read !== undefined && 'text' in read) this.workspace.set(uri, read.text);
    else this.workspace.delete(uri);
  }

  /** Something was deleted on disk: a file, or a folder with all that was in it. */
  remove(uri: string): void {
    this.news++;
    const address = normal(uri);
    for (const known of this.workspace.uris()) {
      if (isWithin(known, address) && !this.open.has(known)) this.workspace.delete(known);
    }
    for (const known of this.refused.keys()) if (isWithin(known, address)) this.refused.delete(known);
  }

  /** Loads every file of a folder and, if `below`, of the folders in it. */
  async scan(folder: string, below = true): Promise<void> {
    const found = (await this.disk.find(normal(folder), below)).filter((uri) => !this.workspace.has(uri));
    const reads: EarlyRead[] = [];
    let next = 0;
    for (const uri of found) {
      // While one is taken in, the disk looks for the next ones.
      for (; next < found.length && reads.length < ahead; next++) {
        reads.push({ bytes: this.disk.read(found[next] as string), news: this.news });
      }
      const early = reads.shift();
      if (!this.workspace.has(uri)) await this.loadInTurn(uri, early);
    }
  }

  /** Takes the latest texts of the open documents. */
  flush(): void {
    for (const uri of this.changed) {
      const document = this.open.get(uri);
      if (document !== undefined) this.workspace.setDocument(uri, document);
    }
    this.changed.clear();
  }

  version(uri: string): number | undefined {
    return this.open.get(uri)?.version;
  }
}

function isWithin(uri: string, address: string): boolean {
  return uri === address || uri.startsWith(`${address}/`);
}

export function normal(uri: string): string {
  return URI.parse(uri).toString();
}

const tooLarge = {
  problem: {
    en: `it is larger than ${maximumFileSize >> 20} MB. Split it into several files of one programme.`,
    zh: `文件超过 ${maximumFileSize >> 20} MB。请拆分为同一规划的多个文件。`,
  },
};
