import type { Edit } from './fix.ts';

/**
 * The text of one file after edits of it that do not overlap; edits of other files are left out. Insertions at one place
 * come in the order of the list, as editors apply them.
 */
export function applyEdits(text: string, uri: string, edits: readonly Edit[]): string {
  const own = edits.filter(({ file }) => file.uri === uri);
  const pieces: string[] = [];
  let done = 0;
  for (const { place, text: put } of own.toSorted((a, b) => a.place.offset - b.place.offset || a.place.end - b.place.end)) {
    pieces.push(text.slice(done, place.offset), put);
    done = place.end;
  }
  return pieces.join('') + text.slice(done);
}
