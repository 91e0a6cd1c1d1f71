import { Lexer as ChevrotainLexer, type IToken, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import type { Lexer, LexerResult, LexingReport, TokenizeOptions } from 'langium';
import { keywordIds, properties } from '../vocabulary/index.ts';
import { buildTokens } from './tokens.ts';

/** What the lexer knows besides the tokens. */
export interface DtxLexingReport extends LexingReport {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Braces beyond the depth that the parser takes; they are left out. */
  readonly tooDeep: readonly IToken[];
}

/** How deep braces may nest. The language itself needs three levels; the parser recurses, so it must have an end. */
const maximumDepth = 100;

/** Chevrotain's lexer, with tokens that have from the start all that is said of them later: that keeps them small and fast. */
class OffsetLexer extends ChevrotainLexer {
  /** What Chevrotain makes where neither lines nor columns are tracked. */
  createOffsetOnlyToken(image: string, startOffset: number, tokenTypeIdx: number, tokenType: TokenType): IToken {
    return { image, startOffset, endOffset: startOffset + image.length - 1, tokenTypeIdx, tokenType, payload: undefined };
  }
}

/**
 * Lexes words as names and looks them up in the vocabulary. The context decides between keyword and name, so that every
 * keyword may serve as a name: after a word that demands a name (a noun, `owner`, a comma in a list) and on the same line,
 * a keyword is a name. At the start of a line it stays a keyword, so that a half-typed `owner` does not swallow the next line.
 */
export class DtxLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  private readonly lexer: ChevrotainLexer;

  /** Lines and columns are known only where `positionTracking` is full: they take time, and no tree of Dtx needs them. */
  constructor(positionTracking: 'onlyOffset' | 'full' = 'onlyOffset') {
    const types = buildTokens();
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.lexer = new OffsetLexer(types, { positionTracking, skipValidations: true });
  }

  /** All places in the result count from where the text starts: `start`, in UTF-16 code units. */
  tokenize(text: string, _options?: TokenizeOptions, start = 0): LexerResult & { readonly report: DtxLexingReport } {
    const { tokens, errors, groups } = this.lexer.tokenize(text);
    const comments = groups.hidden ?? [];
    const { classified, tooDeep } = this.classify(tokens, text);
    if (start !== 0) {
      for (const token of [...tokens, ...comments]) move(token, start);
      for (const error of errors) error.offset += start;
    }
    const report: DtxLexingReport = { diagnostics: [], tokens: classified, comments, tooDeep };
    // Comments stay out of the syntax tree: inserting them there is quadratic in the number of declarations.
    return { tokens: classified, errors, hidden: [], report };
  }

  private classify(tokens: IToken[], text: string) {
    const result: IToken[] = [];
    const tooDeep: IToken[] = [];
    let previous: IToken | undefined;
    let expected = 0;
    let inList = false;
    let depth = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as IToken;
      const { name } = token.tokenType;
      if (name === 'NAME') {
        const joined = this.joinedId(token, tokens[index + 1], text);
        const id = joined ?? keywordIds.get(token.image);
        const isName =
          id === undefined || (expected > 0 && previous !== undefined && onOneLine(previous, token, text) && !isDateWord(id, previous));
        if (isName) {
          inList = expected > 0;
          expected = Math.max(0, expected - 1);
        } else {
          if (joined !== undefined) joinNext(token, tokens[++index] as IToken, text);
          const keyword = this.isProperty(id, tokens, index) ? `${id}-property` : id;
          this.become(token, keyword);
          expected = namesAfter.get(keyword) ?? 0;
          inList = false;
        }
      } else {
        const isTooDeep = (name === '{' && ++depth > maximumDepth) || (name === '}' && depth > 0 && depth-- > maximumDepth);
        if (isTooDeep) {
          tooDeep.push(token);
          continue;
        }
        inList = name === ',' && inList;
        expected = inList ? 1 : 0;
      }
      result.push(token);
      previous = token;
    }
    return { classified: result, tooDeep };
  }

  /** The keyword that a word and the next one on its line are together (`depends on`). */
  private joinedId(token: IToken, next: IToken | undefined, text: string): string | undefined {
    if (!firstOfTwo.has(token.image) || next?.tokenType.name !== 'NAME' || !onOneLine(token, next, text)) return undefined;
    return keywordIds.get(`${token.image} ${next.image}`);
  }

  /** `goal` and `need` are nouns where a label or a brace follows their name, or where they have no name; else properties. */
  private isProperty(id: string, tokens: IToken[], index: number): boolean {
    if (!nounsOrProperties.has(id)) return false;
    const [first, second] = [tokens[index + 1], tokens[index + 2]];
    const opens = (token: IToken | undefined) => token?.tokenType.name === 'STRING' || token?.tokenType.name === '{';
    return !opens(first) && !(first?.tokenType.name === 'NAME' && opens(second));
  }

  private become(token: IToken, keyword: string): void {
    const type = this.definition[keyword] as TokenType;
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx as number;
  }
}

const firstOfTwo = new Set([...keywordIds.keys()].filter((spelling) => spelling.includes(' ')).map((spelling) => spelling.split(' ')[0]));

// `on before 2016` is a date; `journey before` is a word.
function isDateWord(id: string, previous: IToken | undefined): boolean {
  return previous?.tokenType.name === 'on' && (id === 'before' || id === 'after' || id === 'between');
}

const namesAfterConnective: Record<string, number> = { and: 1, profile: 1, set: 1, off: 1 };
const namesAfterClause: Record<string, number> = { phase: 1, gate: 1, waive: 1, between: 1, 'raised-by': 1 };

function countNamesAfter(keyword: string): number {
  const property = (properties as Record<string, { takes: string }>)[keyword];
  if (property === undefined) return namesAfterConnective[keyword] ?? (isConnective(keyword) ? 0 : 1);
  if (property.takes === 'pairs') return 2;
  if (property.takes === 'pair' || property.takes.startsWith('word') || property.takes.startsWith('reference')) return 1;
  return namesAfterClause[keyword] ?? 0;
}

/** Whether no line ends between a token and one behind it; the text starts where their places are counted from. */
export function onOneLine({ endOffset }: IToken, { startOffset }: IToken, text: string): boolean {
  for (let offset = (endOffset as number) + 1; offset < startOffset; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || code === 13) return false;
  }
  return true;
}

function isConnective(keyword: string): boolean {
  return ['laws', 'partial', 'before', 'after', 'nearly'].includes(keyword);
}

/** How many names a keyword asks for at least; a keyword in their place is a name. */
const namesAfter = new Map([...keywordIds.values(), ...Object.keys(properties)].map((id) => [id, countNamesAfter(id)]));

/** The keywords that are nouns here and properties there. */
const nounsOrProperties = new Set([...keywordIds.values()].filter((id) => `${id}-property` in properties));

function move(token: IToken, by: number): void {
  token.startOffset += by;
  token.endOffset = (token.endOffset as number) + by;
}

function joinNext(token: IToken, next: IToken, text: string): void {
  token.image = text.slice(token.startOffset, (next.endOffset as number) + 1);
  token.endOffset = next.endOffset as number;
  token.endLine = next.endLine;
  token.endColumn = next.endColumn;
}
