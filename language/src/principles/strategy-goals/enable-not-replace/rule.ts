import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, replace, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Word } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, referrers, wholes } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'enable-not-replace',
  number: 'B3',
  category: 'strategy-goals',
  severity: 'warning',
  statement: {
    en: 'Technology strengthens the existing business; replacing it is an explicit, argued choice.',
    zh: '以赋能为先，替代须说明理由。',
  },
  sources: [{ line: '000:26', quote: '从“替代”重构为“赋能”' }],
  checked: 'whole',
  wokenBy: ['initiative.effect'],
  about: 'initiative',
  check(initiative, report, programme) {
    const effect = initiative.effect.find(({ id }) => id === 'replace');
    if (effect === undefined || isUnfinished(initiative) || hasOpen(programme, 'on', 'part-of')) return;
    if (wholes(initiative)?.some(isArgued) === false) report(unargued(initiative, effect, programme));
  },
});

function isArgued(initiative: Initiative): boolean {
  return referrers(initiative, 'on').some(({ noun }) => noun === 'tradeoff');
}

function unargued(initiative: Initiative, effect: Word, programme: Programme): Offence {
  const i = called(initiative);
  return {
    place: effect.place,
    message: {
      en: `The ${i.en} replaces what is in place, and no tradeoff says why. Declare a tradeoff on it with the reason, or write effect augment.`,
      zh: `${i.zh}要替代现有的人或做法，却没有取舍说明理由。请声明一项关于它的取舍并写明理由；如果是赋能，请改写“作用 赋能”。`,
    },
    fixes: () => [...(initiative.effect.length === 1 ? [augment(initiative, effect)] : []), weighUp(initiative, programme)],
  };
}

function augment(initiative: Initiative, { place }: Word): Fix {
  const word = writerOf(initiative).value('effect', 'augment');
  return {
    title: { en: 'Write effect augment', zh: '改写为“作用 赋能”' },
    edits: [replace(initiative, place, word)],
    safe: false,
  };
}

/** The reason is left for the author to write between the quotes. */
function weighUp(initiative: Initiative, programme: Programme): Fix {
  const { declare, keyword, language } = writerOf(initiative);
  const name = freeName(programme, `${initiative.name}${language === 'zh' ? '取舍' : 'Choice'}`);
  return {
    title: { en: `Declare tradeoff ${name} and give the reason there`, zh: `声明取舍“${name}”，在其中写明理由` },
    edits: [declare('tradeoff', name, [keyword('on'), initiative.name], [keyword('because'), '"…"'])],
    safe: false,
  };
}
