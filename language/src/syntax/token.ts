import { kinds } from './generated/kinds.ts';
import type { Place } from './tree.ts';

/** A word, a text in quotes, a date, a number or a sign, where it stands; see ./scanner.ts and ./lexer.ts. */
export interface Token extends Place {
  /** What it is, as a number that the parser knows; `nameOf` says it in words. */
  kind: number;
  /** As it is written. */
  image: string;
  end: number;
  /** Whether a line ends between it and the token before it. */
  readonly isOnNewLine: boolean;
  /** The node of the tree in which it stands, and the feature of that to which it was assigned. */
  node: object | undefined;
  feature: string | undefined;
}

/** A comment, where it stands. */
export interface Comment extends Place {
  readonly image: string;
}

/** What a token is: `NAME`, `STRING`, `DATE`, `NUMBER`, a sign or the id of a keyword. */
export function nameOf({ kind }: Token): string {
  return kinds[kind] as string;
}

/** The number of a kind of token; undefined where the grammar has none of this name. */
export function kindOf(name: string): number {
  return kindsByName.get(name) as number;
}

const kindsByName = new Map(kinds.map((name, kind) => [name, kind]));
