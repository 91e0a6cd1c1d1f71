import type { Place } from '../syntax/tree.ts';

/** A stretch of a file's text that moves as a whole when the text before it changes. */
export interface Origin {
  /** Where it begins in the file. */
  readonly start: number;
}

/**
 * Something that stands in the text: a place that moves with the passage it is written in. Programmes hold millions of them:
 * a field that is not merely declared would be written twice.
 */
export class Located implements Place {
  declare private readonly origin: Origin;
  declare private readonly from: number;
  declare private readonly to: number;

  /** `place` counts from the start of the origin. */
  constructor(origin: Origin, { offset, end }: Place) {
    this.origin = origin;
    this.from = offset;
    this.to = end;
  }

  get offset(): number {
    return this.origin.start + this.from;
  }

  get end(): number {
    return this.origin.start + this.to;
  }

  /** What it moves with. */
  get writtenIn(): Origin {
    return this.origin;
  }

  /** Where it stands, counted from the start of its origin. */
  placeInOrigin(): Place {
    return { offset: this.from, end: this.to };
  }

  /** A fact is its own place, which spares an object for each. */
  get place(): Place {
    return this;
  }
}
