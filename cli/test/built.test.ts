import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../../bench/corpus.ts';
import { check } from '../src/check.ts';
import { command, dtx, folderWith } from './support/command.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');

describe('the built command', () => {
  it('is the one that npx finds', () => {
    const linked = path.resolve(import.meta.dirname, '../../node_modules/.bin/dtx');
    assert.equal(realpathSync(linked), realpathSync(command));
  });

  for (const format of ['json', 'pretty'] as const) {
    it(`says of the examples what its sources say, as ${format}`, async () => {
      const built = dtx(['check', '--profile', 'strict', '--format', format, '--lang', 'zh', examples]);
      const { report, code } = await check([examples], { format, failOn: 'error', profile: 'strict', lang: 'zh' });
      assert.ok(report.length > 10_000);
      assert.equal(built.out, report);
      assert.equal(built.code, code);
    });
  }

  it('says the same where V8 has one thread to compile and to collect garbage as where it has many', () => {
    // So much that all of them are at work, and that the flags for long checks hold.
    const files = generate({ initiatives: 20_000, files: 20, language: 'en', seed: 1 });
    const folder = folderWith(Object.fromEntries([...files].map(({ name, text }) => [name, text])));
    const args = ['check', '--profile', 'strict', '--format', 'json', folder];
    const [many, one] = [dtx(args), dtx(args, { node: ['--single-threaded'] })];
    assert.ok(many.out.length > 100_000);
    assert.deepEqual(one, many);
  }).timeout(120_000);
});
