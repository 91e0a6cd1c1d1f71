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
  /** It is so slow that it runs only once, without a run before that does not count. */
  readonly once?: boolean;
  /** What is done to its input before each run, outside the time that is taken. */
  prepare?(): void;
  /** One run in a process of its own; what it prints is thrown away. A clause that says why where it did not end well. */
  run(): Promise<Run | string>;
}

/** A process that does nothing: the least that any command of Node's can take. */
export const nothing: Subject = { name: 'node -e 0', run: () => run(['-e', '0']) };

/** A process that reads the files of a folder and calls JSON.parse on each. */
export function parseJson(folder: string): Subject {
  return { name: 'JSON.parse', run: () => run(['bench/parse-json.cjs', folder]) };
}

/** A node process with these arguments; it is ended after the bound, in milliseconds. */
export async function run(args: readonly string[], bound?: number): Promise<Run | string> {
  const from = performance.now();
  const { child, usage } = new Measured(args, 'ignore');
  const tooLong = bound === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), bound);
  const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now() - from)));
  try {
    return { ...(await usage), wall: await ended };
  } catch (error) {
    if (bound === undefined) throw error;
    if (child.signalCode === 'SIGKILL') return `more than ${bound / 1000} s`;
    return child.signalCode === 'SIGABRT' ? 'ran out of memory' : String(error);
  } finally {
    clearTimeout(tooLong);
  }
}

/** The runs of one subject that count, in the order of the rounds, and why there are no more. */
export interface Runs {
  readonly runs: readonly Run[];
  readonly failure: string | undefined;
}

/** Runs the subjects in turn, A B C A B C, after one run of each that does not count. One that failed is not run again. */
export async function alternate(subjects: readonly Subject[], rounds: number): Promise<ReadonlyMap<Subject, Runs>> {
  const result = new Map<Subject, { runs: Run[]; failure: string | undefined }>(
    subjects.map((subject) => [subject, { runs: [], failure: undefined }]),
  );
  for (let round = -1; round < rounds; round++) {
    for (const [subject, own] of result) {
      if (own.failure !== undefined || (subject.once && round !== 0)) continue;
      subject.prepare?.();
      const ended = await subject.run();
      if (typeof ended === 'string') own.failure = ended;
      else if (round >= 0) own.runs.push(ended);
    }
  }
  return result;
}
