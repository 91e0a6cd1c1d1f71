import type { Initiative } from '../../../programme/elements.ts';
import { isUnfinished, mayHold, mentions, partsOf } from '../../../programme/queries.ts';
import { valueId, valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';
import { autonomous, isDocumented, undocumented, unsorted } from './offences.ts';

export default principle({
  id: 'tier-fits-the-decision',
  number: 'B48',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'Classify business by frequency and risk, and choose the technology accordingly.',
    zh: '先分层，再定技术力度。',
  },
  sources: [
    { line: '000:33', quote: '根据业务特性划分优先级' },
    { line: '000:39', quote: '守住合规底线,增强信任感' },
  ],
  checked: 'part',
  wokenBy: ['initiative.tier'],
  about: 'initiative',
  check(initiative, report) {
    const { tier, decides, kind } = initiative;
    if (tier === undefined) {
      if (['product', 'process', 'model'].includes(kind?.id ?? '') && isCertainlyUnsorted(initiative)) report(unsorted(initiative));
      return;
    }
    const { frequency, risk } = tier;
    if (risk?.id === 'medium-risk' && decides?.id === 'auto') report(autonomous(initiative, decides));
    const known = frequency && risk && valueWord('tier.frequency', frequency.id) && valueWord('tier.risk', risk.id);
    if (known && !isDocumented(frequency.id, risk.id)) report(undocumented(initiative, frequency, risk));
  },
});

/** Whether no tier is written for it, for what it is part of or for its parts, and it is not for staff only. */
function isCertainlyUnsorted(initiative: Initiative): boolean {
  const isForStaff = initiative.serves.length > 0 && initiative.serves.every(({ name }) => valueId('serves', name) !== undefined);
  const isSorted = (one: Initiative) => mentions(one, 'tier');
  return !isForStaff && !mayHold(initiative, isSorted) && !partsOf(initiative).some((part) => isUnfinished(part) || isSorted(part));
}
