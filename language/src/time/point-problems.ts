import { daysInMonth } from './calendar.ts';
import { monthName } from './describe.ts';
import type { DateProblem } from './types.ts';

/** `24-03`, `12024`. */
export function yearNeedsFourDigits(text: string): DateProblem {
  return because(
    `The year in ${text} needs four digits: write it in full, as in 2024-03.`,
    `${inChinese(text)}中的年份应为四位数字：请写完整，例如2024-03。`,
  );
}

/** `0999`. */
export function yearTooEarly(text: string): DateProblem {
  return because(
    `The year in ${text} is too early: write a year from 1000 to 9999.`,
    `${inChinese(text)}中的年份过早：请填写1000至9999之间的年份。`,
  );
}

/** `2024-H3`. */
export function notAHalf(text: string): DateProblem {
  return because(
    `${text} is not a half of a year: write H1 or H2.`,
    `${inChinese(text)}不是有效的半年：一年只分上、下半年，请写H1（上半年）或H2（下半年）。`,
  );
}

/** `2024-Q5`. */
export function notAQuarter(text: string): DateProblem {
  return because(
    `${text} is not a quarter of a year: write a quarter from Q1 to Q4.`,
    `${inChinese(text)}不是有效季度：一年只有四个季度，请写第一至第四季度（Q1至Q4）。`,
  );
}

/** `2024-13`. */
export function notAMonth(text: string): DateProblem {
  return because(
    `${text} is not a month of the calendar: write a month from 1 to 12.`,
    `${inChinese(text)}不是有效月份：月份只能是1至12，请更正。`,
  );
}

/** `2024-13-05`. */
export function noSuchMonth(text: string): DateProblem {
  return because(
    `${text} is not a day of the calendar: write a month from 1 to 12.`,
    `${inChinese(text)}不是有效日期：月份只能是1至12，请更正。`,
  );
}

/** `2024-03-00`. */
export function dayZero(text: string): DateProblem {
  return because(
    `${text} is not a day of the calendar: the first day of a month is 1.`,
    `${inChinese(text)}不是有效日期：每月从1日算起，请更正。`,
  );
}

/** `2024-02-30`. */
export function notADay(text: string, year: number, month: number): DateProblem {
  const days = daysInMonth(year, month);
  return because(
    `${text} is not a day of the calendar: ${monthName(month)} ${year} has ${days} days.`,
    `${inChinese(text)}不是有效日期：${year}年${month}月只有${days}天。`,
  );
}

/** `20240315`, with `2024-03-15` for the suggestion. */
export function writeInstead(text: string, suggestion: string): DateProblem {
  return because(
    `${text} is not in a form that can be read as a date: write ${suggestion}.`,
    `${inChinese(text)}的日期写法无法识别：请改写为${suggestion}。`,
  );
}

/** Anything else; quoted, as the text may be of any kind. */
export function notADate(text: string): DateProblem {
  return because(
    `"${text}" cannot be read as a date: write a year (2024), a half (2024-H1), a quarter (2024-Q1), a month (2024-03) or a day (2024-03-15).`,
    `“${text}”无法识别为日期：请按年（2024年）、半年（2024年上半年）、季度（2024年第一季度）、月（2024年3月）或日（2024年3月15日）的写法填写。`,
  );
}

function because(en: string, zh: string): DateProblem {
  return { problem: { en, zh } };
}

/** Chinese typography sets Latin text off with a space, but not 2024年13月. */
function inChinese(text: string): string {
  return /[!-~]$/u.test(text) ? `${text} ` : text;
}
