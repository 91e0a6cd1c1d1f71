import { inOrderOf } from '../../../lists.ts';
import type { Control, Data, Link } from '../../../programme/elements.ts';
import { controlsOver, dataUsed, guardsAgainst, phasesOf, stagesOf } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { mayProtect, type Opening, timing, unprotected } from './offences.ts';

export default principle({
  id: 'open-protects-privacy',
  number: 'B25',
  category: 'customer-ecosystem',
  severity: 'error',
  statement: {
    en: 'While opening to partners, protect customer privacy.',
    zh: '开放共建须同步守护客户隐私。',
  },
  sources: [{ line: '001:123', quote: '生态开放共建的同时如何保护客户隐私' }],
  checked: 'part',
  about: 'initiative',
  check(initiative, report, programme) {
    const partner = initiative.partners.find(({ target }) => target !== undefined)?.target;
    const use = dataUsed(initiative).find(isSensitive);
    if (partner === undefined || use?.target === undefined) return;
    const rollouts = inOrderOf(phasesOf(initiative, 'rollout'), ({ start }) => start.days.latest);
    const first = rollouts[0] ?? stagesOf(initiative, 'rollout')[0];
    if (first === undefined) return;
    const controls = controlsOver(initiative);
    if (controls === undefined) return;
    const opening: Opening = { initiative, partner, data: use.target, place: use.place };
    const guards = controls.filter((control) => guardsAgainst(control, 'data-leak'));
    // A control without a date is a matter of control-before-rollout.
    if (!guards.every(isDated)) return;
    const offences = guards.map((control) => timing(opening, control, rollouts, programme));
    if (offences.includes(undefined)) return;
    const undecided = offences.find((offence) => offence?.undecidable);
    const possible = controls.find((control) => guardsAgainst(control, 'data-leak') === undefined);
    const mayBeProtected = undecided ?? (possible && mayProtect(opening, possible));
    report(mayBeProtected ?? offences[0] ?? unprotected(opening, first, programme));
  },
});

function isSensitive({ target }: Link<Data>): boolean {
  return target?.class?.id === 'personal' || target?.class?.id === 'medical';
}

function isDated(control: Control): control is Control & { readonly live: NonNullable<Control['live']> } {
  return control.live !== undefined;
}
