/** The one vocabulary of the language: every word once. Spellings, hovers, the TextMate grammar and the reference come from here. */
import { connectives } from './connectives.ts';
import { type EnumerationName, enumerations } from './enumerations.ts';
import { homes, type Noun, nouns } from './nouns.ts';
import { type Property, type PropertyKey, properties } from './properties.ts';
import type { Word } from './word.ts';

export type { EnumerationName, Noun, Property, PropertyKey, Word };
export { connectives, enumerations, homes, nouns, properties };

/** Every keyword by the id it has in the grammar. `goal` and `need` stand here as nouns; as properties they are `goal-property` and `need-property`. */
export const keywords: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...Object.entries(nouns),
  ...Object.entries(properties),
  ...Object.entries(connectives),
]);

/** The grammar id of a keyword by each of its spellings; the nouns win over the properties of the same spelling. */
export const keywordIds: ReadonlyMap<string, string> = new Map(
  [...keywords].reverse().flatMap(([id, word]) => [
    [word.en, id],
    [word.zh, id],
  ]),
);

/** The nouns in which each property may stand. */
export const homesOfProperty = nounsOf(({ in: valid }) => valid);

/** The nouns of the elements that each property may name; none where it names no element. */
export const nounsNamedBy = nounsOf(({ refersTo }) => refersTo);

function nounsOf(listed: (property: Property) => 'every' | readonly Noun[] | undefined): ReadonlyMap<string, ReadonlySet<Noun>> {
  const every = Object.keys(nouns) as Noun[];
  return new Map(
    Object.entries(properties as Record<string, Property>).map(([key, property]) => {
      const some = listed(property) ?? [];
      return [key, new Set(some === 'every' ? every : some)];
    }),
  );
}

/** The enumeration whose words a property takes in a noun, where it has one. */
export function enumerationOf(noun: string, key: string): EnumerationName | undefined {
  const name = [`${noun}.${key}`, shared[key], key].find((candidate) => candidate !== undefined && candidate in enumerations);
  return name as EnumerationName | undefined;
}

/** The id of a value of a property in a noun, written in either language; undefined where it takes no such value. */
export function idOfWord(noun: string, key: string, text: string): string | undefined {
  return idsOf(noun, key).get(text);
}

/** The ids by spelling. Asked for every word of every file. */
function idsOf(noun: string, key: string): ReadonlyMap<string, string> {
  const ids = knownIds.get(noun)?.get(key);
  if (ids !== undefined) return ids;
  const name = enumerationOf(noun, key);
  const found = (name && valueIds.get(name)) ?? new Map();
  knownIds.set(noun, (knownIds.get(noun) ?? new Map()).set(key, found));
  return found;
}

const knownIds = new Map<string, Map<string, ReadonlyMap<string, string>>>();

const shared: Record<string, string> = {
  risks: 'risk',
  against: 'risk',
  likelihood: 'level',
  impact: 'level',
  every: 'interval',
  'release-every': 'interval',
  flow: 'unit.kind',
  between: 'tradeoff.value',
  chose: 'tradeoff.value',
};

const openEnumerations: ReadonlySet<EnumerationName> = new Set([
  'risk',
  'technique',
  'technologies',
  'offers',
  'via',
  'access',
  'tradeoff.value',
  'serves',
]);

/** Whether an enumeration takes words of the author's own besides those it lists. */
export function isOpen(name: EnumerationName): boolean {
  return openEnumerations.has(name);
}

/** The id of a value in an enumeration, written in either language; undefined where it is not listed. */
export function valueId(name: EnumerationName, text: string): string | undefined {
  return valueIds.get(name)?.get(text);
}

const valueIds = new Map(
  Object.entries(enumerations).map(([name, values]) => [
    name as EnumerationName,
    new Map(
      Object.entries(values).flatMap(([id, word]) => [
        [word.en, id],
        [word.zh, id],
      ]),
    ),
  ]),
);

/** The word of a value id in an enumeration. */
export function valueWord(name: EnumerationName, id: string): Word | undefined {
  return (enumerations[name] as Record<string, Word>)[id];
}
