import { capital } from '../findings/words.ts';
import type { Element, Goal, Initiative } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { valueWord, type Word } from '../vocabulary/index.ts';
import type { Fix } from './fix.ts';
import { freeName, writerOf } from './writer.ts';

/** Declares a metric of a kind (an id of `metric.kind`) for a goal or an initiative, beside an element; its figures are the author's to write. */
export function declareMetric(programme: Programme, measured: Goal | Initiative, kind: string, beside: Element = measured): Fix {
  const { declare, keyword, language, value } = writerOf(beside);
  const word = valueWord('metric.kind', kind) as Word;
  const name = freeName(programme, `${measured.name}${language === 'zh' ? word.zh : capital(word.en)}`);
  const edit = declare('metric', name, [keyword('kind'), value('metric.kind', kind)], [keyword('of'), measured.name]);
  return { title: { en: `Declare ${word.en} metric ${name}`, zh: `声明${word.zh}指标“${name}”` }, edits: [edit], safe: false };
}
