/** Writes syntaxes/dtx.tmLanguage.json from the vocabulary and the tokens of the grammar. `--check` only compares. */
import { patterns, signs } from '../../language/src/syntax/tokens.ts';
import {
  connectives,
  type EnumerationName,
  enumerationOf,
  enumerations,
  type Noun,
  nouns,
  type Property,
  properties,
  type Word,
} from '../../language/src/vocabulary/index.ts';
import { output } from './output.ts';

export const textmatePath = 'syntaxes/dtx.tmLanguage.json';

/** A rule of a TextMate grammar, as far as this one needs it. */
export interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly captures?: Captures;
  readonly begin?: string;
  readonly end?: string;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

export type Captures = Readonly<Record<string, { readonly name: string }>>;

export interface TextmateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Rule[] }>>;
}

const scope = {
  noun: 'storage.type.noun.dtx',
  declared: 'entity.name.type.dtx',
  property: 'keyword.other.property.dtx',
  connective: 'keyword.operator.word.dtx',
  value: 'constant.language.dtx',
  name: 'variable.other.dtx',
  date: 'constant.numeric.date.dtx',
  number: 'constant.numeric.dtx',
  operator: 'keyword.operator.dtx',
  comma: 'punctuation.separator.comma.dtx',
};

// The patterns are in the common language of Oniguruma and of JavaScript's `u` flag, so that tests can compile them.
const nameCharacter = String.raw`[\p{L}\p{M}\p{N}_\-]`;
const name = String.raw`[\p{L}_]${nameCharacter}*`;
const year = String.raw`[0-9０-９]{4}(?!\.?[0-9０-９])`;
const commas = token(',').slice(1, -1);
const point = `${token('DATE')}|${year}`;

/** The pattern of a token of the grammar, so that both read the same characters. */
function token(wanted: string): string {
  const pattern = { ...patterns, ...signs }[wanted];
  if (pattern === undefined) throw new Error(`The grammar has no token ${wanted} with a pattern.`);
  return pattern.source;
}

/** A pattern for words in both spellings, the longer before the shorter, as whole words. */
function anyOf(words: readonly Word[]): string {
  const spellings = [...new Set(words.flatMap((word) => [word.en, word.zh]))];
  const longestFirst = spellings.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const choice = longestFirst.map((spelling) => spelling.replaceAll(' ', String.raw`\s+`)).join('|');
  return `(?<!${nameCharacter})(?:${choice})(?!${nameCharacter})`;
}

function captures(...names: readonly string[]): Captures {
  return Object.fromEntries(names.map((name, index) => [String(index + 1), { name }]));
}

/**
 * After some words the next word on the line is a value or a name, never a keyword; so it is after a comma in their lists.
 * A second word without a comma must follow, or may follow if it is a value.
 */
function listRule(key: string, keyScope: string, values: readonly Word[], second?: 'must' | 'may'): Rule {
  const item = values.length === 0 ? `()(${name})` : `(${anyOf(values)})|(${name})`;
  const itemScopes = [scope.value, scope.name];
  const listed = `(${anyOf(values)})|((?!))`;
  const more = second === undefined ? '' : String.raw`(?:\s+(?:${second === 'must' ? item : listed}))?`;
  return {
    begin: String.raw`(${key})(?:\s+(?:${item}))?${more}`,
    beginCaptures: captures(keyScope, ...itemScopes, ...(second === undefined ? [] : itemScopes)),
    end: `(?=[^\\s${commas}])|$`,
    patterns: [
      {
        begin: String.raw`(${token(',')})\s*$`,
        beginCaptures: captures(scope.comma),
        end: String.raw`${item}|(?=\S)`,
        endCaptures: captures(...itemScopes),
      },
      { match: String.raw`(${token(',')})\s*(?:${item})?`, captures: captures(scope.comma, ...itemScopes) },
    ],
  };
}

/** A word and the date or span that may follow it; elsewhere a year by itself is a number. */
function datedRule(key: string, keyScopes: readonly string[]): Rule {
  return {
    match: String.raw`${key}(?:\s+(${point})(?:\s*(${token('..')})\s*(${point}))?)?`,
    captures: captures(...keyScopes, scope.date, scope.operator, scope.date),
  };
}

function declarations(): Rule[] {
  const opens = String.raw`\s*["“＂{｛]`;
  const shared = [nouns.goal, nouns.need];
  const others = Object.values(nouns).filter((noun) => !(shared as Word[]).includes(noun));
  const named = String.raw`(?:\s+(${name}))?`;
  return [
    { match: `(${anyOf(others)})${named}`, captures: captures(scope.noun, scope.declared) },
    { match: String.raw`(${anyOf(shared)})(?=${opens}|\s+${name}${opens})${named}`, captures: captures(scope.noun, scope.declared) },
  ];
}

function dates(): Rule[] {
  const { before, after, and } = connectives;
  const dated = propertiesThat(({ takes }) => takes === 'date' || takes === 'period').map(([, property]) => property);
  const phases = Object.values(enumerations['phase.kind']);
  const word = (words: readonly Word[]) => `(${anyOf(words)})`;
  return [
    {
      match: String.raw`${word([properties.between])}\s+(${point})(?:\s+${word([and])}\s+(${point}))?`,
      captures: captures(scope.connective, scope.date, scope.connective, scope.date),
    },
    { match: String.raw`${word([before, after])}(?:\s+(${point}))?`, captures: captures(scope.connective, scope.date) },
    datedRule(word(dated), [scope.property]),
    datedRule(String.raw`${word([properties.phase])}(?:\s+(?:(${anyOf(phases)})|(${name})))?`, [scope.property, scope.value, scope.name]),
    { match: String.raw`${word([properties.on])}\s+(${point})`, captures: captures(scope.property, scope.date) },
  ];
}

function lists(): Rule[] {
  const { and, profile, set, off } = connectives;
  const dateWord = anyOf([connectives.before, connectives.after, properties.between]);
  const listing = propertiesThat(
    ({ takes }, key) => /^(?:word|pair|reference)/u.test(takes) || ['gate', 'waive', 'between', 'raised-by'].includes(key),
  ).filter(([key]) => key !== 'on');
  const plain = listing.filter(([key]) => valuesOf(key).length === 0).map(([, property]) => property);
  const valued = listing.filter(([key]) => valuesOf(key).length > 0);
  return [
    ...valued.map(([key, property]) => listRule(anyOf([property]), scope.property, valuesOf(key), secondAfter(property))),
    listRule(anyOf(plain), scope.property, []),
    listRule(String.raw`${anyOf([properties.on])}(?!\s+${dateWord})`, scope.property, []),
    listRule(anyOf([and]), scope.connective, Object.values(enumerations['tradeoff.value'])),
    listRule(anyOf([profile]), scope.connective, Object.values(enumerations.profile)),
    listRule(anyOf([set]), scope.connective, Object.values(enumerations.setting)),
    listRule(anyOf([off]), scope.connective, []),
  ];
}

function secondAfter({ takes }: Property): 'must' | 'may' | undefined {
  return takes === 'pairs' ? 'must' : takes === 'pair' ? 'may' : undefined;
}

function propertiesThat(accept: (property: Property, key: string) => boolean): [key: string, property: Property][] {
  return Object.entries(properties as Record<string, Property>).filter(([key, property]) => accept(property, key));
}

const clauseEnumerations: Readonly<Record<string, readonly EnumerationName[]>> = {
  gate: ['gate.kind'],
  tier: ['tier.frequency', 'tier.risk'],
};

/** The listed values that may follow a property, whatever noun it stands in: which noun that is, a TextMate grammar cannot know. */
function valuesOf(key: string): Word[] {
  const property = (properties as Record<string, Property>)[key] as Property;
  const inNouns = property.in === 'every' ? (Object.keys(nouns) as Noun[]) : property.in;
  const found = inNouns.map((noun) => enumerationOf(noun, key)).filter((enumeration) => enumeration !== undefined);
  const all = new Set([...found, ...(clauseEnumerations[key] ?? [])]);
  return [...all].flatMap((enumeration) => Object.values(enumerations[enumeration]));
}

function strings(): Rule[] {
  const escapes = { name: 'constant.character.escape.dtx', match: String.raw`\\.` };
  return ['""', '“”', '＂＂'].map(([open, close], index) => ({
    name: 'string.quoted.double.dtx',
    begin: `${open}`,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.dtx' } },
    end: `${close}|$`,
    endCaptures: { 0: { name: 'punctuation.definition.string.end.dtx' } },
    ...(index === 0 ? { patterns: [escapes] } : {}),
  }));
}

function comments(): Rule[] {
  const definition = { 0: { name: 'punctuation.definition.comment.dtx' } };
  const block = { beginCaptures: definition, end: String.raw`\*/`, endCaptures: definition };
  return [
    { name: 'comment.block.documentation.dtx', begin: String.raw`/\*\*(?!/)`, ...block },
    { name: 'comment.block.dtx', begin: String.raw`/\*`, ...block },
    { name: 'comment.line.double-slash.dtx', begin: '//', beginCaptures: definition, end: '$' },
  ];
}

function symbols(): Rule[] {
  const operators = ['..', '>=', '<=', '>', '<', '~', '+', '-', '%'].map(token).join('|');
  return [
    { name: scope.date, match: token('DATE') },
    { name: scope.number, match: token('NUMBER') },
    { name: scope.operator, match: operators },
    { name: scope.comma, match: token(',') },
    { name: 'punctuation.section.block.begin.dtx', match: token('{') },
    { name: 'punctuation.section.block.end.dtx', match: token('}') },
    { name: 'punctuation.terminator.dtx', match: '[;；]' },
  ];
}

function words(): Rule[] {
  return [
    { name: scope.property, match: anyOf(Object.values(properties)) },
    { name: scope.connective, match: anyOf(Object.values(connectives)) },
    // Any other word, read as a whole, so that no part of it is taken for a number or an operator.
    { match: name },
  ];
}

/** The TextMate grammar of the language. The order counts: at one place in a line, the first rule that matches wins. */
export function textmateGrammar(): TextmateGrammar {
  const repository = Object.fromEntries(
    Object.entries({ comments, strings, declarations, dates, lists, words, symbols }).map(([key, rules]) => [key, { patterns: rules() }]),
  );
  return {
    name: 'Dtx',
    scopeName: 'source.dtx',
    fileTypes: ['dtx'],
    patterns: Object.keys(repository).map((key) => ({ include: `#${key}` })),
    repository,
  };
}

export function textmateText(): string {
  return `${JSON.stringify(textmateGrammar(), undefined, 2)}\n`;
}

if (import.meta.main) output({ [textmatePath]: textmateText() }, 'node scripts/generate/textmate.ts');
