import type { Noun } from '../vocabulary/index.ts';
import type { Choices, Element, ElementOf, Link, Moment, ProgrammeRoot } from './elements.ts';
import type { Gathered, Question } from './gathering.ts';
import type { SourceFile } from './source-file.ts';

/** A name that could not be looked up: nothing has it, or what has it is of the wrong noun. */
export interface Unresolved {
  readonly from: Element;
  readonly link: Link;
  /** The element that has the name, where its noun is not among those the property takes. */
  readonly wrong: Element | undefined;
}

/** A second element of a name that is taken. */
export interface Duplicate {
  readonly element: Element;
  readonly first: Element;
}

/**
 * The typed, indexed graph of one programme over its files. Every principle, hover and view reads this graph, and only
 * this graph. It is kept up to date by ./graph.ts, which also notes who has read what.
 */
export interface Programme {
  readonly name: string;
  readonly label: string | undefined;
  readonly root: ProgrammeRoot | undefined;
  readonly files: readonly SourceFile[];
  readonly elements: readonly Element[];
  /** The elements by their names, in no particular order; of several with one name the first has it. Who reads more of one than noun and name asks `named`. */
  readonly byName: ReadonlyMap<string, Element>;
  named(name: string): Element | undefined;
  /** Whether any of its elements uses a concept; see ./concepts.ts. */
  uses(concept: string): boolean;
  readonly unresolved: readonly Unresolved[];
  readonly duplicates: readonly Duplicate[];
  /** What its `principles { … }` chooses, and what the caller chooses before it. */
  readonly choices: Choices;
  /** The day that counts as today. */
  readonly asOf: Moment | undefined;
  /** The elements of one noun, in the order of files and text; a second element of a name is not among them. */
  all<N extends Noun>(noun: N): readonly ElementOf<N>[];
  /** What a function says of the programme; worked out once, and again when something has changed that it read. */
  once<T>(compute: (programme: Programme) => T): T;
  /** What elements add to a whole; see ./gathering.ts. */
  gather<E extends Element, T>(question: Question<E, T>): readonly Gathered<E, T>[];
}
