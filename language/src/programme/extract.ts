import { declarationsIn } from '../syntax/declarations.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { headingOf } from '../syntax/heading.ts';
import type { SyntaxTree } from '../syntax/parser.ts';
import { type Noun, type PropertyKey, valueWord } from '../vocabulary/index.ts';
import { conceptsIn } from './concepts.ts';
import { commentBefore } from './description.ts';
import { ElementNode, type Facts } from './element-node.ts';
import type { Choices, Control, Element, ElementOf, Gate, Link, Measured, Phase, Unit } from './elements.ts';
import { LinkFact } from './facts.ts';
import { Located } from './located.ts';
import type { Passage } from './passage.ts';
import { allOf, Members } from './read.ts';

/** A declaration with a name, and what is known of its place. */
interface Found extends Pick<Facts, 'index' | 'outer' | 'comment'> {
  readonly declaration: ast.Declaration;
}

/** Finds the element that is to go on under a noun and a name; undefined where it is a new one. */
export type Claim = (noun: Noun, name: string) => ElementNode | undefined;

/**
 * The elements of one passage, in the order of the text, nested ones after the one they stand in. Declarations without a
 * name yield no element. Depends on nothing but the passage, so that it is done once for each.
 */
export function extractElements(passage: Passage, { root, comments }: SyntaxTree, claim: Claim) {
  const elements: Element[] = [];
  const elementOf = new Map<ast.Declaration, Element>();
  for (const [index, { declaration, outer }] of declarationsIn(root.members).entries()) {
    const container = outer && elementOf.get(outer);
    if (declaration.name === undefined) {
      // What stands in it stands in the one around it.
      if (container !== undefined) elementOf.set(declaration, container);
      continue;
    }
    const comment = commentBefore(declaration, comments, passage.text);
    const element = extract(passage, { index, declaration, outer: container, comment }, claim);
    elementOf.set(declaration, element);
    elements.push(element);
  }
  for (const element of elements) adopt(passage, element);
  return { elements: elements.slice(), elementOf };
}

function extract(passage: Passage, { index, declaration, outer, comment }: Found, claim: Claim): Element {
  const { noun, name = '', label, closed: isClosed } = declaration;
  const members = new Members(passage, declaration);
  const element = claim(noun, name) ?? new ElementNode();
  element.write({
    noun,
    name,
    label,
    passage,
    index,
    heading: new Located(passage, headingOf(declaration)),
    comment,
    outer,
    isClosed,
    properties: members.properties,
    concepts: conceptsIn(declaration),
    sources: members.texts('source'),
    assumptions: members.texts('assume'),
    waivers: members.waivers(),
  });
  readers[noun](element as never, members);
  element.links = members.allLinks();
  return element as Element;
}

/** A metric in a goal or initiative measures it; a control in an initiative guards it. */
function adopt(passage: Passage, element: Element): void {
  const { outer } = element;
  // Where a brace was forgotten, what follows stands inside only by mistake.
  if (!outer?.isClosed) return;
  if (element.noun === 'metric' && (outer.noun === 'goal' || outer.noun === 'initiative')) {
    write(element).of = [...element.of, ownLink(passage, element, 'of', outer) as Link as Link<Measured>];
  }
  if (element.noun === 'control' && outer.noun === 'initiative') {
    write(outer).controls = [...outer.controls, ownLink(passage, outer, 'controls', element) as Link as Link<Control>];
  }
}

function ownLink(passage: Passage, from: Element, key: PropertyKey, to: Element): LinkFact {
  const link = new LinkFact(passage, to.heading.placeInOrigin(), key, to.name, to);
  from.links = [...from.links, link];
  return link;
}

function write<E extends Element>(element: E): { -readonly [K in keyof E]: E[K] } {
  return element;
}

/** An element that is being read. */
type Written<N extends Noun> = { -readonly [K in keyof ElementOf<N>]: ElementOf<N>[K] };

/**
 * What elements of each noun have besides what all have. Every property is written, and by its name: that keeps the objects
 * small and fast, which copying from others does not.
 */
const readers: { readonly [N in Noun]: (element: Written<N>, members: Members) => void } = {
  programme: (e, m) => {
    e.asOf = m.date('as-of');
    e.core = m.words('core');
    e.modelledOn = m.text('modelled-on');
    e.horizon = m.period('horizon');
    e.choices = choices(m);
  },
  goal: (e, m) => {
    e.kind = m.word('kind');
    e.parent = m.reference('parent');
    readRaised(e, m);
    e.within = m.figure('within');
    e.effect = m.words('effect');
  },
  segment: (e, m) => {
    e.owner = m.references('owner');
    e.basis = m.words('basis');
    e.care = m.word('care');
  },
  unit: (e, m) => {
    e.kind = m.word('kind');
    e.members = m.references('members');
    e.goal = m.references('goal-property');
    e.founded = m.date('founded');
    e.until = m.date('until');
  },
  need: (e, m) => {
    readRaised(e, m);
    e.goal = m.references('goal-property');
    e.process = m.text('process');
    e.scenario = m.text('scenario');
  },
  initiative: (e, m) => {
    e.kind = m.word('kind');
    e.core = m.words('core');
    e.goal = m.references('goal-property');
    e.need = m.references('need-property');
    e.serves = m.references('serves');
    e.owner = m.references('owner');
    e.builder = m.references('builder');
    e.team = m.references('team');
    e.partners = m.references('partners');
    e.phases = allOf(m.clauses('phase', 'Phase'), (node) => [phase(m, node)]);
    e.gates = allOf(m.clauses('gate', 'Gate'), (node) => [gate(m, node)]);
    e.dependsOn = m.references('depends-on');
    e.partOf = m.reference('part-of');
    e.feeds = m.references('feeds');
    e.tier = tier(m);
    e.decides = m.word('decides');
    e.risks = m.words('risks');
    e.controls = m.references<Control>('controls');
    e.novelty = m.word('novelty');
    e.handover = m.reference('handover');
    e.uses = m.references('uses');
    e.modelledOn = m.text('modelled-on');
    e.technologies = m.words('technologies');
    e.effect = m.words('effect');
    e.direction = m.word('direction');
    e.access = m.word('access');
    e.offers = m.words('offers');
    e.flows = flows(m);
    e.via = m.word('via');
    e.reward = m.date('reward');
    e.local = m.text('local');
    e.journey = m.words('journey');
    e.releaseEvery = m.word('release-every');
    e.exit = m.text('exit');
    e.hub = m.word('hub');
    e.redeploy = m.text('redeploy');
  },
  risk: (e, m) => {
    e.likelihood = m.word('likelihood');
    e.impact = m.word('impact');
    e.owner = m.references('owner');
  },
  control: (e, m) => {
    e.goal = m.references('goal-property');
    e.dimension = m.word('dimension');
    e.modes = m.words('mode');
    e.against = m.words('against');
    e.technique = m.words('technique');
    e.owner = m.references('owner');
    e.live = m.date('live');
    e.every = m.word('every');
    e.at = m.references('at');
    e.within = m.figure('within');
  },
  metric: (e, m) => {
    e.kind = m.word('kind');
    e.of = m.references<Measured>('of');
    e.owner = m.references('owner');
    e.baseline = m.figure('baseline');
    e.target = m.figure('target');
    e.actual = m.figure('actual');
    e.change = m.text('change');
    e.asOf = m.date('as-of');
    e.northStar = m.flag('north-star');
  },
  data: (e, m) => {
    e.class = m.word('class');
    e.definitions = m.word('definitions');
    e.quality = m.date('quality');
    e.steward = m.reference('steward');
    e.host = m.reference('host');
  },
  tradeoff: (e, m) => {
    e.between = between(m);
    e.chose = m.word('chose');
    e.because = m.text('because');
    e.by = m.references('by');
    e.on = m.references('on');
  },
};

function readRaised(e: Written<'goal' | 'need'>, m: Members): void {
  const clauses = m.clauses('raised-by', 'Raised');
  e.by = allOf(clauses, (clause) => m.link<Unit>('raised-by', clause.by));
  e.on = m.moment(clauses[0]?.on);
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
  return allOf(m.pairs('flow'), ([from, to]) => [{ from, to }]);
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
