import assert from 'node:assert/strict';
import fc from 'fast-check';
import { before, formatDay, gap, order } from '../../src/time/index.ts';
import { anyDate, closed, point } from './dates.ts';

describe('gap', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['2024-03-14', '2024-03-15', '1 day', ' 1 天'],
    ['2024-03', '2024-04', 'at least 1 day', '至少 1 天'],
    ['2024-03-01', '2024-03-15', '14 days', ' 14 天'],
    ['2024-01-01', '2024-02-29', '59 days', ' 59 天'],
    ['2024-01-01', '2024-03-01', '2 months', ' 2 个月'],
    ['2024-01-15', '2024-03-14', '59 days', ' 59 天'],
    ['2024-01-15', '2024-03-15', '2 months', ' 2 个月'],
    ['2024-01', '2024-06', 'at least 4 months', '至少 4 个月'],
    ['2024-Q1', '2024-06-30', 'at least 3 months', '至少 3 个月'],
    ['2023-12-31', '2024-02-29', '2 months', ' 2 个月'],
    ['2023-12-31', '2024-02-28', '59 days', ' 59 天'],
    ['2022', '2025', 'at least 24 months', '至少 24 个月'],
  ];

  for (const [a, b, en, zh] of cases) {
    it(`from ${a} to ${b} is ${en}`, () => assert.deepEqual(gap(point(a), point(b)), { en, zh }));
  }

  it('is measured to the closed side of an open date', () => {
    assert.deepEqual(gap(before(point('2016')), point('2016-06')), { en: 'at least 5 months', zh: '至少 5 个月' });
  });

  it('is undefined exactly when the order is undecidable', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => assert.equal(gap(a, b) === undefined, order(a, b) === 'undecidable')));
  });

  it('is the same seen from either date', () => {
    const far = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(closed, closed, far, (a, b, days) => {
        const later = { earliest: b.earliest + days, latest: b.latest + days };
        assert.deepEqual(gap(a, later), gap(later, a));
      }),
    );
  });

  it('is the smallest difference of any two days', () => {
    fc.assert(
      fc.property(closed, closed, (a, b) => {
        fc.pre(order(a, b) === 'before');
        assert.equal(Number.parseInt(gap(a, b)?.en.replace('at least ', '') ?? '', 10), b.earliest - a.latest);
      }),
    );
  });

  it('counts the months that fit, told by the calendar date on which each is complete', () => {
    const day = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 62, max: 2000 }), (from, days) => {
        const text = gap({ earliest: from, latest: from }, { earliest: from + days, latest: from + days })?.en;
        assert.equal(text, `${monthsThatFit(from, from + days)} months`);
      }),
    );
  });
});

/** Walks day by day: a month is complete on the day of the same date, or on the last of a month too short for it. */
function monthsThatFit(from: number, to: number): number {
  const date = dateOf(from);
  let months = 0;
  for (let day = from + 1; day <= to; day += 1) {
    const lastOfMonth = dateOf(day + 1) === 1;
    if (dateOf(day) === date || (lastOfMonth && dateOf(day) < date)) months += 1;
  }
  return months;
}

function dateOf(day: number): number {
  return Number(formatDay(day).slice(-2));
}
