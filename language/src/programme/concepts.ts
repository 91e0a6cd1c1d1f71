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
    concepts.push(conceptOf(noun, member.key));
    if (member.$type === 'WordProperty') for (const word of member.values) concepts.push(conceptOf(noun, member.key, word));
    else if (member.$type === 'Phase' || member.$type === 'Gate') concepts.push(conceptOf(noun, member.key, member.kind ?? ''));
  }
  return concepts.slice();
}

/** Concepts by noun, key and word: a few that many elements use, each one string for all of them. */
const known = new Map<string, Map<string, Map<string | undefined, string>>>();

function conceptOf(noun: Noun, key: string, word?: string): string {
  return known.get(noun)?.get(key)?.get(word) ?? learn(noun, key, word);
}

function learn(noun: Noun, key: string, word: string | undefined): string {
  const ofNoun = known.get(noun) ?? new Map<string, Map<string | undefined, string>>();
  known.set(noun, ofNoun);
  const ofKey = ofNoun.get(key) ?? new Map<string | undefined, string>();
  ofNoun.set(key, ofKey);
  const concept = spelled(noun, key, word);
  if (ofKey.size < mostWords) ofKey.set(word, concept);
  return concept;
}

/** Authors may use words of their own, which come and go. */
const mostWords = 1000;

function spelled(noun: Noun, key: string, word: string | undefined): string {
  if (word === undefined) return `${noun}.${key}`;
  const enumeration = enumerationOf(noun, key === 'phase' || key === 'gate' ? `${key}.kind` : key);
  return `${noun}.${key}=${(enumeration && valueId(enumeration, word)) ?? word}`;
}
