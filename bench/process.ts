import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export const root = join(import.meta.dirname, '..');

/** What a process used from its start to its end. */
export interface Usage {
  /** Milliseconds on all cores together. */
  readonly cpu: number;
  /** The most memory it held at once, in MB (a million bytes). */
  readonly peak: number;
}

/** What a process holds at one moment, in MB. */
export interface Held {
  /** In memory, the pages that it keeps for later included. */
  readonly resident: number;
  /** The objects in use. */
  readonly live: number;
}

/** Where measured processes keep what they may keep between runs, apart from the user's own. */
export const cacheFolder = join(tmpdir(), `dtx-bench-cache-${process.pid}`);

/** The environment of every measured process. NODE_EXTRA_CA_CERTS is unset: it slows the start of some Nodes. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return { ...rest, XDG_CACHE_HOME: cacheFolder };
}

/** A node process that tells what it used. */
export class Measured {
  readonly child: ChildProcess;
  /** Resolves when the process has ended. Rejects where it failed. */
  readonly usage: Promise<Usage>;
  private toldHeld: (held: Held) => void = () => undefined;

  constructor(args: readonly string[], stdio: 'pipe' | 'ignore') {
    this.child = spawn(process.execPath, ['--require', join(import.meta.dirname, 'usage.cjs'), ...args], {
      cwd: root,
      env: environment(),
      stdio: [stdio, stdio, 'inherit', 'pipe'],
    });
    const lines = createInterface({ input: this.child.stdio[3] as Readable });
    let usage: Usage | undefined;
    lines.on('line', (line) => {
      const told = JSON.parse(line) as Partial<Usage> & { held?: Held };
      if (told.held === undefined) usage = told as Usage;
      else this.toldHeld(told.held);
    });
    this.usage = Promise.all([once(this.child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => {
      if (code === 0 && usage !== undefined) return usage;
      throw new Error(`${this.child.spawnargs.join(' ')} ended with ${code ?? signal}.`);
    });
  }

  /** What the process holds now; after the collector of garbage has run if it has `--expose-gc`. */
  held(): Promise<Held> {
    const answer = new Promise<Held>((resolve) => {
      this.toldHeld = resolve;
    });
    this.child.kill('SIGUSR2');
    return answer;
  }
}
