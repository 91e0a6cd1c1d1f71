import { isCompositeCstNode } from 'langium';
import type { Element } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Place } from '../programme/source-file.ts';
import * as ast from '../syntax/generated/ast.ts';
import type { Language } from '../text.ts';
import { type EnumerationName, keywords, type Noun, nouns, type PropertyKey, valueWord } from '../vocabulary/index.ts';
import type { Edit } from './fix.ts';

/** Writes into and beside one element, in the keyword language and the layout of its author. */
export interface Writer {
  readonly language: Language;
  /** A keyword by its id, spelled as the author spells keywords: `depends-on` is `depends on` or `依赖`. */
  keyword(id: string): string;
  /** A value of an enumeration by its id, likewise. */
  value(enumeration: EnumerationName, id: string): string;
  /** Adds a statement to the element, after its last one: `add(keyword('owner'), 'Retail')`. Undefined where its braces are not closed. */
  add(...words: readonly string[]): Edit | undefined;
  /** Adds a value to the list after a property, or the property with it where the element has none. */
  append(key: PropertyKey, value: string): Edit | undefined;
  /** A new element right after this one, on one line. */
  declare(noun: Noun, name: string, ...statements: readonly (readonly string[])[]): Edit;
}

/** The writer of an element. */
export function writerOf(element: Element): Writer {
  const { file, declaration, heading, noun } = element;
  const text = file.document.getText();
  const language: Language = text.startsWith(nouns[noun].zh, heading.offset) ? 'zh' : 'en';
  const end = declaration.$cstNode?.end ?? heading.end;
  const keyword = (id: string) => keywords.get(id)?.[language] ?? id;
  const insert = (offset: number, inserted: string): Edit => ({ file, place: { offset, end: offset }, text: inserted });

  const add = (...words: readonly string[]): Edit | undefined => {
    if (!declaration.closed) return undefined;
    const statement = words.join(' ');
    const last = declaration.members.at(-1)?.$cstNode;
    const open = text.indexOf('{', Math.max(heading.end, labelEnd(declaration)));
    if (!text.slice(open, end).includes('\n')) {
      return last === undefined
        ? { file, place: { offset: open + 1, end: end - 1 }, text: ` ${statement} ` }
        : insert(last.end, `  ${statement}`);
    }
    const after = last?.end ?? open + 1;
    const lineEnd = endOfLine(text, after);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const indentation = last === undefined ? `${indentationAt(text, heading.offset)}  ` : indentationAt(text, last.offset);
    // A comment at the end of the last statement's line stays with it, unless the closing brace stands there too.
    return insert(lineEnd < end ? lineEnd : after, `${eol}${indentation}${statement}`);
  };

  return {
    language,
    keyword,
    value: (enumeration, id) => valueWord(enumeration, id)?.[language] ?? id,
    add,
    append: (key, value) => {
      const property = declaration.members.find(
        (member) => 'key' in member && member.key === key && (ast.isReferenceProperty(member) || ast.isWordProperty(member)),
      );
      const node = property?.$cstNode;
      const hasValues =
        property !== undefined &&
        ((ast.isReferenceProperty(property) && property.targets.length > 0) ||
          (ast.isWordProperty(property) && property.values.length > 0));
      return hasValues && isCompositeCstNode(node) ? insert(node.end, `, ${value}`) : add(keyword(key), value);
    },
    declare: (newNoun, name, ...statements) => {
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      const body = statements.map((words) => words.join(' ')).join('  ');
      const outer = outermost(element);
      const offset = endOfLine(text, outer.declaration.$cstNode?.end ?? end);
      return insert(offset, `${eol}${keyword(newNoun)} ${name} {${body === '' ? '' : ` ${body}`} }`);
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

function outermost(element: Element): Element {
  return element.container === undefined ? element : outermost(element.container);
}

function labelEnd(declaration: ast.Declaration): number {
  if (declaration.label === undefined) return 0;
  let node = declaration.$cstNode;
  while (isCompositeCstNode(node) && isCompositeCstNode(node.content[0])) node = node.content[0];
  return (
    (isCompositeCstNode(node)
      ? node.content.find((leaf) => 'tokenType' in leaf && (leaf.tokenType as { name: string }).name === 'STRING')?.end
      : undefined) ?? 0
  );
}

function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/\r|\n/);
  return found === -1 ? text.length : offset + found;
}

function indentationAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
