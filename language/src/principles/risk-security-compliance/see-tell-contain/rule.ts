import { called, listed } from '../../../findings/words.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Control } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { guardsAgainst, isUnfinished, perProgramme } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

const modes = ['detect', 'classify', 'respond'] as const;
type Mode = (typeof modes)[number];

export default principle({
  id: 'see-tell-contain',
  number: 'B52',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'Risk must be seen, told apart and contained.',
    zh: '风险要看见、分清、控住。',
  },
  sources: [{ line: '002:25', quote: '看得见、分得清、控得住' }],
  checked: 'part',
  wokenBy: ['control.mode=detect', 'control.mode=classify', 'control.mode=respond'],
  about: 'control',
  check(control, report, programme) {
    const { guards, missing } = defence(programme);
    if (control === guards[0]) report(incomplete(guards, missing, programme));
  },
});

/** The controls against cyber attacks. */
const guarding = gathering('control', (control) => guardsAgainst(control, 'cyber-attack') || undefined);

/** The modes of each control that is, or may be, against them. */
const modesOfPossible = gathering('control', (control) =>
  isUnfinished(control) || guardsAgainst(control, 'cyber-attack') !== false ? control.modes.map(({ id }) => id) : undefined,
);

/** The modes that certainly no control of the programme has against cyber attacks and, where there are such, the controls against these. */
const defence = perProgramme((programme) => {
  const possible = modesOfPossible(programme);
  const isOpen = possible.some(({ value }) => value.length === 0 || value.some((id) => valueWord('mode', id) === undefined));
  const missing = isOpen ? [] : modes.filter((mode) => possible.every(({ value }) => !value.includes(mode)));
  return { guards: missing.length === 0 ? [] : guarding(programme).map(({ element }) => element), missing };
});

function incomplete(guards: readonly Control[], missing: readonly Mode[], programme: Programme): Offence {
  const [control, ...others] = guards as [Control, ...Control[]];
  const quoted = missing.map((mode) => valueWord('mode', mode) as LocalizedText).map(({ en, zh }) => ({ en, zh: `“${zh}”` }));
  const [c, m] = [called(control), listed(quoted)];
  const rest = others.length > 0 ? { en: ' and the others', zh: '等控制' } : { en: '', zh: '' };
  return {
    place: control.modes[0]?.place,
    message: {
      en: `Against cyber attacks there is ${c.en}${rest.en}, but no control of mode ${m.en}. Add what is missing, so that attacks are seen, told apart and contained.`,
      zh: `防范黑客攻击的有${c.zh}${rest.zh}，但缺少方式为${m.zh}的控制。请补上所缺的控制，做到看得见、分得清、控得住。`,
    },
    related: others.map((element) => ({
      element,
      message: { en: `The ${called(element).en} is against cyber attacks too.`, zh: `${called(element).zh}也防范黑客攻击。` },
    })),
    fixes: () => [declareControls(guards.at(-1) as Control, missing, programme)],
  };
}

const names: Readonly<Record<Mode, LocalizedText>> = {
  detect: { en: 'AttackDetection', zh: '攻击监测' },
  classify: { en: 'AttackClassification', zh: '攻击分类' },
  respond: { en: 'AttackResponse', zh: '攻击处置' },
};

function declareControls(after: Control, missing: readonly Mode[], programme: Programme) {
  const { declare, keyword, language, value } = writerOf(after);
  const stubs = missing.map((mode) => {
    const name = freeName(programme, names[mode][language]);
    const edit = declare('control', name, [keyword('against'), value('risk', 'cyber-attack')], [keyword('mode'), value('mode', mode)]);
    return { name, edit };
  });
  const all = stubs.map(({ name }) => name);
  return {
    title: { en: `Declare control ${all.join(' and ')}`, zh: `声明控制“${all.join('”和“')}”` },
    edits: stubs.map(({ edit }) => edit),
    safe: false,
  };
}
