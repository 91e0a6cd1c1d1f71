import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { home } from './support/command.ts';

/**
 * Prints, after each preparation, whether V8 takes what it compiled at the start: it does under the same flags only, of whatever
 * text of the same length.
 */
const script = `
  import { Script } from 'node:vm';
  import { prepareFor } from ${JSON.stringify(path.join(home, 'src/effort.ts'))};
  const cachedData = new Script('0').createCachedData();
  let text = 0;
  const isAsAtStart = () => !new Script(String(++text), { cachedData }).cachedDataRejected;
  const told = [isAsAtStart()];
  for (const bytes of [1_000, 1_000_000, 50_000_000, 50_000_001, 1_000]) {
    prepareFor(bytes);
    told.push(isAsAtStart());
  }
  process.on('exit', () => console.log(JSON.stringify([...told, isAsAtStart()])));
`;

describe('the effort of V8', () => {
  it('is less for little text, and at the end as it was at the start', () => {
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    assert.equal(run.stderr, '');
    assert.deepEqual(JSON.parse(run.stdout), [true, false, false, true, true, false, true]);
  });
});
