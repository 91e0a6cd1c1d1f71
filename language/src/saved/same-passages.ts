import { diffArrays } from 'diff';
import type { Passage } from '../programme/passage.ts';
import type { SavedPassage } from './ledger.ts';
import { fingerprint } from './rows.ts';

/** How many passages may have come and gone in a file before it is no longer worth while to look for those that have stayed. */
const mostEdits = 200;

/** For each passage as it was, the same of now, in the same order; undefined where it is gone. */
export function samePassages(before: readonly SavedPassage[], now: readonly Passage[]): readonly (Passage | undefined)[] {
  const was = before.map(({ length, fingerprint: [a, b] }) => `${length} ${a} ${b}`);
  const is = now.map(({ text }) => `${text.length} ${fingerprint(text).join(' ')}`);
  const same: (Passage | undefined)[] = [];
  let next = 0;
  for (const { count, added, removed } of diffArrays(was, is, { maxEditLength: mostEdits }) ?? []) {
    for (let index = 0; index < count && !added; index++) same.push(removed ? undefined : now[next + index]);
    if (!removed) next += count;
  }
  return same;
}
