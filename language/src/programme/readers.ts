/** What each property of each noun tells of an element. Where one stands twice that may stand once, the first that says something counts. */
import { joined } from '../lists.ts';
import type * as ast from '../syntax/generated/ast.ts';
import type { Noun, PropertyKey } from '../vocabulary/index.ts';
import type { NodeOf } from './nodes.ts';
import type { Reader } from './reader.ts';

type Read<N extends Noun> = (element: NodeOf<N>, property: ast.Property, r: Reader) => void;

const readers: { readonly [N in Noun]: { readonly [K in PropertyKey]?: Read<N> } } = {
  programme: {
    'as-of': (e, p, r) => {
      e.asOf ??= r.date(p);
    },
    core: (e, p, r) => {
      e.core = joined(e.core, r.words(p));
    },
    'modelled-on': (e, p, r) => {
      e.modelledOn ??= r.text(p);
    },
    horizon: (e, p, r) => {
      e.horizon ??= r.period(p);
    },
    principles: (e, p, r) => {
      e.choices = r.choices(e.choices, p);
    },
  },
  goal: {
    kind: (e, p, r) => {
      e.kind ??= r.word(p);
    },
    parent: (e, p, r) => {
      e.parent ??= r.reference(p);
    },
    'raised-by': raised,
    within: (e, p, r) => {
      e.within ??= r.figure(p);
    },
    effect: (e, p, r) => {
      e.effect = joined(e.effect, r.words(p));
    },
  },
  segment: {
    owner: (e, p, r) => {
      e.owner = joined(e.owner, r.references(p));
    },
    basis: (e, p, r) => {
      e.basis = joined(e.basis, r.words(p));
    },
    care: (e, p, r) => {
      e.care ??= r.word(p);
    },
  },
  unit: {
    kind: (e, p, r) => {
      e.kind ??= r.word(p);
    },
    members: (e, p, r) => {
      e.members = joined(e.members, r.references(p));
    },
    'goal-property': (e, p, r) => {
      e.goal = joined(e.goal, r.references(p));
    },
    founded: (e, p, r) => {
      e.founded ??= r.date(p);
    },
    until: (e, p, r) => {
      e.until ??= r.date(p);
    },
  },
  need: {
    'raised-by': raised,
    'goal-property': (e, p, r) => {
      e.goal = joined(e.goal, r.references(p));
    },
    process: (e, p, r) => {
      e.process ??= r.text(p);
    },
    scenario: (e, p, r) => {
      e.scenario ??= r.text(p);
    },
  },
  initiative: {
    kind: (e, p, r) => {
      e.kind ??= r.word(p);
    },
    core: (e, p, r) => {
      e.core = joined(e.core, r.words(p));
    },
    'goal-property': (e, p, r) => {
      e.goal = joined(e.goal, r.references(p));
    },
    'need-property': (e, p, r) => {
      e.need = joined(e.need, r.references(p));
    },
    serves: (e, p, r) => {
      e.serves = joined(e.serves, r.references(p));
    },
    owner: (e, p, r) => {
      e.owner = joined(e.owner, r.references(p));
    },
    builder: (e, p, r) => {
      e.builder = joined(e.builder, r.references(p));
    },
    team: (e, p, r) => {
      e.team = joined(e.team, r.references(p));
    },
    partners: (e, p, r) => {
      e.partners = joined(e.partners, r.references(p));
    },
    phase: (e, p, r) => {
      e.phases = joined(e.phases, r.phase(p));
    },
    gate: (e, p, r) => {
      e.gates = joined(e.gates, r.gate(p));
    },
    'depends-on': (e, p, r) => {
      e.dependsOn = joined(e.dependsOn, r.references(p));
    },
    'part-of': (e, p, r) => {
      e.partOf ??= r.reference(p);
    },
    feeds: (e, p, r) => {
      e.feeds = joined(e.feeds, r.references(p));
    },
    tier: (e, p, r) => {
      e.tier ??= r.tier(p);
    },
    decides: (e, p, r) => {
      e.decides ??= r.word(p);
    },
    risks: (e, p, r) => {
      e.risks = joined(e.risks, r.words(p));
    },
    controls: (e, p, r) => {
      e.controls = joined(e.controls, r.references(p));
    },
    novelty: (e, p, r) => {
      e.novelty ??= r.word(p);
    },
    handover: (e, p, r) => {
      e.handover ??= r.reference(p);
    },
    uses: (e, p, r) => {
      e.uses = joined(e.uses, r.references(p));
    },
    'modelled-on': (e, p, r) => {
      e.modelledOn ??= r.text(p);
    },
    technologies: (e, p, r) => {
      e.technologies = joined(e.technologies, r.words(p));
    },
    effect: (e, p, r) => {
      e.effect = joined(e.effect, r.words(p));
    },
    direction: (e, p, r) => {
      e.direction ??= r.word(p);
    },
    access: (e, p, r) => {
      e.access ??= r.word(p);
    },
    offers: (e, p, r) => {
      e.offers = joined(e.offers, r.words(p));
    },
    flow: (e, p, r) => {
      e.flows = joined(e.flows, r.flow(p));
    },
    via: (e, p, r) => {
      e.via ??= r.word(p);
    },
    reward: (e, p, r) => {
      e.reward ??= r.date(p);
    },
    local: (e, p, r) => {
      e.local ??= r.text(p);
    },
    journey: (e, p, r) => {
      e.journey = joined(e.journey, r.words(p));
    },
    'release-every': (e, p, r) => {
      e.releaseEvery ??= r.word(p);
    },
    exit: (e, p, r) => {
      e.exit ??= r.text(p);
    },
    hub: (e, p, r) => {
      e.hub ??= r.word(p);
    },
    redeploy: (e, p, r) => {
      e.redeploy ??= r.text(p);
    },
  },
  risk: {
    likelihood: (e, p, r) => {
      e.likelihood ??= r.word(p);
    },
    impact: (e, p, r) => {
      e.impact ??= r.word(p);
    },
    owner: (e, p, r) => {
      e.owner = joined(e.owner, r.references(p));
    },
  },
  control: {
    'goal-property': (e, p, r) => {
      e.goal = joined(e.goal, r.references(p));
    },
    dimension: (e, p, r) => {
      e.dimension ??= r.word(p);
    },
    mode: (e, p, r) => {
      e.modes = joined(e.modes, r.words(p));
    },
    against: (e, p, r) => {
      e.against = joined(e.against, r.words(p));
    },
    technique: (e, p, r) => {
      e.technique = joined(e.technique, r.words(p));
    },
    owner: (e, p, r) => {
      e.owner = joined(e.owner, r.references(p));
    },
    live: (e, p, r) => {
      e.live ??= r.date(p);
    },
    every: (e, p, r) => {
      e.every ??= r.word(p);
    },
    at: (e, p, r) => {
      e.at = joined(e.at, r.references(p));
    },
    within: (e, p, r) => {
      e.within ??= r.figure(p);
    },
  },
  metric: {
    kind: (e, p, r) => {
      e.kind ??= r.word(p);
    },
    of: (e, p, r) => {
      e.of = joined(e.of, r.references(p));
    },
    owner: (e, p, r) => {
      e.owner = joined(e.owner, r.references(p));
    },
    baseline: (e, p, r) => {
      e.baseline ??= r.figure(p);
    },
    target: (e, p, r) => {
      e.target ??= r.figure(p);
    },
    actual: (e, p, r) => {
      e.actual ??= r.figure(p);
    },
    change: (e, p, r) => {
      e.change ??= r.text(p);
    },
    'as-of': (e, p, r) => {
      e.asOf ??= r.date(p);
    },
    'north-star': (e) => {
      e.northStar = true;
    },
  },
  data: {
    class: (e, p, r) => {
      e.class ??= r.word(p);
    },
    definitions: (e, p, r) => {
      e.definitions ??= r.word(p);
    },
    quality: (e, p, r) => {
      e.quality ??= r.date(p);
    },
    steward: (e, p, r) => {
      e.steward ??= r.reference(p);
    },
    host: (e, p, r) => {
      e.host ??= r.reference(p);
    },
  },
  tradeoff: {
    between: (e, p, r) => {
      e.between ??= r.between(p);
    },
    chose: (e, p, r) => {
      e.chose ??= r.word(p);
    },
    because: (e, p, r) => {
      e.because ??= r.text(p);
    },
    by: (e, p, r) => {
      e.by = joined(e.by, r.references(p));
    },
    on: (e, p, r) => {
      e.on = joined(e.on, r.references(p));
    },
  },
};

function raised(e: NodeOf<'goal' | 'need'>, property: ast.Property, r: Reader): void {
  if (property.$type !== 'Raised') return;
  e.by = joined(e.by, r.links('raised-by', property.by));
  e.on ??= r.moment(property.on);
}

/** What properties of every noun tell. */
const common: { readonly [K in PropertyKey]?: Read<Noun> } = {
  source: (e, p, r) => {
    e.sources = joined(e.sources, r.texts(p));
  },
  assume: (e, p, r) => {
    e.assumptions = joined(e.assumptions, r.texts(p));
  },
  waive: (e, p, r) => {
    e.waivers = joined(e.waivers, r.waiver(p));
  },
};

const byNoun: ReadonlyMap<string, ReadonlyMap<string, Read<Noun>>> = new Map(
  Object.entries(readers).map(([noun, ofNoun]) => [noun, new Map(Object.entries({ ...common, ...ofNoun }))]),
);

/** By the key of a property, what takes over what it tells of an element of a noun. */
export function readersOf(noun: Noun): ReadonlyMap<string, Read<Noun>> {
  return byNoun.get(noun) as ReadonlyMap<string, Read<Noun>>;
}
