import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstUtils } from 'langium';
import { root } from '../../../scripts/generate/output.ts';
import { reference, referencePaths } from '../../../scripts/generate/reference.ts';
import { parse } from '../../src/syntax/parser.ts';

for (const language of ['en', 'zh'] as const) {
  const text = reference(language);

  describe(`The language reference in ${language}`, () => {
    it('is on disk as the generator makes it', () => {
      assert.equal(readFileSync(join(root, referencePaths[language]), 'utf8'), text);
    });

    it('links only to places that it has', () => {
      const places = new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/gu)].map(([, id]) => id));
      const targets = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, id]) => id);
      assert.ok(targets.length > 50);
      assert.deepEqual(
        targets.filter((id) => !places.has(id)),
        [],
      );
    });

    it('has examples in which every word has its place', () => {
      const examples = [...text.matchAll(/```dtx\n([\s\S]*?)```/gu)].map(([, code = '']) => code);
      assert.ok(examples.length > 8);
      for (const example of examples) {
        const { root: file, unreadable } = parse(example);
        const misplaced = AstUtils.streamAllContents(file)
          .filter((node) => node.$type === 'Misplaced')
          .map((node) => node.$cstNode?.text)
          .toArray();
        assert.deepEqual([misplaced, unreadable], [[], []], example);
      }
    });
  });
}
