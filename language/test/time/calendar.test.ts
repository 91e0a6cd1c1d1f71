import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDay } from '../../src/time/index.ts';
import { point } from './dates.ts';

describe('the calendar', () => {
  it('counts days from 1970-01-01', () => {
    assert.equal(point('1970-01-01').earliest, 0);
    assert.equal(point('1969-12-31').earliest, -1);
    assert.equal(point('2000-01-01').earliest, 10_957);
    assert.equal(point('2024-03-15').earliest, 19_797);
  });

  it('has 29 days of February in 2000 and 2024, not in 1900 or 2023', () => {
    const lengths = ['1900', '2000', '2023', '2024'].map((year) => {
      const february = point(`${year}-02`);
      return february.latest - february.earliest + 1;
    });
    assert.deepEqual(lengths, [28, 29, 28, 29]);
  });

  it('joins year to year from 1000 to 9999, each as long as the Gregorian rule says', () => {
    let next = point('1000').earliest;
    for (let year = 1000; year <= 9999; year += 1) {
      const { earliest, latest } = point(`${year}`);
      const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
      assert.deepEqual([earliest, latest - earliest + 1], [next, leap ? 366 : 365], `year ${year}`);
      next = latest + 1;
    }
  });
});

describe('formatDay', () => {
  it('writes ISO 8601', () => {
    assert.equal(formatDay(0), '1970-01-01');
    assert.equal(formatDay(-1), '1969-12-31');
    assert.equal(formatDay(19_782), '2024-02-29');
  });

  it('writes the day before the year 1000 and the day after 9999', () => {
    assert.equal(formatDay(point('1000').earliest - 1), '0999-12-31');
    assert.equal(formatDay(point('9999').latest + 1), '+010000-01-01');
  });

  it('refuses an open side', () => {
    assert.throws(() => formatDay(-Infinity), RangeError);
    assert.throws(() => formatDay(Infinity), RangeError);
  });

  it('writes what reads back as the same day', () => {
    const day = fc.integer({ min: point('1000').earliest, max: point('9999').latest });
    fc.assert(fc.property(day, (n) => assert.deepEqual(point(formatDay(n)), { earliest: n, latest: n })));
  });
});
