// LikeC4 and TaskJuggler, as something that is measured.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run, type Subject } from './cold.ts';
import type { Server } from './editor.ts';
import { environment } from './process.ts';

const likeC4Version = '1.59.4';

/** LikeC4 or TaskJuggler as they stand on this machine. */
export interface Peer {
  readonly name: string;
  /** What of the same content it checks, and what it does not. */
  readonly note: string;
  /** A check of the folder with the content written for it. */
  check(folder: string): Subject;
}

/** LikeC4 from the npm registry, installed once into the user's cache; nothing of it comes into the work tree. */
export function likeC4(): Peer & { readonly server: Server } {
  const home = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dtx-bench', `likec4-${likeC4Version}`);
  const command = join(home, 'node_modules/likec4/bin/likec4.mjs');
  if (!existsSync(command)) {
    console.error(`Installing likec4@${likeC4Version} into ${home} …`);
    mkdirSync(home, { recursive: true });
    execFileSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', `likec4@${likeC4Version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const name = `LikeC4 ${likeC4Version}`;
  return {
    name,
    note: 'checks syntax, names and relations; not dates, figures and kinds, and none of the principles',
    check: (folder) => ({ name, run: () => run([command, 'validate', '--no-layout', folder]) }),
    server: { name, command: [command, 'lsp', '--stdio'], languageId: 'likec4', sendsAll: false },
  };
}

/** TaskJuggler from the PATH; undefined, and said so, where there is none. */
export function taskJuggler(): Peer | undefined {
  let version: string;
  try {
    version = /TaskJuggler\)? v?(\d[\d.]*)/.exec(execFileSync('tj3', ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
  } catch {
    console.error('TaskJuggler is not on the PATH and its rows are left out. Debian has it: apt-get install tj3.');
    return undefined;
  }
  const name = `TaskJuggler ${version}`;
  return {
    name,
    note: 'checks syntax and names of units, controls, initiatives and dependencies; schedules nothing, and checks none of the principles',
    check: (folder) => ({ name, run: () => checkSyntax(join(folder, 'bench.tjp')) }),
  };
}

function checkSyntax(file: string): ReturnType<Subject['run']> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('tj3', ['--check-syntax', '--silent', file], { env: environment(), stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => {
      const wall = performance.now() - from;
      // A process of another kind tells neither its memory nor its time on the processor.
      if (code === 0) resolve({ wall, cpu: Number.NaN, peak: Number.NaN });
      else reject(new Error(`tj3 ended with ${code}.`));
    });
  });
}
