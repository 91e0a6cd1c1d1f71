// npm run bench: how long the command and the language server take, beside what they are compared with, and how that grows.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundles } from './dtx.ts';
import { growthRows, isTooSteep } from './growth.ts';
import { fillIn, heading } from './page.ts';
import { likeC4, taskJuggler } from './peers.ts';
import { priceRows } from './prices.ts';
import { cacheFolder, root } from './process.ts';
import { Projects } from './projects.ts';
import { atMost, type Row, toJsonRows, toLine } from './report.ts';
import { largeColdRows, smallColdRows } from './rows-cold.ts';
import { editorRows, flatRows, manyFiles, oneFile } from './rows-editor.ts';
import { bundleStock } from './stock/bundle.ts';
import { stockServer } from './stock.ts';

const parts = ['principles', 'cold', 'file', 'files', 'large-cold', 'growth'] as const;
type Part = (typeof parts)[number];

const help = `Measures Dtx beside node -e 0, JSON.parse of the same content and the same grammar and principles on stock Langium
services, in alternating runs. Prints a row for each figure: ours, the reference, the median of the ratios of each round, the
target, and whether it is met. Run npm run build first. About ten minutes on two cores; less the faster Dtx is.
Exit code: 1 where something grows faster than linearly, 2 where something could not be measured, else 0.

npm run bench -- [options]
  --each-principle  also prices every principle, in µs for an element of its noun (some seconds)
  --peers           also measures LikeC4, which is installed from npm into ~/.cache/dtx-bench, and TaskJuggler, if tj3 is on
                    the PATH, on the same content (some five minutes more)
  --large           also types 10,000 times into 10,000 initiatives and compares the memory that the server holds after 1,000
                    (up to 30 minutes), and runs stock Langium once on 100,000 initiatives, with 12 GB (some two minutes)
  --json FILE       writes all rows as JSON
  --markdown FILE   puts the rows, the machine and the versions between the marks of a page, such as docs/performance.md
  --only PART,…     measures these parts only: ${parts.join(', ')}
  --rounds N        so many rounds instead of three to seven: fewer for a quick look, more on a noisy machine; prices of
                    principles and the first check with --cache are measured as often as ever
  --help            prints this`;

const { values: options } = parseArgs({
  options: {
    'each-principle': { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit();
}
const chosen = options.only?.split(',') ?? parts.filter((part) => part !== 'principles' || options['each-principle']);
const rounds = options.rounds === undefined ? undefined : Number(options.rounds);
const unknown = chosen.find((part) => !(parts as readonly string[]).includes(part));
const missing = bundles.find((bundle) => !existsSync(join(root, bundle)));
if (unknown !== undefined || (rounds !== undefined && !(rounds >= 1)) || missing !== undefined) {
  console.error(missing === undefined ? help : `${missing} is missing. Run npm run build first.`);
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), 'dtx-bench-'));
const rows: Row[] = [];
try {
  console.log(`${heading()}\n`);
  await measure(home);
} finally {
  for (const folder of [home, cacheFolder]) rmSync(folder, { recursive: true, force: true });
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(toJsonRows(rows), undefined, 2)}\n`);
if (options.markdown !== undefined) fillIn(options.markdown, rows);
const steep = rows.filter(isTooSteep);
for (const { work, measure } of steep) console.error(`Not linear: ${measure}; ${work}.`);
if (steep.length > 0) process.exitCode ??= 1;

async function measure(home: string): Promise<void> {
  const projects = new Projects(join(home, 'programmes'));
  const stock = join(home, 'stock');
  await bundleStock(stock);
  const setting = (usual: number) => ({ projects, stock, rounds: rounds ?? usual });
  const c4 = options.peers ? likeC4() : undefined;
  const tj = options.peers ? taskJuggler() : undefined;
  const checks = [
    ...(c4 ? [{ ...c4, folder: projects.likeC4(1_000), target: atMost('1/12', 1 / 12) }] : []),
    ...(tj ? [{ ...tj, folder: projects.taskJuggler(1_000), target: atMost('1/4', 1 / 4) }] : []),
  ];
  const one = { folder: projects.dtx(1_000, 1), file: 'bench.dtx' };
  const many = { folder: projects.dtx(10_000, 1_000), file: 'part-00500.dtx' };
  const peers = c4
    ? [
        {
          server: c4.server,
          project: { folder: projects.likeC4(1_000), file: 'bench.c4' },
          target: atMost('1/60', 1 / 60),
          note: c4.note,
        },
      ]
    : [];
  const measured: Record<Part, () => Promise<readonly Row[]> | readonly Row[]> = {
    principles: () => priceRows(projects),
    cold: () => smallColdRows(setting(7), checks),
    file: () => editorRows(oneFile, one, stockServer(stock), peers, setting(3).rounds),
    files: async () => [
      ...(await editorRows(manyFiles, many, stockServer(stock), [], setting(3).rounds)),
      ...(options.large ? await flatRows(many) : []),
    ],
    'large-cold': () => largeColdRows(setting(3), options.large),
    growth: () => growthRows(projects, rounds),
  };
  for (const part of parts) {
    if (!chosen.includes(part)) continue;
    try {
      take(await measured[part]());
    } catch (error) {
      // The other parts are worth having all the same.
      console.error(`${part} could not be measured:`, error);
      process.exitCode = 2;
    }
  }
}

/** Prints rows as soon as they are known. */
function take(more: readonly Row[]): void {
  for (const row of more) console.log(toLine(row));
  rows.push(...more);
}
