/** Reads the values of properties into facts. Never throws on a half-typed text. */
import type { AstNode, Reference } from 'langium';
import type * as ast from '../syntax/generated/ast.ts';
import { inWords, readMoment } from '../syntax/moments.ts';
import { type Place, placeOf, placeOfReference, placesOfFeature } from '../syntax/tree.ts';
import { idOfWord, type PropertyKey, valueWord } from '../vocabulary/index.ts';
import type { Choices, Element, Figure, Gate, Link, Moment, Phase, Text, Waiver, Word } from './elements.ts';
import { LinkFact, MomentFact, TextFact, WordFact } from './facts.ts';
import { Located } from './located.ts';
import type { Passage } from './passage.ts';

/** Most lists of most elements are empty: one serves them all. */
const none: readonly never[] = [];

/** Reads the properties of one element, and keeps all names of others that it meets. A property of another shape says nothing. */
export class Reader {
  /** All names of other elements that have been read until now, in the order of the text. */
  readonly met: LinkFact[] = [];
  private readonly passage: Passage;
  private readonly noun: string;

  constructor(passage: Passage, noun: string) {
    this.passage = passage;
    this.noun = noun;
  }

  word(property: ast.Property): Word | undefined {
    return this.words(property)[0];
  }

  words(property: ast.Property): readonly Word[] {
    if (property.$type !== 'WordProperty' || property.values.length === 0) return none;
    const { key, values } = property;
    return placesOfFeature(property, 'values').map((place, index) => this.wordAt(key, values[index] as string, place));
  }

  reference<T extends Element>(property: ast.Property): Link<T> | undefined {
    return this.references<T>(property)[0];
  }

  references<T extends Element>(property: ast.Property): readonly Link<T>[] {
    return property.$type === 'ReferenceProperty' ? this.links<T>(property.key as PropertyKey, property.targets) : none;
  }

  links<T extends Element>(key: PropertyKey, references: readonly Reference[]): readonly Link<T>[] {
    if (references.length === 0) return none;
    return references.map((reference) => {
      const link = new LinkFact(this.passage, placeOfReference(reference), key, reference.$refText);
      this.met.push(link);
      return link as Link as Link<T>;
    });
  }

  texts(property: ast.Property): readonly Text[] {
    if (property.$type !== 'TextProperty' || property.texts.length === 0) return none;
    const place = placeOf(property);
    return property.texts.map((text) => new TextFact(this.passage, place, text));
  }

  text(property: ast.Property): Text | undefined {
    return this.texts(property)[0];
  }

  figure(property: ast.Property): Figure | undefined {
    if (property.$type !== 'FigureProperty' || property.figure === undefined) return undefined;
    const place = placeOf(property.figure);
    return new TextFact(this.passage, place, property.figure.text ?? this.passage.text.slice(place.offset, place.end));
  }

  date(property: ast.Property): Moment | undefined {
    return property.$type === 'DateProperty' ? this.moment(property.date) : undefined;
  }

  period(property: ast.Property): { readonly start: Moment | undefined; readonly end: Moment | undefined } | undefined {
    if (property.$type !== 'PeriodProperty') return undefined;
    return { start: this.moment(property.period?.start), end: this.moment(property.period?.end) };
  }

  phase(node: ast.Property): readonly Phase[] {
    if (node.$type !== 'Phase') return none;
    const kind = node.kind === undefined ? undefined : this.wordOf('phase.kind', node.kind, node);
    const start = this.moment(node.period?.start);
    const end = this.moment(node.period?.end);
    const partial = node.partial.length > 0;
    return [{ kind, start, end, at: this.links('phase', node.at), partial, place: kind ?? this.located(node) }];
  }

  gate(node: ast.Property): readonly Gate[] {
    if (node.$type !== 'Gate') return none;
    const kind = node.kind === undefined ? undefined : this.wordOf('gate.kind', node.kind, node);
    const on = this.moment(node.dates[0]);
    return [{ kind, by: this.links('gate', node.by), on, laws: node.laws, place: kind ?? this.located(node) }];
  }

  /** Where only one of the two is known, the word says which. */
  tier(property: ast.Property): { readonly frequency: Word | undefined; readonly risk: Word | undefined } | undefined {
    const pair = this.pair(property, 'tier.frequency', 'tier.risk');
    if (pair === undefined || pair[1] !== undefined) return pair && { frequency: pair[0], risk: pair[1] };
    const only = this.pair(property, 'tier.risk', 'tier.risk')?.[0];
    return only && valueWord('tier.risk', only.id) ? { frequency: undefined, risk: only } : { frequency: pair[0], risk: undefined };
  }

  flow(property: ast.Property): readonly { readonly from: Word | undefined; readonly to: Word | undefined }[] {
    const pair = this.pair(property, 'flow', 'flow');
    return pair === undefined ? none : [{ from: pair[0], to: pair[1] }];
  }

  between(property: ast.Property): { readonly first: Word | undefined; readonly second: Word | undefined } | undefined {
    if (property.$type !== 'Between') return undefined;
    const { first, second } = property;
    return { first: this.wordIfAny('between', first, property), second: this.wordIfAny('between', second, property) };
  }

  /** What a block of principles chooses besides what others have chosen before it. */
  choices(before: Choices, property: ast.Property): Choices {
    const settings = new Map(before.settings);
    const off = new Map(before.off);
    let { profile } = before;
    for (const choice of property.$type === 'Principles' ? property.choices : []) {
      if (choice.$type === 'Profile' && choice.name !== undefined) profile ??= this.wordOf('profile', choice.name, choice);
      if (choice.$type === 'Setting' && choice.name !== undefined && choice.value !== undefined) {
        settings.set(this.wordOf('setting', choice.name, choice).id, Number(choice.value.replaceAll(',', '')));
      }
      if (choice.$type === 'Off' && choice.principle !== undefined && choice.reason) off.set(choice.principle, choice.reason);
    }
    return { profile, settings, off };
  }

  waiver(property: ast.Property): readonly Waiver[] {
    if (property.$type !== 'Waiver') return none;
    const { principle = '', reasons, by, until } = property;
    const place = this.located(property);
    return [{ principle, because: reasons[0], by: this.links('waive', by), until: this.moment(until[0]), place }];
  }

  /** The days and the words of a date in the text; undefined where none is written. */
  moment(node: ast.Moment | undefined): Moment | undefined {
    return node && new MomentFact(this.passage, placeOf(node), inWords(node), readMoment(node).days);
  }

  private pair(property: ast.Property, first: string, second: string): readonly [Word | undefined, Word | undefined] | undefined {
    if (property.$type !== 'PairProperty') return undefined;
    return [this.wordIfAny(first, property.first, property), this.wordIfAny(second, property.second, property)];
  }

  private wordIfAny(key: string, text: string | undefined, node: AstNode): Word | undefined {
    return text === undefined ? undefined : this.wordOf(key, text, node);
  }

  /** A word of an enumeration by its id, which stands somewhere in a node; it counts as standing where the node does. */
  private wordOf(key: string, text: string, node: AstNode): WordFact {
    return this.wordAt(key, text, placeOf(node));
  }

  private located(node: AstNode): Located {
    return new Located(this.passage, placeOf(node));
  }

  private wordAt(key: string, text: string, place: Place): WordFact {
    return new WordFact(this.passage, place, idOfWord(this.noun, key, text) ?? text);
  }
}
