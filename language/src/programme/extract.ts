import * as ast from '../syntax/generated/ast.ts';
import { headingOf } from '../syntax/heading.ts';
import { type Noun, type PropertyKey, valueWord } from '../vocabulary/index.ts';
import type { Choices, Control, Element, ElementOf, Gate, Link, Measured, Phase, Referrer, Unit } from './elements.ts';
import { Members, type MutableLink, moment, placeOf } from './read.ts';
import type { SourceFile } from './source-file.ts';

/** An element as one file tells of it: its links are not looked up and nobody refers to it yet. */
export interface Extracted {
  readonly element: Element;
  readonly links: readonly MutableLink[];
  readonly referrers: Map<PropertyKey, Referrer[]>;
}

/**
 * The elements of one file, in the order of the text, nested ones after the one they stand in. Declarations without a name
 * yield no element. Depends on nothing but the file, so that it can be kept for as long as the file does not change.
 */
export function extractElements(file: SourceFile): Extracted[] {
  const result: Extracted[] = [];
  const visit = (members: readonly ast.Member[], container: Element | undefined): void => {
    for (const member of members) {
      if (ast.isMisplaced(member)) visit(member.members, container);
      if (!ast.isDeclaration(member)) continue;
      const extracted = member.name === undefined ? undefined : extract(file, member, container);
      if (extracted !== undefined) result.push(extracted);
      visit(member.members, extracted?.element ?? container);
    }
  };
  visit(file.tree.root.members, undefined);
  for (const { element } of result) adopt(element);
  return result;
}

function extract(file: SourceFile, declaration: ast.Declaration, container: Element | undefined): Extracted {
  const members = new Members(declaration);
  const referrers = new Map<PropertyKey, Referrer[]>();
  const base = {
    name: declaration.name as string,
    label: declaration.label,
    file,
    declaration,
    heading: headingOf(declaration),
    container,
    sources: members.texts('source'),
    assumptions: members.texts('assume'),
    waivers: members.waivers(),
    links: members.links,
    referrers,
  };
  const element = { ...base, noun: declaration.noun, ...readers[declaration.noun](members) } as Element;
  return { element, links: members.links, referrers };
}

/** A metric in a goal or initiative measures it; a control in an initiative guards it. */
function adopt(element: Element): void {
  const { container } = element;
  // Where a brace was forgotten, what follows stands inside only by mistake.
  if (!container?.declaration.closed) return;
  if (element.noun === 'metric' && (container?.noun === 'goal' || container?.noun === 'initiative')) {
    addLink(element, 'of', element.of, container);
  }
  if (element.noun === 'control' && container?.noun === 'initiative') {
    addLink(container, 'controls', container.controls, element);
  }
}

function addLink(from: Element, key: PropertyKey, list: readonly Link[], to: Element): void {
  const link: MutableLink = { key, name: to.name, place: to.heading, target: undefined, own: to };
  (list as Link[]).push(link);
  (from.links as Link[]).push(link);
}

type Own<N extends Noun> = Omit<ElementOf<N>, BaseKey | 'noun'>;
type BaseKey =
  | 'name'
  | 'label'
  | 'file'
  | 'declaration'
  | 'heading'
  | 'container'
  | 'sources'
  | 'assumptions'
  | 'waivers'
  | 'links'
  | 'referrers';

const readers: { readonly [N in Noun]: (members: Members) => Own<N> } = {
  programme: (m) => ({
    asOf: m.date('as-of'),
    core: m.words('core'),
    modelledOn: m.text('modelled-on'),
    horizon: m.period('horizon'),
    choices: choices(m),
  }),
  goal: (m) => ({
    kind: m.word('kind'),
    parent: m.reference('parent'),
    ...raised(m),
    within: m.figure('within'),
    effect: m.words('effect'),
  }),
  segment: (m) => ({ owner: m.references('owner'), basis: m.words('basis'), care: m.word('care') }),
  unit: (m) => ({
    kind: m.word('kind'),
    members: m.references('members'),
    goal: m.references('goal-property'),
    founded: m.date('founded'),
    until: m.date('until'),
  }),
  need: (m) => ({ ...raised(m), goal: m.references('goal-property'), process: m.text('process'), scenario: m.text('scenario') }),
  initiative: (m) => ({
    kind: m.word('kind'),
    core: m.words('core'),
    goal: m.references('goal-property'),
    need: m.references('need-property'),
    serves: m.references('serves'),
    owner: m.references('owner'),
    builder: m.references('builder'),
    team: m.references('team'),
    partners: m.references('partners'),
    phases: m.all(ast.isPhase).map((node) => phase(m, node)),
    gates: m.all(ast.isGate).map((node) => gate(m, node)),
    dependsOn: m.references('depends-on'),
    partOf: m.reference('part-of'),
    feeds: m.references('feeds'),
    tier: tier(m),
    decides: m.word('decides'),
    risks: m.words('risks'),
    controls: m.references<Control>('controls'),
    novelty: m.word('novelty'),
    handover: m.reference('handover'),
    uses: m.references('uses'),
    modelledOn: m.text('modelled-on'),
    technologies: m.words('technologies'),
    effect: m.words('effect'),
    direction: m.word('direction'),
    access: m.word('access'),
    offers: m.words('offers'),
    flows: flows(m),
    via: m.word('via'),
    reward: m.date('reward'),
    local: m.text('local'),
    journey: m.words('journey'),
    releaseEvery: m.word('release-every'),
    exit: m.text('exit'),
    hub: m.word('hub'),
    redeploy: m.text('redeploy'),
  }),
  risk: (m) => ({ likelihood: m.word('likelihood'), impact: m.word('impact'), owner: m.references('owner') }),
  control: (m) => ({
    goal: m.references('goal-property'),
    dimension: m.word('dimension'),
    modes: m.words('mode'),
    against: m.words('against'),
    technique: m.words('technique'),
    owner: m.references('owner'),
    live: m.date('live'),
    every: m.word('every'),
    at: m.references('at'),
    within: m.figure('within'),
  }),
  metric: (m) => ({
    kind: m.word('kind'),
    of: m.references<Measured>('of'),
    owner: m.references('owner'),
    baseline: m.figure('baseline'),
    target: m.figure('target'),
    actual: m.figure('actual'),
    change: m.text('change'),
    asOf: m.date('as-of'),
    northStar: m.flag('north-star'),
  }),
  data: (m) => ({
    class: m.word('class'),
    definitions: m.word('definitions'),
    quality: m.date('quality'),
    steward: m.reference('steward'),
    host: m.reference('host'),
  }),
  tradeoff: (m) => ({
    between: between(m),
    chose: m.word('chose'),
    because: m.text('because'),
    by: m.references('by'),
    on: m.references('on'),
  }),
};

function raised(m: Members) {
  const clauses = m.all(ast.isRaised);
  return { by: clauses.flatMap((clause) => m.link<Unit>('raised-by', clause.by)), on: moment(clauses[0]?.on) };
}

function phase(m: Members, node: ast.Phase): Phase {
  return {
    kind: node.kind === undefined ? undefined : m.wordOf('phase.kind', node.kind, placeOf(node)),
    start: moment(node.period?.start),
    end: moment(node.period?.end),
    at: m.link('phase', node.at),
    partial: node.partial.length > 0,
    place: placeOf(node),
  };
}

function gate(m: Members, node: ast.Gate): Gate {
  return {
    kind: node.kind === undefined ? undefined : m.wordOf('gate.kind', node.kind, placeOf(node)),
    by: m.link('gate', node.by),
    on: moment(node.dates[0]),
    laws: node.laws,
    place: placeOf(node),
  };
}

/** Where only one of the two is known, the word says which. */
function tier(m: Members) {
  const [pair] = m.pairs('tier', 'tier.frequency', 'tier.risk');
  if (pair === undefined) return undefined;
  const [frequency, risk] = pair;
  const only = risk === undefined && frequency && m.wordOf('tier.risk', frequency.id, frequency.place);
  return only && valueWord('tier.risk', only.id) ? { frequency: undefined, risk: only } : { frequency, risk };
}

function flows(m: Members) {
  return m.pairs('flow').map(([from, to]) => ({ from, to }));
}

function between(m: Members) {
  const pair = m.between();
  return pair && { first: pair[0], second: pair[1] };
}

function choices(m: Members): Choices {
  const settings = new Map<string, number>();
  const off = new Map<string, string>();
  let profile: Choices['profile'];
  for (const choice of m.all(ast.isPrinciples).flatMap((principles) => principles.choices)) {
    if (ast.isProfile(choice) && choice.name !== undefined) profile ??= m.wordOf('profile', choice.name, placeOf(choice));
    if (ast.isSetting(choice) && choice.name !== undefined && choice.value !== undefined) {
      settings.set(m.wordOf('setting', choice.name, placeOf(choice)).id, Number(choice.value.replaceAll(',', '')));
    }
    if (ast.isOff(choice) && choice.principle !== undefined && choice.reason) off.set(choice.principle, choice.reason);
  }
  return { profile, settings, off };
}
