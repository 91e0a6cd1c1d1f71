/**
 * What elements are made of; each knows where it stands in the text. See ./elements.ts for what readers see of them, and
 * ./located.ts for why their fields are declared.
 */
import type { Place } from '../syntax/tree.ts';
import type { LocalizedText } from '../text.ts';
import type { DayRange } from '../time/index.ts';
import type { PropertyKey } from '../vocabulary/index.ts';
import type { Element, Figure, Link, Moment, Text, Word } from './elements.ts';
import { Located, type Origin } from './located.ts';
import { noteElement } from './tracking.ts';

export class WordFact extends Located implements Word {
  declare readonly id: string;

  constructor(origin: Origin, place: Place, id: string) {
    super(origin, place);
    this.id = id;
  }
}

export class TextFact extends Located implements Text, Figure {
  declare readonly text: string;

  constructor(origin: Origin, place: Place, text: string) {
    super(origin, place);
    this.text = text;
  }
}

export class MomentFact extends Located implements Moment {
  declare readonly text: LocalizedText;
  declare readonly days: DayRange;

  constructor(origin: Origin, place: Place, text: LocalizedText, days: DayRange) {
    super(origin, place);
    this.text = text;
    this.days = days;
  }
}

export class LinkFact extends Located implements Link {
  declare readonly key: PropertyKey;
  declare name: string;
  /** What the Programme has found under the name. */
  declare found: Element | undefined;

  constructor(origin: Origin, place: Place, key: PropertyKey, name: string) {
    super(origin, place);
    this.key = key;
    this.name = name;
    this.found = undefined;
  }

  /** What is meant where that is not looked up by its name. */
  get own(): Element | undefined {
    return undefined;
  }

  /** Says what the Programme has found under the name, which from then on is the same string for both. */
  find(element: Element | undefined): void {
    this.found = element;
    if (element !== undefined) this.name = element.name;
  }

  get target(): Element | undefined {
    noteElement(this.found);
    return this.found;
  }
}

/** A link between an element and the one inside of which it stands. */
export class OwnLink extends LinkFact {
  declare private readonly meant: Element;

  constructor(origin: Origin, place: Place, key: PropertyKey, meant: Element) {
    super(origin, place, key, meant.name);
    this.meant = meant;
  }

  override get own(): Element {
    return this.meant;
  }
}
