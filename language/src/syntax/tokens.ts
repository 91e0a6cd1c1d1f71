/**
 * Patterns of the tokens. Full-width punctuation and digits are taken for what their writer meant, so that
 * nothing is lost to an input method; ./checks/characters.ts asks for the half-width form.
 * A string ends at the end of its line at the latest, so that a forgotten quote costs one line, not the file.
 */
export const patterns: Readonly<Record<'STRING' | 'DATE' | 'NUMBER', RegExp>> = {
  STRING: /"(?:[^"\\\r\n]|\\.)*"?|“[^”\r\n]*”?|＂[^＂\r\n]*＂?/,
  DATE: /[0-9０-９]{4}年(?:上半年|下半年|第?[一二三四1-4１-４]季度|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?)?|[0-9０-９]+(?:[-/－／][0-9A-Za-z０-９]+)+/,
  NUMBER: /[0-9０-９]{1,3}(?:,[0-9]{3})+(?:\.[0-9０-９]+)?(?![0-9])|[0-9０-９]+(?:\.[0-9０-９]+)?/,
};

/** The signs, each with what it stands for. A longer one comes before its beginning. */
export const signs: Readonly<Record<string, RegExp>> = {
  '..': /\.\./,
  '>=': />=/,
  '<=': /<=/,
  '{': /[{｛]/,
  '}': /[}｝]/,
  ',': /[,，、]/,
  '%': /[%％]/,
  '>': /[>＞]/,
  '<': /[<＜]/,
  '~': /[~～]/,
  '+': /[+＋]/,
  '-': /[-－]/,
};

/** A word in letters of any script. */
export const namePattern = /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy;

/** What is hidden between tokens: blanks and the optional semicolon between statements, and comments. */
export const hidden = {
  blank: /[\s;]+/,
  lineComment: /\/\/[^\r\n]*/,
  blockComment: /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/,
} as const;

/** A pattern of what hides braces: a brace in a comment or a string is none. */
export const whatHidesBraces = [hidden.lineComment, hidden.blockComment, patterns.STRING].map((pattern) => pattern.source).join('|');

/** Where what a sticky pattern matches at an offset ends; 0 where it matches nothing there. */
export function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
