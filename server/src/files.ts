import { maximumFileSize, Workspace } from 'dtx-language';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Disk } from './disk.ts';

/**
 * Keeps the workspace in step with the editor and the disk: what is open counts as the editor has it, everything else as it
 * is on disk. Addresses are written as vscode-uri writes them, so that the editor and the disk mean the same file.
 */
export class Files {
  readonly workspace = new Workspace();
  private readonly open = new Map<string, TextDocument>();
  private readonly changed = new Set<string>();
  private readonly disk: Disk;
  private readonly warn: (message: string) => void;

  /** `warn` tells the user about a file that is left out. */
  constructor(disk: Disk, warn: (message: string) => void) {
    this.disk = disk;
    this.warn = warn;
  }

  /** An open document is new or has changed; its text is taken at the next `flush`, however often it changes until then. */
  edit(document: TextDocument): void {
    const uri = normal(document.uri);
    this.open.set(uri, document);
    this.changed.add(uri);
  }

  /** A document was closed, perhaps unsaved: from now on the disk counts. */
  async close(uri: string): Promise<void> {
    this.open.delete(normal(uri));
    await this.load(normal(uri));
  }

  /** Something was created or changed on disk. */
  async load(uri: string): Promise<void> {
    const address = normal(uri);
    if (this.open.has(address)) return;
    const bytes = await this.disk.read(address);
    // Opened while it was read: the editor counts.
    if (this.open.has(address)) return;
    const tooLarge = bytes !== undefined && bytes.length > maximumFileSize;
    if (tooLarge)
      this.warn(
        `${URI.parse(address).fsPath} is larger than ${maximumFileSize >> 20} MB and is not checked. Split it into several files of one programme.`,
      );
    if (bytes === undefined || tooLarge) this.workspace.delete(address);
    else this.workspace.set(address, decode(bytes));
  }

  /** Something was deleted on disk: a file, or a folder with all that was in it. */
  remove(uri: string): void {
    const address = normal(uri);
    for (const known of this.workspace.uris()) {
      if ((known === address || known.startsWith(`${address}/`)) && !this.open.has(known)) this.workspace.delete(known);
    }
  }

  /** Loads every file of a folder. */
  async scan(folder: string): Promise<void> {
    const found = await this.disk.find(normal(folder));
    for (const uri of found) if (!this.workspace.has(uri)) await this.load(uri);
  }

  /** Takes the latest texts of the open documents. */
  flush(): void {
    for (const uri of this.changed) {
      const document = this.open.get(uri);
      if (document !== undefined) this.workspace.set(uri, document.getText(), document.version);
    }
    this.changed.clear();
  }

  version(uri: string): number | undefined {
    return this.open.get(uri)?.version;
  }
}

export function normal(uri: string): string {
  return URI.parse(uri).toString();
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
