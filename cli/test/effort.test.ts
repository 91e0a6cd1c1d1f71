import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { home } from './support/command.ts';

/**
 * Prints the number of V8's state at the start, after each preparation and at the end. V8 takes what it has compiled in the same
 * state only, of whatever text of the same length.
 */
const script = (version: string) => `
  import { Script } from 'node:vm';
  import { prepareFor } from ${JSON.stringify(path.join(home, 'src/effort.ts'))};
  Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} });
  const compiled = [];
  let text = 10;
  const state = () => {
    const known = compiled.findIndex((cachedData) => !new Script(String(text++), { cachedData }).cachedDataRejected);
    return known === -1 ? compiled.push(new Script(String(text++)).createCachedData()) - 1 : known;
  };
  const states = [state()];
  for (const bytes of [1_000, 1_000_000, 50_000_000, 50_000_001, 1_000]) {
    prepareFor(bytes);
    states.push(state());
  }
  process.on('exit', () => console.log(JSON.stringify([...states, state()])));
`;

/** The states under a version of Node. */
function statesUnder(version: string): unknown {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script(version)], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  return JSON.parse(run.stdout);
}

describe('the effort of V8', () => {
  it('is another for little text and for much, and at the end as it was at the start', () => {
    assert.deepEqual(statesUnder(process.versions.node), [0, 1, 1, 2, 2, 1, 0]);
  });

  it('is left alone in versions of Node that may not know the flags', () => {
    assert.deepEqual(statesUnder('26.0.0'), [0, 0, 0, 0, 0, 0, 0]);
  });
});
