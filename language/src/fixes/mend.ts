import type { Finding, Severity } from '../findings/finding.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdits } from './apply.ts';
import type { Fix } from './fix.ts';
import { fixesOf } from './offer.ts';

/** A fix that was applied, and what it mended. */
export interface Mended {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Applies fixes in some files of a workspace until there is none left: of all principles, or of one; only safe ones, if the
 * caller accepts no others. Of each finding the first that is accepted counts. Fixes that do
 * not touch each other are applied together, and everything is checked anew after each such batch; what does not leave the
 * programmes better off is taken back, so that this ends. Other files stay as they are. The workspace has the new texts.
 */
export function mend(
  workspace: Workspace,
  uris: ReadonlySet<string>,
  principle?: string,
  accepts: (fix: Fix) => boolean = isSafe,
): Mended[] {
  const mended: Mended[] = [];
  const passed = new Set<string>();
  let isNews = false;
  for (;;) {
    const findings = openFindings(workspace);
    const wanted = findings.filter((finding) => uris.has(finding.file.uri) && (principle ?? finding.principle) === finding.principle);
    const batch = nextBatch(wanted, passed, uris, accepts);
    if (batch.length > 0) {
      const applied = applyMost(workspace, batch, findings, passed);
      mended.push(...applied);
      isNews ||= applied.length > 0;
    } else if (isNews) {
      // What was passed over may be mendable by now.
      passed.clear();
      isNews = false;
    } else return mended;
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function isSafe({ safe }: Fix): boolean {
  return safe;
}

/** Accepted fixes within the files, of the heaviest findings that have some, that do not touch each other. */
function nextBatch(findings: readonly Finding[], passed: Set<string>, uris: ReadonlySet<string>, accepts: (fix: Fix) => boolean): Mended[] {
  for (const severity of severities) {
    const batch: Mended[] = [];
    const touched = new Set<string>();
    for (const finding of findings) {
      if (finding.severity !== severity || passed.has(keyOf(finding))) continue;
      const fix = fixesOf(finding).find((one) => accepts(one) && one.edits.every(({ file }) => uris.has(file.uri)));
      if (fix === undefined) passed.add(keyOf(finding));
      else if (claim(fix, touched)) batch.push({ finding, fix });
    }
    if (batch.length > 0) return batch;
  }
  return [];
}

/** Enters the edits of a fix, unless one of them is in the line of another's: then the fix must wait for the next batch. */
function claim({ edits }: Fix, touched: Set<string>): boolean {
  const lines = edits.flatMap(({ file, place }) => {
    const [first, last] = [file.document.positionAt(place.offset).line, file.document.positionAt(place.end).line];
    return Array.from({ length: last - first + 1 }, (_, index) => `${first + index} ${file.uri}`);
  });
  if (lines.some((line) => touched.has(line))) return false;
  for (const line of lines) touched.add(line);
  return true;
}

/** Applies a batch as a whole; where that leaves the programmes no better, its first half, and so on; a single fix is then passed over. */
function applyMost(workspace: Workspace, batch: readonly Mended[], before: readonly Finding[], passed: Set<string>): readonly Mended[] {
  const edits = batch.flatMap(({ fix }) => fix.edits);
  // What a file holds changes with it; the document with its text of now does not.
  const documents = [...new Set(edits.map(({ file }) => file))].map(({ uri, document }) => ({ uri, document }));
  for (const { uri, document } of documents) workspace.set(uri, applyEdits(document.getText(), uri, edits), document.version);
  const severity = batch[0]?.finding.severity ?? 'info';
  if (isBetter(openFindings(workspace), before, severity, batch.length)) return batch;
  for (const { uri, document } of documents) workspace.set(uri, document.getText(), document.version);
  if (batch.length > 1) return applyMost(workspace, batch.slice(0, batch.length >> 1), before, passed);
  for (const { finding } of batch) passed.add(keyOf(finding));
  return [];
}

/** Whether there are so many fewer findings of a severity, and no more that are heavier. */
function isBetter(after: readonly Finding[], before: readonly Finding[], severity: Severity, fewer: number): boolean {
  const count = (findings: readonly Finding[], one: Severity) => findings.filter((finding) => finding.severity === one).length;
  const heavier = severities.slice(0, severities.indexOf(severity));
  return count(after, severity) <= count(before, severity) - fewer && heavier.every((one) => count(after, one) <= count(before, one));
}

function openFindings(workspace: Workspace): Finding[] {
  return workspace.check().flatMap(({ findings }) => findings.filter(({ waived }) => waived === undefined));
}

function keyOf({ principle, file, element, message }: Finding): string {
  return JSON.stringify([principle, file.uri, element?.name, message.en]);
}
