// A real VS Code for one run: server, workbench in headless Chromium, and an orderly end of both.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium, installVsCode } from './install.mjs';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.localHistory.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off', // as on the desktop; a browser's workbench saves by itself
};

/** What this VS Code always logs: modules that it does without here, and races of its own at the start and the end. */
const harmless = new RegExp(
  [
    'Could not locate the bindings file',
    'build/Release/watchdog',
    'ServiceWorker',
    'User/settings\\.json',
    'unknown (document|text editor)',
    'authentication provider .github',
    'default account for provider: github',
  ].join('|'),
  'i',
);

/** Ends a run that is interrupted: without this the signal would skip every `exit` hook below. */
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
])
  process.once(signal, () => process.exit(128 + number));

/** Makes a folder that is gone when the process ends, however it ends. Kept short: sockets with a long path do not open. */
export function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(path.join(process.platform === 'darwin' ? '/tmp' : tmpdir(), 'dtx-vscode-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Copies the workspace folder, so that a suite may edit its files. */
export function copyWorkspace(workspace, temp) {
  const folder = path.join(temp, path.basename(path.resolve(workspace)));
  cpSync(workspace, folder, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  return folder;
}

/** An extension that does nothing: VS Code takes tests only together with a development extension. */
export function stubExtension(temp) {
  const folder = path.join(temp, 'stub-extension');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'stub', publisher: 'dtx-test', version: '0.0.1', engines: { vscode: '*' } }),
  );
  return folder;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

/** Starts the server in its own process group, so that extension hosts and language servers end with it. */
async function startServer({ node, serverMain }, dataDir, env, verbose) {
  const port = await freePort();
  const server = spawn(
    node,
    [
      serverMain,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--server-data-dir',
      dataDir,
      '--disable-workspace-trust',
      '--telemetry-level',
      'off',
      '--enable-smoke-test-driver', // without it the built workbench ignores the payload that names extension and tests
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const kill = (signal) => {
    try {
      process.kill(-server.pid, signal);
    } catch {
      /* the group is gone */
    }
  };
  const killNow = () => kill('SIGKILL');
  process.once('exit', killNow);

  const ended = new Promise((resolve) => {
    server.once('close', resolve);
  });
  let output = '';
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output = (output + chunk).slice(-20_000);
      if (verbose) process.stderr.write(chunk);
      if (output.includes('listening on')) resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`the VS Code server ended with ${code}\n${output.slice(-3000)}`)));
  });
  const stop = async () => {
    const late = setTimeout(killNow, 5000);
    kill('SIGTERM');
    await ended;
    clearTimeout(late);
    killNow(); // what is left of the group
    process.off('exit', killNow);
  };
  return { port, ended, stop };
}

/** Starts Chromium with a page that reaches nothing but this machine. */
async function startBrowser(playwright, env) {
  const { chromium } = createRequire(import.meta.url)(playwright);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    env,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { browser, page };
}

/**
 * Opens a workbench on a copy of the workspace, hands it to `use`, and ends everything afterwards.
 * @param {object} options
 * @param {string} options.workspace the folder to open
 * @param {string} [options.extension] folder of the extension under development
 * @param {string} [options.vsix] packaged extension to install
 * @param {string} [options.tests] test module for the extension host
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {Record<string, string>} [options.env] variables for the extension host
 * @param {boolean} [options.verbose] show everything the server says
 * @param {(workbench: { page: object, folder: string, exited: Promise<number>, errors: string[] }) => Promise<T>} use gets
 *   Playwright's page, the workspace's copy, the promise of the exit code with which the extension host ends the tests, and
 *   the errors that VS Code has logged so far
 * @returns {Promise<T>} what `use` returns
 * @template T
 */
export async function withWorkbench({ workspace, extension, vsix, tests, settings, env: extra, verbose }, use) {
  const vscode = installVsCode();
  const temp = temporaryFolder();
  const folder = copyWorkspace(workspace, temp);
  const dataDir = path.join(temp, 'server');
  mkdirSync(path.join(dataDir, 'data/User'), { recursive: true }); // code-server keeps user settings on the server's side
  writeFileSync(path.join(dataDir, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const env = { ...process.env, HOME: temp, TMPDIR: temp, XDG_RUNTIME_DIR: temp, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
  if (vsix) installVsix(vscode, dataDir, env, vsix);

  let server;
  let browser;
  try {
    server = await startServer(vscode, dataDir, env, verbose);
    const started = await startBrowser(vscode.playwright, env);
    browser = started.browser;
    const { page } = started;
    // The workbench hands every log line and, at the end, the exit code to these two functions if the page has them.
    const errors = [];
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      if (verbose) console.error(...args);
      if (type === 'error' && !harmless.test(args.join(' '))) errors.push(args.join(' '));
    });
    let exit;
    const exited = Promise.race([
      new Promise((resolve) => {
        exit = resolve;
      }),
      server.ended.then(() => 1),
    ]);
    await page.exposeFunction('codeAutomationExit', exit);
    const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(file).pathname}`;
    const payload = [['skipWelcome', 'true']];
    if (extension || tests) payload.push(['extensionDevelopmentPath', remote(extension ?? stubExtension(temp))]);
    if (tests) payload.push(['extensionTestsPath', remote(tests)]);
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    await page.goto(`http://127.0.0.1:${server.port}/?${query}`);
    return await use({ page, folder, exited, errors });
  } finally {
    await browser?.close();
    await server?.stop();
    rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
  }
}

function installVsix({ node, serverMain }, dataDir, env, vsix) {
  if (!existsSync(vsix)) throw new Error(`no such file: ${vsix}`);
  const args = [serverMain, '--server-data-dir', dataDir, '--install-extension', path.resolve(vsix)];
  const { stdout, stderr } = spawnSync(node, args, { env, encoding: 'utf8' });
  if (!/successfully installed/.test(stdout)) throw new Error(`${vsix} was not installed\n${stdout}${stderr}`);
}
