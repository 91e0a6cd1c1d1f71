import assert from 'node:assert/strict';
import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { DtxGrammar } from '../../src/syntax/generated/grammar.ts';
import { connectives, enumerations, keywords, nouns, properties, type Word } from '../../src/vocabulary/index.ts';

/** How many lines each seed has; a fact is cited as `NNN:LL`, and the seeds never change. */
const seedLengths: Readonly<Record<string, number>> = { '000': 138, '001': 190, '002': 30, '003': 53, '004': 137 };

/** Words that a noun and a property may share: the lexer tells the two apart by what follows them. */
const sharedSpellings = new Set(['goal', '目标', 'need', '需求']);

/** Every word of the vocabulary with its path, for messages. */
const words: readonly (readonly [path: string, word: Word])[] = [
  ...keywords,
  ...Object.entries(enumerations).flatMap(([name, values]) => Object.entries(values).map(([id, word]) => [`${name}/${id}`, word] as const)),
];

const spellings = {
  en: new Set(words.map(([, word]) => word.en)),
  zh: new Set(words.map(([, word]) => word.zh)),
};

describe('The vocabulary', () => {
  it('has a word for every keyword of the grammar, and no other', () => {
    assert.deepEqual([...keywords.keys()].sort(), [...new Set(grammarKeywords())].sort());
  });

  it('loses no id to a second noun, property or connective of the same id', () => {
    const ids = [nouns, properties, connectives].flatMap((part) => Object.keys(part));
    assert.deepEqual(repeated(ids), []);
  });

  for (const language of ['en', 'zh'] as const) {
    it(`spells no two keywords alike in ${language}, save the two pairs of noun and property`, () => {
      const ofKeywords = [...keywords.values()].map((word) => word[language]);
      assert.deepEqual(
        repeated(ofKeywords).filter((spelling) => !sharedSpellings.has(spelling)),
        [],
      );
    });
  }

  it('spells no keyword in one language as another keyword in the other', () => {
    const english = new Set([...keywords.values()].map((word) => word.en));
    assert.deepEqual(
      [...keywords.values()].filter((word) => english.has(word.zh)),
      [],
    );
  });

  for (const [name, values] of Object.entries(enumerations)) {
    it(`spells no two words of ${name} alike`, () => {
      assert.deepEqual(repeated(Object.values(values).flatMap((word: Word) => [word.en, word.zh])), []);
    });
  }

  it('spells every word as the lexer reads it', () => {
    const spelling = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}_][\p{L}\p{M}\p{N}_-]*)?$/u;
    assert.deepEqual(
      words.flatMap(([path, word]) => [word.en, word.zh].filter((text) => !spelling.test(text)).map((text) => `${path}: ${text}`)),
      [],
    );
  });

  for (const [path, { meaning, evidence }] of words) {
    it(`says what ${path} means, in plain sentences of both languages`, () => {
      assert.match(meaning.en, /^[A-Z].*\.$/u);
      assert.match(meaning.zh, /^\P{ASCII}.*。$/u);
      assert.doesNotMatch(withoutCode(meaning.en).replace(/"[^"]*"/gu, ''), /[\p{Script=Han}，。；：、]/u);
      assert.doesNotMatch(withoutCode(meaning.zh), /\p{Script=Latin}|[,;:?!()"]/u);
    });

    it(`quotes only words of the language in what ${path} means`, () => {
      for (const language of ['en', 'zh'] as const) {
        for (const [, code = ''] of meaning[language].matchAll(/`([^`]*)`/gu)) {
          const [first = ''] = code.match(/^[\p{L}_][\p{L}\p{M}\p{N}_-]*(?: (?:on|of|by|every)\b)?/u) ?? [];
          assert.ok(first === '' || spellings[language].has(first), `${code} does not begin with a word of the language.`);
        }
      }
    });

    it(`cites seed lines that exist for ${path}`, () => {
      for (const line of evidence) {
        assert.match(line, /^00[0-4]:[1-9]\d*$/u);
        const [seed = '', number] = line.split(':');
        assert.ok(Number(number) <= (seedLengths[seed] ?? 0), `${line} is past the end of the seed.`);
      }
      assert.deepEqual(repeated(evidence), []);
    });
  }
});

/** The keywords of the grammar that are words, as the grammar names them. */
function grammarKeywords(): string[] {
  return AstUtils.streamAllContents(DtxGrammar())
    .filter((node: AstNode) => GrammarAST.isKeyword(node))
    .map((keyword) => keyword.value)
    .filter((value) => /^\p{L}/u.test(value))
    .toArray();
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** A meaning without what it quotes of the language, which stands between backticks. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/gu, '');
}
