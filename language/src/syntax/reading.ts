/** What the generated parser stands on: the tokens, which of them is next, and how a node takes one in. */
import type { Token } from './token.ts';

/** A node under construction. */
export interface TreeNode {
  readonly $type: string;
  readonly $container: TreeNode | undefined;
  $offset: number;
  $end: number;
  readonly $tokens: Token[];
}

let tokens: readonly Token[] = [];
let at = 0;
let end = -1;

/** The kind of the next token; behind the last one, a number of its own. */
export let kind = -1;

/** Starts at the first of some tokens; `kindOfEnd` stands for the kind of what is behind the last. */
export function begin(all: readonly Token[], kindOfEnd: number): void {
  tokens = all;
  at = 0;
  end = kindOfEnd;
  kind = next()?.kind ?? end;
}

export function next(): Token | undefined {
  return tokens[at];
}

/** The token that was taken last. */
export function last(): Token | undefined {
  return tokens[at - 1];
}

/** Takes the next token into a node, for a feature of it. */
export function take(own: Token[], feature: string | undefined): Token {
  const token = tokens[at++] as Token;
  token.feature = feature;
  own.push(token);
  kind = at < tokens.length ? (tokens[at] as Token).kind : end;
  return token;
}

/** Most lists of most nodes are empty: one serves them all. */
export const none: unknown[] = [];

/** A list with one more item. */
export function added(list: unknown[], item: unknown): unknown[] {
  if (list === none) return [item];
  list.push(item);
  return list;
}

/** A name of another element and where it stands. */
export function reference(token: Token): { readonly $refText: string; readonly $refNode: Token } {
  return { $refText: token.image, $refNode: token };
}

/** A table of the kinds of token that are in a list. */
export function isOneOf(kinds: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const each of kinds) table[each] = 1;
  return table;
}
