import { describeDay } from './describe.ts';
import { order } from './order.ts';
import type { DateProblem, DayRange, Span } from './types.ts';

/**
 * 2024-03..2024-09: what lasts from the one date to the other (ISO 8601-2: a time interval; its ends may be imprecise).
 * A problem if the end is certainly before the start; ends that only may be in the wrong order are accepted.
 */
export function span(start: DayRange, end: DayRange): Span | DateProblem {
  if (order(end, start) === 'before') return endsBeforeStart(start, end);
  return { start, end };
}

function endsBeforeStart(start: DayRange, end: DayRange): DateProblem {
  const first = describeDay(start.earliest);
  const last = describeDay(end.latest);
  return {
    problem: {
      en: `The span ends before it starts: it starts on ${first.en} at the earliest and ends on ${last.en} at the latest. Swap the two dates or correct one of them.`,
      zh: `时间段的结束早于开始：最早于${first.zh}开始，最晚于${last.zh}结束。请对调两个日期，或更正其中一个。`,
    },
  };
}
