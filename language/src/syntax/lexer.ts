import { keywords, properties } from '../vocabulary/index.ts';
import { kinds } from './generated/kinds.ts';
import { scan } from './scanner.ts';
import { type Comment, kindOf, type Token } from './token.ts';
import { firstOfTwo, joinedKind, name } from './words.ts';

/** A text in tokens. */
export interface Lexed {
  readonly tokens: readonly Token[];
  /** Those that are not certainly written as they should be; see ./scanner.ts. */
  readonly unusual: readonly Token[];
  readonly comments: readonly Comment[];
  /** Braces beyond the depth that the parser takes; they are left out. */
  readonly tooDeep: readonly Token[];
  /** Runs of characters that begin no token. */
  readonly unreadable: readonly { readonly offset: number; readonly length: number }[];
}

/** How deep braces may nest. The language itself needs three levels; the parser recurses, so it must have an end. */
const maximumDepth = 100;

/** Reads a text from one offset to another, both outside of all tokens; all places in the result count from `start`, where that begins. Linear. */
export function lex(text: string, from = 0, to = text.length, start = from): Lexed {
  const { tokens, unusual, comments, unreadable } = scan(text, from, to, start);
  const { tokens: classified, tooDeep } = classify(tokens, (offset, end) => text.slice(offset - start + from, end - start + from));
  return { tokens: classified, unusual, comments, tooDeep, unreadable };
}

/**
 * Says which words are names. The context decides between keyword and name, so that every keyword may serve as a name: after
 * a word that demands a name (a noun, `owner`, a comma in a list) and on the same line, a keyword is a name. At the start of
 * a line it stays a keyword, so that a half-typed `owner` does not swallow the next line. Changes the tokens.
 */
export function classify(tokens: readonly Token[], written: (offset: number, end: number) => string): Pick<Lexed, 'tokens' | 'tooDeep'> {
  const result: Token[] = [];
  const tooDeep: Token[] = [];
  let previous: Token | undefined;
  let expected = 0;
  let inList = false;
  let depth = 0;
  let skippedLine = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (isWord[token.kind] === 1) {
      const joined = token.kind === firstOfTwo ? joinedAt(tokens, index) : undefined;
      const kind = joined ?? (token.kind === firstOfTwo ? name : token.kind);
      const mayBeName = expected > 0 && previous !== undefined && !token.isOnNewLine && !skippedLine;
      if (kind === name || (mayBeName && !(isDateWord[kind] === 1 && previous?.kind === on))) {
        token.kind = name;
        inList = expected > 0;
        expected = Math.max(0, expected - 1);
      } else {
        if (joined !== undefined) {
          token.end = (tokens[++index] as Token).end;
          token.image = written(token.offset, token.end);
        }
        token.kind = isProperty(kind, tokens, index) ? (propertyOf[kind] as number) : kind;
        expected = namesAfter[token.kind] as number;
        inList = false;
      }
    } else {
      const { kind } = token;
      const isTooDeep = (kind === open && ++depth > maximumDepth) || (kind === close && depth > 0 && depth-- > maximumDepth);
      if (isTooDeep) {
        tooDeep.push(token);
        skippedLine ||= token.isOnNewLine;
        continue;
      }
      inList = kind === comma && inList;
      expected = inList ? 1 : 0;
    }
    result.push(token);
    previous = token;
    skippedLine = false;
  }
  return { tokens: result, tooDeep };
}

/** The keyword that a word and the next one on its line are together (`depends on`). */
function joinedAt(tokens: readonly Token[], index: number): number | undefined {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  return next === undefined || isWord[next.kind] !== 1 || next.isOnNewLine ? undefined : joinedKind(token.image, next.image);
}

/** `goal` and `need` are nouns where a label or a brace follows their name, or where they have no name; else properties. */
function isProperty(kind: number, tokens: readonly Token[], index: number): boolean {
  if (propertyOf[kind] === -1) return false;
  const [first, second] = [tokens[index + 1], tokens[index + 2]];
  return !opens(first) && !(first !== undefined && isWord[first.kind] === 1 && opens(second));
}

function opens(token: Token | undefined): boolean {
  return token?.kind === string || token?.kind === open;
}

const [open, close, comma, string, on] = ['{', '}', ',', 'STRING', 'on'].map(kindOf) as [number, number, number, number, number];

const namesAfterConnective: Record<string, number> = { and: 1, profile: 1, set: 1, off: 1 };
const namesAfterClause: Record<string, number> = { phase: 1, gate: 1, waive: 1, between: 1, 'raised-by': 1 };

function countNamesAfter(keyword: string): number {
  const property = (properties as Record<string, { takes: string }>)[keyword];
  if (property === undefined) return namesAfterConnective[keyword] ?? (isConnective(keyword) ? 0 : 1);
  if (property.takes === 'pairs') return 2;
  if (property.takes === 'pair' || property.takes.startsWith('word') || property.takes.startsWith('reference')) return 1;
  return namesAfterClause[keyword] ?? 0;
}

function isConnective(keyword: string): boolean {
  return ['laws', 'partial', 'before', 'after', 'nearly'].includes(keyword);
}

/** How many names a keyword asks for at least; a keyword in their place is a name. */
const namesAfter = kinds.map((kind) => (keywords.has(kind) ? countNamesAfter(kind) : 0));

/** For the keywords that are nouns here and properties there, the property. */
const propertyOf = kinds.map((kind) => (`${kind}-property` in properties ? kindOf(`${kind}-property`) : -1));

/** What the scanner has read as a word. */
const isWord = Uint8Array.from([...kinds.map((kind) => (kind === 'NAME' || keywords.has(kind) ? 1 : 0)), 1]);

/** `on before 2016` is a date; `journey before` is a word. */
const isDateWord = kinds.map((kind) => (kind === 'before' || kind === 'after' || kind === 'between' ? 1 : 0));
