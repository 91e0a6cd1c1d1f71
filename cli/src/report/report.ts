import type { Checked, Finding, Programme, Severity } from 'dtx-language';
import type { Source } from '../files/read.ts';

/** What one run found, before it is written down in any format. */
export interface Report {
  /** The programmes of the files that were asked for, by their first file. */
  readonly programmes: readonly Programme[];
  /** The findings in the files that were asked for, in the order file, line, character, principle. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The paths of files that were read only because they belong to the same programmes. */
  readonly besides: readonly string[];
  /** The path of a file in reports. */
  pathOf(uri: string): string;
}

/** Findings under a waiver count as waived and as nothing else. */
export interface Summary {
  readonly files: number;
  readonly elements: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
}

/** Gathers what the engine says about the files that were asked for. Linear in findings and elements, but for the sorting. */
export function buildReport(checked: readonly Checked[], asked: readonly Source[], context: readonly Source[]): Report {
  const paths = new Map([...asked, ...context].map(({ uri, shown }) => [uri, shown]));
  const pathOf = (uri: string) => paths.get(uri) as string;
  const isAsked = new Set(asked.map(({ uri }) => uri));
  const concerned = checked.filter(({ programme }) => programme.files.some(({ uri }) => isAsked.has(uri)));
  const findings = concerned.flatMap((one) => one.findings.filter(({ file }) => isAsked.has(file.uri)));
  const programmes = concerned.map(({ programme }) => programme);
  const files = programmes.flatMap((programme) => programme.files.filter(({ uri }) => isAsked.has(uri)));
  const elements = files.reduce((count, file) => count + file.elements.length, 0);
  const read = new Set(programmes.flatMap(({ files }) => files.map(({ uri }) => uri)));
  return {
    programmes: programmes.sort((a, b) => compare(firstPath(a, pathOf), firstPath(b, pathOf)) || compare(a.name, b.name)),
    findings: findings.sort(
      (a, b) =>
        compare(pathOf(a.file.uri), pathOf(b.file.uri)) ||
        a.place.offset - b.place.offset ||
        compare(a.principle, b.principle) ||
        compare(a.message.en, b.message.en),
    ),
    summary: { files: asked.length, elements, ...countedFindings(findings) },
    besides: context.flatMap(({ uri, shown }) => (read.has(uri) ? shown : [])).sort(compare),
    pathOf,
  };
}

/** How many findings no waiver covers, by severity, and how many one does. */
function countedFindings(findings: readonly Finding[]): Omit<Summary, 'files' | 'elements'> {
  const open = findings.filter(({ waived }) => waived === undefined);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), waived: findings.length - open.length };
}

function firstPath(programme: Programme, pathOf: (uri: string) => string): string {
  return filesOf(programme, pathOf)[0] as string;
}

/** The paths of a programme's files, sorted. */
export function filesOf(programme: Programme, pathOf: (uri: string) => string): string[] {
  return programme.files.map(({ uri }) => pathOf(uri)).sort(compare);
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
