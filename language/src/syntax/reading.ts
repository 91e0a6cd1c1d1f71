/** What the generated parser stands on: the tokens, which of them is next, and how a node takes one in. */
import type { Token } from './token.ts';

/** A node under construction; see ./tree.ts. */
export interface TreeNode {
  readonly $type: string;
  readonly $container: TreeNode | undefined;
  readonly $offset: number;
  $end: number;
  readonly $all: readonly Token[];
  readonly $from: number;
  $to: number;
}

/** All tokens, which of them is next, and its kind: behind the last one, a number of its own. */
export let all: readonly Token[] = [];
export let at = 0;
export let kind = -1;
let kindOfEnd = -1;

/** Starts at the first of some tokens; `end` stands for the kind of what is behind the last. */
export function begin(tokens: readonly Token[], end: number): void {
  all = tokens;
  at = 0;
  kindOfEnd = end;
  kind = tokens[0]?.kind ?? end;
}

/** Where the next token begins; -1 where there is none. */
export function offset(): number {
  return at < all.length ? (all[at] as Token).offset : -1;
}

/** Takes the next token into a node, for a feature of it. */
export function take(node: TreeNode, feature: string | undefined): Token {
  const token = all[at++] as Token;
  token.feature = feature;
  token.node = node;
  kind = at < all.length ? (all[at] as Token).kind : kindOfEnd;
  return token;
}

/** A node that is whole. */
export function ended<T extends TreeNode>(node: T): T {
  if (at === node.$from) return node;
  node.$to = at;
  node.$end = (all[at - 1] as Token).end;
  return node;
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
