import { called, listed } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Control, Initiative, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { applications, appliesAt, controlsOver, mayApplyElsewhere, referrers, stagesOf, targets } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'weakest-link',
  number: 'B51',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: "The weakest unit sets the group's security.",
    zh: '短板决定整体安全。',
  },
  sources: [{ line: '002:25', quote: '整体安全能力受最薄弱环节限制' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    const somewhere = initiative.controls.filter(({ target }) => target !== undefined && target.at.length > 0);
    if (somewhere.length === 0) return;
    const units = [...new Set(stagesOf(initiative, 'rollout').flatMap(({ at }) => targets(at)))];
    const controls = controlsOver(initiative);
    if (units.length === 0 || controls === undefined || controls.some((control) => mayApplyElsewhere(control, programme))) return;
    for (const { target, place } of somewhere) {
      const control = target as Control;
      const exposed = units.filter((unit) => !appliesAt(control, unit, programme) && !anotherHolds(controls, control, unit, programme));
      if (exposed.length > 0) report({ place, ...gaps(initiative, control, exposed, programme) });
    }
  },
});

/** Whether at this unit other controls are against the same risks. One that names no risk may be against any. */
function anotherHolds(controls: readonly Control[], control: Control, unit: Unit, programme: Programme): boolean {
  const others = controls.filter((other) => other !== control && appliesAt(other, unit, programme));
  if (control.against.length === 0) return others.length > 0;
  return control.against.every(({ id }) => others.some(({ against }) => against.length === 0 || against.some((risk) => risk.id === id)));
}

function gaps(initiative: Initiative, control: Control, exposed: readonly Unit[], programme: Programme): Offence {
  const [i, c, where] = [called(initiative), called(control), listed(exposed.slice(0, 2).map(called))];
  const more = exposed.length - 2;
  const rest = more > 0 ? { en: ` and ${more} more`, zh: `等 ${exposed.length} 处` } : { en: '', zh: '' };
  return {
    message: {
      en: `The ${i.en} is rolled out at ${where.en}${rest.en}, where ${c.en} does not apply. Add at there, or narrow the rollout.`,
      zh: `${i.zh}推广到${where.zh}${rest.zh}，但${c.zh}没有覆盖到。请把所缺单位补进该控制的“在”，或缩小推广范围。`,
    },
    related: [
      { element: control, message: { en: `The ${c.en} applies only at the units after at.`, zh: `${c.zh}只覆盖“在”之后的单位。` } },
      ...exposed.map((element) => ({
        element,
        message: { en: `The ${called(element).en} is not covered.`, zh: `${called(element).zh}没有被覆盖。` },
      })),
    ],
    fixes: () => (isInTimeAt(control, exposed, programme) ? cover(control, exposed) : []),
  };
}

function cover(control: Control, units: readonly Unit[]) {
  const [c, u] = [called(control), listed(units.map(called))];
  const names = units.map(({ name }) => name).join(', ');
  return offer({ en: `Let ${c.en} apply at ${u.en} too`, zh: `让${c.zh}也覆盖${u.zh}` }, [writerOf(control).append('at', names)]);
}

/** Whether the control, once it applies at these units, is not late there: then it would break another principle. */
function isInTimeAt(control: Control, units: readonly Unit[], programme: Programme): boolean {
  const guarded = referrers(control, 'controls').flatMap((element) => (element.noun === 'initiative' ? [applications(element)] : []));
  return guarded.every((phases) => {
    const isOffenceAlready =
      control.live === undefined &&
      phases.some(({ at }) => at.length === 0 || targets(at).some((unit) => appliesAt(control, unit, programme)));
    const there = phases.filter(({ at }) => targets(at).some((unit) => units.includes(unit)));
    return isOffenceAlready || there.every(({ start }) => control.live !== undefined && notLater(control.live.days, start.days) !== false);
  });
}
