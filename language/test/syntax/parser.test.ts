import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Element, sourceFile, vocabulary } from '../../src/index.ts';
import { parse } from '../../src/syntax/parser.ts';
import { findingsIn } from '../support/expected.ts';
import { createLangiumServices } from '../support/langium.ts';
import { sample } from '../support/sample.ts';

const { LangiumParser, Lexer } = createLangiumServices().parser;

/** These tests parse hundreds of texts: on a busy machine that takes longer than mocha waits. */
const patience = 20_000;

function elementsOf(text: string): readonly Element[] {
  return sourceFile('file:///sample.dtx', text).passages.flatMap(({ elements }) => elements);
}

/** The nodes with what stands in each feature, but not how a token is read: Langium knows no keywords with two spellings. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  if ('$refText' in value) return value.$refText;
  const said = Object.entries(value).filter(([feature, inner]) => !/^\$(?!type)/.test(feature) && inner !== undefined);
  const features = said.map(([feature, inner]) => [feature, feature === '$type' ? inner : shapeOf(inner)] as const);
  return Object.fromEntries(features);
}

describe('the grammar', () => {
  it('has a place for every attribute: the sample has no finding of the language', () => {
    const found = findingsIn(sample).filter(({ category }) => category === 'language');
    assert.deepEqual(
      found.filter(({ principle }) => principle !== 'waiver').map(({ message }) => message.en),
      [],
    );
    const keys = new Set(Lexer.tokenize(sample).tokens.map(({ tokenType }) => tokenType.name));
    const unused = [...vocabulary.keywords.keys()].filter((id) => !keys.has(id));
    assert.deepEqual(unused, []);
  });

  it('takes any sequence of tokens: the parser itself never complains', () => {
    const words = [...vocabulary.keywords.values()].flatMap(({ en, zh }) => [en, zh]);
    const token = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom('{', '}', ',', '..', '%', '>=', '<=', '<', '>', '~', '+', '-') },
      { weight: 3, arbitrary: fc.constantFrom('Name', '名称', '"text"', '2024-03', '2024', '1,367', '3.5', '｛', '“中文”', '\n') },
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const { parserErrors } = LangiumParser.parse(tokens.join(' '));
        assert.deepEqual(
          parserErrors.map(({ message }) => message),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("is read as Langium's own parser reads it, whatever is cut from it", () => {
    const nothing = { at: 0, length: 0 };
    const anyCut = fc.record({ at: fc.nat(sample.length), length: fc.nat(200) });
    fc.assert(
      fc.property(anyCut, ({ at, length }) => {
        const text = sample.slice(0, at) + sample.slice(at + length);
        assert.deepEqual(shapeOf(parse(text).root), shapeOf(LangiumParser.parse(text).value));
      }),
      { numRuns: 100, examples: [[nothing]] },
    );
  }).timeout(patience);

  it('yields findings, and throws nothing, on any mangled programme', () => {
    const cut = fc.tuple(fc.nat(sample.length), fc.nat(40), fc.constantFrom('', '{', '}', '"', ',', '\n', 'goal', '举措', '/*'));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        const text = cuts.reduce((current, [at, length, put]) => current.slice(0, at) + put + current.slice(at + length), sample);
        for (const { message, place } of findingsIn(text)) {
          assert.ok(message.en.length > 0 && message.zh.length > 0);
          assert.ok(place.offset >= 0 && place.end >= place.offset && place.end <= text.length);
        }
      }),
      { numRuns: 500 },
    );
  }).timeout(patience);

  it('keeps every element that is whole when any one token is missing', () => {
    const names = elementsOf(sample).map(({ name, heading }) => ({ name, start: heading.offset }));
    for (const { startOffset, endOffset = startOffset } of Lexer.tokenize(sample).tokens) {
      const left = new Set(elementsOf(sample.slice(0, startOffset) + sample.slice(endOffset + 1)).map(({ name }) => name));
      const damaged = names.filter(({ start }) => start <= startOffset).at(-1);
      const lost = names.filter((element) => element !== damaged && !left.has(element.name)).map(({ name }) => name);
      assert.deepEqual(lost, [], `without ${sample.slice(startOffset, endOffset + 1)} at ${startOffset}`);
    }
  }).timeout(patience);

  it('keeps every element before and after a line that is being typed', () => {
    const lines = sample.split('\n');
    const all = elementsOf(sample);
    for (const typed of ['initiative', 'initiative New', 'goal New "', 'control New {', '举措', 'own', 'phase rollout', '“']) {
      for (let at = 0; at <= lines.length; at++) {
        const left = new Set(elementsOf([...lines.slice(0, at), typed, ...lines.slice(at)].join('\n')).map(({ name }) => name));
        const lost = all.filter(({ name }) => !left.has(name));
        assert.deepEqual(
          lost.map(({ name }) => name),
          [],
          `typing ${typed} before line ${at + 1}`,
        );
      }
    }
  }).timeout(patience);

  it('takes braces of any depth', () => {
    const deep = `${'goal G {'.repeat(20_000)} ${'}'.repeat(20_000)} goal After { kind business }`;
    assert.ok(elementsOf(deep).some(({ name }) => name === 'After'));
    assert.match(
      findingsIn(`${'{'.repeat(200)}`)
        .map(({ message }) => message.en)
        .join(),
      /nest more than a hundred deep/,
    );
  });

  it('reads Chinese and English keywords as the same tree', () => {
    const tokens = Lexer.tokenize(sample).tokens;
    let chinese = sample;
    for (const token of [...tokens].reverse()) {
      const word = vocabulary.keywords.get(token.tokenType.name);
      if (word !== undefined) chinese = `${chinese.slice(0, token.startOffset)}${word.zh} ${chinese.slice((token.endOffset ?? 0) + 1)}`;
    }
    assert.notEqual(chinese, sample);
    assert.deepEqual(
      Lexer.tokenize(chinese).tokens.map(({ tokenType }) => tokenType.name),
      tokens.map(({ tokenType }) => tokenType.name),
    );
    const shape = (text: string) => findingsIn(text).map(({ principle, element }) => `${principle} ${element?.name}`);
    assert.deepEqual(shape(chinese).sort(), shape(sample).sort());
  });

  it('is linear: a file of ten thousand elements is read', function () {
    this.timeout(20_000);
    const text = Array.from(
      { length: 10_000 },
      (_, index) => `initiative I${index} { kind system  depends on I${Math.max(0, index - 1)} }`,
    ).join('\n');
    assert.equal(elementsOf(text).length, 10_000);
  });

  it('is linear: an element with very many properties is read', function () {
    this.timeout(20_000);
    const [element] = elementsOf(`initiative I {\n${'phase pilot 2020-03\n'.repeat(100_000)}}`);
    assert.equal(element?.noun === 'initiative' && element.phases.length, 100_000);
  });
});
