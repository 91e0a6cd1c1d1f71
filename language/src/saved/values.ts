/**
 * Writes values down that were worked out about a programme, and reads them again. An element is written as its number, a
 * place as the passage it stands in and where in it, so that it still holds when the passage has moved.
 */
import { ElementNode } from '../programme/element-node.ts';
import type { Element } from '../programme/elements.ts';
import { Located, type Origin } from '../programme/located.ts';
import { SourceFile } from '../programme/source-file.ts';

/** By which numbers elements, files and passages are known; undefined where they are not. */
export interface Numbers {
  element(element: Element): number | undefined;
  file(file: SourceFile): number | undefined;
  passage(origin: Origin): number | undefined;
}

/** What stands under the numbers; undefined where it is gone. */
export interface Numbered {
  element(number: number): Element;
  file(number: number): SourceFile;
  passage(number: number): Origin | undefined;
}

/** A value that was written down. */
export interface Written {
  /** Two values of the same text say the same. */
  readonly text: string;
  /** Whether the value can be had again from it; facts, and what else is a part of an element, are written as where they stand. */
  readonly isWhole: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Thrown where a value holds something that cannot be written down, such as a function or a new element. */
class Unwritable extends Error {}

/** Writes a value down; undefined where that cannot be done. */
export function write(value: unknown, numbers: Numbers): Written | undefined {
  let isWhole = true;
  const number = (found: number | undefined): number => {
    if (found === undefined) throw new Unwritable();
    return found;
  };
  const place = (located: Located): Json => {
    const { offset, end } = located.placeInOrigin();
    return [number(numbers.passage(located.writtenIn)), offset, end];
  };
  const json = (value: unknown): Json => {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : { n: String(value) };
    if (value === undefined) return { u: 0 };
    if (Array.isArray(value)) return value.map(json);
    if (value instanceof ElementNode) return { e: number(numbers.element(value as Element)) };
    if (value instanceof SourceFile) return { f: number(numbers.file(value)) };
    if (value instanceof Map) return { m: [...value].map(([key, said]) => [json(key), json(said)]) };
    if (value instanceof Set) return { s: [...value].map(json) };
    if (value instanceof Located) {
      isWhole = false;
      return { p: place(value) };
    }
    if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) throw new Unwritable();
    // Where something is said of a place, it is nothing but a place; what else has one is a part of an element, which is one of a kind.
    const isSaid = 'message' in value;
    const entry = ([key, said]: [string, unknown]) =>
      [key, isSaid && key === 'place' && said instanceof Located ? { p: place(said) } : json(said)] as const;
    return { o: Object.fromEntries(Object.entries(value).map(entry)) };
  };
  try {
    return { text: JSON.stringify(json(value)), isWhole };
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }
}

/** Thrown where a value names a passage that is gone. */
class Gone extends Error {}

/** Reads a value that was written down as a whole; undefined where a passage of it is gone. */
export function read(text: string, numbered: Numbered): { readonly value: unknown } | undefined {
  try {
    return { value: revive(JSON.parse(text), numbered) };
  } catch (error) {
    if (error instanceof Gone) return undefined;
    throw error;
  }
}

function revive(json: Json, numbered: Numbered): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const value = (inner: Json) => revive(inner, numbered);
  if (Array.isArray(json)) return json.map(value);
  const tagged = json as { readonly [kind: string]: never };
  for (const kind in tagged) {
    const said = tagged[kind] as never;
    switch (kind) {
      case 'n':
        return Number(said);
      case 'u':
        return undefined;
      case 'e':
        return numbered.element(said);
      case 'f':
        return numbered.file(said);
      case 'm':
        return new Map((said as [Json, Json][]).map(([key, inner]) => [value(key), value(inner)]));
      case 's':
        return new Set((said as Json[]).map(value));
      case 'p':
        return placeIn(said, numbered);
      case 'o':
        return Object.fromEntries(Object.entries(said as Record<string, Json>).map(([key, inner]) => [key, value(inner)]));
    }
  }
  throw new Error(`${JSON.stringify(json)} is no value that was written down.`);
}

function placeIn([passage, offset, end]: readonly [number, number, number], numbered: Numbered): Located {
  const origin = numbered.passage(passage);
  if (origin === undefined) throw new Gone();
  return new Located(origin, { offset, end });
}
