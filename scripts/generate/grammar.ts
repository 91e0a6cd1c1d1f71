/** Reads the Langium grammar into rules from which a parser can be written. Takes those parts of Langium's grammar language that dtx.langium uses. */
import { AstUtils, type Grammar, GrammarAST } from 'langium';
import { DtxGrammar } from '../../language/src/syntax/generated/grammar.ts';

/** A rule that makes a node. */
export interface NodeRule {
  readonly name: string;
  /** The type of its nodes, as the generated types call it. */
  readonly type: string;
  /** Features that take any number of values, those that are true or false, and all others. */
  readonly lists: readonly string[];
  readonly flags: readonly string[];
  readonly values: readonly string[];
  readonly body: Part;
}

/** Where in the node what was read goes. */
export interface Assignment {
  readonly feature: string;
  readonly operator: '=' | '+=' | '?=';
  readonly isReference: boolean;
}

/** A token of one of some kinds, a node, or what is made of parts; a node always goes somewhere. */
export type Part =
  | { readonly tokens: readonly string[]; readonly assignment?: Assignment | undefined }
  | { readonly rule: string; readonly assignment: Assignment }
  | { readonly all: readonly Part[] }
  | { readonly one: readonly Part[] }
  | { readonly maybe: Part }
  | { readonly many: Part };

const grammar: Grammar = DtxGrammar();
const makers = grammar.rules.filter(GrammarAST.isParserRule).filter(({ definition }) => !isChoice(definition));

/** Every kind of token: the terminals, then the ids of the keywords, signs among them. */
export const kinds: readonly string[] = [
  ...grammar.rules.filter(GrammarAST.isTerminalRule).map(({ name }) => name),
  ...[...new Set(keywordsIn(grammar))].sort(),
];

/** The rules that make a node, the entry first. */
export const nodeRules: readonly NodeRule[] = makers.map(nodeRule);

function keywordsIn(node: Grammar | GrammarAST.AbstractElement): string[] {
  return AstUtils.streamAst(node)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .toArray();
}

function nodeRule(rule: GrammarAST.ParserRule): NodeRule {
  const type = typeOf(rule);
  const assignments = makers
    .filter((other) => typeOf(other) === type)
    .flatMap(({ definition }) => AstUtils.streamAst(definition).filter(GrammarAST.isAssignment).toArray());
  const features = (own: string) => [...new Set(assignments.flatMap(({ operator, feature }) => (operator === own ? [feature] : [])))];
  return { name: rule.name, type, lists: features('+='), flags: features('?='), values: features('='), body: partOf(rule.definition) };
}

function typeOf({ name, inferredType }: GrammarAST.ParserRule): string {
  return inferredType?.name ?? name;
}

/** What an element of the grammar demands. What a choice between rules yields goes where the choice would. */
function partOf(element: GrammarAST.AbstractElement, assignment?: Assignment): Part {
  const part = partOnce(element, assignment);
  if (element.cardinality === undefined) return part;
  if (element.cardinality === '+') throw new Error(`The grammar repeats something with ${element.cardinality}.`);
  return element.cardinality === '?' ? { maybe: part } : { many: part };
}

function partOnce(element: GrammarAST.AbstractElement, assignment?: Assignment): Part {
  if (GrammarAST.isAssignment(element)) {
    const { feature, operator, terminal } = element;
    return partOf(terminal, { feature, operator, isReference: GrammarAST.isCrossReference(terminal) });
  }
  if (GrammarAST.isCrossReference(element) && element.terminal !== undefined) return partOf(element.terminal, assignment);
  if (GrammarAST.isKeyword(element)) return { tokens: [element.value], assignment };
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) return { tokens: [rule.name], assignment };
    if (!GrammarAST.isParserRule(rule)) throw new Error('The grammar calls what is no rule.');
    if (isChoice(rule.definition)) return partOf(rule.definition, assignment);
    if (assignment === undefined) throw new Error(`The grammar drops what ${rule.name} yields.`);
    return { rule: rule.name, assignment };
  }
  if (GrammarAST.isAlternatives(element)) return choiceOf(element.elements.map((each) => partOf(each, assignment)));
  if (GrammarAST.isGroup(element)) return { all: element.elements.map((each) => partOf(each, assignment)) };
  throw new Error(`The grammar uses ${element.$type}, which is not taken here.`);
}

/** One of some parts; where all of them are tokens that go to the same place, one token of any of their kinds. */
function choiceOf(parts: readonly Part[]): Part {
  const alternatives = parts.flatMap((part) => ('one' in part ? part.one : [part]));
  const tokens = alternatives.flatMap((part) => ('tokens' in part ? part.tokens : []));
  const [first] = alternatives;
  const isToken = first !== undefined && 'tokens' in first && alternatives.every((part) => 'tokens' in part);
  return isToken ? { tokens, assignment: first.assignment } : { one: alternatives };
}

/** Whether a rule is but a choice between others, so that it has no node of its own. */
function isChoice(definition: GrammarAST.AbstractElement): boolean {
  return GrammarAST.isAlternatives(definition) && definition.elements.every(GrammarAST.isRuleCall);
}
