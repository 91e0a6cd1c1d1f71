import { called } from '../../../findings/words.ts';
import { bringForward } from '../../../fixes/controls.ts';
import { postpone } from '../../../fixes/phases.ts';
import type { Control, Initiative, Moment } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { applications, appliesAt, isUnfinished, targets } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { gap, notLater } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, type Pointer, principle } from '../../principle.ts';

type Application = ReturnType<typeof applications>[number];

export default principle({
  id: 'control-before-rollout',
  number: 'B41',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'Risk control is in force before rollout.',
    zh: '控制先到位，推广后启动。',
  },
  sources: [
    { line: '000:57', quote: '任何新技术应用前需通过“合规性预审”' },
    { line: '000:53', quote: '技术创新不能突破金融安全边界' },
  ],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.controls.length === 0) return;
    const applied = applications(initiative);
    for (const { target: control, place } of initiative.controls) {
      if (control === undefined || applied.every((phase) => isInTime(control, phase))) continue;
      const phases = applied
        .filter((phase) => concerns(control, phase, programme))
        .sort((a, b) => a.start.days.earliest - b.start.days.earliest);
      if (phases.length === 0) continue;
      const { live } = control;
      const offence =
        live === undefined ? neverLive(initiative, control, programme) : notInTime(initiative, control, live, phases, programme);
      if (offence !== undefined) report({ place, ...offence });
    }
  },
});

function isInTime({ live }: Control, { start }: Application): boolean {
  return live !== undefined && notLater(live.days, start.days) === true;
}

/** Whether the control is to hold in the phase: not where the two are at different units, or at units that were not found. */
function concerns(control: Control, { at }: Application, programme: Programme): boolean {
  return control.at.length === 0 || at.length === 0 || targets(at).some((unit) => appliesAt(control, unit, programme));
}

function neverLive(initiative: Initiative, control: Control, programme: Programme): Offence | undefined {
  if (isUnfinished(control)) return undefined;
  const [i, c] = [called(initiative), called(control)];
  return {
    message: {
      en: `The ${c.en} has no date from which it is in force, but ${i.en} is applied. Add live and a date to the control.`,
      zh: `${c.zh}没有写明生效日期，而${i.zh}已安排试点或推广。请为该控制补上“生效”日期。`,
    },
    related: [{ element: control, message: { en: `The ${c.en} has no live date.`, zh: `${c.zh}没有生效日期。` } }],
    fixes: () => bringForward(control, initiative, programme),
  };
}

/** The first phase that certainly starts too early decides; else the first for which the dates do not tell. */
function notInTime(
  initiative: Initiative,
  control: Control,
  live: Moment,
  phases: readonly Application[],
  programme: Programme,
): Offence | undefined {
  const open = phases.find(({ start }) => notLater(live.days, start.days) !== true);
  if (open === undefined) return undefined;
  const bring = () => bringForward(control, initiative, programme);
  const early = phases.find(({ start }) => notLater(live.days, start.days) === false);
  if (early === undefined) return { ...undecidable(initiative, control, live, open), fixes: bring };
  return { ...tooLate(initiative, control, live, early), fixes: () => [...bring(), ...postpone(initiative, phases, live)] };
}

function tooLate(initiative: Initiative, control: Control, live: Moment, { kind, start }: Application): Offence {
  const [i, c] = [called(initiative), called(control)];
  const phase = valueWord('phase.kind', kind?.id ?? '') as LocalizedText;
  const late = gap(start.days, live.days);
  return {
    message: {
      en: `The ${c.en} is in force from ${live.text.en}, ${late?.en} after the ${phase.en} (${start.text.en}) of ${i.en}. Bring the control forward or move the phase.`,
      zh: `${c.zh}自 ${live.text.zh} 起生效，比${i.zh}的${phase.zh}（${start.text.zh}）晚了${late?.zh}。请提前控制的生效日期，或推迟该阶段。`,
    },
    related: [inForce(control, live)],
  };
}

function undecidable(initiative: Initiative, control: Control, live: Moment, { start }: Application): Offence {
  const vague = width(live) > width(start) ? live.text : start.text;
  const [i, c] = [called(initiative), called(control)];
  return {
    undecidable: true,
    message: {
      en: `Whether the ${c.en} (${live.text.en}) is in force before ${i.en} starts (${start.text.en}) cannot be told. Write ${vague.en} more exactly.`,
      zh: `从现有日期无法判断${c.zh}（${live.text.zh}）是否先于${i.zh}（${start.text.zh}）生效。请把“${vague.zh}”写得更具体。`,
    },
    related: [inForce(control, live)],
  };
}

/** How many days a date leaves open. */
function width({ days }: Moment): number {
  return days.latest - days.earliest;
}

function inForce(element: Control, { text, place }: Moment): Pointer {
  return { element, place, message: { en: `In force from ${text.en}.`, zh: `自 ${text.zh} 起生效。` } };
}
