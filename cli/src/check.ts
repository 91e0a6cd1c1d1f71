import { type Language, type LocalizedText, type Options, type Profile, parsePoint, Workspace } from 'dtx-language';
import { settingsOf, turnedOff } from './choices.ts';
import { put, readContext } from './context.ts';
import { type ExitCode, exit } from './exit.ts';
import { nothingAt, readAsked } from './files/asked.ts';
import { refuseToOverwrite, writeAtomically } from './files/output.ts';
import { stdinName } from './files/paths.ts';
import { type Knowledge, type OnSize, Reader } from './files/read.ts';
import { json } from './report/json.ts';
import { painterFor, widthFor } from './report/painter.ts';
import { pretty } from './report/pretty.ts';
import { buildReport, type Report } from './report/report.ts';
import { UserError } from './text.ts';

export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly profile?: Profile;
  readonly asOf?: string;
  /** Texts such as `laws-min=30`. */
  readonly set?: readonly string[];
  /** Ids of principles. */
  readonly off?: readonly string[];
  readonly lang: Language;
  readonly showWaived?: boolean;
  /** The file in which is kept what the next check can go on from. */
  readonly cache?: string;
}

/** What the command has to say, and how it ends. */
export interface Outcome {
  /** For standard output; empty where the report went to a file. */
  readonly report: string;
  /** For standard error, a sentence each. */
  readonly messages: readonly LocalizedText[];
  readonly code: ExitCode;
}

/**
 * Checks the files, folders and standard input (`-`) that are named, the current folder where none is.
 * `onSize` hears how much there is to check as soon as that is known.
 * @throws UserError where a date or the output makes the work impossible; files that cannot be read are among the messages.
 */
export async function check(paths: readonly string[], options: CheckOptions, onSize?: OnSize): Promise<Outcome> {
  const asOf = options.asOf === undefined ? undefined : dayRange(options.asOf);
  const chosen = { profile: options.profile, asOf, settings: settingsOf(options.set), off: turnedOff(options.off) };
  const cache = options.cache === undefined ? undefined : await openCache(options.cache, chosen);
  const workspace = new Workspace(chosen, cache !== undefined, cache?.programmes);
  const knowledge: Knowledge | undefined = cache && {
    hashOf: (bytes) => cache.hashOf(bytes),
    knows: (uri, hash) => workspace.knows(uri, hash),
  };
  const reader = new Reader(onSize, knowledge);
  const { asked, walked, notes } = await readAsked(paths.length === 0 ? ['.'] : paths, reader);
  for (const source of asked) put(workspace, source);
  const onDisk = asked.filter(({ shown }) => shown !== stdinName);
  const context = await readContext(workspace, onDisk, reader, walked);
  if (asked.length === 0) {
    if (reader.problems.length === 0) throw new UserError(nothingAt(paths));
    return { report: '', messages: reader.problems, code: exit.failed };
  }

  const report = buildReport(workspace.check(), asked, context);
  const messages = [
    ...notes,
    ...reader.problems,
    ...namesMayBeMissing(report, reader),
    ...((await cache?.write(workspace.toSave())) ?? []),
  ];
  const code = reader.problems.length > 0 ? exit.failed : isFailure(report, options.failOn) ? exit.found : exit.clean;
  if (options.output === undefined) return { report: written(report, options), messages, code };
  await refuseToOverwrite(options.output, reader.seen);
  await writeAtomically(options.output, written(report, options));
  return { report: '', messages, code };
}

/** Loaded only where it is asked for: what tells files apart takes Node ten milliseconds to load. */
async function openCache(file: string, chosen: Options) {
  const { Cache } = await import('./files/cache.ts');
  return Cache.open(file, chosen);
}

function dayRange(text: string) {
  // Full-width digits and hyphens, as Chinese keyboards write them, count as plain ones.
  const point = parsePoint(text.trim().normalize('NFKC'));
  if (!('problem' in point)) return point;
  throw new UserError({ en: `--as-of: ${point.problem.en}`, zh: `--as-of：${point.problem.zh}` });
}

function isFailure({ summary: { errors, warnings, infos } }: Report, failOn: CheckOptions['failOn']): boolean {
  const counts = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 };
  return counts[failOn] > 0;
}

function written(report: Report, { format, lang, output, showWaived = false }: CheckOptions): string {
  if (format === 'json') return json(report, lang);
  const isTerminal = output === undefined;
  return pretty(report, {
    language: lang,
    width: isTerminal ? widthFor(process.stdout) : 80,
    paint: isTerminal ? painterFor(process.stdout) : (_, text) => text,
    showWaived,
  });
}

/** A name that is declared in a file that was not read seems to be missing: the reader is told not to trust that. */
function namesMayBeMissing({ findings }: Report, { problems }: Reader): LocalizedText[] {
  if (problems.length === 0 || !findings.some(({ principle }) => principle === 'reference')) return [];
  return [
    {
      en: 'Names that are declared in what could not be read count as missing in this report. Mend the files first.',
      zh: '无法读取的文件中所声明的名称，在本报告中按缺失处理。请先处理这些文件。',
    },
  ];
}
