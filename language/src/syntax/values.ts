import type { IToken } from 'chevrotain';

/** What a token says: strings without quotes and escapes, dates and numbers in ASCII digits, all else as written. */
export function valueOfToken({ image, tokenType: { name } }: IToken): string {
  if (name === 'STRING') return unquote(image);
  return name === 'DATE' || name === 'NUMBER' ? halfWidth(image) : image;
}

/** The content of a string token; a missing closing quote loses nothing. */
function unquote(token: string): string {
  return token
    .slice(1)
    .replace(/(?<!\\)["”＂]$/, '')
    .replace(/\\(.)/g, '$1');
}

/** Full-width ASCII characters as the plain ones; each takes one UTF-16 code unit before and after. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
