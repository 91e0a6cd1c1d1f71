import { called } from '../../../findings/words.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'segment-by-behaviour',
  number: 'P6',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: 'Group customers by what they do.',
    zh: '按行为划分客群。',
  },
  sources: [{ line: '001:129', quote: '根据客户的交易行为和特点' }],
  checked: 'part',
  wokenBy: ['segment.basis'],
  about: 'segment',
  check(segment, report) {
    const [basis] = segment.basis;
    if (basis === undefined || segment.basis.some(({ id }) => id !== 'type')) return;
    const s = called(segment);
    report({
      place: basis.place,
      message: {
        en: `The ${s.en} is told apart by type of customer alone. Group these customers by behaviour, life-stage or need instead.`,
        zh: `${s.zh}只按客户类型划分。请改为按行为、生命阶段或需求来划分。`,
      },
    });
  },
});
