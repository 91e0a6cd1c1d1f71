import type { Checked, Finding, Language } from 'dtx-language';
import { type Edit, type Fix, fixesOf, mend, waiverFix } from 'dtx-language';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import type { Files } from './files.ts';

/** What an action that mends a whole file is about: it is worked out when it is chosen. */
export interface FixAll {
  readonly uri: string;
  readonly principle: string;
}

/**
 * What an editor offers at diagnostics of a file: the fixes of each finding, a waiver for it, and, where several findings of
 * its principle have a safe fix, one action for all of them. `uri` is written as vscode-uri writes it.
 */
export function codeActions(files: Files, uri: string, diagnostics: readonly Diagnostic[], language: Language): CodeAction[] {
  const checked = files.workspace.programmeOf(uri);
  if (checked === undefined) return [];
  const own = checked.findings.filter(({ file, waived }) => file.uri === uri && waived === undefined);
  const single = diagnostics.flatMap((diagnostic) => {
    const finding = findingOf(diagnostic, own, language);
    return finding === undefined ? [] : actionsFor(files, finding, checked, diagnostic, language);
  });
  const principles = [...new Set(diagnostics.map(({ code }) => String(code)))];
  const whole = principles.filter((principle) => {
    const mendable = own.filter((finding) => finding.principle === principle && hasFixHere(finding));
    return mendable.length > 1;
  });
  return [...single, ...whole.map((principle) => fixAll({ uri, principle }, diagnostics, language))];
}

/** The edit that mends all findings of a principle in a file, as far as that is safe; undefined where there is nothing to do. */
export function fixAllEdit(files: Files, { uri, principle }: FixAll): CodeAction['edit'] {
  const before = files.workspace.file(uri)?.document;
  if (before === undefined) return undefined;
  const copy = files.copyOfProgramme(uri);
  // The author asks for it and sees the result, so fixes that leave something to fill in count too.
  mend(copy, new Set([uri]), principle, () => true);
  const after = copy.file(uri)?.document.getText() ?? '';
  const text = before.getText();
  if (after === text) return undefined;
  const [start, end] = [commonStart(text, after), commonEnd(text, after)];
  const kept = Math.min(end, text.length - start, after.length - start);
  const range = { start: before.positionAt(start), end: before.positionAt(text.length - kept) };
  return { documentChanges: [documentEdit(files, uri, [{ range, newText: after.slice(start, after.length - kept) }])] };
}

/** The finding of a diagnostic: of the same code and range and, where there are several such, the same message. */
function findingOf({ code, range, message }: Diagnostic, findings: readonly Finding[], language: Language): Finding | undefined {
  const same = findings.filter(({ principle, file, place }) => principle === code && isEqual(rangeOf(file, place), range));
  return same.find((finding) => finding.message[language] === message) ?? same[0];
}

function actionsFor(files: Files, finding: Finding, { programme }: Checked, diagnostic: Diagnostic, language: Language): CodeAction[] {
  const fixes = [...fixesOf(finding), ...waiverFix(finding, programme)];
  const preferred = fixes.find(({ safe }) => safe);
  return fixes.map((fix) => ({
    title: fix.title[language],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix === preferred && { isPreferred: true }),
    edit: { documentChanges: documentEdits(files, fix) },
  }));
}

function fixAll(data: FixAll, diagnostics: readonly Diagnostic[], language: Language): CodeAction {
  const { principle } = data;
  const title = { en: `Fix all findings of ${principle} in this file`, zh: `修复本文件中 ${principle} 的全部问题` };
  return {
    title: title[language],
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics.filter(({ code }) => code === principle),
    data,
  };
}

/** Whether a finding has a fix that stays in its file. */
function hasFixHere(finding: Finding): boolean {
  return fixesOf(finding).some(({ edits }) => edits.every(({ file }) => file.uri === finding.file.uri));
}

function documentEdits(files: Files, { edits }: Fix): TextDocumentEdit[] {
  const uris = [...new Set(edits.map(({ file }) => file.uri))];
  return uris.map((uri) => documentEdit(files, uri, edits.filter(({ file }) => file.uri === uri).map(textEdit)));
}

/** Where the editor has since gone on, it refuses edits of an older version. */
function documentEdit(files: Files, uri: string, edits: TextEdit[]): TextDocumentEdit {
  return { textDocument: { uri, version: files.version(uri) ?? null }, edits };
}

function textEdit({ file, place, text }: Edit): TextEdit {
  return { range: rangeOf(file, place), newText: text };
}

function isEqual(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
