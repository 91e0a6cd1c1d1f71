import { called } from '../../../findings/words.ts';
import type { Control, Initiative, Phase } from '../../../programme/elements.ts';
import { applications } from '../../../programme/queries.ts';
import { gap, order } from '../../../time/index.ts';
import { type Offence, principle } from '../../principle.ts';

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
  check(initiative, report) {
    const phases = applications(initiative);
    if (phases.length === 0) return;
    for (const { target: control, place } of initiative.controls) {
      if (control === undefined) continue;
      const offence = control.live === undefined ? neverLive(initiative, control) : lateFor(initiative, control, phases);
      if (offence !== undefined) report({ place, ...offence });
    }
  },
});

function neverLive(initiative: Initiative, control: Control): Offence {
  const [i, c] = [called(initiative), called(control)];
  return {
    message: {
      en: `The ${c.en} has no date from which it is in force, but ${i.en} is applied. Add live and a date to the control.`,
      zh: `${c.zh}没有写明生效日期，而${i.zh}已安排试点或推广。请为该控制补上“生效”日期。`,
    },
    related: [{ element: control, message: { en: `The ${c.en} has no live date.`, zh: `${c.zh}没有生效日期。` } }],
  };
}

/** The first phase that certainly starts too early decides; else the first for which the dates do not tell. */
function lateFor(initiative: Initiative, control: Control, phases: ReturnType<typeof applications>): Offence | undefined {
  const live = control.live as NonNullable<Control['live']>;
  const late = phases.find((phase) => order(live.days, phase.start.days) === 'after');
  if (late !== undefined) return tooLate(initiative, control, late);
  const open = phases.find((phase) => live.days.latest > phase.start.days.earliest);
  return open && undecidable(initiative, control, open);
}

function tooLate(initiative: Initiative, control: Control, phase: Phase): Offence {
  const [i, c] = [called(initiative), called(control)];
  const live = control.live as NonNullable<Control['live']>;
  const start = phase.start as NonNullable<Phase['start']>;
  const late = gap(start.days, live.days);
  return {
    message: {
      en: `The ${c.en} is in force from ${live.text}, ${late?.en} after the ${phase.kind?.id} of ${i.en} (${start.text}). Bring the control forward or move the phase.`,
      zh: `${c.zh}自 ${live.text} 起生效，比${i.zh}的${phase.kind?.id === 'pilot' ? '试点' : '推广'}（${start.text}）晚${late?.zh}。请提前控制的生效日期，或推迟该阶段。`,
    },
    related: [{ element: control, place: live.place, message: { en: `In force from ${live.text}.`, zh: `自 ${live.text} 起生效。` } }],
  };
}

function undecidable(initiative: Initiative, control: Control, phase: Phase): Offence {
  const [i, c] = [called(initiative), called(control)];
  const live = control.live as NonNullable<Control['live']>;
  const start = phase.start as NonNullable<Phase['start']>;
  return {
    undecidable: true,
    message: {
      en: `Whether the ${c.en} (${live.text}) is in force before ${i.en} starts (${start.text}) cannot be told from these dates. Write the month or day of either.`,
      zh: `从现有日期无法判断${c.zh}（${live.text}）是否先于${i.zh}（${start.text}）生效。请把其中一个日期写到月或日。`,
    },
    related: [{ element: control, place: live.place, message: { en: `In force from ${live.text}.`, zh: `自 ${live.text} 起生效。` } }],
  };
}
