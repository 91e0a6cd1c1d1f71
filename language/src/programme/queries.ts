/** Questions that principles and hovers put to the graph. None guesses: what is not known is undefined or left out. */

import { those } from '../lists.ts';
import { formatDay } from '../time/index.ts';
import { enumerations, type PropertyKey, properties, valueWord } from '../vocabulary/index.ts';
import type { Control, Data, Element, ElementOf, Goal, Initiative, Link, Metric, Moment, Phase, Unit } from './elements.ts';
import { type Gathered, gathering } from './gathering.ts';
import { declareMemo } from './memo.ts';
import type { Programme } from './programme.ts';

/** The elements that links lead to, those that could not be found left out. */
export function targets<T extends Element>(links: readonly Link<T>[]): T[] {
  const found = links.map(({ target }) => target);
  return (found.includes(undefined) ? found.filter((target) => target !== undefined) : found) as T[];
}

/** Whether every name was found. Where one was not, what is missing may be just what it names: principles stay silent. */
export function allFound(links: readonly Link[]): boolean {
  return links.every((link) => link.target !== undefined);
}

/** The elements that name this one after a property, each once, in the order of files and text. */
export function referrers(element: Element, key: PropertyKey): readonly Element[] {
  return element.referrersBy(key);
}

/** Whether it is a goal or an initiative: of the other elements that a metric may measure, the principles about metrics do not speak. */
export function isWork(element: Element): element is Goal | Initiative {
  return element.noun === 'goal' || element.noun === 'initiative';
}

/** The metrics of an element: nothing else has an `of`. */
export function metricsOf(element: Element): readonly Metric[] {
  return referrers(element, 'of') as readonly Metric[];
}

/** The kinds that the principles call technical. */
const technicalKinds: ReadonlySet<string> = new Set(['product', 'system', 'model', 'platform', 'infrastructure', 'channel']);

/** Whether an initiative is technical: a product, system, model, platform, infrastructure or channel. */
export function isTechnical(initiative: Initiative): boolean {
  return initiative.kind !== undefined && technicalKinds.has(initiative.kind.id);
}

/** The technical initiatives of a programme. */
export const technicalWork = gathering('initiative', (initiative) => isTechnical(initiative) || undefined);

/** The data among what an initiative uses, and the names that were not found. */
export function dataUsed({ uses }: Initiative): Link<Data>[] {
  return uses.filter((link): link is Link<Data> => link.target?.noun !== 'initiative');
}

/** The phases of some kinds, whether or not they say when. */
export function stagesOf({ phases }: Initiative, ...kinds: readonly string[]): readonly Phase[] {
  return those(phases, (phase) => isOfKind(phase, kinds));
}

/** Whether a phase of one of these kinds has no date: it may be earlier or later than any other. */
export function isSomeUndated({ phases }: Initiative, ...kinds: readonly string[]): boolean {
  return phases.some((phase) => phase.start === undefined && isOfKind(phase, kinds));
}

function isOfKind({ kind }: Phase, kinds: readonly string[]): boolean {
  return kind !== undefined && kinds.includes(kind.id);
}

/** A phase that says when it starts. */
type Dated = Phase & { readonly start: NonNullable<Phase['start']> };

/** The phases of a kind that have a start. */
export function phasesOf({ phases }: Initiative, ...kinds: readonly string[]): readonly Dated[] {
  return those(phases, (phase) => phase.start !== undefined && isOfKind(phase, kinds)) as readonly Dated[];
}

/** The phases in which the initiative is applied to real business: pilots and rollouts (that a pilot counts is our reading). */
export function applications(initiative: Initiative) {
  return phasesOf(initiative, 'pilot', 'rollout');
}

/** Whether a unit's kind is one of those given; undefined where the unit was not found or says no kind. */
export function unitIs(link: Link<Unit>, ...kinds: readonly string[]): boolean | undefined {
  const kind = link.target?.kind?.id;
  return kind === undefined ? undefined : kinds.includes(kind);
}

/** Follows one link after another; stops before an element it has met, so that cycles end. Leaves the first element out. */
export function chain<T extends Element>(element: T, next: (element: T) => T | undefined): T[] {
  const met = new Set<T>([element]);
  for (let current = next(element); current !== undefined && !met.has(current); current = next(current)) met.add(current);
  return [...met].slice(1);
}

/** Whether its closing brace is still to come: what it lacks may yet be written, or may stand elsewhere only by mistake. */
export function isUnfinished({ isClosed }: Element): boolean {
  return !isClosed;
}

/** No programme nests its initiatives deeper; to follow a longer chain from each of its links would cost the square of its length. */
const deepest = 32;

/** An initiative and all that it is part of, nearest first; undefined where they are nested too deep. Cycles end. */
export function wholes(initiative: Initiative): readonly Initiative[] | undefined {
  const all = [initiative];
  for (let whole = initiative.partOf?.target; whole !== undefined && !all.includes(whole); whole = whole.partOf?.target) {
    if (all.length === deepest) return undefined;
    all.push(whole);
  }
  return all;
}

/** The same, where there is certainly no more to any of them: no closing brace is missing, and what each is part of was found. */
export function knownWholes(initiative: Initiative): readonly Initiative[] | undefined {
  const all = wholes(initiative);
  return all?.every((whole) => !isUnfinished(whole) && (whole.partOf === undefined || whole.partOf.target !== undefined)) ? all : undefined;
}

/** Whether something holds for an initiative or for what it is part of, or may hold in what is not known of them. */
export function mayHold(initiative: Initiative, test: (whole: Initiative) => boolean): boolean {
  return knownWholes(initiative)?.some(test) ?? true;
}

/**
 * The controls that hold for an initiative: its own and those of what it is part of; one that is named twice stands twice.
 * Undefined where there may be others: where a name was not found or a closing brace is missing.
 */
export function controlsOver(initiative: Initiative): readonly Control[] | undefined {
  const all = knownWholes(initiative);
  if (all === undefined) return undefined;
  const links = all.length === 1 ? initiative.controls : all.flatMap(({ controls }) => controls);
  return allFound(links) ? targets(links) : undefined;
}

/** Whether a control applies at a unit: one without `at` applies everywhere, one at a team also at the team's members. */
export function appliesAt(control: Control, unit: Unit, programme: Programme): boolean {
  if (control.at.length === 0) return true;
  const places = placesOf(control, programme);
  return places.has(unit.name) || referrers(unit, 'members').some((team) => !team.isDuplicate && places.has(team.name));
}

/** Whether a control may apply at other units than those that are known: one of those that it names was not found. */
export function mayApplyElsewhere(control: Control, programme: Programme): boolean {
  return placesOf(control, programme).has(undefined);
}

/** The names of the units at which a control applies; undefined stands for those that were not found. */
function placesOf(control: Control, programme: Programme): ReadonlySet<string | undefined> {
  const isIndexed = control.at.length > few && !control.isDuplicate;
  return (isIndexed ? placesOfMany(programme).get(control.name) : undefined) ?? namesOf(control);
}

/** Controls at more units are read once, so that a control at all branches is not searched for each of them. */
const few = 32;

const atMany = gathering('control', ({ at }) => at.length > few || undefined);

const placesOfMany = perProgramme(
  (programme) => new Map(atMany(programme).map(({ element }) => [element.name, namesOf(element)] as const)),
);

function namesOf({ at }: Control): ReadonlySet<string | undefined> {
  return new Set(at.map(({ target }) => target?.name));
}

/**
 * Works something out about a whole programme once, however many elements ask for it, and again when something has changed
 * that it read. The value is plain data, so that it can be seen whether it came out the same.
 */
export function perProgramme<T>(compute: (programme: Programme) => T): (programme: Programme) => T {
  declareMemo(compute);
  return (programme) => programme.once(compute);
}

/** Whether a control is against a risk; undefined where it names none, or names a risk of the author's own that may be the same. */
export function guardsAgainst(control: Control, risk: string): boolean | undefined {
  if (control.against.some(({ id }) => id === risk)) return true;
  const known = control.against.length > 0 && control.against.every(({ id }) => valueWord('risk', id) !== undefined);
  return known ? false : undefined;
}

/** Whether an initiative may pass a gate elsewhere: with what it is part of, or in what is half-typed or was not found. */
export function mayPassElsewhere(initiative: Initiative, gateKind: string): boolean {
  return mayHold(initiative, (whole) =>
    whole.gates.some(
      ({ kind }) => (whole !== initiative && kind?.id === gateKind) || kind === undefined || valueWord('gate.kind', kind.id) === undefined,
    ),
  );
}

/**
 * The metrics that tell of an initiative: its own, those of what it is part of, and those of the goals of all these; one
 * that measures several of them stands as often. Undefined where there may be others: where a name was not found, stands
 * twice, or a closing brace is missing.
 */
export function metricsAbout(initiative: Initiative, programme: Programme): readonly Metric[] | undefined {
  const all = knownWholes(initiative);
  if (all === undefined || hasOpen(programme, 'of')) return undefined;
  const measured: Element[] = [...all];
  for (const { goal } of all) {
    for (const { target } of goal) {
      if (target === undefined) return undefined;
      measured.push(target);
    }
  }
  const metrics: Metric[] = [];
  for (const element of measured) {
    if (isUnfinished(element) || element.isDuplicate) return undefined;
    for (const metric of metricsOf(element)) metrics.push(metric);
  }
  return metrics;
}

const openKeys = perProgramme((programme) => new Set(programme.unresolved.map(({ link }) => link.key)));

/** One answer for each property, so that a name that is lost after one of them concerns nobody who asks about another. */
const isOpen = new Map(
  (Object.keys(properties) as PropertyKey[]).map((key) => [key, perProgramme((programme) => openKeys(programme).has(key))] as const),
);

/** The first two goals or units of some kinds, in the order of the kinds: candidates that a message can name. */
export function candidates<N extends 'goal' | 'unit'>(programme: Programme, noun: N, ...kinds: readonly string[]): ElementOf<N>[] {
  const groups: ReadonlyMap<string, readonly Element[]> = byKind[noun](programme);
  return kinds.flatMap((kind) => groups.get(kind) ?? []).slice(0, 2) as ElementOf<N>[];
}

const kindOfGoal = gathering('goal', ({ kind }) => kind && [kind.id]);
const kindOfUnit = gathering('unit', ({ kind }) => kind && [kind.id]);

const byKind = {
  goal: perProgramme((programme) => firstTwo(kindOfGoal(programme))),
  unit: perProgramme((programme) => firstTwo(kindOfUnit(programme))),
};

/**
 * Of each word that was gathered the first two elements that may be candidates. Looks at no others: whoever asks this asks
 * again whenever one of those that were looked at has changed.
 */
export function firstTwo<E extends Element>(
  gathered: readonly Gathered<E, readonly string[]>[],
  mayBe: (element: E) => boolean = () => true,
): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, E[]>();
  for (const entry of gathered) {
    for (const word of entry.value) {
      const known = found.get(word) ?? [];
      if (known.length < 2 && mayBe(entry.element)) found.set(word, [...known, entry.element]);
    }
  }
  return found;
}

/** The first two controls of a programme against a risk: candidates that a message can name. */
export function controlsAgainst(programme: Programme, risk: string): readonly Control[] {
  return controlsByRisk(programme).get(risk) ?? [];
}

/** The risks that controls are against. */
export const guardedRisks = gathering('control', ({ against }) => (against.length > 0 ? against.map(({ id }) => id) : undefined));

const controlsByRisk = perProgramme((programme) => firstTwo(guardedRisks(programme)));

/** Which dimensions of control (technical, institutional, cultural) none of the controls has, and which controls say no dimension. */
export function dimensionsOf(controls: readonly Control[]): { readonly missing: readonly string[]; readonly unclear: readonly Control[] } {
  const known = new Set(controls.map(({ dimension }) => dimension?.id));
  return {
    missing: Object.keys(enumerations.dimension).filter((dimension) => !known.has(dimension)),
    unclear: controls.filter(({ dimension }) => dimension === undefined || valueWord('dimension', dimension.id) === undefined),
  };
}

/** Whether a name after one of these properties could not be found: it may be that of any element. */
export function hasOpen(programme: Programme, ...keys: readonly PropertyKey[]): boolean {
  return keys.some((key) => isOpen.get(key)?.(programme));
}

/** Whether a property stands in an element, even one that is half-typed and says nothing yet. */
export function mentions(element: Element, key: PropertyKey): boolean {
  return element.properties.includes(key);
}

/** The initiatives that are directly part of one: nothing else has a `part of`. */
export function partsOf(initiative: Initiative): readonly Initiative[] {
  return referrers(initiative, 'part-of') as readonly Initiative[];
}

/** The branches at which an initiative is rolled out, each once. */
export function branchesReached(initiative: Initiative): Unit[] {
  const branches = new Set<Unit>();
  for (const { at } of stagesOf(initiative, 'rollout')) {
    for (const { target } of at) if (target?.kind?.id === 'branch') branches.add(target);
  }
  return [...branches];
}

/** The first rollout of an initiative at a unit. */
export function rolloutAt(initiative: Initiative, unit: Unit | undefined): Phase | undefined {
  return stagesOf(initiative, 'rollout').find(({ at }) => at.some(({ target }) => target === unit));
}

/**
 * The metrics that tell of an initiative, and those of its parts, each of a known kind. Undefined where there may be others,
 * or where one does not say its kind: it may be the one that is asked for.
 */
export function metricsAround(initiative: Initiative, programme: Programme): readonly Metric[] | undefined {
  const about = hasOpen(programme, 'part-of') ? undefined : metricsAbout(initiative, programme);
  const parts = partsOf(initiative);
  const metrics = about && parts.length > 0 ? [...about, ...parts.flatMap(metricsOf)] : about;
  return metrics?.every(saysItsKind) ? metrics : undefined;
}

/** Whether a metric says a kind, and one that the language knows. */
export function saysItsKind({ kind }: Metric): boolean {
  return kind !== undefined && valueWord('metric.kind', kind.id) !== undefined;
}

/** The kinds of unit that tell which people work there: a branch, a subsidiary or a partner may have people of every kind. */
const peopleKinds: ReadonlySet<string | undefined> = new Set(['business', 'technology', 'data', 'risk', 'compliance', 'regulator']);

/** The kinds of people in teams, by their members; undefined where there may be others. */
export function peopleIn(teams: readonly Unit[]): ReadonlySet<string | undefined> | undefined {
  const units = teams.flatMap((team) => (team.members.length === 0 ? [team] : team.members.map(({ target }) => target)));
  const kinds = units.map((unit) => unit?.kind?.id);
  return !teams.some(isUnfinished) && kinds.every((kind) => peopleKinds.has(kind)) ? new Set(kinds) : undefined;
}

/** The month that certainly ends before a date, as `2024-03`: what a fix can write. Undefined where the date is open towards the past. */
export function monthBefore({ days: { earliest } }: Moment): string | undefined {
  if (earliest === -Infinity) return undefined;
  const dayOfMonth = Number(formatDay(earliest).slice(-2));
  return formatDay(earliest - dayOfMonth).slice(0, 7);
}

/** The business units nearest to an initiative: its owners, those that raised its needs or answer for its customers; else the first two. */
export function businessUnitsNear(initiative: Initiative, programme: Programme): Unit[] {
  const near = [
    ...targets(initiative.owner),
    ...targets(initiative.need).flatMap(({ by }) => targets(by)),
    ...targets(initiative.serves).flatMap(({ owner }) => targets(owner)),
  ];
  const business = [...new Set(near)].filter(({ kind }) => kind?.id === 'business');
  return business.length > 0 ? business.slice(0, 2) : candidates(programme, 'unit', 'business');
}

/** Whether it is a platform or infrastructure, or does not say what it is. */
export function mayBeBase({ kind }: Initiative): boolean {
  const isOther = kind !== undefined && valueWord('initiative.kind', kind.id) !== undefined;
  return !isOther || kind.id === 'platform' || kind.id === 'infrastructure';
}

/** The initiatives that depend on it, use it, are part of it, are fed by it or use the data that lies on it. */
export function usersOf(base: Initiative): ReadonlySet<Element> {
  const fed = targets(base.feeds).filter(({ noun }) => noun === 'initiative');
  const hosted = referrers(base, 'host').flatMap((data) => referrers(data, 'uses'));
  const all = [...referrers(base, 'depends-on'), ...referrers(base, 'uses'), ...referrers(base, 'part-of'), ...fed, ...hosted];
  return new Set(all.filter((user) => user !== base));
}
