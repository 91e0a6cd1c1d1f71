import type { File } from './generated/ast.ts';
import { parseTokens } from './generated/parser.ts';
import { type Lexed, lex } from './lexer.ts';

/** A parsed text: its tree, which exists for every text, and its tokens. */
export interface SyntaxTree extends Lexed {
  readonly root: File;
}

/**
 * Parses a `.dtx` text, or a stretch of one that begins outside of all braces. Never throws on any text.
 * `start` is where the text begins; all places in the result count from there.
 */
export function parse(text: string, start = 0): SyntaxTree {
  const lexed = lex(text, start);
  return { root: parseTokens(lexed.tokens) as unknown as File, ...lexed };
}
