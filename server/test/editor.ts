import { type ChildProcess, fork, type SpawnOptionsWithStdioTuple, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  InitializeResult,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

const serverModule = join(import.meta.dirname, '../../dist/server.cjs');

/** A small editor: a real JSON-RPC client of the real server process, over a folder of its own. */
export class Editor {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'dtx-server-')));
  readonly process: ChildProcess;
  readonly messages: string[] = [];
  capabilities: InitializeResult['capabilities'] | undefined;
  private readonly connection: MessageConnection;
  private readonly diagnostics = new Map<string, Diagnostic[]>();
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  constructor(transport: 'stdio' | 'ipc' = 'stdio') {
    if (transport === 'ipc') {
      this.process = fork(serverModule, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      this.connection = createMessageConnection(new IPCMessageReader(this.process), new IPCMessageWriter(this.process));
    } else {
      const stdio: SpawnOptionsWithStdioTuple<'pipe', 'pipe', 'inherit'> = { stdio: ['pipe', 'pipe', 'inherit'] };
      const child = spawn(process.execPath, [serverModule, '--stdio'], stdio);
      this.process = child;
      this.connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    }
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      for (const check of [...this.waiting]) check();
    });
    this.connection.onNotification('window/logMessage', ({ message }) => {
      this.messages.push(message);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  /** Starts with the files given, by path below the folder. */
  async start(
    files: Record<string, string> = {},
    options: { locale?: string; language?: string; profile?: string; resolve?: boolean; plain?: boolean; alone?: boolean } = {},
  ): Promise<void> {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: options.plain ? URI.file(this.folder).toString() : null,
      locale: options.locale ?? 'en',
      ...(!options.plain && { workspaceFolders: options.alone ? [] : [{ uri: URI.file(this.folder).toString(), name: 'test' }] }),
      initializationOptions: { pages: 'file:///pages', language: options.language, profile: options.profile },
      capabilities: options.plain
        ? {}
        : {
            workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
            textDocument: { codeAction: { ...(options.resolve && { resolveSupport: { properties: ['edit'] } }) } },
          },
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
  }

  uri(path: string): string {
    return URI.file(join(this.folder, path)).toString();
  }

  /** Writes to the disk only. */
  write(path: string, text: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Creates or changes a file on disk; the server is told as an editor's file watcher tells it. */
  save(path: string, text: string, type: 'created' | 'changed' = 'changed') {
    this.write(path, text);
    return this.watched([path, type === 'created' ? 1 : 2]);
  }

  delete(path: string) {
    rmSync(join(this.folder, path), { recursive: true });
    return this.watched([path, 3]);
  }

  rename(from: string, to: string) {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this.watched([from, 3], [to, 1]);
  }

  private watched(...changes: [string, 1 | 2 | 3][]) {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([path, type]) => ({ uri: this.uri(path), type })),
    });
  }

  open(path: string, text: string) {
    this.documents.set(path, TextDocument.create(this.uri(path), 'dtx', 1, text));
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId: 'dtx', version: 1, text },
    });
  }

  /** Replaces a range, or the whole text. */
  change(path: string, text: string, range?: { start: { line: number; character: number }; end: { line: number; character: number } }) {
    const before = this.documents.get(path) ?? TextDocument.create(this.uri(path), 'dtx', 0, '');
    const change = { text, ...(range && { range }) };
    const document = TextDocument.update(before, [change], before.version + 1);
    this.documents.set(path, document);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: [change],
    });
  }

  close(path: string) {
    this.documents.delete(path);
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  hover(path: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri(path) }, position: { line, character } });
  }

  /**
   * What is offered where the cursor stands behind a text in an open document; after a trigger character, if one is given.
   * Asks again until the server has read the folder.
   */
  async complete(path: string, behind: string, triggerCharacter?: string): Promise<CompletionList> {
    const document = this.documents.get(path);
    const offset = document?.getText().indexOf(behind) ?? -1;
    if (document === undefined || offset === -1) throw new Error(`${path} has no ${behind}.`);
    for (;;) {
      const list = await this.connection.sendRequest<CompletionList | null>('textDocument/completion', {
        textDocument: { uri: document.uri },
        position: document.positionAt(offset + behind.length),
        context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
      });
      if (list !== null) return list;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The actions for diagnostics of a file, all of them where none are given. */
  async codeActions(path: string, diagnostics = this.of(path), only?: string[]): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: this.uri(path) },
      range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics, only },
    });
    return actions ?? [];
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  /** Makes an edit of documents, in the editor where they are open and on the disk where they are not; as an editor, refuses an old version. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    for (const { textDocument, edits } of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
      const path = relative(this.folder, URI.parse(textDocument.uri).fsPath);
      const open = this.documents.get(path);
      if ((open?.version ?? null) !== textDocument.version) throw new Error(`${path} has another version than ${textDocument.version}.`);
      const document = open ?? TextDocument.create(textDocument.uri, 'dtx', 0, readFileSync(join(this.folder, path), 'utf8'));
      const text = TextDocument.applyEdits(document, edits as TextEdit[]);
      await (open === undefined ? this.save(path, text) : this.change(path, text));
    }
  }

  /** What a document that is open says, or a file that is not. */
  textOf(path: string): string {
    return this.documents.get(path)?.getText() ?? readFileSync(join(this.folder, path), 'utf8');
  }

  /** The last diagnostics that the server sent of a file. */
  of(path: string): Diagnostic[] {
    return this.diagnostics.get(this.uri(path)) ?? [];
  }

  codes(path: string): string[] {
    return this.of(path).map(({ code }) => String(code));
  }

  /** Waits until the server has told what is expected, or says what it told instead. */
  async until(what: string, holds: () => boolean, milliseconds = 5000): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (holds()) end(resolve);
      };
      const late = () => reject(new Error(`Not seen: ${what}. Seen: ${JSON.stringify(Object.fromEntries(this.diagnostics), null, 1)}`));
      const timer = setTimeout(() => end(late), milliseconds);
      const end = (next: () => void) => {
        clearTimeout(timer);
        this.waiting.delete(check);
        next();
      };
      this.waiting.add(check);
    });
  }

  /** Waits until everything sent so far has been answered: a request is answered after the notifications before it. */
  async settle(path: string): Promise<void> {
    await this.hover(path, 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await this.hover(path, 0, 0);
  }

  /** Ends the server as an editor does, and returns its exit code. */
  async end(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await exited;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}
