import type { Declaration } from './generated/ast.ts';
import { firstToken, type Place, placeOfFeature } from './tree.ts';

/** Where a declaration's noun and name stand: the noun alone where it has no name. */
export function headingOf(declaration: Declaration): Place {
  const noun = firstToken(declaration);
  const name = placeOfFeature(declaration, 'name');
  const { offset, end } = noun as NonNullable<typeof noun>;
  return { offset, end: name?.end ?? end };
}
