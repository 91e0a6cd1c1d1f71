import { hoverAt, type Language } from 'dtx-language';
import {
  type CodeAction,
  CodeActionKind,
  CompletionTriggerKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, type FixAll, fixAllEdit } from './code-actions.ts';
import { completionList, triggerCharacters } from './completion.ts';
import { rangeOf } from './diagnostics.ts';
import type { Disk } from './disk.ts';
import { Files, normal } from './files.ts';
import type { InitializationOptions } from './protocol.ts';
import { Publisher } from './publisher.ts';

/**
 * The language server over any connection. After every change the findings of all programmes are brought up to date, and
 * the diagnostics of each file that differ from what the editor has are sent, for open, closed and vanished files alike.
 */
export function serve(connection: Connection, disk: Disk): void {
  const files = new Files(disk);
  const documents = new TextDocuments(TextDocument);
  const publisher = new Publisher(files, (message) => connection.sendDiagnostics(message));
  let language: Language = 'en';
  let pages = '';
  let folders: string[] = [];
  let canWatch = false;
  let hasFolders = false;
  let canResolve = false;
  // Until the workspace has been read, a name may look unknown only because its file has not been.
  let ready = false;
  let scheduled = false;

  connection.onInitialize((params: InitializeParams) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    language = options.language ?? (params.locale?.startsWith('zh') ? 'zh' : 'en');
    pages = options.pages ?? ownPages();
    files.choose({ profile: options.profile, settings: new Map(Object.entries(options.settings ?? {})), off: new Set(options.off) });
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    hasFolders = params.capabilities.workspace?.workspaceFolders === true;
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    canResolve = params.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'dtx' },
    };
  });

  connection.onInitialized(async () => {
    if (canWatch) {
      // A deleted folder is told as one deletion, whatever was in it.
      const watchers = [{ globPattern: '**/*.dtx' }, { globPattern: '**/*', kind: WatchKind.Delete }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        for (const { uri } of removed) files.remove(uri);
        folders = [...folders.filter((folder) => !removed.some(({ uri }) => uri === folder)), ...added.map(({ uri }) => uri)];
        for (const { uri } of added) await files.scan(uri);
        schedule();
      });
    }
    for (const folder of folders) await files.scan(folder);
    ready = true;
    schedule();
  });

  documents.onDidChangeContent(({ document }) => {
    files.edit(document);
    schedule();
  });
  documents.onDidOpen(async ({ document: { uri } }) => {
    // A file that was opened alone may be part of a programme whose other files lie beside it.
    if (!uri.startsWith('file:') || folders.some((folder) => uri.startsWith(`${folder}/`))) return;
    await files.scan(uri.slice(0, uri.lastIndexOf('/')), false);
    schedule();
  });
  documents.onDidClose(async ({ document }) => {
    await files.close(document.uri);
    schedule();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) files.remove(uri);
      else await files.load(uri);
    }
    schedule();
  });

  connection.onHover(({ textDocument, position }) => {
    files.flush();
    const checked = files.workspace.programmeOf(normal(textDocument.uri));
    const file = files.workspace.file(normal(textDocument.uri));
    if (checked === undefined || file === undefined) return null;
    const hover = hoverAt(checked, file, file.document.offsetAt(position), language);
    return hover && { contents: { kind: 'markdown', value: hover.markdown }, range: rangeOf(file, hover.place) };
  });

  connection.onCompletion(({ textDocument, position, context }) => {
    if (!ready) return null;
    files.flush();
    const isTriggered = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    return completionList(files, normal(textDocument.uri), position, language, isTriggered);
  });

  connection.onCodeAction(({ textDocument, context: { diagnostics, only } }) => {
    const isWanted = only === undefined || only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);
    if (!ready || !isWanted) return [];
    files.flush();
    const actions = codeActions(files, normal(textDocument.uri), diagnostics, language);
    return canResolve ? actions : actions.map(resolved).filter(({ edit }) => edit !== undefined);
  });
  connection.onCodeActionResolve((action) => {
    files.flush();
    return resolved(action);
  });

  /** An action with its edit. */
  function resolved(action: CodeAction): CodeAction {
    return action.data === undefined ? action : { ...action, edit: fixAllEdit(files, action.data as FixAll) };
  }

  /** Many changes at once lead to one check: whatever has already arrived is taken first. */
  function schedule(): void {
    if (!ready || scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      try {
        files.flush();
        publisher.publish(language, pages);
      } catch (error) {
        connection.console.error(`Dtx could not check the workspace: ${error instanceof Error ? error.stack : error}`);
      }
    });
  }

  documents.listen(connection);
  connection.listen();
}

/** The pages that were built with this server, beside it. */
function ownPages(): string {
  return new URL('dtx-principles', import.meta.url).href;
}
