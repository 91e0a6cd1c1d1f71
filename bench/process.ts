import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export const root = join(import.meta.dirname, '..');

/** What a process used from its start to its end. */
export interface Usage {
  /** Milliseconds on all cores together. */
  readonly cpu: number;
  /** The most memory it held at once, in MiB. */
  readonly peak: number;
}

/** A node process that tells what it used on descriptor 3. NODE_EXTRA_CA_CERTS is unset: it slows the start of some Nodes. */
export function start(args: readonly string[], stdio: 'pipe' | 'ignore'): ChildProcess {
  const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
  return spawn(process.execPath, ['--require', join(import.meta.dirname, 'usage.cjs'), ...args], {
    cwd: root,
    env: environment,
    stdio: [stdio, stdio, 'inherit', 'pipe'],
  });
}

/** What a process that `start` has started used; resolves when it has ended. @throws where it failed. */
export async function usageOf(child: ChildProcess): Promise<Usage> {
  const told = text(child.stdio[3] as Readable);
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code ?? signal}.`);
  return JSON.parse(await told) as Usage;
}
