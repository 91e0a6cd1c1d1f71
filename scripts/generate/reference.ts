/** Writes the language reference, in both languages, from the vocabulary. `--check` only compares. */
import type { Language } from '../../language/src/text.ts';
import {
  connectives,
  type EnumerationName,
  enumerationOf,
  enumerations,
  isOpen,
  type Noun,
  nouns,
  type Property,
  properties,
  type Word,
} from '../../language/src/vocabulary/index.ts';
import { output } from './output.ts';
import { chapters, clauses, enumerationTitles, labels, takes } from './reference-text.ts';

export const referencePaths: Readonly<Record<Language, string>> = { en: 'docs/reference/language.md', zh: 'docs/reference/language.zh.md' };

/** The language reference in one language, as Markdown. */
export function reference(language: Language): string {
  const parts = [
    `# ${labels.title[language]}`,
    labels.generated[language],
    ...chapters.map(({ id, title, text }) => section(id, title[language], text[language])),
    section('nouns', labels.nouns[language], labels.nounsIntroduction[language]),
    ...nounIds.map((noun) => nounSection(noun, language)),
    section('every-noun', labels.everyNoun[language], labels.everyNounIntroduction[language]),
    propertyTable(undefined, language),
    section('clauses', labels.clauses[language], labels.clausesIntroduction[language]),
    ...Object.keys(clauses).map((key) => clauseSection(key as keyof typeof clauses, language)),
    section('connectives', labels.connectives[language], labels.connectivesIntroduction[language]),
    wordTable(Object.values(connectives), language),
    section('enumerations', labels.enumerations[language], labels.enumerationsIntroduction[language]),
    ...enumerationNames.map((name) => enumerationSection(name, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const nounIds = Object.keys(nouns) as Noun[];
const enumerationNames = Object.keys(enumerations) as EnumerationName[];
const allProperties = Object.entries(properties as Record<string, Property>);

function section(id: string, title: string, text: string, level = 2): string {
  return `${anchor(id)}\n${'#'.repeat(level)} ${title}\n\n${text}`;
}

function anchor(id: string): string {
  return `<a id="${id}"></a>\n`;
}

function nounSection(noun: Noun, language: Language): string {
  const title = bothSpellings(nouns[noun], language);
  return [section(`noun-${noun}`, title, nouns[noun].meaning[language], 3), propertyTable(noun, language)].join('\n\n');
}

/** The properties of one noun, or those of every noun. */
function propertyTable(noun: Noun | undefined, language: Language): string {
  const rows = allProperties.filter(([, { in: place }]) => (noun === undefined ? place === 'every' : place.includes(noun)));
  const { property, otherLanguage, takes: takesLabel, values, meaning } = labels.columns;
  return table(
    [property, otherLanguage, takesLabel, values, meaning].map((column) => column[language]),
    rows.map(([key, word]) => [
      code(word[language]),
      code(word[other(language)]),
      takes[word.takes][language],
      valuesOrTargets(noun, key, word, language),
      word.meaning[language],
    ]),
  );
}

function valuesOrTargets(noun: Noun | undefined, key: string, property: Property, language: Language): string {
  if (key in clauses) return `[${labels.clause[language]}](#clause-${key})`;
  const linked = link(property.takes, language);
  const parts = [
    ...targets(property, language),
    ...enumerationsOf(noun, key).map((name) => enumerationLink(name, language)),
    ...(linked === undefined ? [] : [linked]),
  ];
  if (parts.length > 0) return parts.join(labels.separator[language]);
  return property.takes.startsWith('word') ? labels.ownWords[language] : '–';
}

function targets({ refersTo }: Property, language: Language): string[] {
  if (refersTo === undefined) return [];
  if (refersTo === 'every') return [labels.everyElement[language]];
  return refersTo.map((noun) => `[${nouns[noun][language]}](#noun-${noun})`);
}

function link(kind: Property['takes'], language: Language): string | undefined {
  if (kind === 'date' || kind === 'period') return `[${labels.dates[language]}](#dates)`;
  if (kind === 'figure') return `[${labels.figures[language]}](#figures)`;
  if (kind === 'block') return `[${labels.settings[language]}](#settings)`;
  return undefined;
}

function enumerationsOf(noun: Noun | undefined, key: string): EnumerationName[] {
  if (key === 'tier') return ['tier.frequency', 'tier.risk'];
  const found = noun === undefined ? undefined : enumerationOf(noun, key);
  return found === undefined ? [] : [found];
}

function enumerationLink(name: EnumerationName, language: Language): string {
  const words = Object.values(enumerations[name]).map((word: Word) => code(word[language]));
  return `${words.join(labels.separator[language])}${labels.open[language]}[${labels.explained[language]}](#${enumerationAnchor(name)})${labels.close[language]}`;
}

function enumerationAnchor(name: EnumerationName): string {
  return `values-${name.replace('.', '-')}`;
}

function clauseSection(key: keyof typeof clauses, language: Language): string {
  const { text, example } = clauses[key];
  const title = bothSpellings((properties as Record<string, Property>)[key] as Word, language);
  return `${section(`clause-${key}`, title, text[language], 3)}\n\n${fence(example[language])}`;
}

function enumerationSection(name: EnumerationName, language: Language): string {
  const others = enumerationTitles[name].others ?? (isOpen(name) ? labels.openEnumeration : labels.closedEnumeration);
  const text = [usage(name, language), others[language]].join(labels.betweenSentences[language]);
  const words = Object.values(enumerations[name]);
  return `${section(enumerationAnchor(name), enumerationTitles[name].title[language], text, 3)}\n\n${wordTable(words, language)}`;
}

/** Where the words of an enumeration stand: `kind` in a goal. */
function usage(name: EnumerationName, language: Language): string {
  const fixed = enumerationTitles[name].after;
  if (fixed !== undefined) return fixed[language];
  const keys = allProperties.filter(([key, { in: place }]) => place !== 'every' && place.some((noun) => enumerationOf(noun, key) === name));
  const places = keys.map(([key, word]) => {
    const of = (word.in as readonly Noun[]).filter((noun) => enumerationOf(noun, key) === name).map((noun) => code(nouns[noun][language]));
    return labels.place[language](code(word[language]), of.join(labels.separator[language]));
  });
  return labels.usage[language](places.join(labels.separator[language]));
}

function wordTable(words: readonly Word[], language: Language): string {
  const { word, otherLanguage, meaning } = labels.columns;
  return table(
    [word, otherLanguage, meaning].map((column) => column[language]),
    words.map((each) => [code(each[language]), code(each[other(language)]), each.meaning[language]]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function bothSpellings(word: Word, language: Language): string {
  return `${code(word[language])}${labels.open[language]}${code(word[other(language)])}${labels.close[language]}`;
}

function fence(text: string): string {
  return `\`\`\`dtx\n${text}\n\`\`\``;
}

function code(text: string): string {
  return `\`${text}\``;
}

function other(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

if (import.meta.main) {
  const files = Object.fromEntries(Object.entries(referencePaths).map(([language, path]) => [path, reference(language as Language)]));
  output(files, 'node scripts/generate/reference.ts');
}
