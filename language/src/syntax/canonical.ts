import { type CstNode, isCompositeCstNode, isLeafCstNode } from 'langium';
import * as ast from './generated/ast.ts';

/**
 * Puts the id of each keyword where the parser left its spelling, so that readers of the tree know one word only: `负责` and
 * `owner` are `owner`, and `goal` as a property is `goal-property`. Linear in the members of the file.
 */
export function canonicalise(members: readonly ast.Member[]): void {
  for (const member of members) {
    if (ast.isMisplaced(member)) canonicalise(member.members);
    else if (ast.isDeclaration(member)) {
      member.noun = firstKeyword(member.$cstNode) as typeof member.noun;
      canonicalise(member.members);
    } else member.key = firstKeyword(member.$cstNode) as typeof member.key;
  }
}

/** The id of the keyword with which a node begins; a rule that only calls another wraps its node. */
export function firstKeyword(node: CstNode | undefined): string | undefined {
  let first = node;
  while (isCompositeCstNode(first)) first = first.content[0];
  return isLeafCstNode(first) ? first.tokenType.name : undefined;
}
