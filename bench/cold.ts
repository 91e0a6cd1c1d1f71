import { performance } from 'node:perf_hooks';
import { start, type Usage, usageOf } from './process.ts';

export interface Run extends Usage {
  /** Milliseconds from before the process is started until it has ended. */
  readonly wall: number;
}

/** One `dtx check` of a folder in a process of its own. What it prints is thrown away. */
export function check(folder: string): Promise<Run> {
  return run(['cli/bin/dtx.js', 'check', folder, '--fail-on', 'never']);
}

/** A process that does nothing: the least that any command of Node's can take. */
export function nothing(): Promise<Run> {
  return run(['-e', '0']);
}

async function run(args: readonly string[]): Promise<Run> {
  const from = performance.now();
  const child = start(args, 'ignore');
  const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now() - from)));
  const usage = await usageOf(child);
  return { ...usage, wall: await ended };
}
