import { commands, type ExtensionContext, env, Uri, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** What the server is told when it starts; it starts anew when one of them changes. */
const choices = ['language', 'profile', 'settings', 'off'];

/** Starts the language server with the first `.dtx` file. The client restarts it if it dies. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  client = new LanguageClient('dtx', 'Dtx', server, clientOptions(context));
  context.subscriptions.push(
    commands.registerCommand('dtx.restartServer', () => client?.restart()),
    workspace.onDidChangeConfiguration((change) => choices.some((key) => change.affectsConfiguration(`dtx.${key}`)) && client?.restart()),
  );
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function clientOptions(context: ExtensionContext): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'dtx' }],
    initializationOptions: () => ({
      language: messageLanguage(),
      profile: chosenProfile(),
      settings: workspace.getConfiguration('dtx').get('settings'),
      off: workspace.getConfiguration('dtx').get('off'),
      pages: Uri.joinPath(context.extensionUri, 'dist', 'dtx-principles').toString(),
    }),
  };
}

/** The profile of every programme; undefined where each chooses its own. */
function chosenProfile(): string | undefined {
  const chosen = workspace.getConfiguration('dtx').get<string>('profile', 'programme');
  return chosen === 'programme' ? undefined : chosen;
}

function messageLanguage(): string {
  const chosen = workspace.getConfiguration('dtx').get<string>('language', 'auto');
  if (chosen !== 'auto') return chosen;
  return env.language.startsWith('zh') ? 'zh' : 'en';
}
