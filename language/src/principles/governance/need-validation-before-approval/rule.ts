import { inOrderOf } from '../../../lists.ts';
import type { Gate } from '../../../programme/elements.ts';
import { mayPassElsewhere, phasesOf, stagesOf, unitIs } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { notByBusiness, notValidated, timing } from './offences.ts';

const built: ReadonlySet<string | undefined> = new Set(['product', 'system', 'model', 'platform', 'infrastructure']);

export default principle({
  id: 'need-validation-before-approval',
  number: 'B6',
  category: 'governance',
  severity: 'error',
  statement: {
    en: 'Every technical project is approved only after the finance business has validated the need.',
    zh: '技术立项前，业务部门须确认需求属实。',
  },
  sources: [{ line: '000:28', quote: '需经过金融业务部门的“需求验证”' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (!built.has(initiative.kind?.id)) return;
    const builds = inOrderOf(phasesOf(initiative, 'build'), ({ start }) => start.days.latest);
    const first = builds[0] ?? stagesOf(initiative, 'build')[0];
    if (first === undefined || mayPassElsewhere(initiative, 'need')) return;
    const gates = initiative.gates.filter(({ kind }) => kind?.id === 'need');
    const [gate] = gates;
    if (gate === undefined) return report(notValidated(initiative, first, builds, programme));
    const byBusiness = gates.filter((candidate) => !isCertainlyNotByBusiness(candidate));
    if (byBusiness.length === 0) return report(notByBusiness(initiative, gate, builds, programme));
    const offences = byBusiness.map((candidate) => timing(initiative, candidate, builds));
    const offence = offences.find((candidate) => candidate?.undecidable) ?? offences[0];
    if (offence !== undefined && !offences.includes(undefined)) report(offence);
  },
});

/** Executives, branches, subsidiaries, teams and the head office may themselves run a line of business. */
function isCertainlyNotByBusiness({ by }: Gate): boolean {
  const others = ['technology', 'data', 'risk', 'compliance', 'committee', 'partner', 'vendor', 'regulator'];
  return by.length > 0 && by.every((unit) => unitIs(unit, ...others));
}
