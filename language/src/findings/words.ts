/** Pieces of messages: how elements, lists and words are called in both languages. */
import type { Element } from '../programme/elements.ts';
import type { Language, LocalizedText } from '../text.ts';
import { nouns } from '../vocabulary/index.ts';

/** An element by noun, label and name: `control “活体检测” (Liveness)`, `控制“活体检测”（Liveness）`. */
export function called(element: Element): LocalizedText {
  const { noun, name, label } = element;
  const word = nouns[noun];
  if (label === undefined || label === name) return { en: `${word.en} ${name}`, zh: `${word.zh}“${name}”` };
  // Quotes within quotes are single ones.
  const quoted = `“${/[“”]/.test(label) ? label.replaceAll('“', '‘').replaceAll('”', '’') : label}”`;
  return { en: `${word.en} ${quoted} (${name})`, zh: `${word.zh}${quoted}（${name}）` };
}

/** Joins texts as a list of alternatives or of items: `a, b and c`, `a、b和c`. At most four are named. */
export function listed(texts: readonly LocalizedText[], joint: 'and' | 'or' = 'and'): LocalizedText {
  const rest = texts.length - 4;
  const all = rest > 0 ? [...texts.slice(0, 4), { en: `${rest} more`, zh: `另外 ${rest} 项` }] : texts;
  return { en: join(all, 'en', ', ', ` ${joint} `), zh: join(all, 'zh', '、', joint === 'and' ? '和' : '或') };
}

function join(texts: readonly LocalizedText[], language: Language, comma: string, last: string): string {
  let joined = '';
  for (const [index, text] of texts.entries()) joined += (index === 0 ? '' : index < texts.length - 1 ? comma : last) + text[language];
  return joined;
}

/** The same text in both languages, such as a name or a date as written. */
export function verbatim(text: string): LocalizedText {
  return { en: text, zh: text };
}

/** The text with its first letter in upper case, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
