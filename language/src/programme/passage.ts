import { type Before, beforeNext, type Problem, syntaxProblems } from '../syntax/checks/index.ts';
import { declarationsIn } from '../syntax/declarations.ts';
import type { Declaration } from '../syntax/generated/ast.ts';
import { type Stretch, wholeOf } from '../syntax/letters.ts';
import { parse, parseBriefly, type SyntaxTree } from '../syntax/parser.ts';
import type { Border } from '../syntax/passages.ts';
import type { LocalizedText } from '../text.ts';
import type { ElementNode } from './element-node.ts';
import type { Element } from './elements.ts';
import { type Claim, elementsByDeclaration, extractElements } from './extract.ts';
import { type Membership, membershipIn } from './grouping.ts';
import { Located, type Origin } from './located.ts';
import type { SourceFile } from './source-file.ts';

/** Something in a passage that the language cannot take. */
export interface PassageProblem {
  readonly message: LocalizedText;
  readonly place: Located;
  readonly element: Element | undefined;
}

/**
 * A passage of a file, from behind one top-level element to the end of the next, and what it tells by itself. Its text never
 * changes; its start does, when the text before it becomes longer or shorter. The tree it was read from is not kept: few ask
 * for it, and it is soon parsed again.
 */
export class Passage implements Origin {
  readonly file: SourceFile;
  readonly text: string;
  /** What stands before it in the file. */
  readonly before: Before;
  /** What stands before the passage behind it. */
  readonly beforeNext: Before;
  private readonly border: Border;
  readonly elements: readonly Element[];
  readonly problems: readonly PassageProblem[];
  readonly membership: Membership;
  start: number;

  /** `claim` finds the element of an earlier version of the file that is to go on as one of this passage. */
  constructor(file: SourceFile, stretch: Stretch, start: number, border: Border, before: Before, claim: Claim) {
    const text = stretch.text.slice(stretch.from, stretch.to);
    this.file = file;
    this.text = text;
    this.start = start;
    this.before = before;
    this.border = border;
    const said = parseBriefly(stretch, 0, (tree) => {
      const elements = extractElements(this, tree, claim);
      const problems = syntaxProblems(tree, text, before, border.follower);
      const found = problems.length === 0 ? noProblems : located(this, problems, elementsByDeclaration(tree, elements));
      return { elements, problems: found, membership: membershipIn(this, tree.root), beforeNext: beforeNext(tree.root, text, before) };
    });
    this.elements = said.elements;
    this.problems = said.problems;
    this.membership = said.membership;
    this.beforeNext = said.beforeNext;
  }

  get end(): number {
    return this.start + this.text.length;
  }

  /** A passage of a file that is merely known: its elements are read when somebody asks for what they say. */
  static known(file: SourceFile, text: string, start: number, elements: readonly Element[]): Passage {
    const known: Pick<Passage, 'file' | 'text' | 'start' | 'elements'> = { file, text, start, elements };
    return Object.assign(Object.create(Passage.prototype), known);
  }

  /** Reads its elements, each in the place of the one that is known. */
  readElements(): void {
    const waiting = this.elements.values();
    parseBriefly(wholeOf(this.text), 0, (tree) => extractElements(this, tree, () => waiting.next().value));
  }

  /** Whether it still ends where it ended, given that a text has it where it stands. */
  endsIn(text: string): boolean {
    const { isClosed, follower } = this.border;
    return isClosed || (follower === undefined ? this.end === text.length : text.startsWith(follower.text, this.end));
  }

  /** Its tree, with places that count from the start of the file. */
  tree(): SyntaxTree {
    return parse(this.text, this.start);
  }
}

const noProblems: readonly PassageProblem[] = [];

function located(passage: Passage, problems: readonly Problem[], elementOf: ReadonlyMap<Declaration, Element>): PassageProblem[] {
  return problems.map(({ message, place, declaration }) => {
    return { message, place: new Located(passage, place), element: declaration && elementOf.get(declaration) };
  });
}

/** The declaration of an element, with places that count from the start of its file; it holds until the file changes. */
export function declarationOf({ passage, index }: ElementNode): Declaration {
  return declarationsIn(passage.tree().root.members)[index]?.declaration as Declaration;
}
