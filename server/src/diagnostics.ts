import { type Finding, type Language, type Place, principles, type Severity, type SourceFile, tensions } from 'dtx-language';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The page of every principle and tension, by its id. */
const pageOf = new Map([
  ...principles.map(({ id }) => [id, `${id}.md`] as const),
  ...tensions.map(({ id }) => [id, 'tensions.md'] as const),
]);

/** A finding as an editor shows it. `pages` is the folder of the principles' pages. */
export function toDiagnostic(finding: Finding, language: Language, pages: string): Diagnostic {
  const page = pageOf.get(finding.principle);
  return {
    range: rangeOf(finding.file, finding.place),
    severity: severities[finding.severity],
    source: 'dtx',
    code: finding.principle,
    ...(page && { codeDescription: { href: `${pages}/${page}` } }),
    message: finding.message[language],
    relatedInformation: finding.related.map(({ file, place, message }) => ({
      location: { uri: file.uri, range: rangeOf(file, place) },
      message: message[language],
    })),
  };
}

/** What is shown at the start of a file that cannot be read; `problem` is a clause. */
export function unreadableFile(problem: string, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = language === 'zh' ? `无法读取本文件：${problem}` : `This file cannot be read: ${problem}`;
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'dtx', code: 'syntax', message };
}

export function rangeOf({ document }: SourceFile, { offset, end }: Place): Range {
  return { start: document.positionAt(offset), end: document.positionAt(end) };
}
