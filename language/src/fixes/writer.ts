import type { Element, Link } from '../programme/elements.ts';
import { declarationOf } from '../programme/passage.ts';
import type { Programme } from '../programme/programme.ts';
import type { Place } from '../programme/source-file.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { nameOf, type Token } from '../syntax/token.ts';
import { firstToken, lastToken, placeOf, placeOfFeature } from '../syntax/tree.ts';
import type { Language } from '../text.ts';
import { type EnumerationName, keywords, type Noun, nouns, type PropertyKey, valueWord } from '../vocabulary/index.ts';
import type { Edit } from './fix.ts';
import { layoutOf } from './layout.ts';

/** Writes into and beside one element, in the keyword language and the layout of its author. */
export interface Writer {
  readonly language: Language;
  /** A keyword by its id, spelled as the author spells keywords: `depends-on` is `depends on` or `依赖`. */
  keyword(id: string): string;
  /** A value of an enumeration by its id, likewise; a word of the author's own as it is. */
  value(enumeration: EnumerationName, id: string): string;
  /**
   * Adds a statement to the element, after its last one but before its waivers: `add(keyword('owner'), 'Retail')`. Undefined
   * where its braces are not closed, or where a half-typed statement would swallow it.
   */
  add(...words: readonly string[]): Edit | undefined;
  /** Adds a value to the list after a property, or the property with it where the element has none. */
  append(key: PropertyKey, value: string): Edit | undefined;
  /** Gives a property of one value that value, in the place of the one it has; adds the property where the element has none. */
  set(key: PropertyKey, value: string): Edit | undefined;
  /** A new element right after this one (after the one it stands in), on one line. */
  declare(noun: Noun, name: string, ...statements: readonly (readonly string[])[]): Edit;
}

/** The writer of an element. */
export function writerOf(element: Element): Writer {
  const { file, heading, noun } = element;
  const declaration = declarationOf(element);
  const layout = layoutOf(file);
  const language: Language = layout.text.startsWith(nouns[noun].zh, heading.offset) ? 'zh' : 'en';
  const keyword = (id: string) => keywords.get(id)?.[language] ?? id;
  const put = (offset: number, end: number, text: string): Edit => ({ file, place: { offset, end }, text });
  const property = (key: PropertyKey) =>
    declaration.members.find((member): member is ast.Property => 'key' in member && member.key === key);

  const add = (...words: readonly string[]): Edit | undefined => {
    const open = placeOfFeature(declaration, 'opened');
    const close = placeOfFeature(declaration, 'closed');
    if (open === undefined || close === undefined) return undefined;
    const statement = words.join(' ');
    const { members } = declaration;
    // A waiver would take a `by` or `until` behind it for its own.
    const last = members.findLastIndex((member) => member.$type !== 'Waiver');
    const before = members[last];
    const after = before?.$end ?? open.end;
    const next = members[last + 1]?.$offset ?? close.offset;
    if (layout.isOneLine(open.end, close.offset)) {
      if (before !== undefined) return isHalfTyped(before) ? undefined : put(after, after, `  ${statement}`);
      const isEmpty = layout.text.slice(open.end, close.offset).trim() === '';
      return put(after, isEmpty ? close.offset : after, ` ${statement} `);
    }
    const indentation =
      before === undefined || layout.isOneLine(open.end, before.$offset)
        ? layout.indentationAt(heading.offset) + layout.indentationUnit()
        : layout.indentationAt(before.$offset);
    // A comment at the end of the last statement's line stays with it, unless something else stands there too.
    const lineEnd = layout.lineEndAfter(after);
    const at = lineEnd <= next ? lineEnd : after;
    return put(at, at, `${layout.eol}${indentation}${statement}`);
  };

  return {
    language,
    keyword,
    value: (enumeration, id) => valueWord(enumeration, id)?.[language] ?? id,
    add,
    append: (key, value) => {
      const node = property(key);
      if (node === undefined) return add(keyword(key), value);
      const isComplete = node.$end > endOfKeyword(node) && !/[,，、]$/.test(layout.text.slice(node.$offset, node.$end));
      return put(node.$end, node.$end, `${isComplete ? ',' : ''} ${value}`);
    },
    set: (key, value) => {
      const node = property(key);
      return node === undefined ? add(keyword(key), value) : put(endOfKeyword(node), node.$end, ` ${value}`);
    },
    declare: (newNoun, name, ...statements) => {
      const body = statements.map((words) => words.join(' ')).join('  ');
      return layout.lineBehind(
        placeOf(declarationOf(outermost(element))),
        `${keyword(newNoun)} ${name} {${body === '' ? '' : ` ${body}`} }`,
      );
    },
  };
}

/** A name that no element of the programme has: the one given, or it with a number. */
export function freeName(programme: Programme, wanted: string): string {
  let name = wanted;
  for (let number = 2; programme.byName.has(name); number++) name = `${wanted}${number}`;
  return name;
}

/** Replaces what stands at a place of an element's file. */
export function replace({ file }: Element, place: Place, text: string): Edit {
  return { file, place: { offset: place.offset, end: place.end }, text };
}

/** Puts one name in the place of a list of them; undefined where something else stands between these. */
export function replaceNames(element: Element, links: readonly Link[], name: string): Edit | undefined {
  const [first, last] = [links[0]?.place, links.at(-1)?.place];
  if (first === undefined || last === undefined) return undefined;
  const between = element.file.document.getText().slice(first.offset, last.end);
  const isOneList = between.split(/[,，、]/).every((part, index) => part.trim() === links[index]?.name);
  return isOneList ? replace(element, { offset: first.offset, end: last.end }, name) : undefined;
}

/** The element in whose braces this one stands at the last; where these are not closed, it stands there only by mistake. */
function outermost(element: Element): Element {
  return element.container?.isClosed ? outermost(element.container) : element;
}

/** Whether a statement still asks for a word, and would take the next one on its line for it. */
function isHalfTyped(member: ast.Member): boolean {
  if (member.$type === 'PairProperty') return member.second === undefined;
  const last = lastToken(member);
  const token = last === undefined ? '' : nameOf(last);
  return token === ',' || (keywords.has(token) && token !== 'partial' && token !== 'north-star');
}

function endOfKeyword(property: ast.Property): number {
  return (firstToken(property) as Token).end;
}
