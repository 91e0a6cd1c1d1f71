import type { Finding, Language, Place, Severity, SourceFile, Waived } from 'dtx-language';
import { principles } from 'dtx-language';
import { counted } from '../text.ts';
import { lineOf, positionAt } from './lines.ts';
import type { Painter } from './painter.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';
import { type Snippet, snippet } from './snippet.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** How the reader sees the report: her language, the columns of her terminal, and whether it has colour. */
export interface View {
  readonly language: Language;
  readonly width: number;
  readonly paint: Painter;
  /** Whether findings under a waiver are listed, too. */
  readonly showWaived: boolean;
}

/** The report for people: each finding with the lines it is about, and a summary at the end. */
export function pretty(report: Report, view: View): string {
  const listed = report.findings.filter(({ waived }) => waived === undefined || view.showWaived);
  const principleLines = linesOfPrinciples(view);
  const blocks = listed.map((finding) => findingBlock(finding, report.pathOf, principleLines, view));
  return `${[...blocks, summaryLines(report, view)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const severities = {
  error: { style: 'red', en: 'error', zh: '错误' },
  warning: { style: 'yellow', en: 'warning', zh: '警告' },
  info: { style: 'cyan', en: 'info', zh: '提示' },
} as const satisfies Record<Severity, object>;

const waivedHeading = { style: 'cyan', en: 'waived', zh: '已豁免' } as const;

const statements = new Map(principles.map(({ id, statement }) => [id, statement]));

function findingBlock(finding: Finding, pathOf: Report['pathOf'], principleLines: LinesOf, view: View): string[] {
  const { paint, language } = view;
  const severity = finding.waived === undefined ? severities[finding.severity] : waivedHeading;
  const places = [finding, ...finding.related];
  const gutter = Math.max(...places.map(({ file, place }) => String(positionAt(file, place.offset).line + 1).length));
  const show = (file: SourceFile, place: Place, mark: Mark) => placeLines(file, pathOf(file.uri), place, gutter, mark, view);
  return [
    `${paint(['bold', severity.style], severity[language])}${paint('bold', `[${finding.principle}]`)}`,
    ...show(finding.file, finding.place, { arrow: '-->', line: '^', style: severity.style, message: undefined }),
    ...wrap(printable(finding.message[language]), view.width - gutter - 3).map((line) => ' '.repeat(gutter + 3) + line),
    ...finding.related.flatMap(({ file, place, message }) =>
      show(file, place, { arrow: ':::', line: '-', style: 'blue', message: printable(message[language]) }),
    ),
    ...(finding.waived === undefined ? [] : noteLines([waiverText(finding.waived, language)], gutter, view)),
    ...principleLines(finding.principle, gutter),
  ];
}

/** How a place is marked: the sign before its file, the line under its range, and what is said of it. */
interface Mark {
  readonly arrow: string;
  readonly line: string;
  readonly style: 'red' | 'yellow' | 'cyan' | 'blue';
  readonly message: string | undefined;
}

function placeLines(file: SourceFile, path: string, place: Place, gutter: number, mark: Mark, { paint, width }: View): string[] {
  const { line, start, end, text } = firstLine(file, place);
  const edge = (label: string) => paint('dim', `${label.padStart(gutter)} |`);
  const room = width - gutter - 3;
  const cut = snippet(text, start, end, room);
  const emphasis = (text: string) => paint(['bold', mark.style], text);
  const underline = ' '.repeat(cut.indent) + emphasis(mark.line.repeat(cut.length));
  return [
    `${' '.repeat(gutter)}${paint('dim', mark.arrow)} ${printable(path)}:${line + 1}:${start + 1}`,
    edge(''),
    `${edge(String(line + 1))} ${cut.text}`.trimEnd(),
    ...withMessage(underline, cut, mark.message, room, emphasis).map((text) => `${edge('')} ${text}`),
  ];
}

/** The line under a range with what is said of it beside it, or below it where there is no room. */
function withMessage(underline: string, cut: Snippet, message: string | undefined, room: number, emphasis: (text: string) => string) {
  if (message === undefined) return [underline];
  const size = widthOf(message);
  if (cut.indent + cut.length + 1 + size <= room) return [`${underline} ${emphasis(message)}`];
  const indent = ' '.repeat(Math.max(0, Math.min(cut.indent, room - size)));
  return [underline, ...wrap(message, room).map((text) => indent + emphasis(text))];
}

/** The first line of a place, and where in it the place begins and ends. */
function firstLine(file: SourceFile, place: Place) {
  const { line, character: start } = positionAt(file, place.offset);
  const text = lineOf(file, line);
  return { line, start, text, end: Math.max(start, Math.min(text.length, start + place.end - place.offset)) };
}

function waiverText({ because, by, until }: Waived, language: Language): string {
  if (language === 'zh') return `由 ${printable(by)} 豁免${until === undefined ? '' : `（至 ${until}）`}：${printable(because)}`;
  return `waived by ${printable(by)}${until === undefined ? '' : ` until ${until}`}: ${printable(because)}`;
}

/** What is said of a principle below each of its findings. */
type LinesOf = (id: string, gutter: number) => readonly string[];

/** The same lines stand below many findings: each is wrapped once. */
function linesOfPrinciples(view: View): LinesOf {
  const known = new Map<string, readonly string[]>();
  return (id, gutter) => {
    const key = `${id} ${gutter}`;
    const lines = known.get(key) ?? linesOfPrinciple(id, gutter, view);
    known.set(key, lines);
    return lines;
  };
}

function linesOfPrinciple(id: string, gutter: number, view: View): readonly string[] {
  const { language } = view;
  const statement = statements.get(id)?.[language];
  if (statement === undefined) return [];
  const { principle, page } = { en: { principle: 'principle: ', page: 'page: ' }, zh: { principle: '原则：', page: '详情：' } }[language];
  return noteLines([principle + statement, `${page}dtx explain ${id}`], gutter, view);
}

/** What is said below a finding, a sign before each. */
function noteLines(texts: readonly string[], gutter: number, { width, paint }: View): string[] {
  const margin = ' '.repeat(gutter + 1);
  return texts
    .map((text) => wrap(text, width - margin.length - 2))
    .flatMap(([first = '', ...rest]) => [`${margin}= ${first}`, ...rest.map((line) => `${margin}  ${line}`)])
    .map((line) => paint('dim', line));
}

function summaryLines(report: Report, { language, width, paint }: View): string[] {
  const lines = wrap(summaryText(report, language), width).map((line) => paint('bold', line));
  return report.besides.length === 0 ? lines : [...lines, ...wrap(besidesText(report.besides, language), width)];
}

function summaryText({ summary }: Report, language: Language): string {
  const { files, elements, errors, warnings, infos, waived } = summary;
  const isClean = errors + warnings + infos === 0;
  if (language === 'zh') {
    const checked = `已检查 ${files} 个文件、${elements} 个元素`;
    if (isClean) return `${checked}，没有发现问题${waived === 0 ? '' : `（已豁免 ${waived} 项）`}。`;
    return `${checked}：错误 ${errors} 项，警告 ${warnings} 项，提示 ${infos} 项，已豁免 ${waived} 项。`;
  }
  const checked = `Checked ${counted(files, 'file')} with ${counted(elements, 'element')}`;
  if (isClean) return `${checked}: nothing to mend${waived === 0 ? '' : ` (${waived} waived)`}.`;
  return `${checked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'info')}, ${waived} waived.`;
}

/** As many names as can be read at a glance. */
const namedFiles = 10;

function besidesText(besides: readonly string[], language: Language): string {
  const rest = besides.length - namedFiles;
  const named = besides.slice(0, namedFiles).map(printable);
  if (language === 'zh') {
    return `为完整了解所属规划，还读取了 ${named.join('、')}${rest > 0 ? ` 等 ${besides.length} 个文件` : ''}；其中的问题未列出。`;
  }
  const more = rest > 0 ? ` and ${`${rest} more`}` : '';
  return `Also read for the whole programme: ${named.join(', ')}${more}. Findings there are not shown.`;
}
