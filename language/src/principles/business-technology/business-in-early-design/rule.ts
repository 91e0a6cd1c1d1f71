import { inOrderOf } from '../../../lists.ts';
import type { Gate } from '../../../programme/elements.ts';
import { isSomeUndated, isTechnical, mayHold, mayPassElsewhere, phasesOf, unitIs } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';
import { principle } from '../../principle.ts';
import { notByBusiness, notReviewed, tooLate, undecidable } from './offences.ts';
import { mayTakePart } from './taking-part.ts';

export default principle({
  id: 'business-in-early-design',
  number: 'B16',
  category: 'business-technology',
  severity: 'warning',
  statement: {
    en: 'Business people join the early design, e.g. the requirement review.',
    zh: '让业务早早参与评审。',
  },
  sources: [{ line: '000:68', quote: '让业务人员参与技术项目的早期设计' }],
  checked: 'whole',
  wokenBy: ['initiative.gate=review'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (!isTechnical(initiative)) return;
    const builds = inOrderOf(phasesOf(initiative, 'build'), ({ start }) => start.days.latest);
    const [first, last] = [builds[0], builds.at(-1)];
    if (first === undefined || last === undefined) return;
    if (mayPassElsewhere(initiative, 'review') || mayHold(initiative, mayTakePart)) return;
    const gates = initiative.gates.filter(({ kind }) => kind?.id === 'review');
    const [gate] = gates;
    if (gate === undefined) return report(notReviewed(initiative, first, programme));
    const byBusiness = gates.filter((candidate) => !isCertainlyNotByBusiness(candidate));
    if (byBusiness.length === 0) return report(notByBusiness(initiative, gate, first, programme));
    // A later build may be another round: one review before the last is enough, and one without a date may be the last.
    if (isSomeUndated(initiative, 'build')) return;
    const answers = byBusiness.map(({ on }) => on === undefined || notLater(on.days, last.start.days));
    if (answers.includes(true)) return;
    const open = byBusiness[answers.indexOf(undefined)];
    if (open?.on !== undefined) return report(undecidable(initiative, open.on, last));
    const [late] = byBusiness;
    if (late?.on !== undefined) report(tooLate(initiative, late.on, last));
  },
});

/** Executives, branches, subsidiaries, teams and the head office may themselves run a line of business. */
function isCertainlyNotByBusiness({ by }: Gate): boolean {
  const others = ['technology', 'data', 'risk', 'compliance', 'committee', 'partner', 'vendor', 'regulator'];
  return by.length > 0 && by.every((unit) => unitIs(unit, ...others));
}
