import type { LocalizedText } from '../../text.ts';
import type { Declaration } from '../generated/ast.ts';
import type { Place } from '../tree.ts';

/** Something in a file that the language cannot take as it stands. */
export interface Problem {
  readonly message: LocalizedText;
  readonly place: Place;
  /** The declaration in which it stands. */
  readonly declaration?: Declaration | undefined;
}

export type Report = (problem: Problem) => void;
