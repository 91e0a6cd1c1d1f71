import { EmbeddedActionsParser, type IToken, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import { type AstReflection, type Grammar, GrammarAST } from 'langium';
import { keywordGroup } from './tokens.ts';
import { valueOfToken } from './values.ts';

/** A node under construction. */
interface TreeNode {
  $type: string;
  $container: TreeNode | undefined;
  $offset: number;
  $end: number;
  readonly $tokens: IToken[];
  readonly $features: (string | undefined)[];
  [feature: string]: unknown;
}

/** Where an assignment of the grammar puts what it takes. */
interface Assignment {
  readonly feature: string;
  readonly operator: GrammarAST.Assignment['operator'];
  readonly isReference: boolean;
}

type Step = () => void;
type RuleMethod = () => TreeNode | string;

/** Numbers the calls of each kind in one rule, as Chevrotain demands. */
interface Numbers {
  consume: number;
  subrule: number;
  or: number;
  option: number;
  many: number;
}

interface Default {
  readonly name: string;
  readonly defaultValue?: unknown;
}

/** The features that hold a keyword; their value is its id, however it is spelled: `负责` and `owner` are `owner`. */
const keywordFeatures: ReadonlySet<string> = new Set(['noun', 'key', 'modifier']);

/**
 * A Chevrotain parser for the Langium grammar, with trees that keep what Dtx reads and nothing else. Langium's own parser
 * reads the same grammar in the same way, but its concrete syntax nodes take more than half of the time and most of the
 * memory. A node has the features of the generated types, and what ./tree.ts says. References are names with places, since
 * the Programme looks names up. Takes those parts of Langium's grammar language that ./dtx.langium uses.
 */
export class TreeParser extends EmbeddedActionsParser {
  private readonly tokens: TokenTypeDictionary;
  /** What the features of each type are where nothing is assigned to them: false, or an empty list. */
  private readonly defaults: ReadonlyMap<string, readonly Default[]>;
  private readonly rules = new Map<string, RuleMethod>();
  private current!: TreeNode;
  /** The token of the data type that was read last. */
  private datum!: IToken;
  private isInDataType = false;

  /** @throws where the grammar uses what is not taken here. */
  constructor(grammar: Grammar, tokens: TokenTypeDictionary, { types }: AstReflection) {
    super(tokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.tokens = tokens;
    this.defaults = new Map(Object.entries(types).map(([name, { properties }]) => [name, Object.values(properties).filter(hasDefault)]));
    for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) this.define(rule);
    this.performSelfAnalysis();
  }

  /** Parses tokens into a tree. The grammar takes every sequence of them; the nodes nest as deep as the braces. */
  parse(tokens: IToken[]): unknown {
    this.input = tokens;
    return (this.rules.get('File') as RuleMethod).call(this);
  }

  private define(rule: GrammarAST.ParserRule): void {
    const body = this.compile(rule.definition, { consume: 0, subrule: 0, or: 0, option: 0, many: 0 });
    const isDataType = rule.dataType !== undefined;
    const { name } = rule;
    this.rules.set(
      name,
      this.RULE(name, () => {
        if (!isDataType) return this.readNode(name, body);
        this.isInDataType = true;
        body();
        this.isInDataType = false;
        return '';
      }),
    );
  }

  private readNode(type: string, body: Step): TreeNode {
    const outer = this.current;
    this.current = { $type: type, $container: undefined, $offset: -1, $end: -1, $tokens: [], $features: [] };
    body();
    const node = this.current;
    this.current = outer;
    for (const { name, defaultValue } of this.defaults.get(node.$type) ?? []) {
      node[name] ??= Array.isArray(defaultValue) ? [] : defaultValue;
    }
    return node;
  }

  /** What an element of the grammar does, however often it may stand there. */
  private compile(element: GrammarAST.AbstractElement, numbers: Numbers, assignment?: Assignment): Step {
    const step = this.compileOne(element, numbers, assignment);
    const once = { DEF: step };
    switch (element.cardinality) {
      case '?': {
        const number = numbers.option++;
        return () => this.option(number, once);
      }
      case '*': {
        const number = numbers.many++;
        return () => this.many(number, once);
      }
      case undefined:
        return step;
      default:
        throw new Error(`The grammar repeats something with ${element.cardinality}.`);
    }
  }

  private compileOne(element: GrammarAST.AbstractElement, numbers: Numbers, assignment?: Assignment): Step {
    if (GrammarAST.isAssignment(element)) return this.compile(element.terminal, numbers, assignmentOf(element));
    if (GrammarAST.isCrossReference(element)) return this.compile(element.terminal as GrammarAST.AbstractElement, numbers, assignment);
    if (GrammarAST.isKeyword(element)) return this.compileToken(this.tokens[element.value], numbers, assignment);
    if (GrammarAST.isRuleCall(element)) return this.compileCall(element.rule.ref as GrammarAST.AbstractRule, numbers, assignment);
    if (GrammarAST.isAction(element)) return () => this.setType(element.inferredType?.name);
    if (GrammarAST.isAlternatives(element)) return this.compileAlternatives(element, numbers, assignment);
    if (GrammarAST.isGroup(element)) {
      const steps = element.elements.map((part) => this.compile(part, numbers, assignment));
      return () => {
        for (const step of steps) step();
      };
    }
    throw new Error(`The grammar uses ${element.$type}, which is not taken here.`);
  }

  private compileAlternatives(element: GrammarAST.Alternatives, numbers: Numbers, assignment?: Assignment): Step {
    // A choice between keywords is one token of their group: Chevrotain is asked once, not once for each of them.
    const group = this.tokens[keywordGroup(element) ?? ''];
    if (group !== undefined) return this.compileToken(group, numbers, assignment);
    const alternatives = element.elements.map((part) => ({ ALT: this.compile(part, numbers, assignment) }));
    const number = numbers.or++;
    return () => this.or(number, alternatives);
  }

  private compileCall(rule: GrammarAST.AbstractRule, numbers: Numbers, assignment?: Assignment): Step {
    if (GrammarAST.isTerminalRule(rule)) return this.compileToken(this.tokens[rule.name], numbers, assignment);
    const number = numbers.subrule++;
    let method: RuleMethod | undefined;
    return () => {
      method ??= this.rules.get(rule.name) as RuleMethod;
      this.include(this.subrule(number, method), assignment);
    };
  }

  private compileToken(type: TokenType | undefined, numbers: Numbers, assignment?: Assignment): Step {
    if (type === undefined) throw new Error('The grammar uses a token that the lexer does not know.');
    const number = numbers.consume++;
    return () => this.include(this.consume(number, type), assignment);
  }

  /** Puts what was read into the node that is being read. */
  private include(read: IToken | TreeNode | string, assignment: Assignment | undefined): void {
    if (this.RECORDING_PHASE) return;
    if (this.isInDataType) this.datum = read as IToken;
    else if (typeof read === 'string') this.take(this.datum, assignment);
    else if (!('$type' in read)) this.take(read, assignment);
    else if (assignment === undefined) this.current = read;
    else if (read.$offset !== -1) {
      read.$container = this.current;
      this.cover(read.$offset, read.$end);
      this.assign(assignment, read);
    }
  }

  private take(token: IToken, assignment: Assignment | undefined): void {
    this.current.$tokens.push(token);
    this.current.$features.push(assignment?.feature);
    this.cover(token.startOffset, (token.endOffset as number) + 1);
    if (assignment === undefined) return;
    const value = keywordFeatures.has(assignment.feature) ? token.tokenType.name : valueOfToken(token);
    this.assign(assignment, assignment.isReference ? { $refText: value, $refNode: token } : value);
  }

  private cover(offset: number, end: number): void {
    if (this.current.$offset === -1) this.current.$offset = offset;
    this.current.$end = end;
  }

  private assign({ feature, operator }: Assignment, value: unknown): void {
    const node = this.current;
    if (operator !== '+=') node[feature] = operator === '?=' ? true : value;
    else if (node[feature] === undefined) node[feature] = [value];
    else (node[feature] as unknown[]).push(value);
  }

  private setType(type: string | undefined): void {
    if (!this.RECORDING_PHASE && type !== undefined) this.current.$type = type;
  }
}

function assignmentOf({ feature, operator, terminal }: GrammarAST.Assignment): Assignment {
  return { feature, operator, isReference: GrammarAST.isCrossReference(terminal) };
}

function hasDefault({ defaultValue }: Default): boolean {
  return defaultValue !== undefined;
}
