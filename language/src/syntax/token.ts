import { kinds } from './generated/kinds.ts';
import type { Place } from './tree.ts';

/** A word, a text in quotes, a date, a number or a sign, where it stands; see ./scanner.ts and ./lexer.ts. */
export interface Token extends Place {
  /** What it is, as a number that the parser knows; `nameOf` says it in words. */
  readonly kind: number;
  /** As it is written. */
  readonly image: string;
  /** Whether a line ends between it and the token before it. */
  readonly isOnNewLine: boolean;
  /** The feature of its node in the tree to which it was assigned. */
  readonly feature: string | undefined;
}

/** A comment, where it stands. */
export interface Comment extends Place {
  readonly image: string;
}

/** What a token is: `NAME`, `STRING`, `DATE`, `NUMBER`, a sign or the id of a keyword. */
export function nameOf({ kind }: Pick<Token, 'kind'>): string {
  return kinds[kind] as string;
}

/** The number of a kind of token of the grammar. */
export function kindOf(name: string): number {
  return kindsByName.get(name) as number;
}

const kindsByName = new Map(kinds.map((name, kind) => [name, kind]));
