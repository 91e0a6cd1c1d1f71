/**
 * Writes the parser from the Langium grammar: a function for each rule, one token ahead. The grammar must take every sequence
 * of tokens, so that no function can fail; where it does not, or one token does not decide, this says so. `--check` only compares.
 */
import { type Assignment, kinds, type NodeRule, nodeRules, type Part } from './grammar.ts';
import { output } from './output.ts';

const rulesByName = new Map(nodeRules.map((rule) => [rule.name, rule]));
/** The features that hold a keyword; their value is its id, however it is spelled: `负责` and `owner` are `owner`. */
const keywordFeatures: ReadonlySet<string> = new Set(['noun', 'key', 'modifier']);
/** The features to which tokens are assigned, by their numbers; 0 stands for none. */
const features = ['', ...new Set(nodeRules.flatMap(({ lists, flags, values }) => [...lists, ...flags, ...values]))];
/** The tests that are asked for by more than a few kinds of token. */
const tests: string[] = [];

// Each is a byte in the table of tokens, and two more numbers are used beside them.
if (kinds.length > 250) throw new Error(`The grammar has ${kinds.length} kinds of tokens; the table of tokens has room for 250.`);

const functions = nodeRules.map(functionOf);
const [entry] = nodeRules as [NodeRule];

output(
  {
    'language/src/syntax/generated/kinds.ts': `// Written by scripts/generate/parser.ts from dtx.langium.
/** What each kind of token is called: terminals, keywords and signs. */
export const kinds: readonly string[] = ${JSON.stringify(kinds)};

/** The features of nodes to which tokens are assigned; the first stands for none. */
export const features: readonly string[] = ${JSON.stringify(features)};
`,
    'language/src/syntax/generated/parser.ts': `// Written by scripts/generate/parser.ts from dtx.langium.
import { added, at, begin, endBefore, image, isOneOf, kind, none, numbered, offset, reference, table, take, takeKind, type TreeNode } from '../reading.ts';
import type { OpenTable, TokenTable } from '../token-table.ts';
import { halfWidth, unquote, value } from '../values.ts';
import { kinds } from './kinds.ts';

/** Reads all tokens of a text, whose places are by \`shift\` above the offsets in it, into a tree that will find them in a table. */
export function parseTokens(tokens: OpenTable, later: TokenTable, text: string, shift: number): TreeNode {
  begin(tokens, later, text, shift, ${kinds.length});
  return ${entry.name}(undefined);
}

${tests.join('\n')}

${functions.join('\n\n')}
`,
  },
  'npm run generate',
);

function functionOf({ name, type, lists, flags, values, body }: NodeRule): string {
  const features = [
    ...values.map((feature) => `${feature}: undefined as unknown`),
    ...flags.map((feature) => `${feature}: false`),
    ...lists.map((feature) => `${feature}: none`),
  ];
  return `function ${name}($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: '${type}', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, ${features.join(', ')} };
  ${statements(body).join('\n  ')}
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}`;
}

function statements(part: Part): string[] {
  if ('tokens' in part) return assigned(part.assignment, tokenValue(part.tokens, part.assignment));
  if ('rule' in part) return assigned(part.assignment, `${part.rule}(node)`);
  if ('one' in part) return choice(part.one, 'break;', []);
  if ('maybe' in part) {
    const { maybe } = part;
    return 'one' in maybe ? choice(maybe.one, 'break;', []) : [`if (${test(firstOf(maybe))}) {`, ...indented(statements(maybe)), '}'];
  }
  if ('many' in part) {
    const { many } = part;
    if (!('one' in many)) return [`while (${test(firstOf(many))}) {`, ...indented(statements(many)), '}'];
    return ['all: for (;;) {', ...indented(choice(many.one, 'continue;', ['default:', '  break all;'])), '}'];
  }
  const [, ...others] = part.all;
  const demanded = others.find((other) => !isNullable(other));
  if (demanded !== undefined) throw new Error(`The grammar demands something that may be missing: ${JSON.stringify(demanded)}.`);
  return part.all.flatMap(statements);
}

function choice(alternatives: readonly Part[], end: string, otherwise: readonly string[]): string[] {
  const taken = new Set<string>();
  const cases = alternatives.flatMap((alternative) => {
    const first = firstOf(alternative);
    const undecided = first.find((kind) => taken.has(kind));
    if (undecided !== undefined) throw new Error(`${undecided} alone does not decide between two alternatives of the grammar.`);
    for (const kind of first) taken.add(kind);
    return [...first.map((kind) => `case ${kinds.indexOf(kind)}: // ${kind}`), ...indented([...statements(alternative), end])];
  });
  return ['switch (kind as number) {', ...indented([...cases, ...otherwise]), '}'];
}

function assigned(assignment: Assignment | undefined, value: string): string[] {
  if (assignment === undefined) return [`${value};`];
  const { feature, operator } = assignment;
  if (operator === '?=') return [`${value};`, `node.${feature} = true;`];
  return [operator === '=' ? `node.${feature} = ${value};` : `node.${feature} = added(node.${feature}, ${value});`];
}

function tokenValue(tokens: readonly string[], assignment: Assignment | undefined): string {
  if (assignment === undefined) return 'take(number, 0)';
  const feature = features.indexOf(assignment.feature);
  const token = `take(number, ${feature})`;
  if (assignment.operator === '?=') return token;
  if (keywordFeatures.has(assignment.feature)) return `kinds[takeKind(number, ${feature})]`;
  if (assignment.isReference) return `reference(${token})`;
  if (tokens.every((kind) => kind === 'STRING')) return `unquote(image(${token}))`;
  if (tokens.every((kind) => kind === 'DATE' || kind === 'NUMBER')) return `halfWidth(image(${token}))`;
  return tokens.some((kind) => ['STRING', 'DATE', 'NUMBER'].includes(kind)) ? `value(kind, image(${token}))` : `image(${token})`;
}

/** A condition that is true where the next token is of one of some kinds. */
function test(first: readonly string[]): string {
  const numbers = first.map((kind) => kinds.indexOf(kind));
  if (numbers.length <= 3) return numbers.map((number) => `(kind as number) === ${number}`).join(' || ');
  const declaration = `isOneOf(${JSON.stringify(numbers)});`;
  const known = tests.findIndex((other) => other.endsWith(declaration));
  const index = known === -1 ? tests.push(`const test${tests.length} = ${declaration}`) - 1 : known;
  return `test${index}[kind] === 1`;
}

/** The kinds of token with which a part may begin. */
function firstOf(part: Part): readonly string[] {
  if ('tokens' in part) return part.tokens;
  if ('rule' in part) return firstOf((rulesByName.get(part.rule) as NodeRule).body);
  if ('one' in part) return part.one.flatMap(firstOf);
  if ('maybe' in part) return firstOf(part.maybe);
  if ('many' in part) return firstOf(part.many);
  const decisive = part.all.findIndex((each) => !isNullable(each));
  return part.all.slice(0, decisive === -1 ? undefined : decisive + 1).flatMap(firstOf);
}

/** Whether a part may stand for nothing. */
function isNullable(part: Part): boolean {
  if ('maybe' in part || 'many' in part) return true;
  if ('one' in part) return part.one.some(isNullable);
  return 'all' in part && part.all.every(isNullable);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
