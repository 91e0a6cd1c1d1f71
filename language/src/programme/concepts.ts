import type * as ast from '../syntax/generated/ast.ts';
import { enumerationOf, type Noun, type PropertyKey, valueId } from '../vocabulary/index.ts';
import type { Programme } from './programme.ts';

/** A concept that a programme may use: a noun, a property of a noun, or a value of it (`segment`, `initiative.serves`, `unit.kind=branch`, `initiative.phase=rollout`). */
export type Concept = Noun | `${Noun}.${PropertyKey}` | `${Noun}.${PropertyKey}=${string}`;

/** Whether any element of the programme uses a concept. */
export function usesConcept(programme: Programme, concept: Concept): boolean {
  return programme.uses(concept);
}

/** The concepts that a declaration uses, without those within it. */
export function conceptsIn({ noun, members }: ast.Declaration): string[] {
  const concepts: string[] = [noun];
  for (const member of members) {
    if (!('key' in member)) continue;
    concepts.push(theSame(`${noun}.${member.key}`));
    if (member.$type === 'WordProperty') {
      const enumeration = enumerationOf(noun, member.key);
      for (const word of member.values) concepts.push(conceptOfValue(noun, member.key, enumeration, word));
    } else if (member.$type === 'Phase' || member.$type === 'Gate') {
      concepts.push(conceptOfValue(noun, member.key, `${member.key}.kind`, member.kind ?? ''));
    }
  }
  return concepts;
}

function conceptOfValue(noun: Noun, key: string, enumeration: Parameters<typeof valueId>[0] | undefined, word: string): string {
  const id = enumeration && valueId(enumeration, word);
  return id === undefined ? `${noun}.${key}=${word}` : theSame(`${noun}.${key}=${id}`);
}

/** Few concepts are used by many elements: one string serves them all. */
function theSame(concept: string): string {
  const known = strings.get(concept);
  if (known === undefined) strings.set(concept, concept);
  return known ?? concept;
}

const strings = new Map<string, string>();
