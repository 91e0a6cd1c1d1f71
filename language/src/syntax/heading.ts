import type { Declaration } from './generated/ast.ts';
import { type Place, placeOfFeature } from './tree.ts';

/** Where a declaration's noun and name stand: the noun alone where it has no name. */
export function headingOf(declaration: Declaration): Place {
  const { offset, end } = declaration.$tokens.place(declaration.$from);
  return { offset, end: placeOfFeature(declaration, 'name')?.end ?? end };
}
