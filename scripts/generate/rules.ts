/**
 * Writes the Langium grammar as the data from which the parser and the lexer are made, so that they start without Langium. Takes
 * those parts of Langium's grammar language that dtx.langium uses. `--check` only compares.
 */
import { AstUtils, type Grammar, GrammarAST } from 'langium';
import { DtxGrammar } from '../../language/src/syntax/generated/grammar.ts';
import type { Assignment, NodeRule, Part, Rules } from '../../language/src/syntax/rules.ts';
import { output } from './output.ts';

const grammar: Grammar = DtxGrammar();
const makers = grammar.rules.filter(GrammarAST.isParserRule).filter(({ definition }) => !isChoice(definition));
const rules: Rules = {
  terminals: grammar.rules.filter(GrammarAST.isTerminalRule).map(({ name }) => name),
  keywords: [...new Set(keywordsIn(grammar))].sort(),
  groups: Object.fromEntries(
    AstUtils.streamAst(grammar)
      .filter(GrammarAST.isAlternatives)
      .filter(isGroup)
      .map((choice) => [nameOfGroup(choice), keywordsIn(choice)]),
  ),
  nodes: makers.map(nodeRule),
};
const text = Object.entries(rules).map(([key, value]) => `  ${key}: ${key === 'nodes' ? list(value) : JSON.stringify(value)},\n`);

output(
  {
    'language/src/syntax/generated/rules.ts': `// Written by scripts/generate/rules.ts from dtx.langium.
import type { Rules } from '../rules.ts';

export const rules: Rules = {
${text.join('')}};
`,
  },
  'npm run generate',
);

function list(values: readonly unknown[]): string {
  return `[\n${values.map((value) => `    ${JSON.stringify(value)},\n`).join('')}  ]`;
}

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
  if (GrammarAST.isKeyword(element)) return { token: element.value, assignment };
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) return { token: rule.name, assignment };
    if (!GrammarAST.isParserRule(rule)) throw new Error('The grammar calls what is no rule.');
    if (isChoice(rule.definition)) return partOf(rule.definition, assignment);
    if (assignment === undefined) throw new Error(`The grammar drops what ${rule.name} yields.`);
    return { rule: rule.name, assignment };
  }
  if (GrammarAST.isAlternatives(element)) {
    // A choice between keywords is one token of their group: Chevrotain is asked once, not once for each of them.
    if (isGroup(element)) return { token: nameOfGroup(element), assignment };
    return { one: element.elements.flatMap((each) => alternativesOf(partOf(each, assignment))) };
  }
  if (GrammarAST.isGroup(element)) return { all: element.elements.map((each) => partOf(each, assignment)) };
  throw new Error(`The grammar uses ${element.$type}, which is not taken here.`);
}

function alternativesOf(part: Part): readonly Part[] {
  return 'one' in part ? part.one : [part];
}

/** Whether a rule is but a choice between others, so that it has no node of its own. */
function isChoice(definition: GrammarAST.AbstractElement): boolean {
  return GrammarAST.isAlternatives(definition) && definition.elements.every(GrammarAST.isRuleCall);
}

function isGroup({ elements }: GrammarAST.Alternatives): boolean {
  return elements.every(GrammarAST.isKeyword);
}

function nameOfGroup(choice: GrammarAST.Alternatives): string {
  return keywordsIn(choice).join('|');
}
