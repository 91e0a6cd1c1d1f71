import { called } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Data, Initiative } from '../../../programme/elements.ts';
import { dataUsed, isUnfinished } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'one-definition-before-analytics',
  number: 'B32',
  category: 'data',
  severity: 'error',
  statement: {
    en: 'Agree on definitions before analysing.',
    zh: '口径统一在前，统一分析在后。',
  },
  sources: [{ line: '001:145', quote: '形成统一的分析就会发生混乱' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report) {
    if (initiative.kind?.id !== 'model' || isStillAhead(initiative)) return;
    for (const { target: data, place } of dataUsed(initiative)) {
      if (data?.definitions?.id === 'mixed') report({ place, ...mixed(initiative, data) });
      if (data !== undefined && data.definitions === undefined && !isUnfinished(data)) report({ place, ...unsaid(initiative, data) });
    }
  },
});

/** Whether the model is only planned or designed: the definitions can still be unified before it analyses anything. */
function isStillAhead({ phases }: Initiative): boolean {
  return phases.length > 0 && phases.every(({ kind }) => kind?.id === 'planned' || kind?.id === 'design');
}

function mixed(initiative: Initiative, data: Data): Offence {
  const [i, d] = [called(initiative), called(data)];
  return {
    message: {
      en: `The ${i.en} analyses ${d.en}, whose definitions are mixed. Unify them first, and write definitions single there.`,
      zh: `${i.zh}是模型，所用的${d.zh}口径不一致。请先统一口径，再把该数据写成“口径 统一”。`,
    },
    related: [
      {
        element: data,
        place: data.definitions?.place,
        message: { en: `The definitions of ${d.en} are mixed.`, zh: `${d.zh}口径不一致。` },
      },
    ],
    fixes: () => unify(data),
  };
}

function unsaid(initiative: Initiative, data: Data): Offence {
  const [i, d] = [called(initiative), called(data)];
  return {
    message: {
      en: `The ${i.en} analyses ${d.en}, which does not say that its definitions are agreed. Write definitions single there once they are.`,
      zh: `${i.zh}是模型，所用的${d.zh}没有写明口径是否统一。口径统一之后，请为该数据写上“口径 统一”。`,
    },
    related: [{ element: data, message: { en: `The ${d.en} says nothing of its definitions.`, zh: `${d.zh}没有写明口径。` } }],
    fixes: () => unify(data),
  };
}

function unify(data: Data) {
  const { set, value } = writerOf(data);
  const d = called(data);
  return offer({ en: `Write that the definitions of ${d.en} agree`, zh: `写明${d.zh}口径统一` }, [
    set('definitions', value('definitions', 'single')),
  ]);
}
