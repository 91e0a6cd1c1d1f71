import type { SyntaxTree } from '../parser.ts';
import type { Follower } from '../passages.ts';
import { checkCharacters } from './characters.ts';
import type { Problem } from './problem.ts';
import { type Before, checkStructure } from './structure.ts';
import { checkValues } from './values.ts';

export type { Problem } from './problem.ts';
export { type Before, beforeNext, nothingBefore } from './structure.ts';

/**
 * Everything that the language cannot take in a text, whatever programme it belongs to; `before` is what stands before the
 * text in its file, `follower` what stands behind it (../passages.ts). Linear in the text's length.
 */
export function syntaxProblems(tree: SyntaxTree, text: string, before: Before, follower?: Follower): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  checkCharacters(tree, text, report);
  checkStructure(tree.root, text, { before, follower }, report);
  checkValues(tree.root, text, report);
  return problems;
}
