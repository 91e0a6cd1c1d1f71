import { called } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Link, Need, Unit } from '../../../programme/elements.ts';
import { allFound, referrers, stagesOf, targets, unitIs } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';
import { receiversOf } from './receivers.ts';

export default principle({
  id: 'result-returns-to-business',
  number: 'B14',
  category: 'business-technology',
  severity: 'warning',
  statement: {
    en: 'Results flow back to the unit that raised the need.',
    zh: '成果要回到提需求的部门。',
  },
  sources: [{ line: '000:28', quote: '成果反哺业务' }],
  checked: 'part',
  wokenBy: ['initiative.feeds'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.need.length === 0 || stagesOf(initiative, 'rollout').length === 0) return;
    const open = initiative.need.filter(({ target }) => !isOwnedBy(initiative, raisersOf(target)));
    const receivers = open.length === 0 ? undefined : receiversOf(initiative, programme);
    if (receivers === undefined) return;
    const gets = (unit: Unit) => receivers.has(unit) || referrers(unit, 'members').some((team) => receivers.has(team));
    for (const link of open) {
      const raisers = raisersOf(link.target);
      const returned = raisers.some((unit) => gets(unit) || targets(unit.members).some(gets));
      if (raisers.length > 0 && !returned) report(leftWithout(initiative, link, raisers));
    }
  },
});

/** Mostly one of those that raised the need owns what answers it, and no more is to be asked. */
function isOwnedBy({ owner }: Initiative, raisers: readonly Unit[]): boolean {
  return owner.some(({ target }) => target !== undefined && raisers.includes(target));
}

/** The units that raised a need; none where one was not found, or where it does not come from the business at all. */
function raisersOf(need: Need | undefined): Unit[] {
  if (need === undefined || !allFound(need.by)) return [];
  return need.by.every((unit) => unitIs(unit, 'technology', 'committee', 'vendor', 'regulator')) ? [] : targets(need.by);
}

function leftWithout(initiative: Initiative, { place, target }: Link<Need>, raisers: readonly Unit[]): Offence {
  const [i, n, u] = [called(initiative), called(target as Need), called(raisers[0] as Unit)];
  return {
    place,
    message: {
      en: `The result of ${i.en} does not go back to ${u.en}, which raised ${n.en}. Name that unit after feeds.`,
      zh: `${u.zh}提出了${n.zh}，${i.zh}的成果却没有回到那里。请在“供给”中写上该单位。`,
    },
    related: [{ element: target as Need, message: { en: `Raised by ${u.en}.`, zh: `由${u.zh}提出。` } }],
    fixes: () =>
      raisers.slice(0, 2).map((unit) => ({
        title: { en: `Let it feed ${called(unit).en}`, zh: `写明成果供给${called(unit).zh}` },
        edits: [writerOf(initiative).append('feeds', unit.name)].flatMap((edit) => edit ?? []),
        safe: false,
      })),
  };
}
