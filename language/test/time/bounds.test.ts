import assert from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, between, formatDay } from '../../src/time/index.ts';
import { anyDate, closed, daysOf, openEnd, openStart, point, problemOf, sound, window } from './dates.ts';

describe('before', () => {
  it('ends the day before the date begins', () => {
    assert.deepEqual(before(point('2016')), { earliest: -Infinity, latest: point('2015-12-31').latest });
  });

  it('has the days that are earlier than every day of the date', () => {
    fc.assert(
      fc.property(fc.oneof(closed, openEnd), (a) => {
        const expected = window.filter((day) => daysOf(a).every((x) => day < x));
        assert.deepEqual(daysOf(before(a)), expected);
      }),
    );
  });

  it('refuses a date without an earliest day', () => {
    fc.assert(fc.property(openStart, (a) => assert.throws(() => before(a), RangeError)));
  });
});

describe('after', () => {
  it('begins the day after the date ends', () => {
    assert.deepEqual(after(point('2018')), { earliest: point('2019-01-01').earliest, latest: Infinity });
  });

  it('has the days that are later than every day of the date', () => {
    fc.assert(
      fc.property(fc.oneof(closed, openStart), (a) => {
        const expected = window.filter((day) => daysOf(a).every((x) => day > x));
        assert.deepEqual(daysOf(after(a)), expected);
      }),
    );
  });

  it('refuses a date without a latest day', () => {
    fc.assert(fc.property(openEnd, (a) => assert.throws(() => after(a), RangeError)));
  });
});

describe('between', () => {
  it('goes from the first day of the one to the last day of the other', () => {
    const { earliest, latest } = sound(between(point('2024-03'), point('2024-09')));
    assert.deepEqual([formatDay(earliest), formatDay(latest)], ['2024-03-01', '2024-09-30']);
  });

  it('has the days from some day of the one to some day of the other, or is a problem if there are none', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const expected = window.filter((day) => daysOf(a).some((x) => x <= day) && daysOf(b).some((y) => day <= y));
        const actual = between(a, b);
        assert.deepEqual('problem' in actual ? [] : daysOf(actual), expected);
      }),
    );
  });

  it('names the two days that leave nothing between them', () => {
    assert.deepEqual(problemOf(between(point('2024-09'), point('2024-03'))), {
      en: 'No day lies between the two dates: the first is 1 September 2024 at the earliest, the second 31 March 2024 at the latest. Swap the two dates or correct one of them.',
      zh: '两个日期之间没有任何一天：前一个日期最早为2024年9月1日，后一个日期最晚为2024年3月31日。请对调两个日期，或更正其中一个。',
    });
  });
});
