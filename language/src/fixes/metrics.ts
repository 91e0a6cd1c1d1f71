import { capital } from '../findings/words.ts';
import type { Element, Goal, Initiative } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { metricsOf } from '../programme/queries.ts';
import { valueWord, type Word } from '../vocabulary/index.ts';
import type { Edit, Fix } from './fix.ts';
import { freeName, writerOf } from './writer.ts';

/**
 * Gives the first of an element's own metrics a target that is still to be set, or the element a new metric with one. A
 * volume of data is no target to have.
 */
export function setTarget(measured: Goal | Initiative, programme: Programme): Edit | undefined {
  const metric = metricsOf(measured).find(({ target, kind }) => target === undefined && kind?.id !== 'volume');
  if (metric === undefined) return addOutcome(measured, programme);
  const writer = writerOf(metric);
  return writer.set('target', toBeSet(writer.language));
}

/** Adds a metric of kind outcome, its target still to be set, inside the goal or initiative that it measures. */
export function addOutcome(measured: Goal | Initiative, programme: Programme): Edit | undefined {
  const { add, keyword, value, language } = writerOf(measured);
  const name = freeName(programme, `${measured.name}${language === 'zh' ? '成效' : 'Outcome'}`);
  return add(keyword('metric'), name, '{', keyword('kind'), value('metric.kind', 'outcome'), '', keyword('target'), toBeSet(language), '}');
}

/** Declares a metric of a kind (an id of `metric.kind`) for a goal or an initiative, beside an element; its figures are the author's to write. */
export function declareMetric(programme: Programme, measured: Goal | Initiative, kind: string, beside: Element = measured): Fix {
  const { declare, keyword, language, value } = writerOf(beside);
  const word = valueWord('metric.kind', kind) as Word;
  const name = freeName(programme, `${measured.name}${language === 'zh' ? word.zh : capital(word.en)}`);
  const edit = declare('metric', name, [keyword('kind'), value('metric.kind', kind)], [keyword('of'), measured.name]);
  return { title: { en: `Declare ${word.en} metric ${name}`, zh: `声明${word.zh}指标“${name}”` }, edits: [edit], safe: false };
}

function toBeSet(language: 'en' | 'zh'): string {
  return language === 'zh' ? '"待定"' : '"to be set"';
}
