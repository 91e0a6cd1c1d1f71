import { execFileSync } from 'node:child_process';
import { alternate, nothing } from './cold.ts';
import { coldCheck, server } from './dtx.ts';
import { environment, root } from './process.ts';
import type { Projects } from './projects.ts';
import { below, type Row } from './report.ts';
import { type Figures, sessions } from './session.ts';
import { exponent, median, type Point, quantile } from './statistics.ts';

/** Above this exponent of the size something is not linear. Noise, caches and the collector of garbage account for less. */
const steepest = 1.15;

/** Sizes of programmes with 100 initiatives in each file, and how often each is measured where nothing else is asked for. */
const programmes = [
  { size: 1_000, usual: 7 },
  { size: 10_000, usual: 5 },
  { size: 100_000, usual: 3 },
];
/** Sizes of the one file that is edited. */
const fileSizes = [1_000, 10_000];
const effort = { most: 60, least: 20, time: 30_000, asks: false };

/** How the times grow with the size: of the check as a process and in a process, and of what an editor waits for. */
export async function growthRows(projects: Projects, rounds?: number): Promise<Row[]> {
  const cold: Point[] = [];
  const built: Point[] = [];
  for (const { size, usual } of programmes) {
    const folder = projects.dtx(size, size / 100);
    const times = rounds ?? usual;
    const check = coldCheck(folder);
    const runs = await alternate([nothing, check], times);
    const walls = (subject: typeof check) => runs.get(subject)?.runs.map(({ wall }) => wall) as number[];
    // What any process takes is no growth.
    cold.push({ size, value: median(walls(check).map((wall, round) => wall - (walls(nothing)[round] as number))) });
    const warmUp = projects.dtx(1_000, 10);
    built.push({ size, value: median(Array.from({ length: times }, () => buildTime(warmUp, folder))) });
  }
  const files = fileSizes.map((size) => [server, { folder: projects.dtx(size, 1), file: 'bench.dtx' }] as const);
  const figures = await sessions(files, effort);
  const points = (value: (figures: Figures) => number) =>
    figures.map((each, index): Point => ({ size: fileSizes[index] as number, value: value(each) }));
  return [
    ...rowsOf('cold dtx check less node -e 0', cold),
    ...rowsOf('parse, build and evaluate in process', built),
    ...rowsOf(
      'first diagnostics, one file',
      points(({ first }) => first),
    ),
    ...rowsOf(
      'keystroke p50, one file',
      points(({ keystrokes }) => median(keystrokes)),
    ),
    ...rowsOf(
      'keystroke p95, one file',
      points(({ keystrokes }) => quantile(keystrokes, 0.95)),
    ),
  ];
}

/** Whether a row says that something is not linear. */
export function isTooSteep({ unit, value }: Row): boolean {
  return unit === 'exponent' && value !== undefined && value > steepest;
}

function buildTime(warmUp: string, folder: string): number {
  const args = ['--expose-gc', '--max-old-space-size=12288', 'bench/build.ts', warmUp, folder];
  return Number(execFileSync(process.execPath, args, { cwd: root, env: environment(), encoding: 'utf8' }));
}

/** The times, and the exponents over all sizes and in the last step, where the start weighs least. */
function rowsOf(measure: string, points: readonly Point[]): Row[] {
  const sizes = points.map(({ size }) => size.toLocaleString('en'));
  const fitted = (of: readonly Point[], work: string): Row => ({
    work,
    measure,
    value: exponent(of),
    unit: 'exponent',
    target: below(steepest, ''),
  });
  return [
    ...points.map(({ value }, index): Row => ({ work: `growth, ${sizes[index]} initiatives`, measure, value, unit: 'ms' })),
    fitted(points, `growth, ${sizes.join(' → ')}`),
    ...(points.length > 2 ? [fitted(points.slice(-2), `growth, ${sizes.slice(-2).join(' → ')}`)] : []),
  ];
}
