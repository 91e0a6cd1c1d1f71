import { type Noun, nouns, type Property, type PropertyKey, properties, valueId } from '../vocabulary/index.ts';
import type { Choices, Element, ElementOf, Link, Moment, ProgrammeRoot } from './elements.ts';
import type { Extracted } from './extract.ts';
import type { SourceFile } from './source-file.ts';

/** A name that could not be looked up: nothing has it, or what has it is of the wrong noun. */
export interface Unresolved {
  readonly from: Element;
  readonly link: Link;
  /** The element that has the name, where its noun is not among those the property takes. */
  readonly wrong: Element | undefined;
}

/** A second element of a name that is taken. */
export interface Duplicate {
  readonly element: Element;
  readonly first: Element;
}

/**
 * The typed, indexed graph of one programme over its files. Every principle, hover and view reads this graph, and only
 * this graph. Built in time linear in the number of elements and links.
 */
export interface Programme {
  readonly name: string;
  readonly label: string | undefined;
  readonly root: ProgrammeRoot | undefined;
  readonly files: readonly SourceFile[];
  readonly elements: readonly Element[];
  readonly byName: ReadonlyMap<string, Element>;
  readonly unresolved: readonly Unresolved[];
  readonly duplicates: readonly Duplicate[];
  /** What its `principles { … }` chooses; nothing where it has none. */
  readonly choices: Choices;
  /** The day the programme calls today. */
  readonly asOf: Moment | undefined;
  /** The elements of one noun, in the order of files and text; a second element of a name is not among them. */
  all<N extends Noun>(noun: N): readonly ElementOf<N>[];
}

const noChoices: Choices = { profile: undefined, settings: new Map(), off: new Map() };

/**
 * Builds the Programme of the given files' elements. Links of the elements are looked up anew, so that elements kept from
 * an earlier Programme serve again. Where a name stands twice the first element has it.
 */
export function buildProgramme(
  name: string,
  parts: readonly { readonly file: SourceFile; readonly extracted: readonly Extracted[] }[],
): Programme {
  const extracted = parts.flatMap((part) => part.extracted);
  const elements = extracted.map(({ element }) => element);
  const byName = new Map<string, Element>();
  const duplicates: Duplicate[] = [];
  const byNoun = new Map<Noun, Element[]>(Object.keys(nouns).map((noun) => [noun as Noun, []]));
  for (const { element, referrers } of extracted) {
    referrers.clear();
    const first = byName.get(element.name);
    if (first === undefined) {
      byName.set(element.name, element);
      byNoun.get(element.noun)?.push(element);
    } else duplicates.push({ element, first });
  }
  const unresolved: Unresolved[] = [];
  for (const { element, links } of extracted) {
    for (const link of links) {
      const found = link.own ?? byName.get(link.name);
      link.target = found && takes(link.key, found.noun) ? found : undefined;
      if (link.target !== undefined) add(link.target.referrers as Extracted['referrers'], link.key, element);
      else if (!isWordInsteadOfName(link)) unresolved.push({ from: element, link, wrong: found });
    }
  }
  const root = byNoun.get('programme')?.[0] as ProgrammeRoot | undefined;
  return {
    name,
    label: root?.label,
    root,
    asOf: root?.asOf,
    choices: root?.choices ?? noChoices,
    files: parts.map((part) => part.file),
    elements,
    byName,
    unresolved,
    duplicates,
    all: <N extends Noun>(noun: N) => byNoun.get(noun) as ElementOf<N>[],
  };
}

function takes(key: PropertyKey, noun: Noun): boolean {
  const { refersTo } = properties[key] as Property;
  return refersTo === 'every' || refersTo?.includes(noun) === true;
}

/** `serves staff`: the staff is no segment. */
function isWordInsteadOfName(link: Link): boolean {
  return link.key === 'serves' && valueId('serves', link.name) !== undefined;
}

function add(referrers: Extracted['referrers'], key: PropertyKey, from: Element): void {
  const list = referrers.get(key);
  if (list === undefined) referrers.set(key, [{ from, key }]);
  else list.push({ from, key });
}
