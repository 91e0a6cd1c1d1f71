import * as ast from '../../src/syntax/generated/ast.ts';
import { parse } from '../../src/syntax/parser.ts';
import { nameOf, type Token } from '../../src/syntax/token.ts';
import { type EnumerationName, keywords, valueId, valueWord, type Word } from '../../src/vocabulary/index.ts';

/** Rewrites a text token by token; what stands between tokens, and what is not rewritten, stays. */
export function rewrite(text: string, change: (token: Token, index: number, tokens: readonly Token[]) => string | undefined): string {
  const tokens = parse(text).tokens.all();
  let result = '';
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    result += text.slice(end, token.offset);
    end = token.end;
    result += change(token, index, tokens) ?? text.slice(token.offset, end);
  }
  return result + text.slice(end);
}

/** Gives every declared element another name, wherever it is written. */
export function rename(text: string, newName: (name: string) => string): string {
  const declared = new Set(declarationsIn(parse(text).root.members).map(({ name }) => name));
  return rewrite(text, (token, index, tokens) => {
    if (nameOf(token) !== 'NAME' || !declared.has(token.image)) return undefined;
    // The words of enumerations and the names of principles stay.
    return namesAnElement(token, index, tokens) ? newName(token.image) : undefined;
  });
}

const referring =
  /^(goal-property|need-property|part-of|parent|owner|builder|team|partners|members|serves|depends-on|feeds|controls|uses|handover|of|steward|host|at|by|on|raised-by|risks|against|programme|goal|segment|unit|need|initiative|risk|control|metric|data|tradeoff)$/;

function namesAnElement(token: Token, index: number, tokens: readonly Token[]): boolean {
  let at = index - 1;
  while (nameAt(tokens, at) === ',' || nameAt(tokens, at) === 'NAME') at--;
  const key = nameAt(tokens, at);
  if ((key === 'risks' || key === 'against') && valueId('risk', token.image) !== undefined) return false;
  return referring.test(key) && !(key === 'serves' && valueId('serves', token.image) !== undefined);
}

function declarationsIn(members: readonly ast.Member[]): ast.Declaration[] {
  return members.flatMap((member) => (ast.isDeclaration(member) ? [member, ...declarationsIn(member.members)] : []));
}

/** The declarations of a file with the comments before them, in another order. */
export function reorder(text: string, order: (count: number) => readonly number[]): string {
  const pieces = declarationPieces(text);
  return order(pieces.length)
    .map((index) => pieces[index])
    .join('\n');
}

/** The texts of the declarations at the top of a file, each with what stands before it. */
export function declarationPieces(text: string): string[] {
  let end = 0;
  return parse(text)
    .root.members.filter(ast.isDeclaration)
    .map(({ $end }) => {
      const piece = text.slice(end, $end);
      end = $end;
      return piece;
    });
}

/** Spells every keyword, and every value of the properties that take listed words only, in one language. */
export function translate(text: string, language: 'en' | 'zh'): string {
  return rewrite(text, (token, index, tokens) => {
    const word = keywords.get(nameOf(token));
    if (word !== undefined) return word[language];
    if (nameOf(token) !== 'NAME') return undefined;
    return valueAt(index, tokens)?.[language];
  });
}

function nameAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : nameOf(token);
}

const enumerationOfKey: Record<string, EnumerationName> = {
  phase: 'phase.kind',
  gate: 'gate.kind',
  decides: 'decides',
  novelty: 'novelty',
  dimension: 'dimension',
  technique: 'technique',
  against: 'risk',
  risks: 'risk',
  class: 'data.class',
  definitions: 'definitions',
};

function valueAt(index: number, tokens: readonly Token[]): Word | undefined {
  let at = index - 1;
  while (nameAt(tokens, at) === ',' || nameAt(tokens, at) === 'NAME') at--;
  const enumeration = enumerationOfKey[nameAt(tokens, at)];
  const id = enumeration && valueId(enumeration, (tokens[index] as Token).image);
  return enumeration && id !== undefined ? valueWord(enumeration, id) : undefined;
}

/** Every statement on a line of its own, or everything on one line; descriptions stay, other comments go. */
export function relayout(text: string, style: 'tall' | 'flat'): string {
  const { tokens, comments } = parse(text);
  const descriptions = comments.filter(({ image }) => image.startsWith('/**'));
  const pieces = [...tokens.all().map((token) => ({ token, name: nameOf(token) })), ...descriptions.map((token) => ({ token, name: '' }))];
  return pieces
    .sort((a, b) => a.token.offset - b.token.offset)
    .map(({ token, name }, index) => {
      const written = text.slice(token.offset, token.end);
      const breaks = style === 'tall' && (name === '{' || name === '}' || (keywords.has(name) && !inside.has(name)));
      return `${index === 0 ? '' : breaks ? '\n\t' : ' '}${written}`;
    })
    .join('');
}

/** Keywords that stand inside a statement. */
const inside = new Set(['on', 'by', 'at', 'laws', 'until', 'because', 'before', 'after', 'between', 'and', 'partial']);

/** The text without the statements that `drops` picks, wherever they stand. */
export function without(text: string, drops: (member: ast.Member) => boolean): string {
  const places = dropped(parse(text).root.members, drops);
  return places.reduceRight((rest, { offset, end }) => rest.slice(0, offset) + rest.slice(end), text);
}

function dropped(members: readonly ast.Member[], drops: (member: ast.Member) => boolean): { offset: number; end: number }[] {
  return members.flatMap((member) => {
    if (drops(member)) return [{ offset: member.$offset, end: member.$end }];
    return ast.isDeclaration(member) ? dropped(member.members, drops) : [];
  });
}
