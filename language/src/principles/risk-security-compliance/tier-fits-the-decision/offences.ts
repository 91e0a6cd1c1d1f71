import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { replace, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Word } from '../../../programme/elements.ts';
import type { LocalizedText } from '../../../text.ts';
import { type EnumerationName, valueWord } from '../../../vocabulary/index.ts';
import type { Offence } from '../../principle.ts';

/** The three tiers that the seed describes. */
const documented = [
  ['high-frequency', 'low-risk'],
  ['medium-frequency', 'medium-risk'],
  ['low-frequency', 'high-risk'],
] as const;

/** Whether the seed describes a pair of frequency and risk. */
export function isDocumented(frequency: string, risk: string): boolean {
  return documented.some(([first, second]) => first === frequency && second === risk);
}

/** The offence of an initiative that says no tier. */
export function unsorted(initiative: Initiative): Offence {
  const i = called(initiative);
  return {
    message: {
      en: `The ${i.en} says neither how frequent nor how risky its business is. Write tier with both, such as tier medium-frequency medium-risk.`,
      zh: `${i.zh}没有写明业务的频率和风险高低。请用“分层”写明两者，例如“分层 中频 中风险”。`,
    },
    fixes: () => documented.flatMap(([frequency, risk]) => sort(initiative, frequency, risk)),
  };
}

/** The offence of a business of medium risk in which the technology decides by itself. */
export function autonomous(initiative: Initiative, decides: Word): Offence {
  const i = called(initiative);
  return {
    place: decides.place,
    message: {
      en: `The ${i.en} is medium-risk, but the technology decides by itself (auto). Write decides assist or decides human.`,
      zh: `${i.zh}属于中风险业务，却由技术自动决定。请改为“决策 辅助”或“决策 人工”。`,
    },
    fixes: () => (['assist', 'human'] as const).map((decider) => decideBy(initiative, decides, decider)),
  };
}

/** The information that the seed does not describe a tier. */
export function undocumented(initiative: Initiative, frequency: Word, risk: Word): Offence {
  const [i, f, r] = [called(initiative), word('tier.frequency', frequency.id), word('tier.risk', risk.id)];
  return {
    undecidable: true,
    place: risk.place,
    message: {
      en: `The documents are silent about ${f.en} ${r.en}, the tier of ${i.en}. Judge yourself how far technology may go, or check the tier.`,
      zh: `${i.zh}属于${f.zh}${r.zh}，原文没有谈到这一层。技术用到什么程度，请自行判断，或核对分层是否准确。`,
    },
  };
}

function word(enumeration: EnumerationName, id: string): LocalizedText {
  return valueWord(enumeration, id) ?? { en: id, zh: id };
}

/** Where the technology decides by itself, only the tier of low risk is offered. */
function sort(initiative: Initiative, frequency: string, risk: string): Fix[] {
  if (initiative.decides?.id === 'auto' && risk !== 'low-risk') return [];
  const { add, keyword, value } = writerOf(initiative);
  const edit = add(keyword('tier'), value('tier.frequency', frequency), value('tier.risk', risk));
  const [f, r] = [word('tier.frequency', frequency), word('tier.risk', risk)];
  const title = { en: `Write tier ${f.en} ${r.en}`, zh: `写上“分层 ${f.zh} ${r.zh}”` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}

function decideBy(initiative: Initiative, decides: Word, decider: 'assist' | 'human'): Fix {
  const { en, zh } = word('decides', decider);
  const edit = replace(initiative, decides.place, writerOf(initiative).value('decides', decider));
  return { title: { en: `Write decides ${en}`, zh: `改为“决策 ${zh}”` }, edits: [edit], safe: false };
}
