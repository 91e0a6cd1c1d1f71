import { called, listed, verbatim } from '../../../findings/words.ts';
import { controlFixes } from '../../../fixes/controls.ts';
import type { Control, Initiative, Word } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { controlsOver, firstTwo, guardedRisks, perProgramme } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'every-risk-has-a-control',
  number: 'B54',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'Keeping risk controllable is the core strength: no named risk without control.',
    zh: '列出的风险须有对应措施。',
  },
  sources: [{ line: '000:55', quote: '传统金融的核心竞争力之一是“风险可控”' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.risks.length === 0) return;
    const controls = controlsOver(initiative);
    if (controls === undefined) return;
    const silent = controls.find(({ against }) => against.length === 0);
    for (const risk of new Map(initiative.risks.map((word) => [word.id, word])).values()) {
      if (controls.some(({ against }) => against.some(({ id }) => id === risk.id))) continue;
      const offence = silent === undefined ? open(initiative, risk, programme) : undecidable(initiative, risk, silent, programme);
      report({ place: risk.place, ...offence });
    }
  },
});

/** The controls of a programme by the risks they are against; not those that stand inside the one initiative they guard. */
const controlsAgainst = perProgramme((programme) => firstTwo(guardedRisks(programme), ({ container }) => container?.noun !== 'initiative'));

function riskCalled({ id }: Word, programme: Programme): LocalizedText {
  const declared = programme.named(id);
  if (declared?.noun === 'risk') return called(declared);
  const word = valueWord('risk', id) ?? verbatim(id);
  return { en: `risk ${word.en}`, zh: `风险“${word.zh}”` };
}

function open(initiative: Initiative, risk: Word, programme: Programme): Offence {
  const [i, r] = [called(initiative), riskCalled(risk, programme)];
  const candidates = controlsAgainst(programme).get(risk.id) ?? [];
  const names = listed(candidates.map(called), 'or');
  const next =
    candidates.length > 0
      ? { en: `Name ${names.en} among its controls.`, zh: `请在“受控于”中写上${names.zh}。` }
      : { en: 'Declare one and name it among its controls.', zh: '请声明一项这样的控制，并写进“受控于”。' };
  return {
    message: {
      en: `The ${i.en} has no control against its ${r.en}. ${next.en}`,
      zh: `${i.zh}列出了${r.zh}，却没有防范它的控制。${next.zh}`,
    },
    related: candidates.map((element) => ({
      element,
      message: { en: `The ${called(element).en} is against this risk.`, zh: `${called(element).zh}防范这一风险。` },
    })),
    fixes: () => controlFixes(initiative, candidates, { against: risk.id }, programme),
  };
}

function undecidable(initiative: Initiative, risk: Word, control: Control, programme: Programme): Offence {
  const [i, r, c] = [called(initiative), riskCalled(risk, programme), called(control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${i.en} has a control against its ${r.en} cannot be told: ${c.en} does not say what it is against. Add against there.`,
      zh: `无法判断${i.zh}有没有防范${r.zh}的控制：${c.zh}没有写明防范什么风险。请为它补上“防范”。`,
    },
    related: [{ element: control, message: { en: `The ${c.en} names no risk.`, zh: `${c.zh}没有写明防范什么风险。` } }],
  };
}
