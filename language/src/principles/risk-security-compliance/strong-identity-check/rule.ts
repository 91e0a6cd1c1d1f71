import { called, listed, verbatim } from '../../../findings/words.ts';
import { canName, declareControl, nameControls } from '../../../fixes/controls.ts';
import type { Control, Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { controlsOver, guardsAgainst, isTechnical, perProgramme } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

const factors = ['liveness', 'multi-factor'] as const;
type Factor = (typeof factors)[number];

export default principle({
  id: 'strong-identity-check',
  number: 'B50',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'Biometric login needs liveness and a second factor.',
    zh: '生物识别须活体加多因子。',
  },
  sources: [
    { line: '000:59', quote: '“活体检测+多因子认证”' },
    { line: '000:59', quote: '仅通过单一照片比对完成验证' },
  ],
  checked: 'part',
  derived: true,
  about: 'initiative',
  check(initiative, report, programme) {
    const risk = initiative.risks.find(({ id }) => id === 'identity-fraud');
    if (risk === undefined || (initiative.kind !== undefined && !isTechnical(initiative))) return;
    const controls = controlsOver(initiative);
    if (controls === undefined) return;
    const lacking = factors.filter((factor) => !controls.some((control) => uses(control, factor)));
    if (lacking.length === 0) return;
    const unclear = controls.find(mayCheckIdentity);
    if (unclear !== undefined) report({ place: risk.place, ...cannotTell(initiative, lacking, unclear) });
    else if (lacking.includes('multi-factor')) report({ place: risk.place, ...weak(initiative, lacking, programme) });
    else report({ place: risk.place, ...perhapsBiometric(initiative) });
  },
});

function uses({ technique }: Control, factor: string): boolean {
  return technique.some(({ id }) => id === factor);
}

/** A control that does not say how it works, and may check identity by all that it says. */
function mayCheckIdentity(control: Control): boolean {
  return control.technique.length === 0 && guardsAgainst(control, 'identity-fraud') !== false;
}

const factorsOf = gathering('control', (control) => {
  const used = factors.filter((factor) => uses(control, factor));
  return used.length > 0 ? used : undefined;
});

/** The first control of the programme for each factor. */
const controlFor = perProgramme(
  (programme) => new Map(factors.map((factor) => [factor, factorsOf(programme).find(({ value }) => value.includes(factor))?.element])),
);

function named(lacking: readonly Factor[]) {
  return listed(lacking.map((factor) => valueWord('technique', factor) ?? verbatim(factor)));
}

function weak(initiative: Initiative, lacking: readonly Factor[], programme: Programme): Offence {
  const i = called(initiative);
  const what = named(lacking);
  const candidates = lacking.flatMap((factor) => controlFor(programme).get(factor) ?? []);
  const names = listed(candidates.map(called));
  const others = named(lacking.filter((factor) => controlFor(programme).get(factor) === undefined));
  const steps = [
    names.en === '' ? undefined : { en: ` Name ${names.en} among its controls.`, zh: `请在“受控于”中写上${names.zh}。` },
    others.en === '' ? undefined : { en: ` Add a control with technique ${others.en}.`, zh: `请加上“手段”为${others.zh}的控制。` },
  ];
  return {
    message: {
      en: `The ${i.en} is open to identity fraud and lacks ${what.en}.${steps.map((step) => step?.en ?? '').join('')}`,
      zh: `${i.zh}存在冒用身份的风险，控制中却缺少${what.zh}。${steps.map((step) => step?.zh ?? '').join('')}`,
    },
    related: candidates.map((element) => ({
      element,
      message: { en: `The ${called(element).en} offers what is lacking.`, zh: `${called(element).zh}正是所缺的手段。` },
    })),
    fixes: () => {
      const nameable = [...new Set(candidates)].filter((control) => canName(initiative, control, programme));
      const isEnough = lacking.every((factor) => nameable.some((control) => uses(control, factor)));
      return [
        ...(isEnough ? nameControls(initiative, nameable, false) : []),
        ...declareControl(initiative, { against: 'identity-fraud', technique: lacking }, programme),
      ];
    },
  };
}

function perhapsBiometric(initiative: Initiative): Offence {
  const i = called(initiative);
  return {
    undecidable: true,
    message: {
      en: `The ${i.en} asks for a second factor, but has no liveness. If it recognises faces or voices, add a control with technique liveness.`,
      zh: `${i.zh}有多因子认证，但没有活体检测。如果用到人脸、声纹等生物识别，请加上“手段”为“活体检测”的控制。`,
    },
  };
}

function cannotTell(initiative: Initiative, lacking: readonly Factor[], control: Control): Offence {
  const [i, what, c] = [called(initiative), named(lacking), called(control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${i.en} has ${what.en} cannot be told: ${c.en} does not say its technique. Add technique there.`,
      zh: `无法判断${i.zh}是否有${what.zh}：${c.zh}没有写明“手段”。请补上。`,
    },
    related: [{ element: control, message: { en: `The ${c.en} names no technique.`, zh: `${c.zh}没有写明“手段”。` } }],
  };
}
