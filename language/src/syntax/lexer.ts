import { keywords, properties } from '../vocabulary/index.ts';
import { kinds } from './generated/kinds.ts';
import { kindOf } from './token.ts';
import type { OpenTable } from './token-table.ts';
import type { Place } from './tree.ts';
import { firstOfTwo, joinedKind, name } from './words.ts';

/** How deep braces may nest. The language itself needs three levels; the parser recurses, so it must have an end. */
const maximumDepth = 100;

/**
 * Says which words are names. The context decides between keyword and name, so that every keyword may serve as a name: after
 * a word that demands a name (a noun, `owner`, a comma in a list) and on the same line, a keyword is a name. At the start of
 * a line it stays a keyword, so that a half-typed `owner` does not swallow the next line. `written` is the text between two
 * places. Braces beyond the depth that the parser takes are taken out of the table; these are what is returned.
 */
export function classify(tokens: OpenTable, written: (offset: number, end: number) => string): Place[] {
  const tooDeep: Place[] = [];
  const { count } = tokens;
  let kept = 0;
  let kindBefore = -1;
  let expected = 0;
  let inList = false;
  let depth = 0;
  let skippedLine = false;
  for (let index = 0; index < count; index++) {
    let kind = tokens.kind(index);
    const at = index;
    if (isWord[kind] === 1) {
      const joined = kind === firstOfTwo ? joinedAt(tokens, index, written) : undefined;
      if (kind === firstOfTwo) kind = joined ?? name;
      const mayBeName = expected > 0 && kept > 0 && !tokens.isOnNewLine(index) && !skippedLine;
      if (kind === name || (mayBeName && !(isDateWord[kind] === 1 && kindBefore === on))) {
        kind = name;
        inList = expected > 0;
        expected = Math.max(0, expected - 1);
      } else {
        if (joined !== undefined) tokens.join(index++);
        if (propertyOf[kind] !== -1 && isProperty(tokens, index)) kind = propertyOf[kind] as number;
        expected = namesAfter[kind] as number;
        inList = false;
      }
      tokens.setKind(at, kind);
    } else {
      const isTooDeep = (kind === open && ++depth > maximumDepth) || (kind === close && depth > 0 && depth-- > maximumDepth);
      if (isTooDeep) {
        tooDeep.push({ offset: tokens.offset(index), end: tokens.end(index) });
        skippedLine ||= tokens.isOnNewLine(index);
        continue;
      }
      inList = kind === comma && inList;
      expected = inList ? 1 : 0;
    }
    if (kept !== at) tokens.move(at, kept);
    kept++;
    kindBefore = kind;
    skippedLine = false;
  }
  tokens.count = kept;
  return tooDeep;
}

/** The keyword that a word and the next one on its line are together (`depends on`). */
function joinedAt(tokens: OpenTable, index: number, written: (offset: number, end: number) => string): number | undefined {
  const next = index + 1;
  if (!isWordAt(tokens, next) || tokens.isOnNewLine(next)) return undefined;
  return joinedKind(written(tokens.offset(index), tokens.end(index)), written(tokens.offset(next), tokens.end(next)));
}

/** `goal` and `need` are nouns where a label or a brace follows their name, or where they have no name; else properties. */
function isProperty(tokens: OpenTable, index: number): boolean {
  return !opensAt(tokens, index + 1) && !(isWordAt(tokens, index + 1) && opensAt(tokens, index + 2));
}

function isWordAt(tokens: OpenTable, index: number): boolean {
  return index < tokens.count && isWord[tokens.kind(index)] === 1;
}

function opensAt(tokens: OpenTable, index: number): boolean {
  return index < tokens.count && (tokens.kind(index) === string || tokens.kind(index) === open);
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
