/** What a node of the tree knows of the text, besides the features that the generated types list. */
import type { AstNode, Reference } from 'langium';
import { withItem } from '../lists.ts';
import type { DtxAstType } from './generated/ast.ts';
import { features } from './generated/kinds.ts';
import type { Token } from './token.ts';
import type { TokenTable } from './token-table.ts';

declare module 'langium' {
  interface AstNode {
    /** Where the node begins, in UTF-16 code units, and where it ends; both -1 where no token stands in it. */
    readonly $offset: number;
    readonly $end: number;
    /** The tokens of the whole text, and which of them stand in the node and in the nodes within it: a half-open range. */
    readonly $tokens: TokenTable;
    readonly $from: number;
    readonly $to: number;
    /** Which of the nodes of the tree it is. */
    readonly $number: number;
  }
}

/** A half-open run of characters, as offsets in UTF-16 code units. */
export interface Place {
  readonly offset: number;
  readonly end: number;
}

/** Whether a node is of a type. */
export function isOfType<T extends keyof DtxAstType>(node: AstNode | undefined, type: T): node is DtxAstType[T] {
  return node?.$type === type;
}

/** Where a node stands; the start of the text where it has no token. */
export function placeOf(node: AstNode): Place {
  return { offset: Math.max(0, node.$offset), end: Math.max(0, node.$end) };
}

/** Where a name of another element stands. */
export function placeOfReference(reference: Reference): Place {
  return reference as Reference & Place;
}

/** The tokens that stand in a node itself, not in a node within it, in the order of the text. */
export function tokensIn({ $tokens, $from, $to, $number }: AstNode): Token[] {
  const found: Token[] = [];
  for (let index = $from; index < $to; index++) if ($tokens.isIn(index, $number)) found.push($tokens.at(index));
  return found;
}

/** Its first token, which stands in itself; undefined where it has none. */
export function firstToken(node: AstNode): Token | undefined {
  return node.$from < node.$to ? node.$tokens.at(node.$from) : undefined;
}

/** The tokens that were assigned to a feature of a node, in the order of the text. */
export function tokensOf(node: AstNode, feature: string): Token[] {
  return tokensIn(node).filter((token) => token.feature === feature);
}

/** Where the first token of a feature stands; undefined where it has none. */
export function placeOfFeature({ $tokens, $from, $to, $number }: AstNode, feature: string): Place | undefined {
  const index = $tokens.find($from, $to, $number, featureNumbers.get(feature) as number);
  return index === -1 ? undefined : $tokens.place(index);
}

/** The places of all tokens of a feature, in the order of the text. */
export function placesOfFeature({ $tokens, $from, $to, $number }: AstNode, feature: string): readonly Place[] {
  const number = featureNumbers.get(feature) as number;
  let places: readonly Place[] = [];
  for (let index = $tokens.find($from, $to, $number, number); index !== -1; index = $tokens.find(index + 1, $to, $number, number)) {
    places = withItem(places, $tokens.place(index));
  }
  return places;
}

const featureNumbers = new Map(features.map((feature, number) => [feature, number]));

/** A token, the node in which it stands and the feature of it to which it was assigned. */
export interface Leaf {
  readonly token: Token;
  readonly node: AstNode;
  readonly feature: string | undefined;
}

/** The token at an offset; at the border of two, the one that begins there. */
export function leafAt(node: AstNode, offset: number): Leaf | undefined {
  let found: Leaf | undefined;
  for (const token of tokensIn(node)) {
    const { offset: start, end, feature } = token;
    if (start <= offset && offset < end) return { token, node, feature };
    if (offset === end) found = { token, node, feature };
  }
  for (const child of childrenOf(node)) {
    if (child.$offset > offset || offset > child.$end) continue;
    const leaf = leafAt(child, offset);
    if (leaf !== undefined && offset < leaf.token.end) return leaf;
    found ??= leaf;
  }
  return found;
}

/** The last token of a node, in itself or in a node within it. */
export function lastToken(node: AstNode): Token | undefined {
  return leafAt(node, node.$end - 1)?.token;
}

function childrenOf(node: AstNode): AstNode[] {
  return Object.entries(node).flatMap(([name, value]) => (name.startsWith('$') ? [] : [value].flat().filter(isNode)));
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$from' in value;
}
