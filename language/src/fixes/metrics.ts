import type { Goal, Initiative } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { metricsOf } from '../programme/queries.ts';
import type { Edit } from './fix.ts';
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

function toBeSet(language: 'en' | 'zh'): string {
  return language === 'zh' ? '"待定"' : '"to be set"';
}
