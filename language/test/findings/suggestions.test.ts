import assert from 'node:assert/strict';
import { Workspace } from '../../src/index.ts';

/** What is said of an unknown owner in a programme with so many units. */
function saidAmong(units: number): string | undefined {
  const workspace = new Workspace();
  const declared = Array.from({ length: units }, (_, index) => `unit Unit${index} { kind business }`).join('\n');
  workspace.set('file:///many.dtx', `programme Many {}\n${declared}\ninitiative Login { owner Unit1x }`);
  const findings = workspace.check().flatMap(({ findings }) => findings);
  return findings.find(({ principle }) => principle === 'reference')?.message.en;
}

describe('A suggestion for an unknown name', function () {
  this.timeout(20_000);

  it('is looked for among up to 20,000 names, and no more', () => {
    assert.match(saidAmong(20_000) ?? '', /Did you mean Unit1/);
    assert.match(saidAmong(20_001) ?? '', /Declare it, or correct the name/);
  });
});
