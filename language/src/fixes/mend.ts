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
 * Applies the safe fixes in some files of a workspace, one after another, until there is none left: of all principles, or of
 * one. Everything is checked anew after each, and a fix that does not leave the programmes better off is taken back, so that
 * this ends. Other files stay as they are. The workspace has the new texts.
 */
export function mend(workspace: Workspace, uris: ReadonlySet<string>, principle?: string): Mended[] {
  const mended: Mended[] = [];
  const passed = new Set<string>();
  let isNews = false;
  const isOpen = (finding: Finding) =>
    finding.waived === undefined && uris.has(finding.file.uri) && (principle ?? finding.principle) === finding.principle;
  for (;;) {
    const findings = workspace.check().flatMap((checked) => checked.findings);
    const next = firstSafe(findings.filter(isOpen), passed, uris);
    if (next === undefined) {
      if (!isNews) return mended;
      // What was passed over may be mendable by now.
      passed.clear();
      isNews = false;
      continue;
    }
    if (apply(workspace, next.fix, severities(findings))) {
      mended.push(next);
      isNews = true;
    } else passed.add(keyOf(next.finding));
  }
}

/** The first finding with a safe fix within the files; those without one are passed over from then on. */
function firstSafe(findings: readonly Finding[], passed: Set<string>, uris: ReadonlySet<string>): Mended | undefined {
  for (const finding of findings) {
    if (passed.has(keyOf(finding))) continue;
    const fix = fixesOf(finding).find(({ safe, edits }) => safe && edits.every(({ file }) => uris.has(file.uri)));
    if (fix !== undefined) return { finding, fix };
    passed.add(keyOf(finding));
  }
  return undefined;
}

/** Applies a fix, or takes it back where it does not leave fewer or milder findings than there were. */
function apply(workspace: Workspace, { edits }: Fix, before: readonly number[]): boolean {
  const files = [...new Set(edits.map(({ file }) => file))];
  for (const { uri, document } of files) workspace.set(uri, applyEdits(document.getText(), uri, edits), document.version);
  const after = severities(workspace.check().flatMap(({ findings }) => findings));
  const different = after.findIndex((count, index) => count !== before[index]);
  const isBetter = different !== -1 && (after[different] as number) < (before[different] as number);
  if (!isBetter) for (const { uri, document } of files) workspace.set(uri, document.getText(), document.version);
  return isBetter;
}

/** How many findings there are of each severity, the heaviest first. */
function severities(findings: readonly Finding[]): number[] {
  const open = findings.filter(({ waived }) => waived === undefined);
  return (['error', 'warning', 'info'] satisfies Severity[]).map(
    (severity) => open.filter((finding) => finding.severity === severity).length,
  );
}

function keyOf({ principle, file, element, message }: Finding): string {
  return JSON.stringify([principle, file.uri, element?.name, message.en]);
}
