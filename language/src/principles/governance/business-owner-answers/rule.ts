import type { Initiative, Link, Unit } from '../../../programme/elements.ts';
import { isUnfinished, mayHold, mentions, unitIs } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { notByBusiness, unowned } from './offences.ts';

export default principle({
  id: 'business-owner-answers',
  number: 'B8',
  category: 'governance',
  severity: 'warning',
  statement: {
    en: 'The business side answers for compliance and service quality of what customers meet.',
    zh: '面客举措由业务方担责。',
  },
  sources: [{ line: '000:28', quote: '确保业务合规性与客户服务质量' }],
  checked: 'whole',
  wokenBy: ['initiative.serves'],
  about: 'initiative',
  check(initiative, report, programme) {
    // `serves staff` names no segment.
    const segment = initiative.serves.find(({ target }) => target !== undefined)?.target;
    if (segment === undefined || isUnfinished(initiative)) return;
    if (initiative.owner.length > 0) {
      if (initiative.owner.every(isNotBusiness)) report(notByBusiness(initiative, programme));
    } else if (!mayBeOwned(initiative)) report(unowned(initiative, segment, programme));
  },
});

function isNotBusiness(owner: Link<Unit>): boolean {
  return unitIs(owner, 'technology', 'committee', 'vendor') === true;
}

/** Whether a team or the owner of what it is part of answers for it, or an owner is about to be written. */
function mayBeOwned(initiative: Initiative): boolean {
  return mayHold(
    initiative,
    (whole) => mentions(whole, 'owner') || mentions(whole, 'team') || (mentions(whole, 'part-of') && whole.partOf === undefined),
  );
}
