import type { File } from './generated/ast.ts';
import { rules } from './generated/rules.ts';
import { DtxLexer, type DtxLexingReport } from './lexer.ts';
import { TreeParser } from './tree-parser.ts';

/** A parsed text: its tree, which exists for every text, and what the lexer could not read. */
export interface SyntaxTree {
  readonly root: File;
  readonly report: DtxLexingReport;
  /** Runs of characters that begin no token. */
  readonly unreadable: readonly { readonly offset: number; readonly length: number }[];
}

let parsing: { readonly lexer: DtxLexer; readonly parser: TreeParser } | undefined;

function createParsing() {
  const lexer = new DtxLexer();
  return { lexer, parser: new TreeParser(rules, lexer.definition) };
}

/**
 * Parses a `.dtx` text, or a stretch of one that begins outside of all braces. Never throws on any text.
 * `start` is where the text begins; all places in the result count from there.
 */
export function parse(text: string, start = 0): SyntaxTree {
  parsing ??= createParsing();
  const { tokens, errors, report } = parsing.lexer.tokenize(text, undefined, start);
  return { root: parsing.parser.parse(tokens) as File, report, unreadable: errors };
}
