/**
 * The elements of a Programme, as every principle, hover and view reads them.
 * A value that is absent in the text is undefined or an empty list; nothing is ever guessed.
 */
import type { Place } from '../syntax/tree.ts';
import type { LocalizedText } from '../text.ts';
import type { DayRange } from '../time/index.ts';
import type { Noun, PropertyKey } from '../vocabulary/index.ts';
import type { ElementNode } from './element-node.ts';

/** The name of another element, where it is written, and the element once the Programme has found it. */
export interface Link<T extends Element = Element> {
  readonly key: PropertyKey;
  readonly name: string;
  readonly place: Place;
  readonly target: T | undefined;
}

/** A plain word: the id of an enumeration's value (`head-office` for 总行) or, in an open enumeration, the author's own word. */
export interface Word {
  readonly id: string;
  readonly place: Place;
}

export interface Text {
  readonly text: string;
  readonly place: Place;
}

/** A date in words, and the days it can be; a date that cannot be read can be any day. */
export interface Moment {
  readonly text: LocalizedText;
  readonly days: DayRange;
  readonly place: Place;
}

export interface Figure {
  /** As written, qualifier and unit included. */
  readonly text: string;
  readonly place: Place;
}

export interface Waiver {
  readonly principle: string;
  readonly because: string | undefined;
  readonly by: readonly Link<Unit>[];
  readonly until: Moment | undefined;
  readonly place: Place;
}

type Base = ElementNode;

export interface Goal extends Base {
  readonly noun: 'goal';
  readonly kind: Word | undefined;
  readonly parent: Link<Goal> | undefined;
  /** Who proposed it, and when. */
  readonly by: readonly Link<Unit>[];
  readonly on: Moment | undefined;
  /** The time set for it. */
  readonly within: Figure | undefined;
  readonly effect: readonly Word[];
}

export interface Segment extends Base {
  readonly noun: 'segment';
  readonly owner: readonly Link<Unit>[];
  readonly basis: readonly Word[];
  readonly care: Word | undefined;
}

export interface Unit extends Base {
  readonly noun: 'unit';
  readonly kind: Word | undefined;
  readonly members: readonly Link<Unit>[];
  readonly goal: readonly Link<Goal>[];
  readonly founded: Moment | undefined;
  readonly until: Moment | undefined;
}

export interface Need extends Base {
  readonly noun: 'need';
  readonly by: readonly Link<Unit>[];
  readonly on: Moment | undefined;
  /** The goals that it stands in the way of. */
  readonly goal: readonly Link<Goal>[];
  readonly process: Text | undefined;
  readonly scenario: Text | undefined;
}

export interface Phase {
  readonly kind: Word | undefined;
  /** The day it starts, where it is known, and the day it ends where the phase is a span. */
  readonly start: Moment | undefined;
  readonly end: Moment | undefined;
  readonly at: readonly Link<Unit>[];
  readonly partial: boolean;
  readonly place: Place;
}

export interface Gate {
  readonly kind: Word | undefined;
  readonly by: readonly Link<Unit>[];
  readonly on: Moment | undefined;
  readonly laws: readonly string[];
  readonly place: Place;
}

export interface Initiative extends Base {
  readonly noun: 'initiative';
  readonly kind: Word | undefined;
  readonly core: readonly Word[];
  readonly goal: readonly Link<Goal>[];
  readonly need: readonly Link<Need>[];
  readonly serves: readonly Link<Segment>[];
  readonly owner: readonly Link<Unit>[];
  readonly builder: readonly Link<Unit>[];
  readonly team: readonly Link<Unit>[];
  readonly partners: readonly Link<Unit>[];
  readonly phases: readonly Phase[];
  readonly gates: readonly Gate[];
  readonly dependsOn: readonly Link<Initiative>[];
  readonly partOf: Link<Initiative> | undefined;
  readonly feeds: readonly Link<Initiative | Unit>[];
  readonly tier: { readonly frequency: Word | undefined; readonly risk: Word | undefined } | undefined;
  readonly decides: Word | undefined;
  readonly risks: readonly Word[];
  /** The controls it names and those written inside it. */
  readonly controls: readonly Link<Control>[];
  readonly novelty: Word | undefined;
  readonly handover: Link<Unit> | undefined;
  readonly uses: readonly Link<Data | Initiative>[];
  readonly modelledOn: Text | undefined;
  readonly technologies: readonly Word[];
  readonly effect: readonly Word[];
  readonly direction: Word | undefined;
  readonly access: Word | undefined;
  readonly offers: readonly Word[];
  readonly flows: readonly { readonly from: Word | undefined; readonly to: Word | undefined }[];
  readonly via: Word | undefined;
  readonly reward: Moment | undefined;
  readonly local: Text | undefined;
  readonly journey: readonly Word[];
  readonly releaseEvery: Word | undefined;
  readonly exit: Text | undefined;
  readonly hub: Word | undefined;
  readonly redeploy: Text | undefined;
}

export interface Risk extends Base {
  readonly noun: 'risk';
  readonly likelihood: Word | undefined;
  readonly impact: Word | undefined;
  readonly owner: readonly Link<Unit>[];
}

export interface Control extends Base {
  readonly noun: 'control';
  readonly goal: readonly Link<Goal>[];
  readonly dimension: Word | undefined;
  readonly modes: readonly Word[];
  readonly against: readonly Word[];
  readonly technique: readonly Word[];
  readonly owner: readonly Link<Unit>[];
  readonly live: Moment | undefined;
  readonly every: Word | undefined;
  readonly at: readonly Link<Unit>[];
  readonly within: Figure | undefined;
}

/** What a metric may measure. */
export type Measured = Goal | Initiative | Control | Segment | Unit;

export interface Metric extends Base {
  readonly noun: 'metric';
  readonly kind: Word | undefined;
  /** What it measures; the goal or initiative in which it stands, where it names none. */
  readonly of: readonly Link<Measured>[];
  readonly owner: readonly Link<Unit>[];
  readonly baseline: Figure | undefined;
  readonly target: Figure | undefined;
  readonly actual: Figure | undefined;
  readonly change: Text | undefined;
  readonly asOf: Moment | undefined;
  readonly northStar: boolean;
}

export interface Data extends Base {
  readonly noun: 'data';
  readonly class: Word | undefined;
  readonly definitions: Word | undefined;
  readonly quality: Moment | undefined;
  readonly steward: Link<Unit> | undefined;
  readonly host: Link<Initiative> | undefined;
}

export interface Tradeoff extends Base {
  readonly noun: 'tradeoff';
  readonly between: { readonly first: Word | undefined; readonly second: Word | undefined } | undefined;
  readonly chose: Word | undefined;
  readonly because: Text | undefined;
  readonly by: readonly Link<Unit>[];
  readonly on: readonly Link[];
}

export interface ProgrammeRoot extends Base {
  readonly noun: 'programme';
  readonly asOf: Moment | undefined;
  readonly core: readonly Word[];
  readonly modelledOn: Text | undefined;
  readonly horizon: { readonly start: Moment | undefined; readonly end: Moment | undefined } | undefined;
  readonly choices: Choices;
}

/** What `principles { … }` chooses. */
export interface Choices {
  readonly profile: Word | undefined;
  /** Settings by id: `laws-min`, `channels-max`. */
  readonly settings: ReadonlyMap<string, number>;
  /** Principles that are off, each with its reason. */
  readonly off: ReadonlyMap<string, string>;
}

export type Element = Goal | Segment | Unit | Need | Initiative | Risk | Control | Metric | Data | Tradeoff | ProgrammeRoot;
export type ElementOf<N extends Noun> = Extract<Element, { readonly noun: N }>;
