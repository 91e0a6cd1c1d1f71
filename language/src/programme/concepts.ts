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
  return [noun, ...members.flatMap((member) => ('key' in member ? [`${noun}.${member.key}`, ...valuesOf(noun, member)] : []))];
}

function valuesOf(noun: Noun, property: ast.Property): string[] {
  switch (property.$type) {
    case 'WordProperty':
      return property.values.map((word) => conceptOfValue(noun, property.key, enumerationOf(noun, property.key), word));
    case 'Phase':
    case 'Gate':
      return [conceptOfValue(noun, property.key, `${property.key}.kind`, property.kind ?? '')];
    default:
      return [];
  }
}

function conceptOfValue(noun: Noun, key: string, enumeration: Parameters<typeof valueId>[0] | undefined, word: string): string {
  return `${noun}.${key}=${(enumeration && valueId(enumeration, word)) ?? word}`;
}
