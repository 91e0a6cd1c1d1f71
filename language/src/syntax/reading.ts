/** What the generated parser stands on: the tokens, which of them is next, and how a node takes one in. */
import type { OpenTable, TokenTable } from './token-table.ts';

/** A node under construction; see ./tree.ts. */
export interface TreeNode {
  readonly $type: string;
  readonly $container: TreeNode | undefined;
  readonly $offset: number;
  $end: number;
  readonly $tokens: TokenTable;
  readonly $from: number;
  $to: number;
  readonly $number: number;
}

let tokens: OpenTable;
let text: string;
let shift = 0;
let nodes = 0;
let kindOfEnd = -1;

/** The table in which all tokens will be found, which of them is next, and its kind: behind the last one, a number of its own. */
export let table: TokenTable;
export let at = 0;
export let kind = -1;

/** Starts at the first of some tokens of a text, whose places are by `by` above the offsets in it; `end` is the kind of what is behind the last. */
export function begin(open: OpenTable, later: TokenTable, of: string, by: number, end: number): void {
  tokens = open;
  table = later;
  text = of;
  shift = by;
  nodes = 0;
  kindOfEnd = end;
  at = 0;
  kind = tokens.count === 0 ? end : tokens.kind(0);
}

/** Where the next token begins; -1 where there is none. */
export function offset(): number {
  return at < tokens.count ? tokens.offset(at) : -1;
}

/** The number of the next node. */
export function numbered(): number {
  return nodes++;
}

/** Takes the next token into a node, of which it gets the number, for a feature of it; says which token it was. */
export function take(node: number, feature: number): number {
  const index = at++;
  tokens.assign(index, node, feature);
  kind = at < tokens.count ? tokens.kind(at) : kindOfEnd;
  return index;
}

/** Does the same, and says of which kind the token was. */
export function takeKind(node: number, feature: number): number {
  const taken = kind;
  take(node, feature);
  return taken;
}

/** A token as it is written. */
export function image(index: number): string {
  return tokens.images[index] ?? text.slice(tokens.offset(index) - shift, tokens.end(index) - shift);
}

/** Where the last token that was taken ends. */
export function endBefore(): number {
  return tokens.end(at - 1);
}

/** Most lists of most nodes are empty: one serves them all. */
export const none: unknown[] = [];

/** A list with one more item. */
export function added(list: unknown[], item: unknown): unknown[] {
  if (list === none) return [item];
  list.push(item);
  return list;
}

/** A name of another element, which is looked up later, and where it stands. */
export function reference(index: number): { readonly $refText: string; readonly offset: number; readonly end: number } {
  return { $refText: image(index), offset: tokens.offset(index), end: tokens.end(index) };
}

/** A table of the kinds of token that are in a list. */
export function isOneOf(kinds: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const each of kinds) table[each] = 1;
  return table;
}
