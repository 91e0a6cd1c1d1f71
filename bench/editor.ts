import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { start, usageOf } from './process.ts';

/** Milliseconds, but for `peak`, which is MiB. */
export interface EditorRun {
  /** From before the server is started to the first diagnostics of the open file. */
  readonly first: number;
  /** One for each keystroke: from before the change is sent until the diagnostics of that version have arrived. */
  readonly keystrokes: readonly number[];
  /** One for each hover over the name of an initiative, with nothing changed since the last answer. */
  readonly hovers: readonly number[];
  readonly peak: number;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Always left in the edited file, so that every version of it has diagnostics, which the server then sends. */
const offence = '\ngoal Unfinished "缺少上级的目标" {\n  parent Nowhere\n}\n';

const warmUp = 10;
const least = 20;
const most = 200;
const longest = 60_000;

/**
 * Opens one file of a folder in a server of its own over stdio and types in it: one character into a label or at the end of
 * a reference, and out again, at places spread over the file. The next key is struck when the diagnostics of the last have
 * arrived: 200 keys, or as many as a minute holds, at least 20; ten more before them do not count.
 */
export async function edit(folder: string, name: string): Promise<EditorRun> {
  const text = readFileSync(join(folder, name), 'utf8') + offence;
  const uri = pathToFileURL(join(folder, name)).href;
  const from = performance.now();
  const child = start(['dist/server.cjs', '--stdio'], 'pipe');
  const usage = usageOf(child);
  const editor = new Editor(child, uri);
  await editor.open(folder, text);
  const first = performance.now() - from;
  const { labels, references, names } = places(text);
  const keystrokes: number[] = [];
  const started = performance.now();
  for (let count = 0; count < warmUp + most && (count < warmUp + least || performance.now() - started < longest); count += 2) {
    const sites = count % 4 === 0 ? labels : references;
    const at = sites[(count * 31) % sites.length] as Position;
    const pair = [await editor.type(at, 'x'), await editor.erase(at)];
    if (count >= warmUp) keystrokes.push(...pair);
  }
  const hovers: number[] = [];
  for (let count = 0; count < 100; count++) hovers.push(await editor.hover(names[(count * 31) % names.length] as Position));
  await editor.close();
  return { first, keystrokes, hovers, peak: (await usage).peak };
}

class Editor {
  private readonly connection: MessageConnection;
  private readonly uri: string;
  private version = 1;
  private arrived: (version: number) => void = () => undefined;

  constructor(child: ChildProcess, uri: string) {
    this.uri = uri;
    this.connection = createMessageConnection(
      new StreamMessageReader(child.stdout as Readable),
      new StreamMessageWriter(child.stdin as Writable),
    );
    // Only an open file has a version, and only one is open.
    this.connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version?: number }) => {
      if (version !== undefined) this.arrived(version);
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => console.error(message));
    this.connection.listen();
  }

  /** Starts the session on a folder and opens the file; resolves with its first diagnostics. */
  async open(folder: string, text: string): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      // As every editor with folders has it.
      capabilities: { workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    });
    const diagnostics = this.diagnosticsOf(1);
    await this.connection.sendNotification('initialized', {});
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: 'dtx', version: 1, text },
    });
    await diagnostics;
  }

  type(at: Position, character: string): Promise<number> {
    return this.change({ start: at, end: at }, character);
  }

  erase(at: Position): Promise<number> {
    return this.change({ start: at, end: { line: at.line, character: at.character + 1 } }, '');
  }

  /** Milliseconds until the answer, which must not be empty. */
  async hover(position: Position): Promise<number> {
    const from = performance.now();
    const answer = await this.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri }, position });
    const took = performance.now() - from;
    if (answer === null) throw new Error(`Nothing is said about line ${position.line}, character ${position.character}.`);
    return took;
  }

  async close(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }

  private async change(range: { start: Position; end: Position }, text: string): Promise<number> {
    const version = ++this.version;
    const diagnostics = this.diagnosticsOf(version);
    const from = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges: [{ range, text }],
    });
    await diagnostics;
    return performance.now() - from;
  }

  /** @throws where none arrive within two minutes. */
  private diagnosticsOf(version: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new Error(`The server sent no diagnostics of version ${version}.`)), 120_000);
      this.arrived = (other) => {
        if (other !== version) return;
        clearTimeout(tooLong);
        resolve();
      };
    });
  }
}

/** Where labels of initiatives begin, where `depends on` ends and where names of initiatives stand. */
function places(text: string): { labels: Position[]; references: Position[]; names: Position[] } {
  const lines = text.split('\n');
  const find = (pattern: RegExp, character: (line: string) => number) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [{ line: index, character: character(line) }] : []));
  return {
    labels: find(/^initiative /, (line) => line.indexOf('"') + 1),
    references: find(/^ {2}depends on /, (line) => line.length),
    names: find(/^initiative /, (line) => line.indexOf(' ') + 2),
  };
}
