import type * as ast from './generated/ast.ts';

/** A declaration, and the one in whose braces it stands. */
export interface Nested {
  readonly declaration: ast.Declaration;
  readonly outer: ast.Declaration | undefined;
}

/** Whether a member is a property, and no element and no mistake. */
export function isProperty(member: ast.Member): member is ast.Property {
  return member.$type !== 'Declaration' && member.$type !== 'Misplaced';
}

/**
 * Meets all declarations among members and within them, in the order of the text, nested ones after the one they stand in.
 * What `meet` returns of a declaration is handed on as `outer` to those within it.
 */
export function walkDeclarations<T>(members: readonly ast.Member[], outer: T, meet: (declaration: ast.Declaration, outer: T) => T): void {
  for (const member of members) {
    if (member.$type === 'Declaration') walkDeclarations(member.members, meet(member, outer), meet);
    else if (member.$type === 'Misplaced') walkDeclarations(member.members, outer, meet);
  }
}

/** All declarations among members and within them, in the order of the text. */
export function declarationsIn(members: readonly ast.Member[], outer?: ast.Declaration): Nested[] {
  const found: Nested[] = [];
  walkDeclarations(members, outer, (declaration, around) => {
    found.push({ declaration, outer: around });
    return declaration;
  });
  return found;
}
