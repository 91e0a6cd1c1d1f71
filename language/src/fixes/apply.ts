import type { Edit } from './fix.ts';

/** The text of one file after edits of it that do not overlap; edits of other files are left out. */
export function applyEdits(text: string, uri: string, edits: readonly Edit[]): string {
  return edits
    .filter(({ file }) => file.uri === uri)
    .toSorted((a, b) => b.place.offset - a.place.offset || b.place.end - a.place.end)
    .reduce((current, { place, text: put }) => current.slice(0, place.offset) + put + current.slice(place.end), text);
}
