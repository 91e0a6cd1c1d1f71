import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDay, parsePoint } from '../../src/time/index.ts';
import { point } from './dates.ts';

const FORMS: readonly (readonly [string, string, string])[] = [
  ['2024', '2024-01-01', '2024-12-31'],
  ['1000', '1000-01-01', '1000-12-31'],
  ['9999', '9999-01-01', '9999-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-h2', '2024-07-01', '2024-12-31'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q2', '2024-04-01', '2024-06-30'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-q4', '2024-10-01', '2024-12-31'],
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['2024-3', '2024-03-01', '2024-03-31'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024-03-15', '2024-03-15', '2024-03-15'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  ['2024年', '2024-01-01', '2024-12-31'],
  ['2024年3月', '2024-03-01', '2024-03-31'],
  ['2024年03月', '2024-03-01', '2024-03-31'],
  ['2024年3月15日', '2024-03-15', '2024-03-15'],
  ['2024年03月05号', '2024-03-05', '2024-03-05'],
  ['2024年上半年', '2024-01-01', '2024-06-30'],
  ['2024年下半年', '2024-07-01', '2024-12-31'],
  ['2024年第一季度', '2024-01-01', '2024-03-31'],
  ['2024年第二季度', '2024-04-01', '2024-06-30'],
  ['2024年三季度', '2024-07-01', '2024-09-30'],
  ['2024年四季度', '2024-10-01', '2024-12-31'],
  ['2024年第3季度', '2024-07-01', '2024-09-30'],
  ['2024年3季度', '2024-07-01', '2024-09-30'],
];

describe('parsePoint', () => {
  for (const [text, earliest, latest] of FORMS) {
    it(`reads ${text} as a day from ${earliest} to ${latest}`, () => {
      const range = point(text);
      assert.deepEqual([formatDay(range.earliest), formatDay(range.latest)], [earliest, latest]);
    });
  }

  it('reads a Chinese date as it reads the ISO date of the same day', () => {
    const day = fc.integer({ min: point('1000').earliest, max: point('9999').latest });
    fc.assert(
      fc.property(day, (n) => {
        const [year, month, date] = formatDay(n).split('-').map(Number);
        assert.deepEqual(point(`${year}年${month}月${date}日`), { earliest: n, latest: n });
      }),
    );
  });

  it('divides a year into halves, quarters and months without gap or overlap', () => {
    const divisions = [['H1', 'H2'], ['Q1', 'Q2', 'Q3', 'Q4'], Array.from({ length: 12 }, (_, index) => `${index + 1}`)];
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(...divisions), (year, parts) => {
        const dates = parts.map((part) => point(`${year}-${part}`));
        const { earliest, latest } = point(`${year}`);
        assert.deepEqual(
          dates.map((date) => date.earliest),
          [earliest, ...dates.slice(0, -1).map((date) => date.latest + 1)],
        );
        assert.equal(dates.at(-1)?.latest, latest);
      }),
    );
  });

  it('answers any text with a date of at least one day or with a problem in both languages', () => {
    const sign = fc.constantFrom(...'0123456789-/.HhQq年月日号上下半第一四季度 x');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 10 })), (text) => {
        const read = parsePoint(text);
        const answered = 'problem' in read ? read.problem.en && read.problem.zh : read.earliest <= read.latest;
        assert.ok(answered);
      }),
    );
  });
});
