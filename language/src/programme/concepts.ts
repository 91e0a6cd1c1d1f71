import { isProperty } from '../syntax/declarations.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { idOfWord, type Noun, type PropertyKey } from '../vocabulary/index.ts';
import type { Programme } from './programme.ts';

/** A concept that a programme may use: a noun, a property of a noun, or a value of it (`segment`, `initiative.serves`, `unit.kind=branch`, `initiative.phase=rollout`). */
export type Concept = Noun | `${Noun}.${PropertyKey}` | `${Noun}.${PropertyKey}=${string}`;

/** Whether any element of the programme uses a concept. */
export function usesConcept(programme: Programme, concept: Concept): boolean {
  return programme.uses(concept);
}

/** What a declaration uses, without those within it; the same lists for many that use the same. */
interface Uses {
  readonly concepts: readonly string[];
  /** The properties that stand in it, each once. */
  readonly properties: readonly PropertyKey[];
}

/** The properties and concepts that a declaration uses, without those within it. */
export function usesIn({ noun, members }: ast.Declaration): Uses {
  let use = useOf(nothing, 'keys', noun);
  for (const member of members) {
    if (!isProperty(member)) continue;
    use = useOf(use, 'keys', member.key);
    if (member.$type === 'WordProperty') for (const word of member.values) use = useOf(use, 'words', word);
    else if (member.$type === 'Phase' || member.$type === 'Gate') use = useOf(use, 'words', member.kind ?? '');
  }
  use.uses ??= spelled(use);
  return use.uses;
}

/** How far declarations are alike: the properties and words of their beginning, one after the other. */
interface Use {
  /** The noun, a property or a word of it. */
  readonly said: string;
  readonly before: Use | undefined;
  readonly isWord: boolean;
  /** How those that begin like this go on; most as the last one did. */
  last: Use | undefined;
  keys: Map<string, Use> | undefined;
  words: Map<string, Use> | undefined;
  uses: Uses | undefined;
}

const nothing = newUse('', undefined, false);
/** Authors may use words of their own, which come and go: beyond this many beginnings nothing more is remembered. */
const mostUses = 10_000;
let uses = 0;

function useOf(before: Use, as: 'keys' | 'words', said: string): Use {
  const { last } = before;
  if (last !== undefined && last.said === said && last.isWord === (as === 'words')) return last;
  const known = before[as]?.get(said);
  if (known !== undefined) {
    before.last = known;
    return known;
  }
  const use = newUse(said, before, as === 'words');
  if (uses++ < mostUses) {
    before[as] ??= new Map();
    before[as].set(said, use);
  }
  return use;
}

function newUse(said: string, before: Use | undefined, isWord: boolean): Use {
  return { said, before, isWord, last: undefined, keys: undefined, words: undefined, uses: undefined };
}

function spelled(last: Use): Uses {
  const said: Use[] = [];
  for (let use = last; use.before !== undefined; use = use.before) said.push(use);
  said.reverse();
  const noun = said[0]?.said as Noun;
  let key = '';
  const concepts = said.map((use, index) => {
    if (index === 0) return noun;
    if (!use.isWord) key = use.said;
    return use.isWord ? spelledWord(noun, key, use.said) : `${noun}.${key}`;
  });
  const properties = new Set(said.slice(1).flatMap(({ isWord, said: property }) => (isWord ? [] : [property as PropertyKey])));
  return { concepts, properties: [...properties] };
}

function spelledWord(noun: Noun, key: string, word: string): string {
  const id = idOfWord(noun, key === 'phase' || key === 'gate' ? `${key}.kind` : key, word);
  return `${noun}.${key}=${id ?? word}`;
}
