import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DayRange, notLater, order } from '../../src/time/index.ts';
import { always, anyDate, closed, openEnd, openStart, point } from './dates.ts';

describe('order', () => {
  it('is certain when no day of the two overlaps', () => {
    assert.equal(order(point('2024-03'), point('2024-04')), 'before');
    assert.equal(order(point('2024-Q2'), point('2024-03-31')), 'after');
  });

  it('is undecidable when the days of the two overlap', () => {
    assert.equal(order(point('2024'), point('2024-Q1')), 'undecidable');
    assert.equal(order(point('2024-03'), point('2024-03')), 'undecidable');
  });

  it('puts no date before itself', () => {
    fc.assert(fc.property(anyDate, (a) => assert.equal(order(a, a), 'undecidable')));
  });

  it('turns round when the two are swapped', () => {
    const swapped = { before: 'after', after: 'before', undecidable: 'undecidable' } as const;
    fc.assert(fc.property(anyDate, anyDate, (a, b) => assert.equal(order(b, a), swapped[order(a, b)])));
  });

  it('is transitive', () => {
    const first = fc.oneof(closed, openStart);
    const second = closed.map((date) => later(date, 12));
    const third = fc.oneof(closed, openEnd).map((date) => later(date, 24));
    fc.assert(
      fc.property(first, second, third, (a, b, c) => {
        fc.pre(order(a, b) === 'before' && order(b, c) === 'before');
        assert.equal(order(a, c), 'before');
      }),
    );
  });

  it('agrees with comparing the days one by one', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        assert.equal(
          order(a, b) === 'before',
          always(a, b, (x, y) => x < y),
        );
        assert.equal(
          order(a, b) === 'after',
          always(a, b, (x, y) => x > y),
        );
      }),
    );
  });
});

describe('notLater', () => {
  it('holds for one and the same known day', () => {
    assert.equal(notLater(point('2024-03-15'), point('2024-03-15')), true);
  });

  it('holds when the two share no more than the day where they meet', () => {
    assert.equal(notLater(point('2024-03'), point('2024-03-31')), true);
  });

  it('is undefined for a month and the same month', () => {
    assert.equal(notLater(point('2024-03'), point('2024-03')), undefined);
  });

  it('is false only for a date that is certainly after', () => {
    assert.equal(notLater(point('2024-04'), point('2024-03')), false);
    assert.equal(notLater(point('2024-03-31'), point('2024-03')), undefined);
  });

  it('agrees with comparing the days one by one', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const onOrBefore = always(a, b, (x, y) => x <= y);
        const later = always(a, b, (x, y) => x > y);
        assert.equal(notLater(a, b), onOrBefore ? true : later ? false : undefined);
      }),
    );
  });
});

function later({ earliest, latest }: DayRange, days: number): DayRange {
  return { earliest: earliest + days, latest: latest + days };
}
