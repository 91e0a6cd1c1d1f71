import { dayNumber, daysInMonth } from './calendar.ts';
import { rewrite } from './near-miss.ts';
import * as problem from './point-problems.ts';
import type { DateProblem, DayRange } from './types.ts';

/** What a form makes of the fields its pattern caught; `text` is the whole token, for messages. */
type Reader = (text: string, year: number, field: string, day: string) => DayRange | DateProblem;

// A year is caught with a digit too few or too many, so that the message can be about the year.
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{1,5})年?$/u, (_, year) => months(year, 1, 12)],
  [/^(\d{1,5})-h(\d+)$/iu, readHalf],
  [/^(\d{1,5})年([上下])半年$/u, readHalf],
  [/^(\d{1,5})-q(\d+)$/iu, readQuarter],
  [/^(\d{1,5})年第?(\d+|[一二三四五六七八九十])季度$/u, readQuarter],
  [/^(\d{1,5})-(\d{1,2})$/u, readMonth],
  [/^(\d{1,5})年(\d{1,2})月$/u, readMonth],
  [/^(\d{1,5})-(\d{2})-(\d{2})$/u, readDay],
  [/^(\d{1,5})年(\d{1,2})月(\d{1,2})[日号]$/u, readDay],
];

/**
 * The date written as one token, as one day out of the year, half, quarter, month or day it names
 * (ISO 8601-1 calendar dates of reduced precision, read as EDTF, ISO 8601-2; halves and quarters as businesses write
 * them). Forms: `2024`, `2024-H1`, `2024-Q1`, `2024-03`, `2024-3`, `2024-03-15`; `2024年`, `2024年上半年`,
 * `2024年第一季度`, `2024年3季度`, `2024年3月`, `2024年3月15日`, `2024年3月15号`. Years from 1000 to 9999.
 * Full-width digits and hyphens must have been made ASCII. Anything else comes back as a problem; nothing is thrown.
 */
export function parsePoint(text: string): DayRange | DateProblem {
  for (const [pattern, read] of FORMS) {
    const [whole, year = '', field = '', day = ''] = pattern.exec(text) ?? [];
    if (whole !== undefined) return yearProblem(text, year) ?? read(text, Number(year), field, day);
  }
  return unreadable(text);
}

function yearProblem(text: string, year: string): DateProblem | undefined {
  if (year.length !== 4) return problem.yearNeedsFourDigits(text);
  if (year.startsWith('0')) return problem.yearTooEarly(text);
  return undefined;
}

const HALVES = new Map(pairs('12', '上下'));

function readHalf(text: string, year: number, field: string): DayRange | DateProblem {
  const half = HALVES.get(field);
  return half === undefined ? problem.notAHalf(text) : months(year, half * 6 - 5, half * 6);
}

const QUARTERS = new Map(pairs('1234', '一二三四'));

function readQuarter(text: string, year: number, field: string): DayRange | DateProblem {
  const quarter = QUARTERS.get(field);
  return quarter === undefined ? problem.notAQuarter(text) : months(year, quarter * 3 - 2, quarter * 3);
}

/** Every character of each writing with its place, counted from 1. */
function pairs(...writings: string[]): [string, number][] {
  return writings.flatMap((writing) => [...writing].map((sign, index): [string, number] => [sign, index + 1]));
}

function readMonth(text: string, year: number, field: string): DayRange | DateProblem {
  const month = Number(field);
  return isMonth(month) ? months(year, month, month) : problem.notAMonth(text);
}

function readDay(text: string, year: number, monthField: string, dayField: string): DayRange | DateProblem {
  const month = Number(monthField);
  const day = Number(dayField);
  if (!isMonth(month)) return problem.noSuchMonth(text);
  if (day < 1) return problem.dayZero(text);
  if (day > daysInMonth(year, month)) return problem.notADay(text, year, month);
  const number = dayNumber(year, month, day);
  return { earliest: number, latest: number };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function months(year: number, first: number, last: number): DayRange {
  return { earliest: dayNumber(year, first, 1), latest: dayNumber(year, last + 1, 1) - 1 };
}

function unreadable(text: string): DateProblem {
  const suggestion = rewrite(text);
  // A suggestion that is no date either would send the author from one error into the next.
  if (suggestion === undefined || 'problem' in parsePoint(suggestion)) return problem.notADate(text);
  return problem.writeInstead(text, suggestion);
}
