const MILLISECONDS_PER_DAY = 86_400_000;

/** A day of the proleptic Gregorian calendar; `month` from 1 to 12, `day` from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a day, in days since 1970-01-01. A month or day past its end runs on into the next,
 * as month 13 is the January that follows.
 */
export function dayNumber(year: number, month: number, day: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** The year, month and day of a finite day number. */
export function civilDay(day: number): CivilDay {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days the month has, from 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/**
 * A day number as ISO 8601 writes it, `yyyy-mm-dd`; outside the years 0 to 9999 in the expanded form, `+010000-01-01`.
 * @throws RangeError if the day is infinite, as an open side has no day to write.
 */
export function formatDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().replace(/T.*/, '');
}
