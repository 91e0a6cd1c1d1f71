import { kindOf } from './token.ts';

const [string, date, number] = ['STRING', 'DATE', 'NUMBER'].map(kindOf);

/** What a token of a kind says: strings without quotes and escapes, dates and numbers in ASCII digits, all else as written. */
export function value(kind: number, written: string): string {
  if (kind === string) return unquote(written);
  return kind === date || kind === number ? halfWidth(written) : written;
}

/** The content of a string token; a missing closing quote loses nothing. */
export function unquote(written: string): string {
  if (isPlain(written)) return written.slice(1, -1);
  return written
    .slice(1)
    .replace(/(?<!\\)["”＂]$/, '')
    .replace(/\\(.)/g, '$1');
}

/** Whether a string token stands in plain quotes and escapes nothing, as nearly all do. */
function isPlain(written: string): boolean {
  return written.length > 1 && written.startsWith('"') && written.endsWith('"') && !written.includes('\\');
}

/** Full-width ASCII characters as the plain ones; each takes one UTF-16 code unit before and after. */
export function halfWidth(text: string): string {
  if (!hasFullWidth.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

const hasFullWidth = /[\uFF01-\uFF5E]/;
