import { declarationsIn } from '../syntax/declarations.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { headingOf } from '../syntax/heading.ts';
import { type Noun, type PropertyKey, valueWord } from '../vocabulary/index.ts';
import { conceptsIn } from './concepts.ts';
import { ElementNode } from './element-node.ts';
import type { Choices, Control, Element, ElementOf, Gate, Link, Measured, Phase, Unit } from './elements.ts';
import { LinkFact } from './facts.ts';
import { Located } from './located.ts';
import type { Passage } from './passage.ts';
import { Members } from './read.ts';

/** Finds the element that is to go on under a noun and a name; undefined where it is a new one. */
export type Claim = (noun: Noun, name: string) => ElementNode | undefined;

/**
 * The elements of one passage, in the order of the text, nested ones after the one they stand in. Declarations without a
 * name yield no element. Depends on nothing but the passage, so that it is done once for each.
 */
export function extractElements(passage: Passage, root: ast.File, claim: Claim) {
  const elements: Element[] = [];
  const elementOf = new Map<ast.Declaration, Element>();
  for (const [index, { declaration, outer }] of declarationsIn(root.members).entries()) {
    const container = outer && elementOf.get(outer);
    if (declaration.name === undefined) {
      // What stands in it stands in the one around it.
      if (container !== undefined) elementOf.set(declaration, container);
      continue;
    }
    const element = extract(passage, index, declaration, container, claim);
    elementOf.set(declaration, element);
    elements.push(element);
  }
  for (const element of elements) adopt(passage, element);
  return { elements, elementOf };
}

function extract(passage: Passage, index: number, declaration: ast.Declaration, outer: Element | undefined, claim: Claim): Element {
  const { noun, name = '', label, closed: isClosed } = declaration;
  const members = new Members(passage, declaration);
  const own = readers[noun](members);
  const element = claim(noun, name) ?? new ElementNode();
  element.write(
    {
      noun,
      name,
      label,
      passage,
      index,
      heading: new Located(passage, headingOf(declaration)),
      outer,
      isClosed,
      properties: members.properties,
      concepts: conceptsIn(declaration),
      sources: members.texts('source'),
      assumptions: members.texts('assume'),
      waivers: members.waivers(),
      links: members.links,
    },
    own,
  );
  return element as Element;
}

/** A metric in a goal or initiative measures it; a control in an initiative guards it. */
function adopt(passage: Passage, element: Element): void {
  const { outer } = element;
  // Where a brace was forgotten, what follows stands inside only by mistake.
  if (!outer?.isClosed) return;
  if (element.noun === 'metric' && (outer.noun === 'goal' || outer.noun === 'initiative')) {
    addLink(passage, element, 'of', element.of, outer);
  }
  if (element.noun === 'control' && outer.noun === 'initiative') {
    addLink(passage, outer, 'controls', outer.controls, element);
  }
}

function addLink(passage: Passage, from: Element, key: PropertyKey, list: readonly Link[], to: Element): void {
  const link = new LinkFact(passage, to.heading.placeInOrigin(), key, to.name, to);
  (list as Link[]).push(link);
  (from.links as LinkFact[]).push(link);
}

type Own<N extends Noun> = Omit<ElementOf<N>, BaseKey | 'noun'>;
type BaseKey = keyof ElementNode;

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
    phases: m.clauses('phase', 'Phase').map((node) => phase(m, node)),
    gates: m.clauses('gate', 'Gate').map((node) => gate(m, node)),
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
  const clauses = m.clauses('raised-by', 'Raised');
  return { by: clauses.flatMap((clause) => m.link<Unit>('raised-by', clause.by)), on: m.moment(clauses[0]?.on) };
}

function phase(m: Members, node: ast.Phase): Phase {
  return {
    kind: node.kind === undefined ? undefined : m.wordOf('phase.kind', node.kind, node),
    start: m.moment(node.period?.start),
    end: m.moment(node.period?.end),
    at: m.link('phase', node.at),
    partial: node.partial.length > 0,
    place: m.located(node),
  };
}

function gate(m: Members, node: ast.Gate): Gate {
  return {
    kind: node.kind === undefined ? undefined : m.wordOf('gate.kind', node.kind, node),
    by: m.link('gate', node.by),
    on: m.moment(node.dates[0]),
    laws: node.laws,
    place: m.located(node),
  };
}

/** Where only one of the two is known, the word says which. */
function tier(m: Members) {
  const [pair] = m.pairs('tier', 'tier.frequency', 'tier.risk');
  if (pair === undefined) return undefined;
  const [frequency, risk] = pair;
  const only = risk === undefined ? m.pairs('tier', 'tier.risk')[0]?.[0] : undefined;
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
  for (const choice of m.clauses('principles', 'Principles').flatMap((principles) => principles.choices)) {
    if (choice.$type === 'Profile' && choice.name !== undefined) profile ??= m.wordOf('profile', choice.name, choice);
    if (choice.$type === 'Setting' && choice.name !== undefined && choice.value !== undefined) {
      settings.set(m.wordOf('setting', choice.name, choice).id, Number(choice.value.replaceAll(',', '')));
    }
    if (choice.$type === 'Off' && choice.principle !== undefined && choice.reason) off.set(choice.principle, choice.reason);
  }
  return { profile, settings, off };
}
