import { called } from '../../../findings/words.ts';
import { controlFixes } from '../../../fixes/controls.ts';
import type { Control, Initiative, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { controlsAgainst, controlsOver, guardsAgainst } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'open-blocks-contagion',
  number: 'B26',
  category: 'customer-ecosystem',
  severity: 'error',
  statement: {
    en: 'Openness must not carry financial risk across.',
    zh: '开放不得让风险交叉传染。',
  },
  sources: [{ line: '001:123', quote: '如何防范金融的交叉风险' }],
  checked: 'part',
  about: 'initiative',
  check(initiative, report, programme) {
    if (['talent', 'organisation', 'culture'].includes(initiative.kind?.id ?? '')) return;
    const open = initiative.partners.find(({ target }) => target !== undefined && !isSupplierOrAuthority(target));
    if (open?.target === undefined) return;
    const controls = controlsOver(initiative);
    if (controls === undefined || controls.some((control) => guardsAgainst(control, 'contagion'))) return;
    const possible = controls.find((control) => guardsAgainst(control, 'contagion') === undefined);
    const offence = possible === undefined ? unguarded(initiative, open.target, programme) : undecidable(initiative, possible);
    report({ place: open.place, ...offence });
  },
});

/** A vendor supplies, a regulator supervises and a government serves the public: none shares the business. */
function isSupplierOrAuthority({ kind }: Unit): boolean {
  return kind !== undefined && ['vendor', 'regulator', 'government'].includes(kind.id);
}

function unguarded(initiative: Initiative, partner: Unit, programme: Programme): Offence {
  const [i, p] = [called(initiative), called(partner)];
  const [control] = controlsAgainst(programme, 'contagion');
  const next =
    control === undefined
      ? { en: 'Add a control against contagion.', zh: '请增加一项这样的控制。' }
      : { en: `Name ${called(control).en} among its controls.`, zh: `请在“受控于”中写上${called(control).zh}。` };
  return {
    message: {
      en: `The ${i.en} is open to ${p.en}, and no control keeps financial risk from spreading. ${next.en}`,
      zh: `${i.zh}向${p.zh}开放，却没有防范风险传染的控制。${next.zh}`,
    },
    related: [{ element: partner, message: { en: `The ${p.en} is a partner.`, zh: `${p.zh}是合作方。` } }],
    fixes: () => controlFixes(initiative, controlsAgainst(programme, 'contagion'), { against: 'contagion' }, programme),
  };
}

function undecidable(initiative: Initiative, control: Control): Offence {
  const [i, c] = [called(initiative), called(control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${i.en} has a control against contagion cannot be told from ${c.en}. If it is one, add contagion after against.`,
      zh: `无法判断${i.zh}的${c.zh}是否防范风险传染。如果是，请在它的“防范”中写上风险传染。`,
    },
    related: [{ element: control, message: { en: `See the ${c.en}.`, zh: `见${c.zh}。` } }],
  };
}
