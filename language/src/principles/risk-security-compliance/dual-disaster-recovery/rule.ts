import { called, listed } from '../../../findings/words.ts';
import { controlFixes } from '../../../fixes/controls.ts';
import type { Control, Initiative, Phase } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { controlsOver, guardsAgainst, isTechnical, perProgramme, phasesOf, stagesOf } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'dual-disaster-recovery',
  number: 'B45',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'All digital systems have dual disaster recovery.',
    zh: '数字化系统一律双重灾备。',
  },
  sources: [{ line: '000:57', quote: '所有数字化系统均部署双重灾备' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (!isTechnical(initiative)) return;
    const rollout = phasesOf(initiative, 'rollout')[0] ?? stagesOf(initiative, 'rollout')[0];
    if (rollout === undefined) return;
    const controls = controlsOver(initiative);
    if (controls === undefined || controls.some(isDual)) return;
    const unclear = controls.find(mayBeDual);
    if (unclear !== undefined) report(cannotTell(initiative, unclear));
    else if (!runsOnASystem(initiative)) report(unprotected(initiative, rollout, programme));
    else report(systemUnknown(initiative));
  },
});

function isDual({ technique }: Control): boolean {
  return technique.some(({ id }) => id === 'dual-dr');
}

/** A control that does not say how it works, and may be a disaster recovery by all that it says. */
function mayBeDual(control: Control): boolean {
  const { technique, dimension } = control;
  return technique.length === 0 && (dimension === undefined || dimension.id === 'technical') && guardsAgainst(control, 'outage') !== false;
}

/** A product or a model is no system itself, and the system on which it runs may have its dual recovery. */
function runsOnASystem({ kind }: Initiative): boolean {
  return kind?.id === 'product' || kind?.id === 'model';
}

const dual = gathering('control', (control) => isDual(control) || undefined);

const dualControls = perProgramme((programme) =>
  dual(programme)
    .slice(0, 2)
    .map(({ element }) => element),
);

function unprotected(initiative: Initiative, { start }: Phase, programme: Programme): Offence {
  const i = called(initiative);
  const when = start === undefined ? { en: '', zh: '已安排' } : { en: ` (${start.text.en})`, zh: `于 ${start.text.zh} ` };
  const candidates = dualControls(programme);
  const names = listed(candidates.map(called), 'or');
  const next =
    candidates.length > 0
      ? { en: `Name ${names.en} among its controls.`, zh: `请在“受控于”中写上${names.zh}。` }
      : { en: 'Name a control with technique dual-dr among its controls.', zh: '请为它加上一项“手段”为“双重灾备”的控制。' };
  return {
    message: {
      en: `The ${i.en} is rolled out${when.en} without dual disaster recovery. ${next.en}`,
      zh: `${i.zh}${when.zh}推广，却没有双重灾备。${next.zh}`,
    },
    related: candidates.map((element) => ({
      element,
      message: { en: `The ${called(element).en} is a dual disaster recovery.`, zh: `${called(element).zh}属于双重灾备。` },
    })),
    fixes: () => controlFixes(initiative, candidates, { against: 'outage', technique: ['dual-dr'] }, programme),
  };
}

function systemUnknown(initiative: Initiative): Offence {
  const i = called(initiative);
  return {
    undecidable: true,
    message: {
      en: `Whether the system on which ${i.en} runs has dual disaster recovery is not said. Write part of and that system, or name the control.`,
      zh: `没有写明${i.zh}所在的系统是否有双重灾备。请用“属于”写明该系统，或在“受控于”中写上灾备控制。`,
    },
  };
}

function cannotTell(initiative: Initiative, control: Control): Offence {
  const [i, c] = [called(initiative), called(control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${i.en} has dual disaster recovery cannot be told: ${c.en} does not say its technique. Add technique there.`,
      zh: `无法判断${i.zh}是否有双重灾备：${c.zh}没有写明“手段”。请补上。`,
    },
    related: [{ element: control, message: { en: `The ${c.en} names no technique.`, zh: `${c.zh}没有写明“手段”。` } }],
  };
}
