import type { Element } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Place, SourceFile } from '../programme/source-file.ts';
import { nameOf, type Token } from '../syntax/token.ts';
import { firstToken } from '../syntax/tree.ts';
import type { Language } from '../text.ts';
import { enumerations, keywords, nouns, type Word } from '../vocabulary/index.ts';
import { type Asked, askedAt } from './asked.ts';
import { type Cursor, cursorAt } from './cursor.ts';

/** Something that may be written where the cursor stands. */
export interface Completion {
  readonly kind: 'element' | 'value' | 'keyword';
  readonly text: string;
  /** The half-typed word that the text replaces. */
  readonly place: Place;
  /** How the reader calls it: the label of an element, a word in the reader's language; undefined where the text says it. */
  readonly title: string | undefined;
  /** The noun of an element, in the reader's language. */
  readonly noun: string | undefined;
  /** What a word means, in Markdown. */
  readonly meaning: string | undefined;
  /** All by which it is found: name and label, or both spellings. */
  readonly searched: string;
}

/**
 * What may be written at an offset of a file, the likeliest first: elements that can be named there, those of the same file
 * before others and by name; words of an enumeration; keywords, as the author spells them. Only what has the letters of the
 * half-typed word in their order, first what begins with it. Empty where nothing is asked for. Pure; never throws.
 */
export function completionsAt(programme: Programme, file: SourceFile, offset: number, language: Language): Completion[] {
  const cursor = cursorAt(file, offset);
  if (cursor === undefined) return [];
  const asked = askedAt(cursor);
  const all = [
    ...elementsFor(programme, file, asked, cursor).map((element) => ofElement(element, cursor.place, language)),
    ...valuesFor(asked, cursor, language),
    ...keywordsFor(asked, cursor, language),
  ];
  return closestFirst(all, cursor.typed.toLowerCase());
}

function elementsFor(programme: Programme, file: SourceFile, { nouns, taken }: Asked, { declaration }: Cursor): Element[] {
  const all = nouns.flatMap((noun): readonly Element[] => programme.all(noun));
  const free = all.filter(({ name }) => name !== declaration.name && !taken.has(name));
  const [own, other]: [Element[], Element[]] = [[], []];
  for (const element of free) (element.file === file ? own : other).push(element);
  return [...own.sort(byName), ...other.sort(byName)];
}

function byName({ name: a }: Element, { name: b }: Element): number {
  return a < b ? -1 : 1;
}

function ofElement({ name, label, noun }: Element, place: Place, language: Language): Completion {
  const searched = label === undefined ? name : `${name} ${label}`;
  return { kind: 'element', text: name, place, title: label, noun: nouns[noun][language], meaning: undefined, searched };
}

function valuesFor({ enumeration, taken }: Asked, { leaf, place }: Cursor, language: Language): Completion[] {
  const words: readonly Word[] = enumeration === undefined ? [] : Object.values(enumerations[enumeration]);
  const spelling = spellingOf(firstToken(leaf.node));
  return words.filter(({ en, zh }) => !taken.has(en) && !taken.has(zh)).map((word) => ofWord('value', word, spelling, place, language));
}

function keywordsFor({ keywords: ids }: Asked, { declaration, place }: Cursor, language: Language): Completion[] {
  const spelling = spellingOf(firstToken(declaration));
  return ids.map((id) => ofWord('keyword', keywords.get(id) as Word, spelling, place, language));
}

function ofWord(kind: 'value' | 'keyword', word: Word, spelling: Language, place: Place, language: Language): Completion {
  const title = spelling === language ? undefined : word[language];
  const other = word[spelling === 'en' ? 'zh' : 'en'];
  const text = word[spelling];
  return { kind, text, place, title, noun: undefined, meaning: word.meaning[language], searched: `${text} ${other}` };
}

/** The language in which a keyword is written: its author writes the next one in the same. */
function spellingOf(token: Token | undefined): Language {
  return token !== undefined && keywords.get(nameOf(token))?.zh === token.image ? 'zh' : 'en';
}

function closestFirst(all: Completion[], typed: string): Completion[] {
  if (typed === '') return all;
  const [begin, contain]: [Completion[], Completion[]] = [[], []];
  for (const completion of all) {
    const searched = completion.searched.toLowerCase();
    if (searched.startsWith(typed) || searched.includes(` ${typed}`)) begin.push(completion);
    else if (hasInOrder(searched, typed)) contain.push(completion);
  }
  return [...begin, ...contain];
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
