import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the command. */
export const home = fileURLToPath(new URL('../..', import.meta.url));
export const command = path.join(home, 'bin/dtx.cjs');

/** What a run of the built command said, and its exit code. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** What Node itself is told. */
  readonly node?: readonly string[];
}

/** Runs `dtx` as it was built, with the messages in English where the circumstances do not say otherwise. */
export function dtx(args: readonly string[], { cwd, input = '', env = {}, node = [] }: Circumstances = {}): Run {
  if (!existsSync(path.join(home, 'dist/dtx.cjs'))) throw new Error('The command is not built. Run npm run build, then the tests.');
  const environment = { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env };
  const options = { cwd, input, env: environment, maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, command, ...args], options);
  return { code: status, out: String(stdout), err: String(stderr) };
}

const folders: string[] = [];

/** A new folder with these files; gone after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dtx-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A text in which nothing is found. */
export const clean = 'unit Risk "风控部门" { kind risk }\n';
/** A text in which one error is found, in the line given. */
export const faulty = 'unit Risk "风控部门" { kind rsk }\n';
