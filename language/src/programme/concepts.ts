import * as ast from '../syntax/generated/ast.ts';
import { enumerationOf, type Noun, type PropertyKey, valueId } from '../vocabulary/index.ts';
import type { Element } from './elements.ts';
import type { Programme } from './programme.ts';
import { perProgramme } from './queries.ts';

/** A concept that a programme may use: a noun, a property of a noun, or a value of it (`segment`, `initiative.serves`, `unit.kind=branch`, `initiative.phase=rollout`). */
export type Concept = Noun | `${Noun}.${PropertyKey}` | `${Noun}.${PropertyKey}=${string}`;

/** Whether any element of the programme uses a concept. */
export function usesConcept(programme: Programme, concept: Concept): boolean {
  return conceptsOf(programme).has(concept);
}

const conceptsOf = perProgramme((programme) => new Set(programme.elements.flatMap(conceptsIn)));

function conceptsIn({ noun, declaration }: Element): string[] {
  return [noun, ...declaration.members.flatMap((member) => ('key' in member ? [`${noun}.${member.key}`, ...valuesOf(noun, member)] : []))];
}

function valuesOf(noun: Noun, property: ast.Property): string[] {
  const words = ast.isWordProperty(property) ? property.values : ast.isPhase(property) || ast.isGate(property) ? [property.kind ?? ''] : [];
  const enumeration = enumerationOf(noun, ast.isPhase(property) ? 'phase.kind' : ast.isGate(property) ? 'gate.kind' : property.key);
  return words.map((word) => `${noun}.${property.key}=${(enumeration && valueId(enumeration, word)) ?? word}`);
}
