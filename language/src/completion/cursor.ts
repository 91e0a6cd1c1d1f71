import type { AstNode } from 'langium';
import type { Passage } from '../programme/passage.ts';
import type { Place, SourceFile } from '../programme/source-file.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { parse } from '../syntax/parser.ts';
import { nameOf, type Token } from '../syntax/token.ts';
import { namePattern } from '../syntax/tokens.ts';
import { isOfType, type Leaf, leafAt } from '../syntax/tree.ts';

/** Where the author is about to write a word in an element. */
export interface Cursor {
  /** The half-typed word, as far as it stands before the cursor. */
  readonly typed: string;
  /** The whole word in which the cursor stands; without length where it stands in none. */
  readonly place: Place;
  /** What the grammar makes of a name at this place. */
  readonly leaf: Leaf;
  /** The token before it. */
  readonly previous: Token | undefined;
  /** The declaration in whose braces it stands. */
  readonly declaration: ast.Declaration;
  readonly passage: Passage;
  /** The names that go on with its list behind it. */
  readonly following: readonly string[];
}

/** Stands for the word to come. It is a name, and no keyword: what the author has typed so far might be one. */
const placeholder = '_';

/**
 * The cursor at an offset of a file; undefined where no word of an element can come: outside of all braces, in a string, a
 * comment, a number or a date. Only the passage under it is read, and of that only what stands before it.
 */
export function cursorAt(file: SourceFile, offset: number): Cursor | undefined {
  const passage = file.passageAt(offset);
  if (passage === undefined) return undefined;
  const before = passage.text.slice(0, offset - passage.start);
  const behind = passage.text.slice(offset - passage.start);
  const typed = lastWord(before);
  if (typed !== '' && !/^[\p{L}_]/u.test(typed)) return undefined;
  const start = offset - typed.length;
  const rest = /^[\p{L}\p{M}\p{N}_-]*/u.exec(behind)?.[0] ?? '';
  const { root, tokens } = parse(before.slice(0, before.length - typed.length) + placeholder, passage.start);
  const end = tokens.length - 1;
  const [previous, last] = [end - 1, end].map((index) => (index < 0 ? undefined : tokens.at(index)));
  // In a string or a comment the placeholder is no token of its own.
  if (last?.offset !== start || nameOf(last) !== 'NAME') return undefined;
  const leaf = leafAt(root, start);
  const declaration = declarationAround(leaf?.node);
  if (leaf === undefined || declaration === undefined) return undefined;
  const following = listedIn(behind, rest.length);
  return { typed, place: { offset: start, end: offset + rest.length }, leaf, previous, declaration, passage, following };
}

/** The word with which a text ends; '' where it ends with none. An expression that looks for its end is quadratic in its length. */
function lastWord(text: string): string {
  const wordPart = /[\p{L}\p{M}\p{N}_-]/u;
  let start = text.length;
  while (start > 0 && wordPart.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

function listedIn(text: string, start: number): string[] {
  const names: string[] = [];
  const nextInList = new RegExp(String.raw`\s*[,，、]\s*(${namePattern.source})`, 'uy');
  nextInList.lastIndex = start;
  for (let match = nextInList.exec(text); match !== null; match = nextInList.exec(text)) names.push(match[1] as string);
  return names;
}

function declarationAround(node: AstNode | undefined): ast.Declaration | undefined {
  return node === undefined || isOfType(node, 'Declaration') ? node : declarationAround(node.$container);
}
