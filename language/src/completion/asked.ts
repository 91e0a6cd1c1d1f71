import { enumerationAt } from '../syntax/enumeration-at.ts';
import { nameOf } from '../syntax/token.ts';
import { isOfType, tokensIn, tokensOf } from '../syntax/tree.ts';
import { type EnumerationName, type Noun, nounsNamedBy, type Property, type PropertyKey, properties } from '../vocabulary/index.ts';
import type { Cursor } from './cursor.ts';

/** What may be written at a cursor. */
export interface Asked {
  /** The nouns whose elements may be named. */
  readonly nouns: readonly Noun[];
  /** The enumeration whose words may be written. */
  readonly enumeration: EnumerationName | undefined;
  /** The ids of the keywords that may be written. */
  readonly keywords: readonly string[];
  /** What already stands in the same list. */
  readonly taken: ReadonlySet<string>;
}

/** What the grammar and the vocabulary ask for at a cursor. */
export function askedAt(cursor: Cursor): Asked {
  const { leaf, following } = cursor;
  const listed = leaf.feature === undefined ? [] : tokensOf(leaf.node, leaf.feature).map(({ image }) => image);
  return {
    nouns: nounsAt(cursor),
    enumeration: enumerationAt(leaf, cursor.declaration.noun),
    keywords: keywordsAt(cursor),
    taken: new Set([...listed, ...following]),
  };
}

const referenceFeatures: ReadonlySet<string> = new Set(['targets', 'at', 'by']);

function nounsAt({ leaf: { node, feature = '' } }: Cursor): readonly Noun[] {
  // A risk of the register may stand among the plain words for risks.
  if (isOfType(node, 'WordProperty')) return node.key === 'risks' || node.key === 'against' ? ['risk'] : [];
  if (!referenceFeatures.has(feature) || !('key' in node)) return [];
  return [...(nounsNamedBy.get(node.key as PropertyKey) ?? [])];
}

/** The tokens behind which a statement may be over. */
const lastTokens: ReadonlySet<string> = new Set(['{', '}', 'NAME', 'STRING', 'DATE', 'NUMBER', '%', 'partial', 'north-star']);

/** What may go on with a clause on its line. */
const clauseKeywords: Readonly<Record<string, readonly string[]>> = {
  Phase: ['at', 'partial'],
  Gate: ['by', 'on', 'laws'],
  Raised: ['on'],
  Between: ['and'],
  Waiver: ['because', 'by', 'until'],
};

function keywordsAt(cursor: Cursor): readonly string[] {
  const { leaf, previous, declaration } = cursor;
  const node = isOfType(leaf.node, 'Figure') ? leaf.node.$container : leaf.node;
  if (previous === undefined || node.$container !== declaration || isOfType(node, 'Declaration')) return [];
  // A value may be missing where the next line begins: the word there is then a property, or the value after all.
  if (leaf.token.isOnNewLine) return nameOf(previous) === ',' ? [] : freeProperties(cursor);
  if (!isOfType(node, 'Misplaced') || !lastTokens.has(nameOf(previous))) return [];
  const before = declaration.members[declaration.members.indexOf(node) - 1];
  if (before === undefined) return freeProperties(cursor);
  if (isOfType(before, 'Declaration')) return before.closed ? freeProperties(cursor) : [];
  if (isOfType(before, 'Misplaced')) return [];
  const missing = (clauseKeywords[before.$type] ?? []).filter((id) => !tokensIn(before).some((token) => nameOf(token) === id));
  return [...missing, ...freeProperties(cursor)];
}

/** A declaration may have several of these. */
const repeatable: ReadonlySet<string> = new Set(['phase', 'gate', 'waive']);

/** The properties that the noun takes and the declaration does not have yet, before the cursor or behind it. */
function freeProperties({ declaration, passage }: Cursor): string[] {
  const element = passage.elements.find(({ heading }) => heading.offset === declaration.$offset);
  const present: ReadonlySet<string> = new Set(
    element?.properties ?? declaration.members.map((member) => ('key' in member ? member.key : '')),
  );
  return Object.entries(properties as Record<string, Property>)
    .filter(([, { in: valid }]) => valid === 'every' || valid.includes(declaration.noun))
    .filter(([key]) => repeatable.has(key) || !present.has(key))
    .map(([key]) => key);
}
