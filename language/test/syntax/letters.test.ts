import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersOf } from '../../src/syntax/letters.ts';

describe('The letters of a text', function () {
  this.timeout(20_000);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.constantFrom('', '中文', '\ud800', 'a'.repeat(10_000), '举'.repeat(10_000)),
  );

  function holds(letters: typeof lettersOf): void {
    fc.assert(
      fc.property(texts, fc.nat(3), fc.nat(3), (text, from, cut) => {
        // A part of a text is kept in another way than a text of its own.
        const part = text.slice(from, Math.max(from, text.length - cut));
        const codes = Array.from({ length: part.length }, (_, index) => part.charCodeAt(index));
        assert.deepEqual([...letters(part).subarray(0, part.length + 1)], [...codes, 0]);
      }),
      { examples: [['举'.repeat(2 ** 20), 1, 1]] },
    );
  }

  it('are its UTF-16 code units, and a 0 behind them', () => holds(lettersOf));

  it('are the same where there is nothing that copies a text at once', async () => {
    const { Buffer: copies } = globalThis;
    Reflect.deleteProperty(globalThis, 'Buffer');
    try {
      const elsewhere = (await import(`${'../../src/syntax/letters.ts'}?elsewhere`)) as { lettersOf: typeof lettersOf };
      assert.notEqual(elsewhere.lettersOf, lettersOf);
      holds(elsewhere.lettersOf);
    } finally {
      globalThis.Buffer = copies;
    }
  });
});
