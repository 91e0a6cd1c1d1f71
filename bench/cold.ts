import { performance } from 'node:perf_hooks';
import { Measured, type Usage } from './process.ts';

export interface Run extends Usage {
  /** Milliseconds from before the process is started until it has ended. */
  readonly wall: number;
}

/** A process that is measured again and again. */
export interface Subject {
  /** What its figures are called. */
  readonly name: string;
  /** What is done to its input before each run, outside the time that is taken. */
  prepare?(): void;
  /** One run in a process of its own; what it prints is thrown away. Undefined where it took longer than its bound. */
  run(): Promise<Run | undefined>;
}

/** One `dtx check` of a folder. */
export function check(folder: string): Subject {
  return node('dtx check', ['cli/bin/dtx.js', 'check', folder, '--fail-on', 'never']);
}

/** A process that does nothing: the least that any command of Node's can take. */
export const nothing: Subject = node('node -e 0', ['-e', '0']);

/** A process that reads the files of a folder and calls JSON.parse on each. */
export function parseJson(folder: string): Subject {
  return node('JSON.parse', ['bench/parse-json.cjs', folder]);
}

/**
 * A node process.
 * @param bound after how many milliseconds it is ended
 */
export function node(name: string, args: readonly string[], bound?: number): Subject {
  return {
    name,
    run: async () => {
      const from = performance.now();
      const { child, usage } = new Measured(args, 'ignore');
      const tooLong = bound === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), bound);
      const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now() - from)));
      try {
        return { ...(await usage), wall: await ended };
      } catch (error) {
        if (child.signalCode === 'SIGKILL') return undefined;
        throw error;
      } finally {
        clearTimeout(tooLong);
      }
    },
  };
}

/**
 * Runs the subjects in turn, A B C A B C, after one run of each that does not count. A subject that once took longer than
 * its bound is not run again.
 * @returns the runs of each subject, in the order of the rounds
 */
export async function alternate(subjects: readonly Subject[], rounds: number): Promise<ReadonlyMap<Subject, readonly Run[]>> {
  const runs = new Map<Subject, Run[]>(subjects.map((subject) => [subject, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [subject, own] of runs) {
      subject.prepare?.();
      const run = await subject.run();
      if (run === undefined) runs.delete(subject);
      else if (round >= 0) own.push(run);
    }
  }
  return runs;
}
