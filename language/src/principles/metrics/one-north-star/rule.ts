import { called } from '../../../findings/words.ts';
import type { Edit, Fix } from '../../../fixes/fix.ts';
import { replace } from '../../../fixes/writer.ts';
import type { Metric } from '../../../programme/elements.ts';
import { type Gathered, gathering } from '../../../programme/gathering.ts';
import { declarationOf } from '../../../programme/passage.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'one-north-star',
  number: 'B68',
  category: 'metrics',
  severity: 'warning',
  statement: {
    en: 'One north-star metric leads.',
    zh: '只设一个北极星指标。',
  },
  sources: [{ line: '004:54', quote: '招行以MAU为“北极星”' }],
  checked: 'whole',
  wokenBy: ['metric.north-star'],
  about: 'metric',
  check(metric, report, programme) {
    const [first, ...others] = northStars(programme);
    if (first !== undefined && others.some(({ unread }) => unread === metric)) report(another(metric, first.element, [first, ...others]));
  },
});

const northStars = gathering('metric', ({ northStar }) => northStar || undefined);

function another(metric: Metric, first: Metric, all: readonly Gathered<Metric>[]): Offence {
  const [m, f] = [called(metric), called(first)];
  return {
    message: {
      en: `The ${m.en} is a north star, and so is ${f.en}. Only one metric can lead all others: remove north-star from one of them.`,
      zh: `${m.zh}标为北极星，${f.zh}也标为北极星。领头的指标只能有一个，请去掉其中一处“北极星”。`,
    },
    related: [{ element: first, message: { en: `The ${f.en} is a north star too.`, zh: `${f.zh}也是北极星。` } }],
    fixes: () => [
      keep(first, [metric]),
      keep(
        metric,
        all.filter(({ unread }) => unread !== metric).map(({ element }) => element),
      ),
    ],
  };
}

function keep(metric: Metric, others: readonly Metric[]): Fix {
  const m = called(metric);
  return {
    title: { en: `Keep ${m.en} as the north star`, zh: `只保留${m.zh}为北极星` },
    edits: others.flatMap(withoutStar),
    safe: false,
  };
}

/** Takes the flag out: with its line where it stands alone there, else with the blanks before it. */
function withoutStar(metric: Metric): Edit[] {
  const text = metric.file.document.getText();
  return declarationOf(metric).members.flatMap((member) => {
    if (member.$type !== 'FlagProperty') return [];
    const offset = text.slice(0, member.$offset).search(/[ \t]*$/);
    const rest = /^[ \t]*\r?\n/.exec(text.slice(member.$end))?.[0] ?? '';
    const isAlone = text[offset - 1] === '\n';
    return [replace(metric, { offset, end: isAlone ? member.$end + rest.length : member.$end }, '')];
  });
}
