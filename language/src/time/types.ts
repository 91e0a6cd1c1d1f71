import type { LocalizedText } from '../text.ts';

/**
 * An imprecise date: ONE day, known only to be among the days from `earliest` to `latest`, both included
 * (EDTF, ISO 8601-2: `2024-03` is some day of March 2024, not the whole month).
 * Days since 1970-01-01 in the proleptic Gregorian calendar; -Infinity/Infinity where a side is open.
 * Always `earliest <= latest`: there is no date without a day.
 */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** Something that lasts from the one date to the other, each of which may be imprecise. */
export interface Span {
  readonly start: DayRange;
  readonly end: DayRange;
}

/** Why a date cannot be read, in complete sentences that say what to write instead. */
export type DateProblem = { readonly problem: LocalizedText };
