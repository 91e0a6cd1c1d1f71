import { ElementNode } from './element-node.ts';

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

/** The elements that a value holds; looks into the same values as `saysTheSame`. */
export function elementsIn(value: unknown, into: Set<ElementNode> = new Set()): ReadonlySet<ElementNode> {
  if (value instanceof ElementNode) into.add(value);
  else if (value instanceof Map) for (const entry of value) elementsIn(entry, into);
  else if (value instanceof Set || Array.isArray(value)) for (const item of value) elementsIn(item, into);
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) elementsIn(item, into);
  }
  return into;
}
