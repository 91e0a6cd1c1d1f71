import { type CstNode, GrammarUtils, isCompositeCstNode, isLeafCstNode } from 'langium';
import type { Element, Link } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Place } from '../programme/source-file.ts';
import * as ast from '../syntax/generated/ast.ts';
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
  const { file, declaration, heading, noun } = element;
  const layout = layoutOf(file);
  const language: Language = layout.text.startsWith(nouns[noun].zh, heading.offset) ? 'zh' : 'en';
  const keyword = (id: string) => keywords.get(id)?.[language] ?? id;
  const put = (offset: number, end: number, text: string): Edit => ({ file, place: { offset, end }, text });
  const property = (key: PropertyKey) => declaration.members.find((member) => 'key' in member && member.key === key)?.$cstNode;

  const add = (...words: readonly string[]): Edit | undefined => {
    const open = GrammarUtils.findNodeForProperty(declaration.$cstNode, 'opened');
    const close = GrammarUtils.findNodeForProperty(declaration.$cstNode, 'closed');
    if (open === undefined || close === undefined) return undefined;
    const statement = words.join(' ');
    const { members } = declaration;
    // A waiver would take a `by` or `until` behind it for its own.
    const last = members.findLastIndex((member) => !ast.isWaiver(member));
    const before = members[last];
    const after = before?.$cstNode?.end ?? open.end;
    const next = members[last + 1]?.$cstNode?.offset ?? close.offset;
    if (layout.isOneLine(open.end, close.offset)) {
      if (before !== undefined) return isHalfTyped(before) ? undefined : put(after, after, `  ${statement}`);
      const isEmpty = layout.text.slice(open.end, close.offset).trim() === '';
      return put(after, isEmpty ? close.offset : after, ` ${statement} `);
    }
    const indentation =
      before?.$cstNode === undefined || layout.isOneLine(open.end, before.$cstNode.offset)
        ? layout.indentationAt(heading.offset) + layout.indentationUnit()
        : layout.indentationAt(before.$cstNode.offset);
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
      const isComplete = node.end > firstLeaf(node).end && !/[,，、]$/.test(node.text);
      return put(node.end, node.end, `${isComplete ? ',' : ''} ${value}`);
    },
    set: (key, value) => {
      const node = property(key);
      return node === undefined ? add(keyword(key), value) : put(firstLeaf(node).end, node.end, ` ${value}`);
    },
    declare: (newNoun, name, ...statements) => {
      const body = statements.map((words) => words.join(' ')).join('  ');
      const { offset, end } = outermost(element).declaration.$cstNode ?? heading;
      return layout.lineBehind({ offset, end }, `${keyword(newNoun)} ${name} {${body === '' ? '' : ` ${body}`} }`);
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
  return element.container?.declaration.closed ? outermost(element.container) : element;
}

/** Whether a statement still asks for a word, and would take the next one on its line for it. */
function isHalfTyped(member: ast.Member): boolean {
  const node = member.$cstNode;
  if (ast.isPairProperty(member)) return member.second === undefined;
  const last = node && lastLeaf(node);
  const token = isLeafCstNode(last) ? last.tokenType.name : '';
  return token === ',' || (keywords.has(token) && token !== 'partial' && token !== 'north-star');
}

function firstLeaf(node: CstNode): CstNode {
  const first = isCompositeCstNode(node) ? node.content[0] : undefined;
  return first === undefined ? node : firstLeaf(first);
}

function lastLeaf(node: CstNode): CstNode {
  const last = isCompositeCstNode(node) ? node.content.at(-1) : undefined;
  return last === undefined ? node : lastLeaf(last);
}
