import { called } from '../../../findings/words.ts';
import { controlFixes, declareControl } from '../../../fixes/controls.ts';
import type { Control, Data, Initiative, Unit } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { allFound, controlsOver, dataUsed, guardsAgainst, perProgramme, targets } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'usable-not-visible',
  number: 'B34',
  category: 'data',
  severity: 'error',
  statement: {
    en: 'Sensitive data may be used by others but not seen.',
    zh: '敏感数据能用而不可见。',
  },
  sources: [{ line: '000:57', quote: '实现数据“可用不可见”' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    const { owner, uses } = initiative;
    if (uses.length === 0 || owner.length === 0 || !allFound(owner)) return;
    const owners = targets(owner);
    for (const { target: data, place } of dataUsed(initiative)) {
      if (data === undefined || !isSensitive(data) || data.host?.target === initiative) continue;
      const steward = data.steward?.target;
      if (steward === undefined || owners.some((unit) => mayBeOneWith(unit, steward))) continue;
      const controls = controlsOver(initiative);
      if (controls === undefined || controls.some((control) => keepsUnseen(control))) continue;
      const possible = controls.find((control) => keepsUnseen(control) === undefined);
      const offence = possible === undefined ? seen(initiative, owners, data, steward, programme) : undecidable(initiative, data, possible);
      report({ place, ...offence });
    }
  },
});

function isSensitive(data: Data): boolean {
  return data.class?.id === 'personal' || data.class?.id === 'medical';
}

/** Whether the owner is the steward, or the one is a member of the other, as far as their members are known. */
function mayBeOneWith(unit: Unit, steward: Unit): boolean {
  const contains = (whole: Unit, part: Unit) => !allFound(whole.members) || targets(whole.members).includes(part);
  return unit === steward || contains(unit, steward) || contains(steward, unit);
}

/** Undefined where the technique is not said or is the author's own word, and the control may be against data leaks. */
function keepsUnseen(control: Control): boolean | undefined {
  const { technique } = control;
  if (technique.some(({ id }) => id === 'federated-learning' || id === 'masking')) return true;
  const known = technique.length > 0 && technique.every(({ id }) => valueWord('technique', id) !== undefined);
  return known || guardsAgainst(control, 'data-leak') === false ? false : undefined;
}

const allVeils = gathering('control', (control) => keepsUnseen(control) || undefined);

/** The first two controls of a programme that keep data unseen. */
const veils = perProgramme((programme) =>
  allVeils(programme)
    .slice(0, 2)
    .map(({ element }) => element),
);

function seen(initiative: Initiative, owners: readonly Unit[], data: Data, steward: Unit, programme: Programme): Offence {
  const [i, d, s] = [called(initiative), called(data), called(steward)];
  return {
    message: {
      en: `The ${i.en} can see ${d.en} of ${s.en}. Add a control of technique federated-learning or masking.`,
      zh: `${i.zh}能直接看到${s.zh}管理的敏感${d.zh}。请增加手段为联邦学习或脱敏的控制。`,
    },
    related: [
      ...pointers(data, steward),
      ...owners.map((element) => ({
        element,
        message: { en: `The ${called(element).en} owns the initiative.`, zh: `${called(element).zh}负责该举措。` },
      })),
    ],
    fixes: () => [
      ...controlFixes(initiative, veils(programme), { against: 'data-leak', technique: ['federated-learning'] }, programme),
      ...declareControl(initiative, { against: 'data-leak', technique: ['masking'] }, programme),
    ],
  };
}

function undecidable(initiative: Initiative, data: Data, control: Control): Offence {
  const [i, d, c] = [called(initiative), called(data), called(control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${c.en} keeps ${d.en} unseen in ${i.en} cannot be told. If it does, add technique federated-learning or masking there.`,
      zh: `无法判断${c.zh}能否让${i.zh}对${d.zh}做到可用不可见。如果能，请为它写上“手段 联邦学习”或“手段 脱敏”。`,
    },
    related: [{ element: control, message: { en: `See the ${c.en}.`, zh: `见${c.zh}。` } }],
  };
}

function pointers(data: Data, steward: Unit) {
  const [d, s] = [called(data), called(steward)];
  return [
    { element: data, place: data.class?.place, message: { en: `The ${d.en} is sensitive.`, zh: `${d.zh}属于敏感数据。` } },
    { element: steward, message: { en: `The ${s.en} looks after the data.`, zh: `${s.zh}管理该数据。` } },
  ];
}
