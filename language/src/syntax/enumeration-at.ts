import { type EnumerationName, enumerationOf } from '../vocabulary/index.ts';
import { isOfType, type Leaf } from './tree.ts';

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
  if (isOfType(node, 'WordProperty')) return enumerationOf(noun, node.key);
  if (isOfType(node, 'ReferenceProperty')) return enumerationOf('', node.key);
  if (isOfType(node, 'PairProperty')) return byFeature[`${node.key}.${feature}`] ?? enumerationOf('', node.key);
  return byFeature[`${node.$type}.${feature}`];
}
