import { called, listed } from '../../../findings/words.ts';
import { addGate, mendGate } from '../../../fixes/gates.ts';
import type { Gate, Initiative, Link, Moment, Phase, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, type phasesOf, targets } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { gap, notLater } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import type { Offence } from '../../principle.ts';
import { lawsFor } from './laws.ts';

type Application = ReturnType<typeof phasesOf>[number];

function reviewers(programme: Programme): Unit[] {
  return candidates(programme, 'unit', 'compliance', 'risk');
}

/** Who may review, by name where the programme has such units. */
function reviewerNamed(programme: Programme): LocalizedText {
  const names = listed(reviewers(programme).map(called), 'or');
  return names.en === '' ? { en: 'a compliance or risk unit', zh: '合规或风险单位' } : names;
}

function applied(phase: Phase): LocalizedText {
  return valueWord('phase.kind', phase.kind?.id ?? '') as LocalizedText;
}

/** What to say of an initiative without a compliance gate: its first application, and those that say when they start. */
export function notReviewed(initiative: Initiative, first: Phase, phases: readonly Application[], programme: Programme): Offence {
  const [i, phase, by] = [called(initiative), applied(first), reviewerNamed(programme)];
  const { start } = first;
  const when = start === undefined ? { en: '', zh: '已安排' } : { en: ` (${start.text.en})`, zh: `于 ${start.text.zh} 开始` };
  return {
    message: {
      en: `The ${i.en} starts its ${phase.en}${when.en} without a compliance gate. Write one by ${by.en}, dated no later than ${start === undefined ? 'its start' : 'that'}.`,
      zh: `${i.zh}${when.zh}${phase.zh}，却没有合规关口。请加上“关口 合规”，由${by.zh}把关，日期不晚于此。`,
    },
    fixes: () => {
      const laws = lawsFor(initiative);
      // Which laws they are that the programme wants checked cannot be known.
      const isEnough = laws.length >= (programme.choices.settings.get('laws-min') ?? 0);
      return isEnough ? addGate(initiative, 'compliance', reviewers(programme), starts(phases), laws) : [];
    },
  };
}

/**
 * What is wrong with who reviews and when. One gate in time by a unit that may review is enough; where none is, the first
 * that certainly fails is named, unless for another it cannot be told.
 */
export function reviewOffence(
  initiative: Initiative,
  gates: readonly Gate[],
  phases: readonly Application[],
  programme: Programme,
): Offence | undefined {
  const offences: Offence[] = [];
  for (const gate of gates) {
    const reviewer = wrongReviewer(initiative, gate, programme);
    const offence = reviewer ?? wrongDay(initiative, gate, phases) ?? unsaid(initiative, gate);
    if (offence === undefined) return undefined;
    const isReviewed = reviewer === undefined && gate.by.length > 0;
    const fixes = () => mendGate(initiative, gate, isReviewed ? undefined : reviewers(programme), starts(phases), true);
    offences.push({ ...offence, fixes });
  }
  return offences.find(({ undecidable }) => undecidable) ?? offences[0];
}

function starts(phases: readonly Application[]): Moment[] {
  return phases.map(({ start }) => start);
}

/** These units build, supply or sell; of the others, such as a committee, it cannot be said that they do not watch compliance. */
const notReviewing: ReadonlySet<string> = new Set(['business', 'technology', 'data', 'vendor', 'partner']);

function wrongReviewer(initiative: Initiative, gate: Gate, programme: Programme): Offence | undefined {
  const isOther = ({ target }: Link<Unit>) => target?.kind !== undefined && notReviewing.has(target.kind.id);
  if (gate.by.length === 0 || !gate.by.every(isOther)) return undefined;
  const units = targets(gate.by);
  const [i, u, by] = [called(initiative), listed(units.slice(0, 2).map(called)), reviewerNamed(programme)];
  return {
    place: gate.by[0]?.place,
    message: {
      en: `The compliance gate of ${i.en} is kept by ${u.en}, not by a compliance or risk unit. Write by and ${by.en}.`,
      zh: `${i.zh}的合规关口由${u.zh}把关，而不是由合规或风险单位把关。请改由${by.zh}把关。`,
    },
    related: units.map((element) => {
      const kind = valueWord('unit.kind', element.kind?.id ?? '');
      return { element, message: { en: `This unit is of kind ${kind?.en}.`, zh: `该单位的类型是“${kind?.zh}”。` } };
    }),
  };
}

function wrongDay(initiative: Initiative, { on, place }: Gate, phases: readonly Application[]): Offence | undefined {
  if (on === undefined) return undefined;
  const late = phases.find(({ start }) => notLater(on.days, start.days) === false);
  if (late !== undefined) return { place, ...tooLate(initiative, on, late) };
  const open = phases.find(({ start }) => notLater(on.days, start.days) === undefined);
  return open && { place, ...undecidable(initiative, on, open) };
}

function tooLate(initiative: Initiative, on: Moment, phase: Application): Offence {
  const { start, place } = phase;
  const [i, application, late] = [called(initiative), applied(phase), gap(start.days, on.days)];
  return {
    message: {
      en: `The compliance gate of ${i.en} (${on.text.en}) is ${late?.en} after its ${application.en} (${start.text.en}). Hold it before, or move the ${application.en}.`,
      zh: `${i.zh}的合规关口（${on.text.zh}）比${application.zh}（${start.text.zh}）晚了${late?.zh}。请提前预审，或推迟${application.zh}。`,
    },
    related: [{ element: initiative, place, message: { en: `Applied from ${start.text.en}.`, zh: `自 ${start.text.zh} 起应用。` } }],
  };
}

function undecidable(initiative: Initiative, on: Moment, phase: Application): Offence {
  const [i, application] = [called(initiative), applied(phase)];
  return {
    undecidable: true,
    message: {
      en: `Whether the compliance gate of ${i.en} (${on.text.en}) precedes its ${application.en} (${phase.start.text.en}) cannot be told from these dates. Write the month or day of either.`,
      zh: `从现有日期无法判断${i.zh}的合规关口（${on.text.zh}）是否先于${application.zh}（${phase.start.text.zh}）。请把其中一个日期写到月或日。`,
    },
  };
}

/** A gate that does not say who keeps it, or when, may be in order. */
function unsaid(initiative: Initiative, { by, on, place }: Gate): Offence | undefined {
  if (by.length > 0 && on !== undefined) return undefined;
  const i = called(initiative);
  const what =
    by.length === 0
      ? { en: 'by whom. Add by and a unit.', zh: '由谁把关。请用“由”写明单位。' }
      : { en: 'when. Add on and a date.', zh: '何时通过。请用“于”写明日期。' };
  return {
    place,
    undecidable: true,
    message: {
      en: `Whether ${i.en} passed its compliance gate in time cannot be told: the gate does not say ${what.en}`,
      zh: `无法判断${i.zh}是否按时通过合规预审：合规关口没有写明${what.zh}`,
    },
  };
}
