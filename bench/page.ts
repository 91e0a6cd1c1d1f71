import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root } from './process.ts';
import { seed } from './projects.ts';
import { type Row, toMarkdown } from './report.ts';

const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->'];

/** The machine and the versions, in one line. */
export function heading(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'language/package.json'), 'utf8')) as { version: string };
  const langium = JSON.parse(readFileSync(join(root, 'node_modules/langium/package.json'), 'utf8')) as { version: string };
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memory} GiB, ${type()} ${release()}`;
  return `${machine}; Node ${process.version}, Dtx ${version}, Langium ${langium.version}; seed ${seed}; ${new Date().toISOString().slice(0, 10)}.`;
}

/** Writes the rows between the marks of a page, in place of what stood there. @throws where the page has no marks */
export function fillIn(file: string, rows: readonly Row[]): void {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no ${begin} … ${end}.`);
  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`;
  const sections = [heading(), `Written by \`${command}\`.`, ...tables(rows)];
  writeFileSync(file, `${page.slice(0, from)}${begin}\n\n${sections.join('\n\n')}\n\n${page.slice(to)}`);
}

/** A table for the targets, one for growth and one for the principles, each where it has rows. */
function tables(rows: readonly Row[]): string[] {
  const kindOf = ({ work }: Row) => ['growth', 'each principle'].find((kind) => work.startsWith(kind)) ?? 'targets';
  return [
    ['targets', 'Targets'],
    ['growth', 'Growth'],
    ['each principle', 'Each principle'],
  ].flatMap(([kind, title]) => {
    const own = rows.filter((row) => kindOf(row) === kind);
    return own.length === 0 ? [] : [`### ${title}`, toMarkdown(own)];
  });
}
