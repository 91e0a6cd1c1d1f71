import type { CustomPatternMatcherFunc, TokenType } from 'chevrotain';
import { Lexer } from 'chevrotain';
import { rules } from './generated/rules.ts';

/**
 * Patterns of the terminals. Full-width punctuation and digits are taken for what their writer meant, so that
 * nothing is lost to an input method; ./checks/characters.ts asks for the half-width form.
 * A string ends at the end of its line at the latest, so that a forgotten quote costs one line, not the file.
 */
const patterns: Record<string, RegExp> = {
  STRING: /"(?:[^"\\\r\n]|\\.)*"?|“[^”\r\n]*”?|＂[^＂\r\n]*＂?/,
  DATE: /[0-9０-９]{4}年(?:上半年|下半年|第?[一二三四1-4１-４]季度|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?)?|[0-9０-９]+(?:[-/－／][0-9A-Za-z０-９]+)+/,
  NUMBER: /[0-9０-９]{1,3}(?:,[0-9]{3})+(?:\.[0-9０-９]+)?(?![0-9])|[0-9０-９]+(?:\.[0-9０-９]+)?/,
};

const punctuation: Record<string, RegExp> = {
  '{': /[{｛]/,
  '}': /[}｝]/,
  ',': /[,，、]/,
  '..': /\.\./,
  '%': /[%％]/,
  '>=': />=/,
  '<=': /<=/,
  '>': /[>＞]/,
  '<': /[<＜]/,
  '~': /[~～]/,
  '+': /[+＋]/,
  '-': /[-－]/,
};

// Langium's own way with Unicode terminals loses Chevrotain's first-character optimisation; the hint keeps it.
const nameStarts = [...Array(256).keys()]
  .filter((code) => /[\p{L}_]/u.test(String.fromCharCode(code)))
  .concat([...Array(255).keys()].map((block) => (block + 1) * 256));

/** A word in letters of any script. */
export const namePattern = /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy;
const matchName: CustomPatternMatcherFunc = (text, offset) => {
  // Most words are plain ASCII, and for these a loop is several times as fast as a pattern of Unicode classes.
  let end = offset;
  while (plainInName[text.charCodeAt(end)]) end++;
  if (end > offset && !(text.charCodeAt(end) > 127) && plainAtStart[text.charCodeAt(offset)]) {
    return [text.slice(offset, end)] as unknown as RegExpExecArray;
  }
  namePattern.lastIndex = offset;
  return namePattern.exec(text);
};

const plain = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const plainAtStart = plain.map((character) => /[A-Za-z_]/.test(character));
const plainInName = plain.map((character) => /[\w-]/.test(character));

/** Hidden between tokens: blanks and the optional semicolon between statements. */
const blank: TokenType = { name: 'BLANK', PATTERN: /[\s;]+/, GROUP: Lexer.SKIPPED, LINE_BREAKS: true };
const lineComment = { name: 'LINE_COMMENT', PATTERN: /\/\/[^\r\n]*/, GROUP: 'hidden' };
const blockComment = { name: 'BLOCK_COMMENT', PATTERN: /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/, GROUP: 'hidden', LINE_BREAKS: true };

/** A pattern of what a scan for braces must know: a brace in a comment or a string is none. */
export const braceOrWhatHidesIt = [lineComment.PATTERN, blockComment.PATTERN, patterns.STRING, punctuation['{'], punctuation['}']]
  .map((pattern) => pattern?.source)
  .join('|');

/**
 * The token types of the grammar. Keywords are never lexed: every word is lexed as a NAME and looked up in the vocabulary
 * afterwards (./lexer.ts), which gives each keyword its two spellings and takes no name away. A choice between keywords has a
 * type of its own, to which the keywords belong.
 */
export function buildTokens(): TokenType[] {
  const tokens = [...rules.keywords, ...rules.terminals].map((name): TokenType => {
    if (name === 'NAME') return { name, PATTERN: matchName, START_CHARS_HINT: nameStarts, LINE_BREAKS: false };
    return { name, PATTERN: patterns[name] ?? punctuation[name] ?? Lexer.NA };
  });
  const groups = Object.entries(rules.groups).map(([name, keywords]) => {
    const group: TokenType = { name, PATTERN: Lexer.NA };
    for (const token of tokens) if (keywords.includes(token.name)) token.CATEGORIES = [...(token.CATEGORIES ?? []), group];
    return group;
  });
  return [blank, lineComment, blockComment, ...tokens.sort(byPrecedence), ...groups];
}

// A longer operator before its prefix, a date before the number it begins with; the rest never competes.
function byPrecedence(a: TokenType, b: TokenType): number {
  return rank(a) - rank(b);
}

function rank({ name }: TokenType): number {
  const index = ['NAME', 'STRING', 'DATE', 'NUMBER', '..', '>=', '<='].indexOf(name);
  return index === -1 ? 100 : index;
}
