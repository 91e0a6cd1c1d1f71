import { called, listed } from '../findings/words.ts';
import type { Control, Initiative } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { allFound, applications, appliesAt, isUnfinished, referrers, stagesOf, targets, unitIs } from '../programme/queries.ts';
import type { LocalizedText } from '../text.ts';
import { notLater } from '../time/index.ts';
import { type EnumerationName, valueWord } from '../vocabulary/index.ts';
import { earliestOf, noLaterThan } from './dates.ts';
import type { Fix } from './fix.ts';
import { offer } from './offer.ts';
import { freeName, type Writer, writerOf } from './writer.ts';

/** What a control has to be for an initiative. */
export interface Wanted {
  readonly against?: string;
  readonly technique?: readonly string[];
}

/**
 * Puts an initiative under a control that it lacks: one of those given that it can name without a new offence, or a new one.
 * Naming the only one that the programme has is safe: it invents nothing.
 */
export function controlFixes(initiative: Initiative, existing: readonly Control[], wanted: Wanted, programme: Programme): Fix[] {
  return [
    ...existing
      .filter((control) => canName(initiative, control, programme))
      .flatMap((control) => nameControls(initiative, [control], existing.length === 1)),
    ...declareControl(initiative, wanted, programme),
  ];
}

/** Names controls among those of an initiative. */
export function nameControls(initiative: Initiative, controls: readonly Control[], safe: boolean): Fix[] {
  const names = controls.map(({ name }) => name).join(', ');
  const c = listed(controls.map(called));
  return offer(
    { en: `Name ${c.en} among its controls`, zh: `在“受控于”中写上${c.zh}` },
    [writerOf(initiative).append('controls', names)],
    safe,
  );
}

/** Declares a control, in force before the initiative is applied, and names it among its controls. */
export function declareControl(initiative: Initiative, { against, technique = [] }: Wanted, programme: Programme): Fix[] {
  const starts = applications(initiative).map(({ start }) => start);
  const first = earliestOf(starts);
  const live = first && noLaterThan(first);
  if (first !== undefined && live === undefined) return [];
  const writer = writerOf(initiative);
  const name = freeName(programme, nameOf(writer, technique[0] ?? against ?? '', technique.length > 0 ? 'technique' : 'risk'));
  const statements = [
    ...(against === undefined ? [] : [[writer.keyword('against'), writer.value('risk', against)]]),
    ...(technique.length === 0 ? [] : [[writer.keyword('technique'), technique.map((id) => writer.value('technique', id)).join(', ')]]),
    ...(live === undefined ? [] : [[writer.keyword('live'), live]]),
  ];
  return offer(title({ against, technique }, live), [writer.append('controls', name), writer.declare('control', name, ...statements)]);
}

function title({ against, technique = [] }: Wanted, live: string | undefined): LocalizedText {
  const words = technique.map((id) => wordOf('technique', id));
  const how = listed(words);
  const what =
    words.length > 0
      ? { en: `with technique ${how.en}`, zh: `手段为“${how.zh}”的控制` }
      : { en: `against ${wordOf('risk', against ?? '').en}`, zh: `防范“${wordOf('risk', against ?? '').zh}”的控制` };
  const from = live === undefined ? { en: '', zh: '' } : { en: `, live ${live}`, zh: `（${live} 起生效）` };
  return { en: `Declare a control ${what.en}${from.en}`, zh: `声明一项${what.zh}${from.zh}` };
}

function wordOf(enumeration: EnumerationName, id: string): LocalizedText {
  return valueWord(enumeration, id) ?? { en: id, zh: id };
}

/** `DataLeakControl`, `数据泄露控制`. */
function nameOf(writer: Writer, id: string, enumeration: EnumerationName): string {
  const word = writer.value(enumeration, id);
  if (writer.language === 'zh') return `${word}控制`;
  return `${word.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())}Control`;
}

/**
 * Whether an initiative can name a control without a new offence: it is certainly in time, holds wherever the
 * initiative is rolled out, and does not answer to the builder.
 */
export function canName(initiative: Initiative, control: Control, programme: Programme): boolean {
  const phases = applications(initiative);
  const { live } = control;
  const isInTime = phases.every(({ start }) => live !== undefined && notLater(live.days, start.days) === true);
  const units = stagesOf(initiative, 'rollout').flatMap(({ at }) => targets(at));
  const coversAll = allFound(control.at) && units.every((unit) => appliesAt(control, unit, programme));
  return isInTime && coversAll && !isUnfinished(control) && !isOwnedByBuilder(initiative, control);
}

type Application = ReturnType<typeof applications>[number];

function isOwnedByBuilder({ builder }: Initiative, { owner }: Control): boolean {
  const builders = targets(builder);
  return (
    owner.length > 0 && owner.every((link) => unitIs(link, 'risk', 'compliance') !== true && builders.some((unit) => unit === link.target))
  );
}

/** Sets the day from which a control is in force so that it is in time for an initiative, and for the others that name it. */
export function bringForward(control: Control, initiative: Initiative, programme: Programme): Fix[] {
  const own = applications(initiative).map(({ start }) => start);
  const others = referrers(control, 'controls').flatMap((other) => (other.noun === 'initiative' ? applications(other) : []));
  const held = others.filter((phase) => isDecidable(phase) && holdsIn(control, phase, programme));
  const first = earliestOf([...own, ...held.map(({ start }) => start)]);
  const live = first && noLaterThan(first);
  if (live === undefined) return [];
  const c = called(control);
  return offer({ en: `Let ${c.en} be in force from ${live}`, zh: `让${c.zh}自 ${live} 起生效` }, [writerOf(control).set('live', live)]);
}

function isDecidable({ start }: Application): boolean {
  return Number.isFinite(start.days.earliest);
}

function holdsIn(control: Control, { at }: Application, programme: Programme): boolean {
  return at.length === 0 || targets(at).some((unit) => appliesAt(control, unit, programme));
}
