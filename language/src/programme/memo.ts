import { ElementNode } from './element-node.ts';
import type { Programme } from './programme.ts';
import type { Source } from './tracking.ts';

/** Something that was worked out about a programme, and what was read for it. */
// biome-ignore lint/suspicious/noExplicitAny: a memo may hold anything
export interface Memo<T = any> extends Source {
  value: T;
  /** The revision in which the value was worked out last; it may have come out the same. */
  computedAt: number;
  /** The revision up to which the value is known to hold. */
  verifiedAt: number;
  reads: readonly Source[];
  readonly compute: (programme: Programme) => T;
}

export function isMemo(source: Source): source is Memo {
  return 'verifiedAt' in source;
}

/**
 * Whether a value that was worked out again says the same as before, and no element in it has changed since a revision.
 * Looks into lists, sets, maps and plain objects; everything else is the same only where it is identical.
 */
export function saysTheSame(a: unknown, b: unknown, since: number): boolean {
  if (a instanceof ElementNode) return a === b && a.changedAt <= since;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => saysTheSame(item, b[index], since));
  if (a instanceof Set) return b instanceof Set && saysTheSame([...a], [...b], since);
  if (a instanceof Map) return b instanceof Map && saysTheSame([...a], [...b], since);
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return a === b;
  return saysTheSame(Object.entries(a), Object.entries(b), since);
}
