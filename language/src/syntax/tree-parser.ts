import type { IToken, TokenType } from 'chevrotain';
import { AbstractLangiumParser, AstUtils, GrammarAST, type LangiumCoreServices, type ValueConverter } from 'langium';

type Rule = Parameters<AbstractLangiumParser['rule']>[0];
type RuleBody = Parameters<AbstractLangiumParser['rule']>[1];
type RuleMethod = ReturnType<AbstractLangiumParser['rule']>;
type GrammarElement = Parameters<AbstractLangiumParser['consume']>[2];
type Arguments = Parameters<RuleBody>[0];

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

interface Default {
  readonly name: string;
  readonly defaultValue?: unknown;
}

/** The features that hold a keyword; their value is its id, however it is spelled: `负责` and `owner` are `owner`. */
const keywordFeatures: ReadonlySet<string> = new Set(['noun', 'key', 'modifier']);

/**
 * Chevrotain's parser as Langium builds it from the grammar, with trees that keep what Dtx reads and nothing else: Langium's
 * own concrete syntax nodes take more than half of the time and most of the memory of a parse. A node has the features of
 * the generated types, and what ./tree.ts says. References are names with places; the Programme looks them up.
 */
export class TreeParser extends AbstractLangiumParser {
  private readonly converter: ValueConverter;
  /** What the features of each type are where nothing is assigned to them: false, or an empty list. */
  private readonly defaults: ReadonlyMap<string, readonly Default[]>;
  private readonly assignments = new Map<GrammarElement, Assignment | undefined>();
  private current!: TreeNode;
  /** The token of the data type that was read last, and its value. */
  private datum: { readonly token: IToken; readonly value: string } | undefined;
  private isInDataType = false;

  constructor(services: LangiumCoreServices) {
    super(services, false);
    this.converter = services.parser.ValueConverter;
    const types = Object.entries(services.shared.AstReflection.types);
    this.defaults = new Map(types.map(([name, { properties }]) => [name, Object.values(properties).filter(hasDefault)]));
  }

  /** Parses tokens into a tree. The grammar takes every sequence of them; the nodes nest as deep as the braces. */
  parse(tokens: IToken[]): unknown {
    this.wrapper.input = tokens;
    return this.wrapper.rule(this.mainRule);
  }

  override rule(rule: Rule, body: RuleBody): RuleMethod {
    const isDataType = GrammarAST.isParserRule(rule) && rule.dataType !== undefined;
    const method = this.wrapper.DEFINE_RULE(`${rule.name}\u200B`, (args) => {
      if (this.isRecording()) return body(args);
      return isDataType ? this.readDataType(body, args) : this.readNode(rule.name, body, args);
    });
    this.allRules.set(rule.name, method);
    if (GrammarAST.isParserRule(rule) && rule.entry) this.mainRule = method;
    return method;
  }

  private readNode(type: string, body: RuleBody, args: Arguments): TreeNode {
    const outer = this.current;
    this.current = { $type: type, $container: undefined, $offset: -1, $end: -1, $tokens: [], $features: [] };
    body(args);
    const node = this.current;
    this.current = outer;
    for (const { name, defaultValue } of this.defaults.get(node.$type) ?? []) {
      node[name] ??= Array.isArray(defaultValue) ? [] : defaultValue;
    }
    return node;
  }

  private readDataType(body: RuleBody, args: Arguments): string {
    this.isInDataType = true;
    body(args);
    this.isInDataType = false;
    return this.datum?.value ?? '';
  }

  override consume(index: number, tokenType: TokenType, element: GrammarElement): void {
    const token = this.wrapper.wrapConsume(index, tokenType);
    if (this.isRecording()) return;
    if (this.isInDataType) {
      this.datum = { token, value: this.convert(token, element) };
      return;
    }
    const assignment = this.assignmentOf(element);
    this.take(token, assignment?.feature);
    if (assignment === undefined) return;
    const value = keywordFeatures.has(assignment.feature) ? tokenType.name : this.convert(token, element);
    this.assign(assignment, assignment.isReference ? { $refText: value, $refNode: token } : value);
  }

  override subrule(index: number, rule: RuleMethod, _fragment: boolean, element: GrammarElement, args: Arguments): void {
    const result = this.wrapper.wrapSubrule(index, rule, args) as TreeNode | string;
    if (this.isRecording()) return;
    const assignment = this.assignmentOf(element);
    if (typeof result === 'string') {
      this.take(this.datum?.token as IToken, assignment?.feature);
      if (assignment !== undefined) this.assign(assignment, result);
    } else if (assignment === undefined) {
      // A rule that only calls another is the node of the other.
      this.current = result;
    } else if (result.$offset !== -1) {
      result.$container = this.current;
      this.cover(result.$offset, result.$end);
      this.assign(assignment, result);
    }
  }

  override action(type: string): void {
    if (!this.isRecording()) this.current.$type = type;
  }

  private convert(token: IToken, element: GrammarElement): string {
    return GrammarAST.isKeyword(element)
      ? token.image
      : (this.converter.convert(token.image, { grammarSource: element } as never) as string);
  }

  private take(token: IToken, feature: string | undefined): void {
    this.current.$tokens.push(token);
    this.current.$features.push(feature);
    this.cover(token.startOffset, (token.endOffset as number) + 1);
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

  private assignmentOf(element: GrammarElement): Assignment | undefined {
    if (this.assignments.has(element)) return this.assignments.get(element);
    const found = AstUtils.getContainerOfType(element, GrammarAST.isAssignment);
    const assignment = found && {
      feature: found.feature,
      operator: found.operator,
      isReference: GrammarAST.isCrossReference(found.terminal),
    };
    this.assignments.set(element, assignment);
    return assignment;
  }
}

function hasDefault(property: Default): boolean {
  return property.defaultValue !== undefined;
}
