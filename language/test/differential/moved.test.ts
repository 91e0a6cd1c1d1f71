import assert from 'node:assert/strict';
import { principles, Workspace } from '../../src/index.ts';
import { describeOnDemand, describeWorkspace } from './describe.ts';
import { examples, type Files, pages } from './pool.ts';

/** Stands in a passage of its own that says nothing of the programme. */
const before = '{ }';
const longer = '{\n\n }';

describe('what stands behind an edit moves with it', function () {
  this.timeout(20_000);

  it('the findings of all principles, and the fixes that were not asked for yet', () => {
    const found = new Set<string>();
    for (const files of [...pages.map((text) => ({ 'page.dtx': text })), ...examples]) {
      const lived = workspace(files, before);
      lived.check();
      for (const [path, text] of Object.entries(files)) lived.set(uriOf(path), led(text, longer));
      const fresh = workspace(files, longer);
      assert.deepEqual(describeWorkspace(lived), describeWorkspace(fresh));
      assert.deepEqual(describeOnDemand(lived), describeOnDemand(fresh));
      assert.equal(lived.work.passages, Object.keys(files).length);
      for (const { findings } of lived.check()) for (const { principle } of findings) found.add(principle);
    }
    const silent = principles.filter(({ id, checked }) => checked !== 'no' && !found.has(id));
    assert.deepEqual(silent, []);
  });
});

function workspace(files: Files, lead: string): Workspace {
  const result = new Workspace({ profile: 'strict' });
  for (const [path, text] of Object.entries(files)) result.set(uriOf(path), led(text, lead));
  return result;
}

/** A text with something before all that it declares; the line by which it is part of a programme stays the first. */
function led(text: string, lead: string): string {
  return text.replace(/^((?:part of|属于) .*\n)?/, `$1${lead}`);
}

function uriOf(path: string): string {
  return `file:///w/${path}`;
}
