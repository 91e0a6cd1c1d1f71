import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { expectedFindings, findingsIn, show } from '../support/expected.ts';

const folder = new URL('../fixtures/', import.meta.url);

describe('a file that names its own expected findings', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const language = new Set(['syntax', 'reference', 'waiver', 'control-before-rollout']);
    const found = () => findingsIn(text).filter(({ principle, waived }) => language.has(principle) && waived === undefined);

    it(`${name} yields exactly these`, () => {
      assert.deepEqual(found().map(show), expectedFindings(text));
    });

    it(`${name} yields them at the same lines with CRLF, CR, mixed line endings and a BOM`, () => {
      const lines = text.split('\n');
      const mixed = lines.map((line, index) => line + ['\n', '\r\n', '\r'][index % 3]).join('');
      for (const other of [lines.join('\r\n'), lines.join('\r'), mixed, `\uFEFF${text}`]) {
        assert.deepEqual(
          findingsIn(other)
            .filter(({ principle, waived }) => language.has(principle) && waived === undefined)
            .map(show),
          expectedFindings(text),
        );
      }
    });
  }
});
