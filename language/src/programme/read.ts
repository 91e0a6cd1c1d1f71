/** Readers from the members of one declaration to the values of an element. None of them throws on a half-typed text. */
import type { AstNode, Reference } from 'langium';
import type * as ast from '../syntax/generated/ast.ts';
import { inWords, readMoment } from '../syntax/moments.ts';
import { type Place, placeOf, tokensOf } from '../syntax/tree.ts';
import { enumerationOf, type PropertyKey, valueId } from '../vocabulary/index.ts';
import type { Element, Figure, Link, Moment, Text, Waiver, Word } from './elements.ts';
import { LinkFact, MomentFact, TextFact, WordFact } from './facts.ts';
import { Located } from './located.ts';
import type { Passage } from './passage.ts';

/** Most lists of most elements are empty: one serves them all. */
const none: readonly never[] = [];

/** What all items together yield, in a list of just that length. */
export function allOf<T, R>(items: readonly T[], yields: (item: T) => readonly R[]): readonly R[] {
  if (items.length === 0) return none;
  return items.length === 1 ? yields(items[0] as T) : items.flatMap(yields);
}

type Typed<T extends ast.Property['$type']> = Extract<ast.Property, { readonly $type: T }>;

export class Members {
  /** All names of other elements that have been read. */
  private readonly links: LinkFact[] = [];
  private readonly passage: Passage;
  private readonly noun: string;
  private readonly byKey = new Map<PropertyKey, ast.Property[]>();

  constructor(passage: Passage, { noun, members }: ast.Declaration) {
    this.passage = passage;
    this.noun = noun;
    for (const member of members) {
      if (!('key' in member)) continue;
      const same = this.byKey.get(member.key as PropertyKey);
      if (same === undefined) this.byKey.set(member.key as PropertyKey, [member]);
      else same.push(member);
    }
  }

  /** The properties that the declaration has. */
  get properties(): PropertyKey[] {
    // The copy has no room to grow, and it is kept for every element.
    return [...this.byKey.keys()].slice();
  }

  /** The names of other elements that have been read until now. */
  allLinks(): readonly LinkFact[] {
    return this.links.length === 0 ? none : this.links.slice();
  }

  word(key: PropertyKey): Word | undefined {
    return this.words(key)[0];
  }

  words(key: PropertyKey): readonly Word[] {
    return allOf(this.clauses(key, 'WordProperty'), (property) => {
      const tokens = tokensOf(property, 'values');
      return property.values.map((value, index) => this.wordAt(key, value, tokens[index] as Place));
    });
  }

  pairs(key: PropertyKey, firstKey: string = key, secondKey: string = key): readonly [Word | undefined, Word | undefined][] {
    return allOf(this.clauses(key, 'PairProperty'), (property) => {
      const word = (text: string | undefined, name: string) => (text === undefined ? undefined : this.wordOf(name, text, property));
      return [[word(property.first, firstKey), word(property.second, secondKey)]];
    });
  }

  between(): [Word | undefined, Word | undefined] | undefined {
    const property = this.clauses('between', 'Between')[0];
    if (property === undefined) return undefined;
    const word = (text: string | undefined) => (text === undefined ? undefined : this.wordOf('between', text, property));
    return [word(property.first), word(property.second)];
  }

  references<T extends Element>(key: PropertyKey): readonly Link<T>[] {
    return allOf(this.clauses(key, 'ReferenceProperty'), (property) => this.link<T>(key, property.targets));
  }

  reference<T extends Element>(key: PropertyKey): Link<T> | undefined {
    return this.references<T>(key)[0];
  }

  link<T extends Element>(key: PropertyKey, references: readonly Reference[]): readonly Link<T>[] {
    if (references.length === 0) return none;
    return references.map(({ $refText, $refNode }) => {
      const link = new LinkFact(this.passage, $refNode as unknown as Place, key, $refText);
      this.links.push(link);
      return link as Link as Link<T>;
    });
  }

  texts(key: PropertyKey): readonly Text[] {
    return allOf(this.clauses(key, 'TextProperty'), (property) =>
      property.texts.map((text) => new TextFact(this.passage, placeOf(property), text)),
    );
  }

  text(key: PropertyKey): Text | undefined {
    return this.texts(key)[0];
  }

  figure(key: PropertyKey): Figure | undefined {
    const figure = this.clauses(key, 'FigureProperty')[0]?.figure;
    if (figure === undefined) return undefined;
    const place = placeOf(figure);
    return new TextFact(this.passage, place, figure.text ?? this.passage.text.slice(place.offset, place.end));
  }

  date(key: PropertyKey): Moment | undefined {
    return this.moment(this.clauses(key, 'DateProperty')[0]?.date);
  }

  period(key: PropertyKey): { start: Moment | undefined; end: Moment | undefined } | undefined {
    const property = this.clauses(key, 'PeriodProperty')[0];
    return property && { start: this.moment(property.period?.start), end: this.moment(property.period?.end) };
  }

  flag(key: PropertyKey): boolean {
    return this.clauses(key, 'FlagProperty').length > 0;
  }

  waivers(): readonly Waiver[] {
    return allOf(this.clauses('waive', 'Waiver'), (waiver) => [
      {
        principle: waiver.principle ?? '',
        because: waiver.reasons[0],
        by: this.link('waive', waiver.by),
        until: this.moment(waiver.until[0]),
        place: this.located(waiver),
      },
    ]);
  }

  /** The properties of a key, where they have the shape that the grammar gives it. */
  clauses<T extends ast.Property['$type']>(key: PropertyKey, type: T): readonly Typed<T>[] {
    const properties = this.byKey.get(key);
    return properties === undefined ? none : properties.filter((property): property is Typed<T> => property.$type === type);
  }

  /** The days and the words of a date in the text; undefined where none is written. */
  moment(node: ast.Moment | undefined): Moment | undefined {
    return node && new MomentFact(this.passage, placeOf(node), inWords(node), readMoment(node).days);
  }

  /** A word of an enumeration by its id, which stands somewhere in a node. */
  wordOf(key: string, text: string, node: AstNode): Word {
    return this.wordAt(key, text, placeOf(node));
  }

  located(node: AstNode): Located {
    return new Located(this.passage, placeOf(node));
  }

  private wordAt(key: string, text: string, place: Place): Word {
    const enumeration = enumerationOf(this.noun, key);
    return new WordFact(this.passage, place, (enumeration && valueId(enumeration, text)) ?? text);
  }
}
