import type { SyntaxTree } from '../parser.ts';
import { nameOf, type Token } from '../token.ts';
import { halfWidth } from '../values.ts';
import type { Report } from './problem.ts';

/** Characters that begin no word, full-width punctuation and digits, quotes and comments that are never closed. */
export function checkCharacters({ tokens, comments, tooDeep, unreadable }: SyntaxTree, text: string, report: Report): void {
  for (const { offset, length } of unreadable)
    report({ place: { offset, end: offset + length }, message: unreadableCharacters(text.substr(offset, length)) });
  if (tooDeep[0] !== undefined) report({ place: tooDeep[0], message: tooManyBraces });
  for (const token of tokens.unusual()) {
    const { image } = token;
    const plain = plainSpelling(token);
    if (plain !== undefined) report({ place: token, message: fullWidth(image, plain) });
    if (nameOf(token) === 'STRING' && !isClosed(image)) report({ place: token, message: unclosedString });
  }
  for (const comment of comments) {
    if (comment.image.startsWith('/*') && !/.\*\/$/s.test(comment.image.slice(1)))
      report({ place: { offset: comment.offset, end: comment.offset + 2 }, message: unclosedComment });
  }
}

/** The half-width form where the token is written in full width; undefined where it is plain already. */
function plainSpelling(token: Token): string | undefined {
  const { image } = token;
  const name = nameOf(token);
  if (name === 'STRING') return image.startsWith('"') ? undefined : '"';
  if (name === 'DATE' || name === 'NUMBER') return halfWidth(image) === image ? undefined : halfWidth(image);
  return image.length <= 2 && image !== name && /^[\uFF01-\uFF5E、]/.test(image) ? name : undefined;
}

function isClosed(written: string): boolean {
  return written.length > 1 && /(?<!\\)(?:\\\\)*["”＂]$/.test(written);
}

function unreadableCharacters(characters: string) {
  if (/^[:：=＝]$/.test(characters)) {
    return {
      en: `“${characters}” is not needed: write the value after the word, with a blank between them.`,
      zh: `不需要“${characters}”：请在词后空一格，直接写值。`,
    };
  }
  if (/^[；。．]/.test(characters)) {
    return {
      en: `“${characters}” has no meaning here. Write ; or begin a new line.`,
      zh: `此处不能使用“${characters}”。请改用半角分号“;”，或另起一行。`,
    };
  }
  const shown = characters.length > 20 ? `${characters.slice(0, 20)}…` : characters;
  return {
    en: `“${shown}” has no meaning here. Remove it, or put the text in quotes.`,
    zh: `此处不能使用“${shown}”。请删去，或将文字放入引号中。`,
  };
}

function fullWidth(written: string, plain: string) {
  const shown = written.length > 20 ? `${written.slice(0, 1)}` : written;
  return {
    en: `“${shown}” is written in full width. Write ${plain} instead; it is read as such meanwhile.`,
    zh: `“${shown}”是全角字符。请改用半角“${plain}”；在此之前按半角理解。`,
  };
}

const tooManyBraces = {
  en: 'Braces nest more than a hundred deep here; those beyond are not read. Close the braces before.',
  zh: '此处花括号嵌套超过一百层，更深的部分未被读取。请先闭合前面的花括号。',
};

const unclosedString = {
  en: 'This text has no closing quote. It is taken to end with its line; add " where it ends.',
  zh: '这段文字缺少右引号，暂按到行末为止。请在结尾处补上“"”。',
};

const unclosedComment = {
  en: 'This comment is never closed, so the rest of the file is not read. Add */ where it ends.',
  zh: '这条注释没有结束，其后的内容都未被读取。请在结尾处补上“*/”。',
};
