import { type EnumerationName, enumerationOf } from '../vocabulary/index.ts';
import * as ast from './generated/ast.ts';
import type { Leaf } from './tree.ts';

/** The enumerations of words that have a place of their own in the grammar. */
const byFeature: Readonly<Record<string, EnumerationName>> = {
  'Phase.kind': 'phase.kind',
  'Gate.kind': 'gate.kind',
  'Between.first': 'tradeoff.value',
  'Between.second': 'tradeoff.value',
  'Profile.name': 'profile',
  'Setting.name': 'setting',
  'tier.first': 'tier.frequency',
  'tier.second': 'tier.risk',
};

/** The enumeration to which a word belongs at its place in an element of a noun; undefined where any name may stand, or none. */
export function enumerationAt({ node, feature }: Pick<Leaf, 'node' | 'feature'>, noun: string): EnumerationName | undefined {
  if (feature === 'key') return undefined;
  if (ast.isWordProperty(node)) return enumerationOf(noun, node.key);
  if (ast.isReferenceProperty(node)) return enumerationOf('', node.key);
  if (ast.isPairProperty(node)) return byFeature[`${node.key}.${feature}`] ?? enumerationOf('', node.key);
  return byFeature[`${node.$type}.${feature}`];
}
