import { called } from '../../../findings/words.ts';
import { isUnfinished } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

/** A year in a label or name (`2020年末用户数`), and one in a figure, where a bare number may be a quantity. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const yearInFigure = /(?<!\d)(?:19|20)\d\d(?:年|-\d|-[HQ])/;

export default principle({
  id: 'figure-has-a-date',
  number: 'P19',
  category: 'metrics',
  severity: 'info',
  statement: {
    en: 'Every figure carries its date.',
    zh: '数字要注明时点。',
  },
  sources: [{ line: '004:58', quote: '截至2020年末' }],
  checked: 'part',
  derived: true,
  wokenBy: ['metric.as-of'],
  about: 'metric',
  check(metric, report) {
    const { actual, asOf, label = '', name } = metric;
    if (actual === undefined || asOf !== undefined || isUnfinished(metric)) return;
    if (year.test(label) || year.test(name) || yearInFigure.test(actual.text)) return;
    const m = called(metric);
    report({
      place: actual.place,
      message: {
        en: `The actual value (${actual.text}) of ${m.en} does not say when it stood. Add as-of and a date, such as as-of 2020-12.`,
        zh: `${m.zh}的实际值（${actual.text}）没有注明时点。请补上“截至”和日期，例如“截至 2020-12”。`,
      },
    });
  },
});
