import type { LocalizedText } from '../text.ts';
import { civilDay } from './calendar.ts';
import type { DayRange } from './types.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The English name of a month from 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** One finite day number in words: '15 March 2024', '2024年3月15日'. */
export function describeDay(day: number): LocalizedText {
  const { year, month, day: date } = civilDay(day);
  return { en: `${date} ${monthName(month)} ${year}`, zh: `${year}年${month}月${date}日` };
}

/** The days a date may be, in words for a hover: 'any day from 1 March 2024 to 31 March 2024 (31 days)'. */
export function describeDays({ earliest, latest }: DayRange): LocalizedText {
  if (earliest === latest) return describeDay(earliest);
  if (earliest === -Infinity && latest === Infinity) return { en: 'any day', zh: '任意一天' };
  if (earliest === -Infinity) return anyDayBefore(latest + 1);
  if (latest === Infinity) return anyDayAfter(earliest - 1);
  return anyDayFromTo(earliest, latest);
}

// 之前 and 之后 leave open whether the day itself counts; 早于 and 晚于 do not.
function anyDayBefore(day: number): LocalizedText {
  const { en, zh } = describeDay(day);
  return { en: `any day before ${en}`, zh: `早于${zh}的某一天` };
}

function anyDayAfter(day: number): LocalizedText {
  const { en, zh } = describeDay(day);
  return { en: `any day after ${en}`, zh: `晚于${zh}的某一天` };
}

function anyDayFromTo(earliest: number, latest: number): LocalizedText {
  const first = describeDay(earliest);
  const last = describeDay(latest);
  const days = latest - earliest + 1;
  const sameYear = civilDay(earliest).year === civilDay(latest).year;
  const lastInChinese = sameYear ? last.zh.replace(/^.*年/u, '') : last.zh;
  return {
    en: `any day from ${first.en} to ${last.en} (${days} days)`,
    zh: `${first.zh}至${lastInChinese}之间的某一天（共${days}天）`,
  };
}
