/**
 * What a computation has read, so that it is done again when some of that has changed and not otherwise. Everything through
 * which one element is reached from another, or from the programme, reports here.
 */

/** Something that can be read and can change. */
export interface Source {
  /** The revision of the programme in which it changed last. */
  changedAt: number;
}

/** An element, or the list of those that refer to one. */
export interface ElementSource extends Source {
  /** The reading that has noted it last. */
  notedBy: number;
}

/** What one computation has read. */
export interface Reading {
  readonly id: number;
  /** Elements and lists of those that refer to them; some may stand there twice. */
  readonly elements: Source[];
  /** What belongs to the programme as a whole. */
  readonly programme: Set<Source>;
}

let current: Reading | undefined;
let readings = 0;

/** A reading that has noted nothing yet, or goes on with what others have. */
export function reading(elements: Source[] = [], programme: Set<Source> = new Set()): Reading {
  return { id: ++readings, elements, programme };
}

/** Computes something and notes all that it reads, if anywhere; readings may nest, and each notes what is read while it is the inmost. */
export function noting<T>(into: Reading | undefined, compute: () => T): T {
  const outer = current;
  current = into;
  try {
    return compute();
  } finally {
    current = outer;
  }
}

/** Computes something of which nothing is noted: whoever calls this knows what it rests on. */
export function unnoted<T>(compute: () => T): T {
  return noting(undefined, compute);
}

export function isNoting(): boolean {
  return current !== undefined;
}

/** Says that an element, or the list of those that refer to it, is read. */
export function noteElement(source: ElementSource | undefined): void {
  if (current === undefined || source === undefined || source.notedBy === current.id) return;
  source.notedBy = current.id;
  current.elements.push(source);
}

/** Says that something of the whole programme is read. */
export function noteProgramme(source: Source): void {
  current?.programme.add(source);
}
