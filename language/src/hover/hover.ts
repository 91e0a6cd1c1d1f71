import type { Checked } from '../findings/programme-check.ts';
import { principles } from '../principles/index.ts';
import type { Element } from '../programme/elements.ts';
import type { Passage } from '../programme/passage.ts';
import type { Place, SourceFile } from '../programme/source-file.ts';
import { enumerationAt } from '../syntax/enumeration-at.ts';
import type * as ast from '../syntax/generated/ast.ts';
import { readMoment } from '../syntax/moments.ts';
import { nameOf } from '../syntax/token.ts';
import { isOfType, type Leaf, leafAt, placeOf } from '../syntax/tree.ts';
import { tensionBetween, tensions } from '../tensions/catalogue.ts';
import type { Language } from '../text.ts';
import { describeDays } from '../time/index.ts';
import { type EnumerationName, keywords, valueId, valueWord } from '../vocabulary/index.ts';
import { describeElement } from './element.ts';
import { escapeMarkdown } from './markdown.ts';
import { describeTension } from './tension.ts';
import { describePrinciple, describeWord } from './word.ts';

export interface Hover {
  readonly markdown: string;
  readonly place: Place;
}

/** What there is to say about the word at an offset of a file; undefined where there is nothing. Pure. */
export function hoverAt(checked: Checked, file: SourceFile, offset: number, language: Language): Hover | undefined {
  const passage = file.passageAt(offset);
  const root = passage?.tree().root;
  const leaf = root && leafAt(root, offset);
  if (leaf === undefined) return undefined;
  if (isOfType(leaf.node, 'Moment')) return dateHover(leaf.node, language);
  const word = elementHover(checked, passage as Passage, leaf, language) ?? valueHover(leaf, language) ?? keywordHover(leaf, language);
  const markdown = [word, tensionHover(leaf, language)].filter((part) => part !== undefined).join('\n\n') || undefined;
  return markdown === undefined ? undefined : { markdown, place: leaf.token };
}

function dateHover(moment: ast.Moment, language: Language): Hover | undefined {
  const { days, problem } = readMoment(moment);
  const known = Number.isFinite(days.earliest) || Number.isFinite(days.latest);
  const text = problem ?? (known ? describeDays(days) : undefined);
  return text && { markdown: escapeMarkdown(text[language]), place: placeOf(moment) };
}

/** Names of elements, where they are declared and where they are referred to; risks may be named as plain words. */
function elementHover(checked: Checked, passage: Passage, { node, feature, token }: Leaf, language: Language): string | undefined {
  const isName = isOfType(node, 'Declaration') && (feature === 'name' || feature === 'label');
  const element = isName
    ? declared(passage, node)
    : (feature !== undefined && referenceFeatures.has(feature) && nameOf(token) === 'NAME') || isRisk(node)
      ? checked.programme.byName.get(token.image)
      : undefined;
  return element && describeElement(element, checked, language);
}

/** The element of a declaration in the tree of its passage. */
function declared({ elements }: Passage, { $offset }: ast.Declaration): Element | undefined {
  return elements.find(({ heading }) => heading.offset === $offset);
}

const referenceFeatures: ReadonlySet<string> = new Set(['targets', 'at', 'by']);

function isRisk(node: Leaf['node']): boolean {
  return isOfType(node, 'WordProperty') && (node.key === 'risks' || node.key === 'against');
}

function valueHover({ node, feature, token }: Leaf, language: Language): string | undefined {
  const text = token.image;
  if ((isOfType(node, 'Waiver') || isOfType(node, 'Off')) && feature === 'principle') {
    const found = principles.find(({ id }) => id === text);
    const tension = tensions.find(({ id }) => id === text);
    return found ? describePrinciple(found, language) : tension && describeTension(tension, language);
  }
  const name = enumerationAt({ node, feature }, nounAround(node));
  const id = name && valueId(name, text);
  const word = id === undefined ? undefined : valueWord(name as EnumerationName, id);
  return word && describeWord(word, language);
}

/** `between safety and convenience`: what is known of these two. */
function tensionHover({ node }: Leaf, language: Language): string | undefined {
  if (!isOfType(node, 'Between')) return undefined;
  const [first, second] = [node.first, node.second].map((word) => valueId('tradeoff.value', word ?? ''));
  const tension = tensionBetween(first, second);
  return tension && describeTension(tension, language);
}

function nounAround(node: Leaf['node']): string {
  return isOfType(node.$container, 'Declaration') ? node.$container.noun : '';
}

function keywordHover({ token }: Leaf, language: Language): string | undefined {
  const word = keywords.get(nameOf(token));
  return word && describeWord(word, language);
}
