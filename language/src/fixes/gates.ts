import { called } from '../findings/words.ts';
import type { Gate, Initiative, Moment, Unit } from '../programme/elements.ts';
import { notLater } from '../time/index.ts';
import { keywords, valueWord } from '../vocabulary/index.ts';
import { earliestOf, noLaterThan } from './dates.ts';
import type { Edit, Fix } from './fix.ts';
import { offer } from './offer.ts';
import { replace, replaceNames, writerOf } from './writer.ts';

/** Adds a gate, by each of the units that may keep it, no later than all of the days given. */
export function addGate(
  initiative: Initiative,
  kind: 'need' | 'compliance',
  units: readonly Unit[],
  days: readonly Moment[],
  laws: readonly string[] = [],
): Fix[] {
  const on = inTime(days);
  if (on === undefined) return [];
  const { add, keyword, value } = writerOf(initiative);
  const checked = laws.length === 0 ? [] : [keyword('laws'), laws.map((law) => `"${law}"`).join(', ')];
  const word = valueWord('gate.kind', kind);
  return units.flatMap((unit) => {
    const u = called(unit);
    const title = { en: `Add a ${word?.en} gate by ${u.en} on ${on}`, zh: `补上${word?.zh}关口：由${u.zh}把关，于 ${on}` };
    return offer(title, [add(keyword('gate'), value('gate.kind', kind), keyword('by'), unit.name, keyword('on'), on, ...checked)]);
  });
}

/**
 * Puts a gate in order: who keeps it, by each of the units given where it is not kept by one who may, and when, where it is
 * not certainly in time. A gate needs no date where `dated` is false.
 */
export function mendGate(
  initiative: Initiative,
  gate: Gate,
  units: readonly Unit[] | undefined,
  days: readonly Moment[],
  dated: boolean,
): Fix[] {
  const latest = inTime(days);
  const isInTime = gate.on === undefined ? !dated : days.every(({ days: start }) => notLater(gate.on?.days ?? start, start) === true);
  if (latest === undefined && !isInTime) return [];
  const on = isInTime ? undefined : latest;
  const when =
    on === undefined ? [] : [gate.on === undefined ? extend(initiative, gate, 'on', on) : replace(initiative, gate.on.place, on)];
  const to = on === undefined ? { en: '', zh: '' } : { en: ` on ${on}`, zh: `，于 ${on}` };
  if (units === undefined) {
    return when.length === 0 ? [] : offer({ en: `Hold the gate on ${on}`, zh: `把关口改到 ${on}` }, when);
  }
  return units.flatMap((unit) => {
    const u = called(unit);
    const who = gate.by.length === 0 ? extend(initiative, gate, 'by', unit.name) : replaceNames(initiative, gate.by, unit.name);
    return offer({ en: `Let ${u.en} keep the gate${to.en}`, zh: `改由${u.zh}把关${to.zh}` }, [who, ...when]);
  });
}

/** The latest date that is no later than all of those given. */
function inTime(days: readonly Moment[]): string | undefined {
  const first = earliestOf(days);
  return first && noLaterThan(first);
}

/** Adds a part to the clause of a gate; not where that ends half-typed. */
function extend(initiative: Initiative, { place }: Gate, key: 'by' | 'on' | 'laws', value: string): Edit | undefined {
  const written = initiative.file.document.getText().slice(place.offset, place.end);
  const ending = /[^\s]+$/.exec(written)?.[0] ?? '';
  const asks =
    ending.endsWith(',') || (['by', 'on', 'laws'] as const).some((id) => [keywords.get(id)?.en, keywords.get(id)?.zh].includes(ending));
  return asks ? undefined : replace(initiative, { offset: place.end, end: place.end }, ` ${writerOf(initiative).keyword(key)} ${value}`);
}

/** Adds a law to those that a gate checks. */
export function addLaw(initiative: Initiative, gate: Gate, law: string): Edit | undefined {
  const written = initiative.file.document.getText().slice(gate.place.offset, gate.place.end);
  const endsWithLaws = gate.laws.length > 0 && /["”＂]$/.test(written);
  if (endsWithLaws) return replace(initiative, { offset: gate.place.end, end: gate.place.end }, `, "${law}"`);
  return extend(initiative, gate, 'laws', `"${law}"`);
}
