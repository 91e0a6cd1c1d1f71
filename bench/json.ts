import type { Item } from './content.ts';

/**
 * The same content as JSON without blanks: an object for each element, with a member for each property: a string for one
 * value, a list for several, a list of them where the property stands several times.
 */
export function toJson(items: readonly Item[]): string {
  return JSON.stringify(items.map(objectOf));
}

function objectOf({ noun, name, label, properties, items }: Item): object {
  const own = new Map<string, unknown>();
  for (const { key, values } of properties) {
    const value = values.length === 1 ? values[0] : values;
    const before = own.get(key);
    own.set(key, before === undefined ? value : [before, value]);
  }
  return { noun, name, label, ...Object.fromEntries(own), ...(items.length > 0 && { elements: items.map(objectOf) }) };
}
