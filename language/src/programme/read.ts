/** Readers from the members of one declaration to the values of an element. None of them throws on a half-typed text. */
import { GrammarUtils, type Reference } from 'langium';
import * as ast from '../syntax/generated/ast.ts';
import { inWords, readMoment } from '../syntax/moments.ts';
import { enumerationOf, type PropertyKey, valueId } from '../vocabulary/index.ts';
import type { Element, Figure, Link, Moment, Text, Waiver, Word } from './elements.ts';
import type { Place } from './source-file.ts';

/** A link before the Programme has looked its name up; `own` where the element stands inside the other, so that no look-up is needed. */
export type MutableLink = { -readonly [K in keyof Link]: Link[K] } & { readonly own?: Element };

export class Members {
  readonly links: MutableLink[] = [];
  private readonly declaration: ast.Declaration;
  private readonly byKey = new Map<string, ast.Property[]>();

  constructor(declaration: ast.Declaration) {
    this.declaration = declaration;
    for (const member of declaration.members) {
      if (!('key' in member)) continue;
      const same = this.byKey.get(member.key);
      if (same === undefined) this.byKey.set(member.key, [member]);
      else same.push(member);
    }
  }

  word(key: PropertyKey): Word | undefined {
    return this.words(key)[0];
  }

  words(key: PropertyKey): Word[] {
    return this.properties(key, ast.isWordProperty).flatMap((property) => {
      const placeAt = placesOf(property, 'values');
      return property.values.map((value, index) => this.wordOf(key, value, placeAt(index)));
    });
  }

  pairs(key: PropertyKey, firstKey: string = key, secondKey: string = key): [Word | undefined, Word | undefined][] {
    return this.properties(key, ast.isPairProperty).map((property) => {
      const word = (text: string | undefined, name: string) =>
        text === undefined ? undefined : this.wordOf(name, text, placeOf(property));
      return [word(property.first, firstKey), word(property.second, secondKey)];
    });
  }

  between(): [Word | undefined, Word | undefined] | undefined {
    const property = this.properties('between', ast.isBetween)[0];
    if (property === undefined) return undefined;
    const word = (text: string | undefined) => (text === undefined ? undefined : this.wordOf('between', text, placeOf(property)));
    return [word(property.first), word(property.second)];
  }

  references<T extends Element>(key: PropertyKey): Link<T>[] {
    return this.properties(key, ast.isReferenceProperty).flatMap((property) => this.link<T>(key, property.targets));
  }

  reference<T extends Element>(key: PropertyKey): Link<T> | undefined {
    return this.references<T>(key)[0];
  }

  link<T extends Element>(key: PropertyKey, references: readonly Reference[]): Link<T>[] {
    return references.map((reference) => {
      const link: MutableLink = { key, name: reference.$refText, place: reference.$refNode as Place, target: undefined };
      this.links.push(link);
      return link as Link<T>;
    });
  }

  texts(key: PropertyKey): Text[] {
    return this.properties(key, ast.isTextProperty).flatMap((property) =>
      property.texts.map((text) => ({ text, place: placeOf(property) })),
    );
  }

  text(key: PropertyKey): Text | undefined {
    return this.texts(key)[0];
  }

  figure(key: PropertyKey): Figure | undefined {
    const figure = this.properties(key, ast.isFigureProperty)[0]?.figure;
    if (figure === undefined) return undefined;
    return { text: figure.text ?? figure.$cstNode?.text ?? '', place: placeOf(figure) };
  }

  date(key: PropertyKey): Moment | undefined {
    return moment(this.properties(key, ast.isDateProperty)[0]?.date);
  }

  period(key: PropertyKey): { start: Moment | undefined; end: Moment | undefined } | undefined {
    const property = this.properties(key, ast.isPeriodProperty)[0];
    return property && { start: moment(property.period?.start), end: moment(property.period?.end) };
  }

  flag(key: PropertyKey): boolean {
    return this.properties(key, ast.isFlagProperty).length > 0;
  }

  waivers(): Waiver[] {
    return this.all(ast.isWaiver).map((waiver) => ({
      principle: waiver.principle ?? '',
      because: waiver.reasons[0],
      by: this.link('waive', waiver.by),
      until: moment(waiver.until[0]),
      place: placeOf(waiver),
    }));
  }

  all<T extends ast.Member>(is: (member: unknown) => member is T): T[] {
    return this.declaration.members.filter(is);
  }

  wordOf(key: string, text: string, place: Place): Word {
    const enumeration = enumerationOf(this.declaration.noun, key);
    return { id: (enumeration && valueId(enumeration, text)) ?? text, place };
  }

  private properties<T extends ast.Property>(key: PropertyKey, is: (member: unknown) => member is T): T[] {
    return this.byKey.get(key)?.filter(is) ?? [];
  }
}

/** Where the values of a property stand; looked for when asked, which is when a finding is reported, and then for all at once. */
function placesOf(node: ast.Property, feature: string): (index: number) => Place {
  let nodes: readonly Place[] | undefined;
  const part = (index: number) => {
    nodes ??= GrammarUtils.findNodesForProperty(node.$cstNode, feature);
    return nodes[index] ?? placeOf(node);
  };
  return (index) => ({
    get offset() {
      return part(index).offset;
    },
    get end() {
      return part(index).end;
    },
  });
}

/** The days and the words of a date in the text; undefined where none is written. */
export function moment(node: ast.Moment | undefined): Moment | undefined {
  return node && { text: inWords(node), days: readMoment(node).days, place: placeOf(node) };
}

/** Where a node of the tree stands. */
export function placeOf(node: { $cstNode?: Place }): Place {
  return node.$cstNode ?? { offset: 0, end: 0 };
}
