import { EmbeddedActionsParser, type IToken, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import type { Assignment, NodeRule, Part, Rules } from './rules.ts';
import { valueOfToken } from './values.ts';

/** A node under construction. */
interface TreeNode {
  $type: string;
  $container: TreeNode | undefined;
  $offset: number;
  $end: number;
  $tokens: IToken[];
  [feature: string]: unknown;
}

type Step = () => void;

/** Numbers the calls of each kind in one rule, as Chevrotain demands. */
interface Numbers {
  consume: number;
  subrule: number;
  or: number;
  option: number;
  many: number;
}

/** The features that hold a keyword; their value is its id, however it is spelled: `负责` and `owner` are `owner`. */
const keywordFeatures: ReadonlySet<string> = new Set(['noun', 'key', 'modifier']);

/**
 * A Chevrotain parser for the Langium grammar, with trees that keep what Dtx reads and nothing else. Langium's own parser
 * reads the same grammar in the same way, but its concrete syntax nodes take more than half of the time and most of the
 * memory. A node has the features of the generated types, and what ./tree.ts says. References are names with places, since
 * the Programme looks names up.
 */
export class TreeParser extends EmbeddedActionsParser {
  private readonly tokens: TokenTypeDictionary;
  private readonly methods = new Map<string, () => TreeNode>();
  private current!: TreeNode;

  constructor({ nodes }: Rules, tokens: TokenTypeDictionary) {
    super(tokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.tokens = tokens;
    for (const rule of nodes) this.define(rule);
    this.performSelfAnalysis();
  }

  /** Parses tokens into a tree. The grammar takes every sequence of them; the nodes nest as deep as the braces. */
  parse(tokens: IToken[]): unknown {
    this.input = tokens;
    return (this.methods.get('File') as () => TreeNode).call(this);
  }

  private define({ name, type, lists, flags, values, body }: NodeRule): void {
    const step = this.compile(body, { consume: 0, subrule: 0, or: 0, option: 0, many: 0 });
    // All nodes of a type have the same features in the same order, whatever stands in them: that keeps them small and fast.
    const empty: Record<string, unknown> = { $type: type, $container: undefined, $offset: -1, $end: -1, $tokens: none };
    for (const feature of values) empty[feature] = undefined;
    for (const feature of flags) empty[feature] = false;
    for (const feature of lists) empty[feature] = none;
    this.methods.set(
      name,
      this.RULE(name, () => {
        const outer = this.current;
        const node = { ...empty } as TreeNode;
        this.current = node;
        step();
        this.current = outer;
        return node;
      }),
    );
  }

  private compile(part: Part, numbers: Numbers): Step {
    if ('token' in part) return this.compileToken(part.token, part.assignment, numbers);
    if ('rule' in part) return this.compileCall(part.rule, part.assignment, numbers);
    if ('maybe' in part) {
      const once = { DEF: this.compile(part.maybe, numbers) };
      const number = numbers.option++;
      return () => this.option(number, once);
    }
    if ('many' in part) {
      const once = { DEF: this.compile(part.many, numbers) };
      const number = numbers.many++;
      return () => this.many(number, once);
    }
    if ('one' in part) {
      const alternatives = part.one.map((each) => ({ ALT: this.compile(each, numbers) }));
      const number = numbers.or++;
      return () => this.or(number, alternatives);
    }
    const steps = part.all.map((each) => this.compile(each, numbers));
    return () => {
      for (let index = 0; index < steps.length; index++) (steps[index] as Step)();
    };
  }

  private compileCall(rule: string, assignment: Assignment, numbers: Numbers): Step {
    const number = numbers.subrule++;
    let method: (() => TreeNode) | undefined;
    return () => {
      method ??= this.methods.get(rule) as () => TreeNode;
      const node = this.subrule(number, method);
      // A node without tokens stands for nothing in the text.
      if (this.RECORDING_PHASE || node.$offset === -1) return;
      node.$container = this.current;
      this.cover(node.$offset, node.$end);
      this.assign(assignment, node);
    };
  }

  private compileToken(name: string, assignment: Assignment | undefined, numbers: Numbers): Step {
    const type = this.tokens[name] as TokenType;
    const number = numbers.consume++;
    return () => {
      const token = this.consume(number, type);
      if (!this.RECORDING_PHASE) this.take(token, assignment);
    };
  }

  private take(token: IToken, assignment: Assignment | undefined): void {
    const node = this.current;
    if (node.$tokens === none) node.$tokens = [token];
    else node.$tokens.push(token);
    this.cover(token.startOffset, (token.endOffset as number) + 1);
    if (assignment === undefined) return;
    const { feature, isReference } = assignment;
    token.payload = feature;
    const value = keywordFeatures.has(feature) ? token.tokenType.name : valueOfToken(token);
    this.assign(assignment, isReference ? { $refText: value, $refNode: token } : value);
  }

  private cover(offset: number, end: number): void {
    if (this.current.$offset === -1) this.current.$offset = offset;
    this.current.$end = end;
  }

  private assign({ feature, operator }: Assignment, value: unknown): void {
    const node = this.current;
    if (operator !== '+=') node[feature] = operator === '?=' ? true : value;
    else if (node[feature] === none) node[feature] = [value];
    else (node[feature] as unknown[]).push(value);
  }
}

/** Most lists of most nodes are empty: one serves them all. */
const none: never[] = [];
