/** The tokens of the language for Langium's own parser, cut by Chevrotain: what tests and benchmarks hold the scanner and the parser against. */
import { Lexer as ChevrotainLexer, type CustomPatternMatcherFunc, type IToken, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import type { Lexer, LexerResult } from 'langium';
import { kinds } from '../src/syntax/generated/kinds.ts';
import { classify } from '../src/syntax/lexer.ts';
import { kindOf } from '../src/syntax/token.ts';
import { OpenTable } from '../src/syntax/token-table.ts';
import { hidden, namePattern, patterns, signs } from '../src/syntax/tokens.ts';
import { kindOfWord } from '../src/syntax/words.ts';

// Langium's own way with Unicode terminals loses Chevrotain's first-character optimisation, for which it puts every 255
// characters in one group. The hint keeps it: the plain letters, and the first character of each group above them.
const nameStarts = [...Array(256).keys()]
  .filter((code) => /[\p{L}_]/u.test(String.fromCharCode(code)))
  .concat([...Array(256).keys()].map((group) => (group + 1) * 255 + 1));

const matchName: CustomPatternMatcherFunc = (text, offset) => {
  namePattern.lastIndex = offset;
  return namePattern.exec(text);
};

/** Hidden between tokens. */
const hiddenTypes: readonly TokenType[] = [
  { name: 'BLANK', PATTERN: hidden.blank, GROUP: ChevrotainLexer.SKIPPED, LINE_BREAKS: true },
  { name: 'LINE_COMMENT', PATTERN: hidden.lineComment, GROUP: 'hidden' },
  { name: 'BLOCK_COMMENT', PATTERN: hidden.blockComment, GROUP: 'hidden', LINE_BREAKS: true },
];

/** What is cut from a text, in the order in which it is looked for. Keywords are words first; see ../src/syntax/lexer.ts. */
const cutTypes: readonly TokenType[] = [
  { name: 'NAME', PATTERN: matchName, START_CHARS_HINT: nameStarts, LINE_BREAKS: false },
  ...Object.entries({ ...patterns, ...signs }).map(([name, PATTERN]) => ({ name, PATTERN })),
];

/** A text as Chevrotain cuts it. */
interface Cut {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  readonly errors: LexerResult['errors'];
}

/** Langium's lexer service. */
export class LangiumLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  private readonly lexer: ChevrotainLexer;
  private readonly hasComments: boolean;

  /** `hasComments` says whether the comments become part of the syntax tree, as with Langium's own lexer. */
  constructor(hasComments = false) {
    const cut = new Set(cutTypes.map(({ name }) => name));
    const keywords = kinds.filter((name) => !cut.has(name)).map((name): TokenType => ({ name, PATTERN: ChevrotainLexer.NA }));
    const types = [...hiddenTypes, ...cutTypes, ...keywords];
    this.lexer = new ChevrotainLexer(types, { positionTracking: 'full', skipValidations: true });
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.hasComments = hasComments;
  }

  /** Cuts a text, and tells keywords from names. */
  tokenize(text: string): LexerResult {
    const { tokens, comments, errors } = this.cut(text);
    const open = new OpenTable();
    for (const [index, token] of tokens.entries()) put(token, tokens[index - 1], text, open);
    classify(open, (from, to) => text.slice(from, to));
    // Two words that are one keyword have been cut as two.
    const cutAt = new Map(tokens.flatMap((token) => [[token.startOffset, token] as const, [token.endOffset, token] as const]));
    const result = Array.from({ length: open.count }, (_, index): IToken => {
      const [first, last] = [cutAt.get(open.offset(index)), cutAt.get(open.end(index) - 1)] as [IToken, IToken];
      const tokenType = this.definition[kinds[open.kind(index)] as string] as TokenType;
      const { endOffset = 0, endLine, endColumn } = last;
      const image = text.slice(first.startOffset, endOffset + 1);
      return { ...first, image, endOffset, endLine, endColumn, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number };
    });
    return { tokens: result, errors, hidden: this.hasComments ? [...comments] : [], report: { diagnostics: [] } };
  }

  /** Cuts a text by the patterns alone. */
  cut(text: string): Cut {
    const { tokens, errors, groups } = this.lexer.tokenize(text);
    return { tokens, comments: groups.hidden ?? [], errors };
  }
}

/** Puts a token of Chevrotain's into a table as the scanner would. */
function put(
  { image, startOffset, endOffset = startOffset, tokenType }: IToken,
  before: IToken | undefined,
  text: string,
  into: OpenTable,
): void {
  const kind = tokenType.name === 'NAME' ? kindOfWord(image) : kindOf(tokenType.name);
  const gap = before === undefined ? '' : text.slice((before.endOffset as number) + 1, startOffset);
  into.push(kind, startOffset, endOffset + 1, /[\r\n]/.test(gap), false, undefined);
}
