import { describeDay } from './describe.ts';
import { order } from './order.ts';
import type { DateProblem, DayRange } from './types.ts';

/**
 * 'before 2016': any day earlier than the earliest day of `a` (ISO 8601-2: an interval with an open start).
 * @throws RangeError if `a` is itself open towards the past: no day is earlier than all of its days.
 */
export function before(a: DayRange): DayRange {
  if (a.earliest === -Infinity) throw new RangeError('No day lies before a date that is open towards the past.');
  return { earliest: -Infinity, latest: a.earliest - 1 };
}

/**
 * 'after 2018': any day later than the latest day of `a` (ISO 8601-2: an interval with an open end).
 * @throws RangeError if `a` is itself open towards the future: no day is later than all of its days.
 */
export function after(a: DayRange): DayRange {
  if (a.latest === Infinity) throw new RangeError('No day lies after a date that is open towards the future.');
  return { earliest: a.latest + 1, latest: Infinity };
}

/**
 * 'between 2024-03 and 2024-09': one day, from the first day of `a` to the last day of `b`, both included.
 * A problem if there is no such day, which is when `b` is certainly before `a`.
 */
export function between(a: DayRange, b: DayRange): DayRange | DateProblem {
  if (order(b, a) === 'before') return nothingBetween(a, b);
  return { earliest: a.earliest, latest: b.latest };
}

function nothingBetween(a: DayRange, b: DayRange): DateProblem {
  const first = describeDay(a.earliest);
  const second = describeDay(b.latest);
  return {
    problem: {
      en: `No day lies between the two dates: the first is ${first.en} at the earliest, the second ${second.en} at the latest. Swap the two dates or correct one of them.`,
      zh: `两个日期之间没有任何一天：前一个日期最早为${first.zh}，后一个日期最晚为${second.zh}。请对调两个日期，或更正其中一个。`,
    },
  };
}
