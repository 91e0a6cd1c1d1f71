import type { Finding, Language, Place, SourceFile } from 'dtx-language';
import { fixesOf } from 'dtx-language';
import { positionAt } from './lines.ts';
import { printableJson } from './printable.ts';
import { filesOf, type Report } from './report.ts';

/** The report as JSON, version 1. The same report gives the same bytes. */
export function json(report: Report, language: Language): string {
  const { pathOf, summary } = report;
  const programmes = report.programmes.map((programme) => ({
    name: programme.name,
    label: programme.label ?? null,
    files: filesOf(programme, pathOf),
    elements: programme.elements.length,
  }));
  const findings = report.findings.map((finding) => findingRecord(finding, language, pathOf));
  return `${printableJson(JSON.stringify({ version: 1, programmes, findings, summary }, null, 2))}\n`;
}

function findingRecord(finding: Finding, language: Language, pathOf: Report['pathOf']) {
  return {
    principle: finding.principle,
    category: finding.category,
    severity: finding.severity,
    message: finding.message[language],
    programme: finding.programme,
    element: finding.element?.name ?? null,
    file: pathOf(finding.file.uri),
    range: rangeOf(finding.file, finding.place),
    related: finding.related.map((related) => ({
      message: related.message[language],
      element: related.element ?? null,
      file: pathOf(related.file.uri),
      range: rangeOf(related.file, related.place),
    })),
    sources: finding.sources,
    fixable: fixesOf(finding).length > 0,
    waived: finding.waived === undefined ? null : { ...finding.waived, until: finding.waived.until ?? null },
  };
}

/** Lines and characters from 0, characters in UTF-16 code units, as in LSP. */
function rangeOf(file: SourceFile, { offset, end }: Place) {
  return { start: positionAt(file, offset), end: positionAt(file, end) };
}
