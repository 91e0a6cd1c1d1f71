import assert from 'node:assert/strict';
import fc from 'fast-check';
import { span } from '../../src/time/index.ts';
import { always, anyDate, point, problemOf } from './dates.ts';

describe('span', () => {
  it('keeps its two dates as they are', () => {
    const start = point('2024-03');
    const end = point('2024-09');
    assert.deepEqual(span(start, end), { start, end });
  });

  it('may end in the month in which it starts', () => {
    const march = point('2024-03');
    assert.deepEqual(span(march, march), { start: march, end: march });
  });

  it('is a problem only if it ends before it starts, whichever days the two turn out to be', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (start, end) => {
        assert.equal(
          'problem' in span(start, end),
          always(start, end, (x, y) => y < x),
        );
      }),
    );
  });

  it('names the two days that contradict each other', () => {
    assert.deepEqual(problemOf(span(point('2024-09'), point('2024-03'))), {
      en: 'The span ends before it starts: it starts on 1 September 2024 at the earliest and ends on 31 March 2024 at the latest. Swap the two dates or correct one of them.',
      zh: '时间段的结束早于开始：最早于2024年9月1日开始，最晚于2024年3月31日结束。请对调两个日期，或更正其中一个。',
    });
  });
});
