import { withItem } from '../lists.ts';
import { isProperty, walkDeclarations } from '../syntax/declarations.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { headingOf } from '../syntax/heading.ts';
import type { SyntaxTree } from '../syntax/parser.ts';
import type { Noun, PropertyKey } from '../vocabulary/index.ts';
import { usesIn } from './concepts.ts';
import { commentBefore } from './description.ts';
import type { ElementNode, Facts } from './element-node.ts';
import type { Control, Element, Link, Measured } from './elements.ts';
import { OwnLink } from './facts.ts';
import { Located } from './located.ts';
import { newElement, unsay } from './nodes.ts';
import type { Passage } from './passage.ts';
import { Reader } from './reader.ts';
import { readersOf } from './readers.ts';

/** A declaration with a name, and what is known of its place. */
interface Found extends Pick<Facts, 'index' | 'outer' | 'comment'> {
  readonly declaration: ast.Declaration;
}

/** Finds the element that is to go on under a noun and a name; undefined where it is a new one. */
export type Claim = (noun: Noun, name: string) => ElementNode | undefined;

/**
 * The elements of one passage, in the order of the text, nested ones after the one they stand in. Declarations without a
 * name yield no element. Depends on nothing but the passage, so that it is done once for each.
 */
export function extractElements(passage: Passage, { root, comments }: SyntaxTree, claim: Claim): readonly Element[] {
  let elements: readonly Element[] = [];
  let count = 0;
  walkDeclarations<Element | undefined>(root.members, undefined, (declaration, outer) => {
    const index = count++;
    // What stands in one without a name stands in the one around it.
    if (declaration.name === undefined) return outer;
    const comment = comments.length === 0 ? undefined : commentBefore(declaration, comments, passage.text);
    const element = extract(passage, { index, declaration, outer, comment }, claim);
    elements = withItem(elements, element);
    if (outer !== undefined) adopt(passage, element);
    return element;
  });
  return elements;
}

/** The element that each declaration is, of those that were extracted from a tree; of one without a name the one around it. */
export function elementsByDeclaration({ root }: SyntaxTree, elements: readonly Element[]): ReadonlyMap<ast.Declaration, Element> {
  const found = new Map<ast.Declaration, Element>();
  let next = 0;
  walkDeclarations<Element | undefined>(root.members, undefined, (declaration, outer) => {
    const element = declaration.name === undefined ? outer : elements[next++];
    if (element !== undefined) found.set(declaration, element);
    return element;
  });
  return found;
}

function extract(passage: Passage, { index, declaration, outer, comment }: Found, claim: Claim): Element {
  const { noun, name = '', label, closed: isClosed, members } = declaration;
  const known = claim(noun, name);
  if (known !== undefined) unsay(known);
  const element = (known ?? newElement(noun)) as Element;
  const { concepts, properties } = usesIn(declaration);
  element.write({
    noun,
    name,
    label,
    passage,
    index,
    heading: new Located(passage, headingOf(declaration)),
    comment,
    outer,
    isClosed,
    properties,
    concepts,
  });
  const reader = new Reader(passage, noun);
  const read = readersOf(noun);
  for (const member of members) if (isProperty(member)) read.get(member.key)?.(element as never, member, reader);
  if (reader.met.length > 0) element.links = reader.met.slice();
  return element;
}

/** A metric in a goal or initiative measures it; a control in an initiative guards it. */
function adopt(passage: Passage, element: Element): void {
  const { outer } = element;
  // Where a brace was forgotten, what follows stands inside only by mistake.
  if (!outer?.isClosed) return;
  if (element.noun === 'metric' && (outer.noun === 'goal' || outer.noun === 'initiative')) {
    write(element).of = withItem(element.of, ownLink(passage, element, 'of', outer) as Link as Link<Measured>);
  }
  if (element.noun === 'control' && outer.noun === 'initiative') {
    write(outer).controls = withItem(outer.controls, ownLink(passage, outer, 'controls', element) as Link as Link<Control>);
  }
}

function ownLink(passage: Passage, from: Element, key: PropertyKey, to: Element): OwnLink {
  const link = new OwnLink(passage, to.heading.placeInOrigin(), key, to);
  from.links = withItem(from.links, link);
  return link;
}

function write<E extends Element>(element: E): { -readonly [K in keyof E]: E[K] } {
  return element;
}
