/**
 * Elements of each noun before they say anything. Every field is there from the start: an object that is given fields later
 * keeps them in a place of their own, which is made anew whenever it is full.
 */
import type { Noun } from '../vocabulary/index.ts';
import { ElementNode } from './element-node.ts';
import type {
  Choices,
  Control,
  Data,
  ElementOf,
  Figure,
  Gate,
  Goal,
  Initiative,
  Link,
  Measured,
  Moment,
  Need,
  Phase,
  Segment,
  Text,
  Unit,
  Word,
} from './elements.ts';

/** What elements of a noun say besides what all say. */
type Said<N extends Noun> = { -readonly [K in Exclude<keyof ElementOf<N>, keyof ElementNode>]: ElementOf<N>[K] };

const none: readonly never[] = [];

class ProgrammeNode extends ElementNode implements Said<'programme'> {
  asOf: Moment | undefined = undefined;
  core: readonly Word[] = none;
  modelledOn: Text | undefined = undefined;
  horizon: { readonly start: Moment | undefined; readonly end: Moment | undefined } | undefined = undefined;
  choices: Choices = { profile: undefined, settings: new Map(), off: new Map() };
}

class GoalNode extends ElementNode implements Said<'goal'> {
  kind: Word | undefined = undefined;
  parent: Link<Goal> | undefined = undefined;
  by: readonly Link<Unit>[] = none;
  on: Moment | undefined = undefined;
  within: Figure | undefined = undefined;
  effect: readonly Word[] = none;
}

class SegmentNode extends ElementNode implements Said<'segment'> {
  owner: readonly Link<Unit>[] = none;
  basis: readonly Word[] = none;
  care: Word | undefined = undefined;
}

class UnitNode extends ElementNode implements Said<'unit'> {
  kind: Word | undefined = undefined;
  members: readonly Link<Unit>[] = none;
  goal: readonly Link<Goal>[] = none;
  founded: Moment | undefined = undefined;
  until: Moment | undefined = undefined;
}

class NeedNode extends ElementNode implements Said<'need'> {
  by: readonly Link<Unit>[] = none;
  on: Moment | undefined = undefined;
  goal: readonly Link<Goal>[] = none;
  process: Text | undefined = undefined;
  scenario: Text | undefined = undefined;
}

class InitiativeNode extends ElementNode implements Said<'initiative'> {
  kind: Word | undefined = undefined;
  core: readonly Word[] = none;
  goal: readonly Link<Goal>[] = none;
  need: readonly Link<Need>[] = none;
  serves: readonly Link<Segment>[] = none;
  owner: readonly Link<Unit>[] = none;
  builder: readonly Link<Unit>[] = none;
  team: readonly Link<Unit>[] = none;
  partners: readonly Link<Unit>[] = none;
  phases: readonly Phase[] = none;
  gates: readonly Gate[] = none;
  dependsOn: readonly Link<Initiative>[] = none;
  partOf: Link<Initiative> | undefined = undefined;
  feeds: readonly Link<Initiative | Unit>[] = none;
  tier: { readonly frequency: Word | undefined; readonly risk: Word | undefined } | undefined = undefined;
  decides: Word | undefined = undefined;
  risks: readonly Word[] = none;
  controls: readonly Link<Control>[] = none;
  novelty: Word | undefined = undefined;
  handover: Link<Unit> | undefined = undefined;
  uses: readonly Link<Data | Initiative>[] = none;
  modelledOn: Text | undefined = undefined;
  technologies: readonly Word[] = none;
  effect: readonly Word[] = none;
  direction: Word | undefined = undefined;
  access: Word | undefined = undefined;
  offers: readonly Word[] = none;
  flows: readonly { readonly from: Word | undefined; readonly to: Word | undefined }[] = none;
  via: Word | undefined = undefined;
  reward: Moment | undefined = undefined;
  local: Text | undefined = undefined;
  journey: readonly Word[] = none;
  releaseEvery: Word | undefined = undefined;
  exit: Text | undefined = undefined;
  hub: Word | undefined = undefined;
  redeploy: Text | undefined = undefined;
}

class RiskNode extends ElementNode implements Said<'risk'> {
  likelihood: Word | undefined = undefined;
  impact: Word | undefined = undefined;
  owner: readonly Link<Unit>[] = none;
}

class ControlNode extends ElementNode implements Said<'control'> {
  goal: readonly Link<Goal>[] = none;
  dimension: Word | undefined = undefined;
  modes: readonly Word[] = none;
  against: readonly Word[] = none;
  technique: readonly Word[] = none;
  owner: readonly Link<Unit>[] = none;
  live: Moment | undefined = undefined;
  every: Word | undefined = undefined;
  at: readonly Link<Unit>[] = none;
  within: Figure | undefined = undefined;
}

class MetricNode extends ElementNode implements Said<'metric'> {
  kind: Word | undefined = undefined;
  of: readonly Link<Measured>[] = none;
  owner: readonly Link<Unit>[] = none;
  baseline: Figure | undefined = undefined;
  target: Figure | undefined = undefined;
  actual: Figure | undefined = undefined;
  change: Text | undefined = undefined;
  asOf: Moment | undefined = undefined;
  northStar: boolean = false;
}

class DataNode extends ElementNode implements Said<'data'> {
  class: Word | undefined = undefined;
  definitions: Word | undefined = undefined;
  quality: Moment | undefined = undefined;
  steward: Link<Unit> | undefined = undefined;
  host: Link<Initiative> | undefined = undefined;
}

class TradeoffNode extends ElementNode implements Said<'tradeoff'> {
  between: { readonly first: Word | undefined; readonly second: Word | undefined } | undefined = undefined;
  chose: Word | undefined = undefined;
  because: Text | undefined = undefined;
  by: readonly Link<Unit>[] = none;
  on: readonly Link[] = none;
}

const nodes = {
  programme: ProgrammeNode,
  goal: GoalNode,
  segment: SegmentNode,
  unit: UnitNode,
  need: NeedNode,
  initiative: InitiativeNode,
  risk: RiskNode,
  control: ControlNode,
  metric: MetricNode,
  data: DataNode,
  tradeoff: TradeoffNode,
} as const satisfies Record<Noun, new () => ElementNode>;

/** An element of a noun while it is being read. */
export type NodeOf<N extends Noun> = InstanceType<(typeof nodes)[N]>;

/** A new element of a noun, which says nothing yet. */
export function newElement(noun: Noun): ElementNode {
  return new nodes[noun]();
}

const common: ReadonlySet<string> = new Set(Object.keys(new ElementNode()));

/** What elements of each noun have besides what all have. */
const ownFields = new Map(
  (Object.keys(nodes) as Noun[]).map((noun) => [noun, Object.keys(newElement(noun)).filter((field) => !common.has(field))] as const),
);

/** Makes an element forget what it says besides what elements of every noun say. */
export function unsay(element: ElementNode): void {
  const blank = newElement(element.noun) as unknown as Record<string, unknown>;
  for (const field of ownFields.get(element.noun) ?? []) (element as unknown as Record<string, unknown>)[field] = blank[field];
}
