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

/** All declarations among members and within them, in the order of the text, nested ones after the one they stand in. */
export function declarationsIn(members: readonly ast.Member[], outer?: ast.Declaration): Nested[] {
  const found: Nested[] = [];
  const visit = (inner: readonly ast.Member[], around: ast.Declaration | undefined) => {
    for (const member of inner) {
      if (member.$type === 'Declaration') found.push({ declaration: member, outer: around });
      if (member.$type === 'Declaration') visit(member.members, member);
      else if (member.$type === 'Misplaced') visit(member.members, around);
    }
  };
  visit(members, outer);
  return found;
}
