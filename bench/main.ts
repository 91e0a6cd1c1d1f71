// npm run bench [-- --large] [-- --json FILE]: how long the command and the language server take, and how that grows.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, nothing, type Run } from './cold.ts';
import { edit } from './editor.ts';
import { writeProgramme } from './generate.ts';
import { root } from './process.ts';
import { exponent, median, type Point, quantile } from './statistics.ts';

interface Row {
  readonly work: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
}

interface Work {
  readonly initiatives: number;
  readonly files: number;
  /** How often the cold check is run; the editor is measured once, over many keystrokes. */
  readonly runs: number;
  readonly editor: boolean;
}

const seed = 1;
const works: readonly Work[] = [
  { initiatives: 100, files: 1, runs: 9, editor: true },
  { initiatives: 1_000, files: 1, runs: 7, editor: true },
  { initiatives: 10_000, files: 1, runs: 5, editor: true },
  { initiatives: 10_000, files: 1_000, runs: 5, editor: true },
];
const large: Work = { initiatives: 100_000, files: 1_000, runs: 3, editor: false };

/** Above this exponent of the size something is not linear. Noise, caches and the collector of garbage account for less. */
const steepest = 1.15;

const { values: options } = parseArgs({ options: { large: { type: 'boolean', default: false }, json: { type: 'string' } } });
for (const built of ['cli/dist/dtx.js', 'dist/server.cjs']) {
  if (existsSync(join(root, built))) continue;
  console.error(`${built} is missing. Run npm run build first.`);
  process.exit(2);
}

const rows: Row[] = [];
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; seed ${seed}`,
);
const folder = mkdtempSync(join(tmpdir(), 'dtx-bench-'));
try {
  for (const work of options.large ? [...works, large] : works) {
    const programme = join(folder, nameOf(work));
    writeProgramme(programme, { ...work, language: 'en', seed });
    await measureCold(work, programme);
    if (work.editor) await measureEditor(work, programme);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
reportGrowth();
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, undefined, 2)}\n`);

function nameOf({ initiatives, files }: Work): string {
  return `${initiatives} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

function add(work: Work, measure: string, value: number, unit: 'ms' | 'MiB' | '×'): void {
  rows.push({ work: nameOf(work), measure, value: Math.round(value * 100) / 100, unit });
}

/** Whole processes, the check and one that does nothing in turn, after one of each that does not count. */
async function measureCold(work: Work, programme: string): Promise<void> {
  await nothing();
  await check(programme);
  const pairs: { readonly empty: Run; readonly full: Run }[] = [];
  for (let run = 0; run < work.runs; run++) pairs.push({ empty: await nothing(), full: await check(programme) });
  const full = pairs.map((pair) => pair.full);
  const walls = full.map(({ wall }) => wall);
  add(work, 'check wall', median(walls), 'ms');
  add(work, 'check cpu', median(full.map(({ cpu }) => cpu)), 'ms');
  add(work, 'check peak', median(full.map(({ peak }) => peak)), 'MiB');
  add(work, 'node -e 0 wall', median(pairs.map(({ empty }) => empty.wall)), 'ms');
  add(work, 'check / node -e 0', median(pairs.map((pair) => pair.full.wall / pair.empty.wall)), '×');
  const range = `${Math.round(Math.min(...walls))}–${Math.round(Math.max(...walls))} ms, n = ${work.runs}`;
  print(
    work,
    'dtx check',
    `wall ${shown(work, 'check wall')} (${range})`,
    `cpu ${shown(work, 'check cpu')}`,
    `peak ${shown(work, 'check peak')}`,
  );
  print(work, 'node -e 0', `wall ${shown(work, 'node -e 0 wall')}`, `check / node -e 0 = ${shown(work, 'check / node -e 0')}`);
}

async function measureEditor(work: Work, programme: string): Promise<void> {
  const { first, keystrokes, hovers, peak } = await edit(programme, work.files === 1 ? 'bench.dtx' : 'part-00500.dtx');
  add(work, 'first diagnostics', first, 'ms');
  for (const [name, times] of [
    ['keystroke', keystrokes],
    ['hover', hovers],
  ] as const) {
    for (const percent of [50, 95, 99]) add(work, `${name} p${percent}`, quantile(times, percent / 100), 'ms');
  }
  add(work, 'server peak', peak, 'MiB');
  const percentiles = (name: string) => [50, 95, 99].map((percent) => `p${percent} ${shown(work, `${name} p${percent}`)}`);
  print(work, 'keystroke', ...percentiles('keystroke'), `n = ${keystrokes.length}`);
  print(work, 'hover', ...percentiles('hover'), `n = ${hovers.length}`);
  print(work, 'server', `first diagnostics ${shown(work, 'first diagnostics')}`, `peak ${shown(work, 'server peak')}`);
}

function figure(work: Work, measure: string): number {
  return rows.find((row) => row.work === nameOf(work) && row.measure === measure)?.value as number;
}

function shown(work: Work, measure: string): string {
  const row = rows.find((candidate) => candidate.work === nameOf(work) && candidate.measure === measure);
  return `${row?.value.toFixed(row.value < 10 ? 2 : row.value < 100 ? 1 : 0)} ${row?.unit}`;
}

function print(work: Work, what: string, ...facts: readonly string[]): void {
  console.log(`${nameOf(work).padEnd(22)} ${what.padEnd(10)} ${facts.join('  ')}`);
}

/** How time and memory grow with the size of one file: over all sizes, and in the last step, where the start weighs least. */
function reportGrowth(): void {
  const sizes = works.filter(({ files }) => files === 1);
  console.log(`\nGrowth with the initiatives in one file (1 is linear; above ${steepest} is flagged)`);
  for (const measure of ['check wall', 'check cpu', 'keystroke p50', 'keystroke p95', 'first diagnostics', 'hover p50']) {
    // What any process takes is no growth.
    const least = measure.startsWith('check') ? 'node -e 0 wall' : undefined;
    const points = sizes.map((work): Point => {
      const value = figure(work, measure) - (least === undefined ? 0 : figure(work, least));
      return { size: work.initiatives, value };
    });
    const [all, last] = [exponent(points), exponent(points.slice(-2))];
    rows.push({ work: 'growth', measure, value: Math.round(all * 100) / 100, unit: 'exponent' });
    rows.push({ work: 'growth, last step', measure, value: Math.round(last * 100) / 100, unit: 'exponent' });
    const flag = Math.max(all, last) > steepest ? '  NOT LINEAR' : '';
    console.log(
      `${measure.padEnd(22)} ${all.toFixed(2)}  from ${points.at(-2)?.size} to ${points.at(-1)?.size}: ${last.toFixed(2)}${flag}`,
    );
  }
}
