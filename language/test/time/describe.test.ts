import assert from 'node:assert/strict';
import { after, before, describeDays } from '../../src/time/index.ts';
import { point } from './dates.ts';

describe('describeDays', () => {
  it('names a known day', () => {
    assert.deepEqual(describeDays(point('2024-03-15')), { en: '15 March 2024', zh: '2024年3月15日' });
  });

  it('counts the days of a month', () => {
    assert.deepEqual(describeDays(point('2024-03')), {
      en: 'any day from 1 March 2024 to 31 March 2024 (31 days)',
      zh: '2024年3月1日至3月31日之间的某一天（共31天）',
    });
  });

  it('repeats the year in Chinese when it changes', () => {
    assert.deepEqual(describeDays({ earliest: point('2023-12-31').earliest, latest: point('2024-01-01').latest }), {
      en: 'any day from 31 December 2023 to 1 January 2024 (2 days)',
      zh: '2023年12月31日至2024年1月1日之间的某一天（共2天）',
    });
  });

  it('names the day that a date open towards the past stops short of', () => {
    assert.deepEqual(describeDays(before(point('2016'))), {
      en: 'any day before 1 January 2016',
      zh: '早于2016年1月1日的某一天',
    });
  });

  it('names the day that a date open towards the future follows', () => {
    assert.deepEqual(describeDays(after(point('2018'))), {
      en: 'any day after 31 December 2018',
      zh: '晚于2018年12月31日的某一天',
    });
  });

  it('says so when a date may be any day', () => {
    assert.deepEqual(describeDays({ earliest: -Infinity, latest: Infinity }), { en: 'any day', zh: '任意一天' });
  });

  it('knows every month by name', () => {
    const names = Array.from({ length: 12 }, (_, index) => describeDays(point(`2024-${index + 1}`)).en.split(' ')[4]);
    assert.equal(names.join(' '), 'January February March April May June July August September October November December');
  });
});
