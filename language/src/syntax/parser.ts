import type { File } from './generated/ast.ts';
import { parseTokens } from './generated/parser.ts';
import { type Stretch, wholeOf } from './letters.ts';
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
 * Parses a `.dtx` text, or a stretch of one that begins outside of all braces. Never throws on any text, and is linear. All places in
 * the result count from `start`, which is where the text begins.
 */
export function parse(text: string, start = 0): SyntaxTree {
  return parseBriefly(wholeOf(text), start, (tree, open) => {
    tree.tokens.fill(open.copy(), open.count);
    return tree;
  });
}

/**
 * Does the same with a stretch of a text for a look at the tree, which holds only as long as that: to keep its tokens would take as
 * long as to read them.
 */
export function parseBriefly<T>(stretch: Stretch, start: number, look: (tree: SyntaxTree, open: OpenTable) => T): T {
  const { text, from } = stretch;
  const shift = start - from;
  const open = spare ?? new OpenTable();
  spare = undefined;
  open.clear();
  const { comments, unreadable } = scan(stretch, shift, open);
  const tooDeep = classify(open, (offset, end) => text.slice(offset - shift, end - shift));
  const tokens = new TokenTable(text, shift);
  const root = parseTokens(open, tokens, text, shift) as unknown as File;
  tokens.fill(open.data, open.count);
  const seen = look({ root, tokens, comments, tooDeep, unreadable }, open);
  // A table that one huge text has made large is not kept for its sake.
  if (open.count < many) spare = open;
  return seen;
}
