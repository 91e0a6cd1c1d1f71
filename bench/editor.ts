import { performance } from 'node:perf_hooks';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { type Held, Measured } from './process.ts';

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A language server that is measured. */
export interface Server {
  /** What its figures are called. */
  readonly name: string;
  /** The arguments of the node process that serves over stdio. */
  readonly command: readonly string[];
  readonly languageId: string;
  /** It sends the diagnostics of every document after every change, changed or not, and the work is done with the last. */
  readonly sendsAll: boolean;
}

/** For how long a server must have said nothing to count as at rest. */
const quiet = 3_000;
/** How long a server may take for one answer. */
const longest = 120_000;

/** An editor with a folder and one open file in it, and a server of its own over stdio. */
export class Editor {
  private readonly connection: MessageConnection;
  private readonly measured: Measured;
  private readonly server: Server;
  private readonly uri: string;
  /** The addresses of all files of the folder. */
  private readonly all: readonly string[];
  private version = 1;
  private awaited = new Set<string>();
  private arrived: () => void = () => undefined;
  private lastHeard = 0;
  private canComplete = false;

  /** @param uris the addresses of all files of the folder; `uri` is the one that is opened */
  constructor(server: Server, uri: string, uris: readonly string[]) {
    this.server = server;
    this.uri = uri;
    this.all = uris;
    this.measured = new Measured(['--expose-gc', ...server.command], 'pipe');
    this.connection = createMessageConnection(
      new StreamMessageReader(this.measured.child.stdout as Readable),
      new StreamMessageWriter(this.measured.child.stdin as Writable),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (sent: { uri: string; version?: number }) => this.heard(sent));
    this.connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type <= 2) console.error(message);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.listen();
  }

  /** Starts the session on a folder and opens the file; resolves with its first diagnostics. */
  async open(folder: string, text: string): Promise<void> {
    const { capabilities } = await this.connection.sendRequest<{ capabilities: { completionProvider?: object } }>('initialize', {
      processId: process.pid,
      rootUri: null,
      // As every editor with folders has it.
      capabilities: { workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    });
    this.canComplete = capabilities.completionProvider !== undefined;
    const diagnostics = this.diagnosticsOf([this.uri]);
    await this.connection.sendNotification('initialized', {});
    const { languageId } = this.server;
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uri, languageId, version: 1, text } });
    await diagnostics;
  }

  /** Resolves when the server has said nothing for a while. */
  async rest(): Promise<void> {
    for (let left = quiet; left > 0; left = this.lastHeard + quiet - performance.now()) {
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }

  /** Milliseconds until the diagnostics that follow from the text typed have arrived: of this file, and of those `elsewhere`. */
  async type(at: Position, text: string, elsewhere: readonly string[] = []): Promise<number> {
    return this.change(at, at, text, elsewhere);
  }

  /** The same for so many characters taken out again. */
  async erase(at: Position, length: number, elsewhere: readonly string[] = []): Promise<number> {
    return this.change(at, { line: at.line, character: at.character + length }, '', elsewhere);
  }

  /**
   * Types, asks before the diagnostics have arrived, and takes out again what was typed.
   * @returns milliseconds from the question to its answer
   */
  async typeAndAsk(at: Position, text: string, ask: () => Promise<number>): Promise<number> {
    const typed = this.type(at, text);
    const took = await ask();
    await typed;
    await this.erase(at, text.length);
    return took;
  }

  /** Milliseconds until the answer, and whether there was one. */
  async hover(position: Position): Promise<{ readonly took: number; readonly answered: boolean }> {
    const { took, answer } = await this.ask('textDocument/hover', { position });
    return { took, answered: answer !== null };
  }

  get offersCompletion(): boolean {
    return this.canComplete;
  }

  /** Milliseconds until names are offered. @throws where none are */
  async complete(position: Position): Promise<number> {
    const { took, answer } = await this.ask('textDocument/completion', { position });
    const items = Array.isArray(answer) ? answer : ((answer as { items?: unknown[] } | null)?.items ?? []);
    if (items.length === 0) throw new Error(`${this.server.name} completes nothing in line ${position.line + 1}.`);
    return took;
  }

  /** What the server holds now, after the collector of garbage has run. */
  held(): Promise<Held> {
    return this.measured.held();
  }

  /** Ends the session. @returns the most memory that the server has held, in MB */
  async close(): Promise<number> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const { peak } = await this.measured.usage;
    this.connection.dispose();
    return peak;
  }

  private async ask(method: string, params: object): Promise<{ took: number; answer: unknown }> {
    const from = performance.now();
    const answer = await this.connection.sendRequest(method, { textDocument: { uri: this.uri }, ...params });
    return { took: performance.now() - from, answer };
  }

  private async change(start: Position, end: Position, text: string, elsewhere: readonly string[]): Promise<number> {
    this.version++;
    const diagnostics = this.diagnosticsOf(this.server.sendsAll ? this.all : [this.uri, ...elsewhere]);
    const from = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range: { start, end }, text }],
    });
    await diagnostics;
    return performance.now() - from;
  }

  private heard({ uri, version }: { uri: string; version?: number }): void {
    this.lastHeard = performance.now();
    // A server that numbers its diagnostics may still send those of an older text.
    if (uri === this.uri && version !== undefined && version !== this.version) return;
    if (this.awaited.delete(uri) && this.awaited.size === 0) this.arrived();
  }

  private diagnosticsOf(uris: readonly string[]): Promise<void> {
    this.awaited = new Set(uris);
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => {
        reject(new Error(`${this.server.name} sent no diagnostics of ${[...this.awaited][0]}, version ${this.version}.`));
      }, longest);
      this.arrived = () => {
        clearTimeout(tooLong);
        resolve();
      };
    });
  }
}
