import type { Finding } from '../findings/finding.ts';
import type { LocalizedText } from '../text.ts';
import type { Edit, Fix } from './fix.ts';

/** A fix, in a list to be spread; no fix where one of its edits could not be written, since a half of it mends nothing. */
export function offer(title: LocalizedText, edits: readonly (Edit | undefined)[], safe = false): Fix[] {
  const written = edits.filter((edit) => edit !== undefined);
  return written.length === 0 || written.length < edits.length ? [] : [{ title, edits: written, safe }];
}

/** The ways to mend a finding that really change something. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return finding.fixes?.().filter(({ edits }) => edits.length > 0) ?? [];
}
