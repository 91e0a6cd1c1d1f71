import assert from 'node:assert/strict';
import { parsePoint } from '../../src/time/index.ts';
import { problemOf } from './dates.ts';

const YEAR = ['needs four digits: write it in full, as in 2024-03.', '中的年份应为四位数字：请写完整，例如2024-03。'];
const QUARTER = [
  'is not a quarter of a year: write a quarter from Q1 to Q4.',
  '不是有效季度：一年只有四个季度，请写第一至第四季度（Q1至Q4）。',
];
const HALF = ['is not a half of a year: write H1 or H2.', '不是有效的半年：一年只分上、下半年，请写H1（上半年）或H2（下半年）。'];
const MONTH = ['is not a month of the calendar: write a month from 1 to 12.', '不是有效月份：月份只能是1至12，请更正。'];

/** The token, the English message, the Chinese message. */
const PROBLEMS: readonly (readonly [string, string, string])[] = [
  ['24-03', `The year in 24-03 ${YEAR[0]}`, `24-03 ${YEAR[1]}`],
  ['24', `The year in 24 ${YEAR[0]}`, `24 ${YEAR[1]}`],
  ['12024', `The year in 12024 ${YEAR[0]}`, `12024 ${YEAR[1]}`],
  ['24年3月', `The year in 24年3月 ${YEAR[0]}`, `24年3月${YEAR[1]}`],
  ['0999-Q1', 'The year in 0999-Q1 is too early: write a year from 1000 to 9999.', '0999-Q1 中的年份过早：请填写1000至9999之间的年份。'],
  ['2024-H3', `2024-H3 ${HALF[0]}`, `2024-H3 ${HALF[1]}`],
  ['2024-H0', `2024-H0 ${HALF[0]}`, `2024-H0 ${HALF[1]}`],
  ['2024-Q5', `2024-Q5 ${QUARTER[0]}`, `2024-Q5 ${QUARTER[1]}`],
  ['2024-q0', `2024-q0 ${QUARTER[0]}`, `2024-q0 ${QUARTER[1]}`],
  ['2024-Q12', `2024-Q12 ${QUARTER[0]}`, `2024-Q12 ${QUARTER[1]}`],
  ['2024年第五季度', `2024年第五季度 ${QUARTER[0]}`, `2024年第五季度${QUARTER[1]}`],
  ['2024年5季度', `2024年5季度 ${QUARTER[0]}`, `2024年5季度${QUARTER[1]}`],
  ['2024-13', `2024-13 ${MONTH[0]}`, `2024-13 ${MONTH[1]}`],
  ['2024-00', `2024-00 ${MONTH[0]}`, `2024-00 ${MONTH[1]}`],
  ['2024年13月', `2024年13月 ${MONTH[0]}`, `2024年13月${MONTH[1]}`],
  [
    '2024-13-05',
    '2024-13-05 is not a day of the calendar: write a month from 1 to 12.',
    '2024-13-05 不是有效日期：月份只能是1至12，请更正。',
  ],
  [
    '2024-03-00',
    '2024-03-00 is not a day of the calendar: the first day of a month is 1.',
    '2024-03-00 不是有效日期：每月从1日算起，请更正。',
  ],
  ['2024-02-30', '2024-02-30 is not a day of the calendar: February 2024 has 29 days.', '2024-02-30 不是有效日期：2024年2月只有29天。'],
  ['1900-02-29', '1900-02-29 is not a day of the calendar: February 1900 has 28 days.', '1900-02-29 不是有效日期：1900年2月只有28天。'],
  [
    '2024年4月31日',
    '2024年4月31日 is not a day of the calendar: April 2024 has 30 days.',
    '2024年4月31日不是有效日期：2024年4月只有30天。',
  ],
];

/** Common other writings, with the form to suggest. */
const REWRITTEN: readonly (readonly [string, string])[] = [
  ['20240315', '2024-03-15'],
  ['202403', '2024-03'],
  ['2024/03/15', '2024-03-15'],
  ['2024/3', '2024-03'],
  ['2024.3.5', '2024-03-05'],
  ['2024-3-5', '2024-03-05'],
  ['2024年3', '2024-03'],
  ['2024Q1', '2024-Q1'],
  ['2024年h2', '2024-H2'],
];

const UNREADABLE = [
  '',
  '2024-3-5-7',
  '20240230',
  '2024/13',
  '202413',
  '03/04/2024',
  '2024-',
  ' 2024',
  '2024\n',
  '-2024',
  '2024-Q',
  '2024-H01x',
  '2024年底',
  '二〇二四年',
  'March',
];

describe('parsePoint, where the text is no date,', () => {
  for (const [text, en, zh] of PROBLEMS) {
    it(`says what is wrong with ${text}`, () => assert.deepEqual(problemOf(parsePoint(text)), { en, zh }));
  }

  for (const [text, suggestion] of REWRITTEN) {
    it(`suggests ${suggestion} for ${text}`, () => {
      const { en, zh } = problemOf(parsePoint(text));
      assert.equal(en, `${text} is not in a form that can be read as a date: write ${suggestion}.`);
      assert.match(zh, new RegExp(`请改写为${suggestion}。$`, 'u'));
      assert.ok(!('problem' in parsePoint(suggestion)));
    });
  }

  for (const text of UNREADABLE) {
    it(`lists the forms for ${JSON.stringify(text)}`, () => {
      const { en, zh } = problemOf(parsePoint(text));
      assert.ok(en.startsWith(`"${text}" cannot be read as a date: write a year (2024), `));
      assert.ok(zh.startsWith(`“${text}”无法识别为日期`));
    });
  }

  it('punctuates Chinese with full-width signs and ends every sentence', () => {
    const texts = [...PROBLEMS.map(([text]) => text), '2024-3-5-7', '20240315', '2024Q1'];
    for (const text of texts) {
      const { en, zh } = problemOf(parsePoint(text));
      assert.match(en, /\.$/u);
      assert.match(zh, /。$/u);
      assert.doesNotMatch(zh, /[,:;()?!"]/u);
    }
  });
});
