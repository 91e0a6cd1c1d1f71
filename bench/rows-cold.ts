import { alternate, nothing, parseJson, type Run, type Runs, type Subject } from './cold.ts';
import { coldCheck, edits, firstCheck, warmCheck } from './dtx.ts';
import type { Peer } from './peers.ts';
import type { Projects } from './projects.ts';
import { atMost, below, type Reference, type Row, type Target } from './report.ts';
import { median } from './statistics.ts';
import { stockCheck } from './stock.ts';

export interface Setting {
  readonly projects: Projects;
  /** The folder with the bundles of the stock side. */
  readonly stock: string;
  readonly rounds: number;
}

/** A peer, the folder with the content written for it, and what is promised beside it. */
export type PeerCheck = Peer & { readonly folder: string; readonly target: Target };

const stockBound = 300_000;

/** `dtx check` as a process of its own: 1,000 initiatives in one file. */
export async function smallColdRows({ projects, stock, rounds }: Setting, peers: readonly PeerCheck[]): Promise<Row[]> {
  const folder = projects.dtx(1_000, 1);
  const work = 'cold dtx check, 1,000 initiatives in 1 file';
  const ours = coldCheck(folder);
  const other = stockCheck(stock, folder, stockBound);
  const subjects: [Subject, Target?, string?][] = [
    [nothing, atMost('6 ×', 6, '200 ms')],
    [parseJson(projects.json(1_000, 1))],
    [other],
    ...peers.map((peer): [Subject, Target, string] => [peer.check(peer.folder), peer.target, peer.note]),
  ];
  const runs = await alternate([ours, ...subjects.map(([subject]) => subject)], rounds);
  return [...subjects.map(([subject, target, note]) => row(work, runs, ours, subject, target, note)), peakRow(work, runs, ours, other)];
}

/** 100,000 initiatives in 1,000 files: for the first time, and with one file changed since a check that was kept. Stock Langium needs much more memory than Node gives it. */
export async function largeColdRows({ projects, stock, rounds }: Setting, withStock: boolean): Promise<Row[]> {
  const folder = projects.dtx(100_000, 1_000);
  const json = parseJson(projects.json(100_000, 1_000));
  const work = (kind: string) => `${kind} dtx check, 100,000 initiatives in 1,000 files`;
  const ours = coldCheck(folder);
  const beside = withStock ? [stockCheck(stock, folder, stockBound, 12_288)] : [];
  const cold = await alternate([json, ours, ...beside], rounds);
  const first = firstCheck(folder);
  const kept = await alternate([json, first], 1);
  const rows = [
    row(work('cold'), cold, ours, json, atMost('8 ×', 8, '4 s')),
    { ...peakRow(work('cold'), cold, ours, json), target: below(1_000, 'MB') },
    ...beside.flatMap((stock) => [row(work('cold'), cold, ours, stock), peakRow(work('cold'), cold, ours, stock)]),
    row(`${work('cold')}, --cache`, kept, first, json),
    peakRow(`${work('cold')}, --cache`, kept, first, json),
  ];
  for (const edit of Object.keys(edits) as (keyof typeof edits)[]) {
    const changed = warmCheck(folder, edit);
    const warm = await alternate([json, changed], rounds);
    rows.push(row(`${work('warm')}, ${edit}`, warm, changed, json, atMost('2 ×', 2, '1 s')));
    rows.push(peakRow(`${work('warm')}, ${edit}`, warm, changed, json));
  }
  return rows;
}

type AllRuns = ReadonlyMap<Subject, Runs>;

function row(work: string, all: AllRuns, own: Subject, other: Subject, target?: Target, note?: string): Row {
  const reference = against(all, own, other, ({ wall }) => wall);
  const walls = values(all, own, 'wall');
  return { work, measure: 'wall', value: median(walls), unit: 'ms', reference, target, note, runs: walls.length };
}

function peakRow(work: string, all: AllRuns, own: Subject, other: Subject): Row {
  const reference = against(all, own, other, ({ peak }) => peak);
  const peaks = values(all, own, 'peak');
  return { work, measure: 'peak memory', value: median(peaks), unit: 'MB', reference, runs: peaks.length };
}

/** The other's median, and the median of the ratios of each round. */
function against(all: AllRuns, own: Subject, other: Subject, figure: (run: Run) => number): Reference {
  const [ours, theirs] = [all.get(own) as Runs, all.get(other) as Runs];
  if (theirs.runs.length === 0) return { name: other.name, value: undefined, why: theirs.failure, ratio: undefined };
  const ratios = theirs.runs.map((run, round) => figure(ours.runs[round] as Run) / figure(run));
  return { name: other.name, value: median(theirs.runs.map(figure)), ratio: median(ratios) };
}

function values(all: AllRuns, subject: Subject, figure: 'wall' | 'peak'): number[] {
  return (all.get(subject) as Runs).runs.map((run) => run[figure]);
}
