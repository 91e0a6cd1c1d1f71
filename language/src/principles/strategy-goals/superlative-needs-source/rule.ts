import { called } from '../../../findings/words.ts';
import { descriptionOf } from '../../../programme/description.ts';
import type { Element } from '../../../programme/elements.ts';
import { isUnfinished } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

/** Claims of being first; not 最大化, 最大限度, 领先指标, 率先垂范 and the like, which claim nothing. */
const claim = /首家|率先(?!垂范|示范)|最大(?!化|限|程度|值|回撤|努力|可能|的努力)|领先(?!指标)/;

export default principle({
  id: 'superlative-needs-source',
  number: 'P18',
  category: 'strategy-goals',
  severity: 'info',
  statement: {
    en: 'Claims of being first need a source.',
    zh: '“第一”须有出处。',
  },
  sources: [{ line: '003:43', quote: '网点精准开门和排班系统同业首家' }],
  checked: 'part',
  derived: true,
  wokenBy: ['initiative.source'],
  about: 'initiative',
  check(initiative, report) {
    if (isUnfinished(initiative) || isSupported(initiative)) return;
    const word = claimIn(initiative.label) ?? claimIn(initiative.name) ?? claimIn(descriptionOf(initiative));
    if (word === undefined) return;
    const i = called(initiative);
    report({
      message: {
        en: `The ${i.en} is said to be “${word}”, and nothing says who found so. Add source with a text in quotes, or leave the word out.`,
        zh: `${i.zh}自称“${word}”，却没有写明出处。请用“来源”补上，或去掉这个词。`,
      },
    });
  },
});

function claimIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : claim.exec(text)?.[0];
}

/** Whether it, or what it stands in, names a source, or owns to an assumption. */
function isSupported(element: Element): boolean {
  if (element.sources.length > 0 || element.assumptions.length > 0) return true;
  return element.container !== undefined && isSupported(element.container);
}
