import type { DayRange } from './types.ts';

export type Order = 'before' | 'after' | 'undecidable';

/**
 * Which of two dates comes first, said only when it is certain.
 * Each date is one day out of its set (EDTF, ISO 8601-2), so 'before' holds iff every day of `a` precedes every day
 * of `b`, and 'after' iff every day of `a` follows every day of `b`. All else is 'undecidable', even one and the same
 * known day, for which `notLater` has the answer.
 */
export function order(a: DayRange, b: DayRange): Order {
  if (a.latest < b.earliest) return 'before';
  if (a.earliest > b.latest) return 'after';
  return 'undecidable';
}

/**
 * Whether `a` is on or before `b`: true iff that holds whichever days the two turn out to be, false iff `a` is
 * certainly after `b`, undefined when it depends on the days.
 */
export function notLater(a: DayRange, b: DayRange): true | false | undefined {
  if (a.latest <= b.earliest) return true;
  if (a.earliest > b.latest) return false;
  return undefined;
}
