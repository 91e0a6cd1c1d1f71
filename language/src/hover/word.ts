import type { Principle } from '../principles/principle.ts';
import type { Language } from '../text.ts';
import type { Word } from '../vocabulary/index.ts';
import { code, escapeMarkdown } from './markdown.ts';

/** A keyword or a value of an enumeration: both spellings, what it means, where the seeds have it. */
export function describeWord(word: Word, language: Language): string {
  const [own, other] = language === 'zh' ? [word.zh, word.en] : [word.en, word.zh];
  return [`**${escapeMarkdown(own)}** · ${code(other)}`, word.meaning[language], evidence(word.evidence, language)]
    .filter(Boolean)
    .join('\n\n');
}

/** A principle: what it states, and the lines it was taken from with their words. */
export function describePrinciple({ id, statement, sources }: Principle, language: Language): string {
  const quotes = sources.map(({ line, quote }) => `- 「${escapeMarkdown(quote)}」${code(line)}`);
  return [`**${escapeMarkdown(id)}**`, escapeMarkdown(statement[language]), quotes.join('\n')].join('\n\n');
}

/** Seed lines, introduced by one word; empty where there are none. */
export function evidence(lines: readonly string[], language: Language): string {
  if (lines.length === 0) return '';
  return `${language === 'zh' ? '出处：' : 'Source: '}${lines.map(code).join(language === 'zh' ? '、' : ', ')}`;
}
