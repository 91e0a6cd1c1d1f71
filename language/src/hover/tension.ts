import type { Tension } from '../tensions/tension.ts';
import type { Language } from '../text.ts';
import { valueWord } from '../vocabulary/index.ts';
import { code, escapeMarkdown } from './markdown.ts';

/** A tension: what is documented for each of its poles, with the line and its words. */
export function describeTension({ poles }: Tension, language: Language): string {
  const readings = poles.map(({ word, line, quote, reading }) => {
    const name = valueWord('tradeoff.value', word)?.[language] ?? word;
    const [colon, pause] = language === 'zh' ? ['：', ''] : [': ', ' '];
    return `- **${escapeMarkdown(name)}**${colon}${escapeMarkdown(reading[language])}${pause}「${escapeMarkdown(quote)}」${code(line)}`;
  });
  const introduction = {
    en: 'Both sides are documented, and neither is an error:',
    zh: '两种主张各有出处，都不算错：',
  };
  return [introduction[language], readings.join('\n')].join('\n\n');
}
