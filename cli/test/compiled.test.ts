import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { dtx, folderWith, home } from './support/command.ts';

const { compiledFormOf, scriptOf } = createRequire(import.meta.url)('../bin/compiled.cjs');
const bundle = path.join(home, 'dist/dtx.cjs');
const examples = path.join(home, '../examples');

describe('the compiled form of the command', () => {
  it('is taken by the Node that has built it', () => {
    assert.equal(scriptOf(bundle, compiledFormOf(bundle)).cachedDataRejected, false);
  });

  const changes: Record<string, (compiledForm: string) => void> = {
    'is missing': (compiledForm) => rmSync(compiledForm),
    'is of another version': (compiledForm) => writeFileSync(compiledForm, 'of another version'),
    'is cut off': (compiledForm) => writeFileSync(compiledForm, readFileSync(compiledForm).subarray(0, 10_000)),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`may be spared: where it ${what}, the command says the same`, () => {
      const folder = folderWith({});
      for (const part of ['bin', 'dist']) cpSync(path.join(home, part), path.join(folder, part), { recursive: true });
      change(compiledFormOf(path.join(folder, 'dist/dtx.cjs')));
      const run = spawnSync(process.execPath, [path.join(folder, 'bin/dtx.cjs'), 'check', '--lang', 'en', examples], { encoding: 'utf8' });
      assert.deepEqual([run.stdout, run.stderr], [dtx(['check', examples]).out, '']);
      assert.ok(run.stdout.length > 1_000);
    }).timeout(30_000);
  }
});
