import type { File } from './generated/ast.ts';
import { parseTokens } from './generated/parser.ts';
import { classify } from './lexer.ts';
import { type Scanned, scan } from './scanner.ts';
import { OpenTable, TokenTable } from './token-table.ts';
import type { Place } from './tree.ts';

/** A parsed text: its tree, which exists for every text, and its tokens. */
export interface SyntaxTree extends Scanned {
  readonly root: File;
  readonly tokens: TokenTable;
  /** Braces beyond the depth that the parser takes; they are left out. */
  readonly tooDeep: readonly Place[];
}

/** In which one text after the other is read. */
let spare: OpenTable | undefined;
/** The tokens of some thousand elements. */
const many = 100_000;

/**
 * Parses a `.dtx` text, or a stretch of one that begins outside of all braces, from one offset to another. Never throws on any
 * text, and is linear. All places in the result count from `start`, which is where the stretch begins.
 */
export function parse(text: string, from = 0, to = text.length, start = from): SyntaxTree {
  return parseBriefly(text, from, to, start, (tree, open) => {
    tree.tokens.fill(open.copy(), open.count);
    return tree;
  });
}

/** Does the same for a look at the tree, which holds only as long as that: to keep its tokens would take as long as to read them. */
export function parseBriefly<T>(text: string, from: number, to: number, start: number, look: (tree: SyntaxTree, open: OpenTable) => T): T {
  const shift = start - from;
  const open = spare ?? new OpenTable();
  spare = undefined;
  open.clear();
  const { comments, unreadable } = scan(text, from, to, shift, open);
  const tooDeep = classify(open, (offset, end) => text.slice(offset - shift, end - shift));
  const tokens = new TokenTable(text, shift);
  const root = parseTokens(open, tokens, text, shift) as unknown as File;
  tokens.fill(open.data, open.count);
  const seen = look({ root, tokens, comments, tooDeep, unreadable }, open);
  // A table that one huge text has made large is not kept for its sake.
  if (open.count < many) spare = open;
  return seen;
}
