import { type CompositeCstNode, type CstNode, isCompositeCstNode } from 'langium';
import type { Place } from '../programme/source-file.ts';
import type { Declaration } from './generated/ast.ts';

/** Where a declaration's noun and name stand: its first two leaves, or the noun alone where it has no name. */
export function headingOf({ $cstNode, name }: Declaration): Place {
  let node = $cstNode as CompositeCstNode;
  // A rule that only calls another wraps its node.
  while (isCompositeCstNode(node.content[0])) node = node.content[0];
  const [first, second] = node.content as [CstNode, CstNode | undefined];
  return { offset: first.offset, end: (name === undefined ? first : (second ?? first)).end };
}
