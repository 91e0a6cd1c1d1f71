import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LangiumLexer } from '../../langium/lexer.ts';
import { vocabulary } from '../../src/index.ts';
import { kinds } from '../../src/syntax/generated/kinds.ts';
import { wholeOf } from '../../src/syntax/letters.ts';
import { scan } from '../../src/syntax/scanner.ts';
import { OpenTable, TokenTable } from '../../src/syntax/token-table.ts';
import { sample } from '../support/sample.ts';

const chevrotain = new LangiumLexer();

/** What Chevrotain cuts from a text with the same patterns, as the scanner says it. */
function cutByChevrotain(text: string) {
  const { tokens, comments, errors } = chevrotain.cut(text);
  return {
    tokens: tokens.map(({ tokenType: { name }, startOffset, image }) => `${name} ${startOffset} ${image}`),
    comments: comments.map(({ startOffset, image }) => `${startOffset} ${image}`),
    unreadable: errors.map(({ offset, length }) => `${offset} ${length}`),
  };
}

function scanned(text: string, start = 0) {
  const open = new OpenTable();
  const besides = scan(wholeOf(text), start, open);
  const table = new TokenTable(text, start);
  table.fill(open.data, open.count);
  const tokens = table.all();
  for (const [index, { image }] of tokens.entries()) assert.equal(open.images[index] ?? image, image);
  return { tokens, ...besides };
}

const isWord = new Set([...vocabulary.keywords.keys(), 'NAME', undefined]);

function cutByUs(text: string) {
  const { tokens, comments, unreadable } = scanned(text);
  return {
    tokens: tokens.map(({ kind, offset, end, image }) => {
      assert.equal(image, text.slice(offset, end));
      return `${isWord.has(kinds[kind]) ? 'NAME' : kinds[kind]} ${offset} ${image}`;
    }),
    comments: comments.map(({ offset, end, image }) => {
      assert.equal(image, text.slice(offset, end));
      return `${offset} ${image}`;
    }),
    unreadable: unreadable.map(({ offset, length }) => `${offset} ${length}`),
  };
}

describe('The scanner', () => {
  it('cuts a text as Chevrotain cuts it with the same patterns, whatever stands in it', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...vocabulary.keywords.keys(), 'Name', '名称', 'naïve', 'Ａｂ', 'x-1', '_', '𠮷', 'é') },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '2024',
          '2024-03',
          '2024-03-15',
          '2024-',
          '2024-0３',
          '２０２４',
          '2024/3',
          '2024年3月',
          '1,367',
          '1,36',
          '3.5',
          '3.',
          '3days',
          '3-天',
        ),
      },
      // Words of one length and hash that differ only at their end.
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...[0, 30, 31, 98, 99, 2001].flatMap((length) => ['Aa', 'BB', '名'].map((last) => 'x'.repeat(length) + last)),
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom('"text"', '"中文"', '"open', '"a\\"b"', '"a\\', '“中文”', '“open', '＂w＂', '""', '"') },
      { weight: 3, arbitrary: fc.constantFrom('//', '// c', '/*', '*/', '/* c */', '/** d\n */', '/', '\\', '／') },
      { weight: 4, arbitrary: fc.constantFrom(...'{}｛｝,，、.%％><=＞＜~～+＋-－;；。:：', '..', '>=', '<=') },
      { weight: 6, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '\u3000', '\u00a0', '\ufeff', '\u2028', '') },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom('😀', '\ud800', '\udc00', '\u0301') },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        assert.deepEqual(cutByUs(text), cutByChevrotain(text));
      }),
      { numRuns: 5000, examples: [[[sample]]] },
    );
  }).timeout(20_000);

  it('says of each token whether a line ends before it, comments between them included', () => {
    const { tokens } = scanned('a b\nc // d\ne /* f */ g /*\n*/ h\r\ni "j"\rk {');
    assert.deepEqual(
      tokens.map(({ image, isOnNewLine }) => [image, isOnNewLine]),
      [
        ['a', false],
        ['b', false],
        ['c', true],
        ['e', true],
        ['g', false],
        ['h', true],
        ['i', true],
        ['"j"', false],
        ['k', true],
        ['{', false],
      ],
    );
  });

  it('takes a word of any length', () => {
    const { tokens } = scanned(`${'x'.repeat(2 ** 24)} y`);
    assert.deepEqual(
      tokens.map(({ offset, end }) => [offset, end]),
      [
        [0, 2 ** 24],
        [2 ** 24 + 1, 2 ** 24 + 2],
      ],
    );
  }).timeout(20_000);

  it('counts places from where the text starts', () => {
    const { tokens, comments, unreadable } = scanned('a /* b */ ！', 10);
    assert.deepEqual(
      [tokens[0]?.offset, tokens[0]?.end, comments[0]?.offset, comments[0]?.end, unreadable[0]?.offset],
      [10, 11, 12, 19, 20],
    );
  });
});
