import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: the closest, if no more than a third of its letters differ (one of two in a short word); else undefined. */
export function similar(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(text.toLowerCase(), candidates as string[]);
  const differing = distance(text.toLowerCase(), best.toLowerCase());
  return differing <= Math.max(1, Math.floor(best.length / 3)) && differing < best.length ? best : undefined;
}
