import type { SyntaxTree } from '../parser.ts';
import { checkCharacters } from './characters.ts';
import type { Problem } from './problem.ts';
import { checkStructure } from './structure.ts';
import { checkValues } from './values.ts';

export type { Problem } from './problem.ts';

/** Everything that the language cannot take in one file, whatever programme it belongs to. Linear in the file's length. */
export function syntaxProblems(tree: SyntaxTree, text: string): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  checkCharacters(tree, text, report);
  checkStructure(tree.root, text, report);
  checkValues(tree.root, text, report);
  return problems;
}
