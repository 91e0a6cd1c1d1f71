import { called } from '../../../findings/words.ts';
import { earliestOf } from '../../../fixes/dates.ts';
import type { Edit, Fix } from '../../../fixes/fix.ts';
import { replace, type Writer, writerOf } from '../../../fixes/writer.ts';
import type { Data, Initiative, Moment } from '../../../programme/elements.ts';
import { dataUsed, isUnfinished, mentions, monthBefore, phasesOf } from '../../../programme/queries.ts';
import { gap, notLater } from '../../../time/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'quality-before-analytics',
  number: 'B33',
  category: 'data',
  severity: 'warning',
  statement: {
    en: 'Data are complete and checked before use.',
    zh: '先核数据质量，再做模型。',
  },
  sources: [
    { line: '001:145', quote: '数据的质量也有些问题' },
    { line: '001:145', quote: '有些信息收集的不全' },
  ],
  checked: 'part',
  wokenBy: ['data.quality'],
  about: 'initiative',
  check(initiative, report) {
    if (initiative.kind?.id !== 'model' || initiative.uses.length === 0) return;
    const starts = phasesOf(initiative, 'build', 'pilot', 'rollout', 'operate').map(({ start }) => start);
    const [first] = starts.sort((a, b) => a.days.latest - b.days.latest);
    if (first === undefined) return;
    for (const { target: data, place } of dataUsed(initiative)) {
      const offence = data && offenceOf(initiative, data, starts, first);
      if (offence !== undefined) report({ place, ...offence });
    }
  },
});

/** The check is late where the model certainly starts before it; undecidable where some start may come before. */
function offenceOf(initiative: Initiative, data: Data, starts: readonly Moment[], first: Moment): Offence | undefined {
  const { quality } = data;
  if (quality === undefined) return isUnfinished(data) || mentions(data, 'quality') ? undefined : neverChecked(initiative, data, first);
  const early = starts.find(({ days }) => notLater(quality.days, days) === false);
  if (early !== undefined) return checkedLate(initiative, data, quality, early, starts);
  const open = starts.find(({ days }) => notLater(quality.days, days) === undefined);
  return open && undecidable(initiative, data, quality, open);
}

function neverChecked(initiative: Initiative, data: Data, start: Moment): Offence {
  const [i, d] = [called(initiative), called(data)];
  return {
    message: {
      en: `The ${i.en} uses ${d.en} from ${start.text.en}, but nothing says when its quality was checked. Add quality and a date there.`,
      zh: `${i.zh}在 ${start.text.zh} 开始使用${d.zh}，却没有写明何时核查过数据质量。请为该数据补上“质量核查”日期。`,
    },
    related: [{ element: data, message: { en: `The ${d.en} has no quality date.`, zh: `${d.zh}没有“质量核查”日期。` } }],
    fixes: () => checkIn(data, monthBefore(start), ({ add, keyword }, date) => add(keyword('quality'), date)),
  };
}

function checkedLate(initiative: Initiative, data: Data, quality: Moment, start: Moment, starts: readonly Moment[]): Offence {
  const [i, d] = [called(initiative), called(data)];
  const late = gap(start.days, quality.days);
  return {
    message: {
      en: `The quality of ${d.en} is checked on ${quality.text.en}, ${late?.en} after ${i.en} starts to use it (${start.text.en}). Check it first, or start later.`,
      zh: `${d.zh}到 ${quality.text.zh} 才核查质量，比${i.zh}开始使用（${start.text.zh}）晚了${late?.zh}。请先核查质量，或推迟使用。`,
    },
    related: [checked(data, quality)],
    fixes: () => {
      const earliest = earliestOf(starts) as Moment;
      return checkIn(data, monthBefore(earliest), (_, date) => replace(data, quality.place, date));
    },
  };
}

function undecidable(initiative: Initiative, data: Data, quality: Moment, start: Moment): Offence {
  const [i, d] = [called(initiative), called(data)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${d.en} is checked (${quality.text.en}) before ${i.en} uses it (${start.text.en}) cannot be told. Write the month or day of either.`,
      zh: `从现有日期无法判断${d.zh}（${quality.text.zh}）是否在${i.zh}（${start.text.zh}）使用之前核查。请把其中一个日期写到月或日。`,
    },
    related: [checked(data, quality)],
  };
}

function checked(element: Data, { text, place }: Moment) {
  return { element, place, message: { en: `Quality checked on ${text.en}.`, zh: `${text.zh} 核查质量。` } };
}

function checkIn(data: Data, month: string | undefined, write: (writer: Writer, date: string) => Edit | undefined): Fix[] {
  const edit = month === undefined ? undefined : write(writerOf(data), month);
  const d = called(data);
  const title = { en: `Check the quality of ${d.en} in ${month}`, zh: `将${d.zh}的质量核查定在 ${month}` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
