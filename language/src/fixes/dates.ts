import type { Moment } from '../programme/elements.ts';
import { type CivilDay, civilDay } from '../time/calendar.ts';
import { type DayRange, parsePoint } from '../time/index.ts';

/**
 * The latest date that is certainly no later than another: the day itself where it is known, else the month before its
 * first day. Written as the author writes the other; undefined where that is open towards the past.
 */
export function noLaterThan({ days, text }: Moment): string | undefined {
  const { earliest, latest } = days;
  const isMonthStart = Number.isFinite(earliest) && civilDay(earliest).day === 1;
  return written(earliest, isMonthStart && earliest < latest ? earliest - 1 : undefined, text.zh);
}

/** The earliest date that is certainly no earlier than another: the day itself, or the month after its last day. */
export function noEarlierThan({ days, text }: Moment): string | undefined {
  const { earliest, latest } = days;
  const isMonthEnd = Number.isFinite(latest) && civilDay(latest + 1).day === 1;
  return written(latest, isMonthEnd && earliest < latest ? latest + 1 : undefined, text.zh);
}

/** The one of some dates that can be the earliest of all. */
export function earliestOf(moments: readonly Moment[]): Moment | undefined {
  return moments.toSorted((a, b) => a.days.earliest - b.days.earliest)[0];
}

/** The days of a date that was written by one of these functions. */
export function daysOf(date: string): DayRange {
  const days = parsePoint(date);
  return 'problem' in days ? { earliest: -Infinity, latest: Infinity } : days;
}

/** A day, or the month of another in its place, in the form of a model. */
function written(day: number, inMonth: number | undefined, model: string): string | undefined {
  if (!Number.isFinite(day)) return undefined;
  const civil = civilDay(inMonth ?? day);
  const date = (model.includes('年') ? inChinese : inNumbers)(civil, inMonth === undefined);
  return 'problem' in parsePoint(date) ? undefined : date;
}

function inNumbers({ year, month, day }: CivilDay, isDay: boolean): string {
  return [year, month, ...(isDay ? [day] : [])].map((number) => String(number).padStart(2, '0')).join('-');
}

function inChinese({ year, month, day }: CivilDay, isDay: boolean): string {
  return `${year}年${month}月${isDay ? `${day}日` : ''}`;
}
