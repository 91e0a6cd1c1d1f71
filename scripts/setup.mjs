// Runs on whatever Node the machine has: it is what brings the right one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.dtx-installed');

/** The environment of every step: Node 24 and the tools of the project in front, and nothing that slows Node's start. */
export function environment() {
  return { ...process.env, NODE_EXTRA_CA_CERTS: undefined, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

/** Runs one command in the root, showing what it prints; returns whether it succeeded. */
export function run(command, ...args) {
  const options = { cwd: root, stdio: 'inherit', env: environment(), shell: process.platform === 'win32' };
  const { status, error } = spawnSync(command, args, options);
  if (error !== undefined) console.error(`${command} cannot be run: ${error.message}`);
  return status === 0;
}

/** Runs a step that the rest needs; ends the process where it fails. */
export function must(title, command, ...args) {
  console.log(`\n── ${title}: ${[command, ...args].join(' ')}`);
  if (!run(command, ...args)) {
    console.error(`“${title}” failed.`);
    process.exit(1);
  }
}

/** Installs what package-lock.json names, unless it is installed already. */
export function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('\n── Install: npm ci');
  if (
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      env: process.env,
      shell: process.platform === 'win32',
    }).status !== 0
  )
    process.exit(1);
  writeFileSync(stamp, wanted);
}
