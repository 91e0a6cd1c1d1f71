/** What the conditions of several tensions ask. */
import type { Data, Element, Initiative, Link, Metric } from '../programme/elements.ts';
import { dataUsed, metricsOf } from '../programme/queries.ts';

/** The first use of data about single persons. */
export function personalUse(initiative: Initiative): Link<Data> | undefined {
  return dataUsed(initiative).find(({ target }) => target !== undefined && isPersonal(target));
}

/** Medical data is personal data too. */
export function isPersonal({ class: kind }: Data): boolean {
  return kind?.id === 'personal' || kind?.id === 'medical';
}

/** The first metric of an element that is of one of the kinds. */
export function metricOf(element: Element, ...kinds: readonly string[]): Metric | undefined {
  return metricsOf(element).find(({ kind }) => kind !== undefined && kinds.includes(kind.id));
}
