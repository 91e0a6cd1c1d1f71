import type { LocalizedText } from '../text.ts';
import { civilDay, daysInMonth } from './calendar.ts';
import { order } from './order.ts';
import type { DayRange } from './types.ts';

export type Gap = LocalizedText;

/**
 * The distance that certainly lies between two dates, whichever is first: from the latest day of the earlier to the
 * earliest day of the later. In whole months, rounded down, from two months on, else in days.
 * Said to be "at least" that where either date is imprecise. Undefined when the order of the two is undecidable.
 * The Chinese is to follow a Chinese word at once: a number in it brings the blank before it.
 */
export function gap(a: DayRange, b: DayRange): Gap | undefined {
  const [first, second] = order(a, b) === 'after' ? [b, a] : [a, b];
  if (order(first, second) !== 'before') return undefined;
  const certain = distance(first.latest, second.earliest);
  const exact = first.earliest === first.latest && second.earliest === second.latest;
  return exact ? certain : { en: `at least ${certain.en}`, zh: `至少${certain.zh}` };
}

function distance(from: number, to: number): Gap {
  const months = wholeMonths(from, to);
  if (months >= 2) return { en: `${months} months`, zh: ` ${months} 个月` };
  const days = to - from;
  return { en: days === 1 ? '1 day' : `${days} days`, zh: ` ${days} 天` };
}

function wholeMonths(from: number, to: number): number {
  const start = civilDay(from);
  const end = civilDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  // From the last day of March to the last day of June is three months, though June has no 31st.
  const complete = end.day >= Math.min(start.day, daysInMonth(end.year, end.month));
  return complete ? months : months - 1;
}
