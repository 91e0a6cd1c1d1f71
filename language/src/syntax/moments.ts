import type { LocalizedText } from '../text.ts';
import { after, before, between, type DateProblem, type DayRange, parsePoint, span } from '../time/index.ts';
import type { Moment, Period } from './generated/ast.ts';

/** A day of which nothing is known; it is neither certainly before nor certainly after any other. */
export const anyDay: DayRange = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/** The days that a date in the text can be, and why it cannot be read where it cannot; then it can be any day. */
export interface Reading {
  readonly days: DayRange;
  readonly problem?: LocalizedText;
}

/** Programmes name the same months again and again. */
const pointOf = remembered(parsePoint);
const plainWords = remembered((text): LocalizedText => ({ en: text, zh: text }));

/** The same function, which works out once what it says of a text: of the first ten thousand, more than a programme has months. */
function remembered<T extends object>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size < 10_000) known.set(text, value);
    return value;
  };
}

/** Reads a date. Half-typed dates have no problem here: what is missing is said where the syntax is checked. */
export function readMoment(moment: Moment): Reading {
  if (moment.first === undefined) return { days: anyDay };
  const first = pointOf(moment.first);
  if ('problem' in first) return reading(first);
  const { modifier } = moment;
  if (modifier === 'before') return reading(before(first));
  if (modifier === 'after') return reading(after(first));
  if (modifier === undefined) return reading(first);
  if (moment.second === undefined) return { days: anyDay };
  const second = pointOf(moment.second);
  return reading('problem' in second ? second : between(first, second));
}

/** A date in words for a sentence: as written, its modifier in the sentence's language. */
export function inWords(moment: Moment): LocalizedText {
  const { first = '…', second = '…' } = moment;
  switch (moment.modifier) {
    case 'before':
      return { en: `before ${first}`, zh: `${first} 之前` };
    case 'after':
      return { en: `after ${first}`, zh: `${first} 之后` };
    case 'between':
      return { en: `between ${first} and ${second}`, zh: `${first} 至 ${second} 之间` };
    default:
      return plainWords(first);
  }
}

/** Why the two ends of a span contradict each other; undefined where they do not. */
export function spanProblem(period: Period): LocalizedText | undefined {
  if (period.start === undefined || period.end === undefined) return undefined;
  const result = span(readMoment(period.start).days, readMoment(period.end).days);
  return 'problem' in result ? result.problem : undefined;
}

function reading(result: DayRange | DateProblem): Reading {
  return 'problem' in result ? { days: anyDay, problem: result.problem } : { days: result };
}
