import type { File } from './generated/ast.ts';
import { parseTokens } from './generated/parser.ts';
import { type Lexed, lex } from './lexer.ts';

/** A parsed text: its tree, which exists for every text, and its tokens. */
export interface SyntaxTree extends Lexed {
  readonly root: File;
}

/**
 * Parses a `.dtx` text, or a stretch of one that begins outside of all braces, from one offset to another. Never throws on any
 * text. All places in the result count from `start`, which is where the stretch begins.
 */
export function parse(text: string, from = 0, to = text.length, start = from): SyntaxTree {
  const { tokens, unusual, comments, tooDeep, unreadable } = lex(text, from, to, start);
  return { root: parseTokens(tokens) as unknown as File, tokens, unusual, comments, tooDeep, unreadable };
}
