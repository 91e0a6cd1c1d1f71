import { server } from './dtx.ts';
import type { Server } from './editor.ts';
import type { Held } from './process.ts';
import { atMost, below, type Reference, type Row, type Target } from './report.ts';
import { endure, type Figures, type Project, sessions } from './session.ts';
import { median, quantile } from './statistics.ts';

/** The figure of one session; undefined where it has none. */
type Figure = (session: Figures) => number | undefined;

const p = (share: number, times: (session: Figures) => readonly number[]) => (session: Figures) => {
  const all = times(session);
  return all.length === 0 ? undefined : quantile(all, share);
};

interface Measure {
  readonly measure: string;
  readonly figure: Figure;
  readonly unit: 'ms' | 'MB';
  readonly target?: Target;
}

/** What is measured in a session of one kind of project, with what is promised beside stock Langium. */
interface Kind {
  readonly work: string;
  /** Whether hovers and completions are among the measures. */
  readonly asks: boolean;
  readonly measures: readonly Measure[];
}

const keystrokes = (target: Target): Measure[] => [
  { measure: 'keystroke → diagnostics, p50', figure: p(0.5, (session) => session.keystrokes), unit: 'ms' },
  { measure: 'keystroke → diagnostics, p95', figure: p(0.95, (session) => session.keystrokes), unit: 'ms', target },
  { measure: 'keystroke → diagnostics, p99', figure: p(0.99, (session) => session.keystrokes), unit: 'ms' },
];
const fifth = atMost('1/5', 1 / 5, '16 ms');
const asking: Measure[] = [
  { measure: 'hover right after a keystroke, p95', figure: p(0.95, (session) => session.hovers), unit: 'ms', target: fifth },
  { measure: 'hover at rest, p95', figure: p(0.95, (session) => session.quietHovers), unit: 'ms' },
  { measure: 'completion at a reference, p95', figure: p(0.95, (session) => session.completions), unit: 'ms', target: fifth },
];
const start = (hint: string): Measure => ({
  measure: 'first diagnostics after start',
  figure: ({ first }) => first,
  unit: 'ms',
  target: atMost('1/2.5', 1 / 2.5, hint),
});
const memory: Measure[] = [
  { measure: 'server memory, peak', figure: ({ peak }) => peak, unit: 'MB', target: below(250, 'MB') },
  { measure: 'server memory, collected', figure: ({ held }) => held.resident, unit: 'MB', target: below(250, 'MB') },
  { measure: 'server memory, objects in use', figure: ({ held }) => held.live, unit: 'MB' },
];

/** One file of 1,000 initiatives, more than 10,000 lines. */
export const oneFile: Kind = {
  work: 'editor, 1,000 initiatives in 1 file',
  asks: true,
  measures: [...keystrokes(atMost('1/20', 1 / 20, '16 ms')), ...asking, start('300 ms')],
};

/** 10,000 initiatives in 1,000 files, of which one is edited. */
export const manyFiles: Kind = {
  work: 'editor, 10,000 initiatives in 1,000 files',
  asks: false,
  measures: [...keystrokes(fifth), start('1.2 s'), ...memory],
};

/** How much is done in the sessions of a round. */
const effort = { most: 100, least: 20, time: 40_000 };

/** A server of another language and the same content for it: only its keystrokes are compared. */
export interface OtherLanguage {
  readonly server: Server;
  readonly project: Project;
  readonly target: Target;
  readonly note: string;
}

/** Sessions of our server, of stock Langium and of the peers by turns. */
export async function editorRows(
  { work, asks, measures }: Kind,
  project: Project,
  stock: Server,
  peers: readonly OtherLanguage[],
  rounds: number,
): Promise<Row[]> {
  const subjects = [{ server, project }, { server: stock, project }, ...peers].map((each) => [each.server, each.project] as const);
  const figures: (readonly Figures[])[] = [];
  for (let round = 0; round < rounds; round++) figures.push(await sessions(subjects, { ...effort, asks }));
  const of = (index: number) => figures.map((each) => each[index] as Figures);
  const promised = measures.find(({ measure }) => measure.startsWith('keystroke') && measure.endsWith('p95')) as Measure;
  return [
    ...measures.map((measure) => row(work, measure, of(0), stock.name, of(1))),
    ...peers.map(({ server: { name }, target, note }, index) => ({
      ...row(work, { ...promised, target }, of(0), name, of(index + 2)),
      note,
    })),
  ];
}

function row(
  work: string,
  { measure, figure, unit, target }: Measure,
  ours: readonly Figures[],
  name: string,
  theirs: readonly Figures[],
): Row {
  const [own, other] = [figures(ours, figure), figures(theirs, figure)];
  const ratios = own.map((value, round) => value / (other[round] as number)).filter((ratio) => !Number.isNaN(ratio));
  const reference: Reference = {
    name,
    value: other.length === 0 ? undefined : median(other),
    ratio: ratios.length === 0 ? undefined : median(ratios),
  };
  const common = { work, measure, unit, target, reference, runs: ours.length };
  if (own.length === 0) return { ...common, value: undefined, note: 'Dtx does not offer it' };
  const silent = measure.startsWith('hover') && !theirs.every(({ saysSomething }) => saysSomething);
  return { ...common, value: median(own), note: silent ? 'which answers with nothing, since no element has a comment' : undefined };
}

function figures(sessions: readonly Figures[], figure: Figure): number[] {
  return sessions.map(figure).filter((value) => value !== undefined);
}

/** Whether the server's memory stays flat: what it holds after 10,000 edits by what it holds after 1,000. */
export async function flatRows(project: Project): Promise<Row[]> {
  const held = await endure(server, project, [1_000, 10_000], enduranceTime);
  const [early, late] = [held.get(1_000), held.get(10_000)];
  const flat = (measure: string, kind: keyof Held): Row => ({
    work: manyFiles.work,
    measure,
    value: late?.[kind],
    unit: 'MB',
    reference: { name: 'after 1,000 edits', value: early?.[kind], ratio: early && late && late[kind] / early[kind] },
    target: { text: '≤ 1.1 × (flat)', bound: 1.1, ratio: true },
    note: late === undefined ? `not reached in ${enduranceTime / 60_000} minutes` : undefined,
  });
  return [flat('server memory after 10,000 edits', 'resident'), flat('objects in use after 10,000 edits', 'live')];
}

const enduranceTime = 30 * 60_000;
