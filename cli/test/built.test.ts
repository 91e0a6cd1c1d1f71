import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { check } from '../src/check.ts';
import { command, dtx } from './support/command.ts';

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
});
