import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { principles } from '../../src/index.ts';
import { actualFindings, expectedFindings } from '../support/expected.ts';

const home = new URL('../../src/principles/', import.meta.url);
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((category) => readdirSync(new URL(`${category.name}/`, home)).map((id) => ({ category: category.name, id })));

describe('the catalogue of principles', () => {
  it('holds every folder, once, in the order of its numbers', () => {
    const catalogue = principles.map(({ id, category }) => `${category}/${id}`);
    assert.deepEqual([...catalogue].sort(), folders.map(({ category, id }) => `${category}/${id}`).sort());
    const numbers = principles.map(({ number }) => number);
    assert.deepEqual(numbers, [...numbers].sort(byNumber));
  });
});

function byNumber(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
}

for (const { category, id } of folders) {
  const folder = new URL(`${category}/${id}/`, home);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const isChecked = principles.find((principle) => principle.id === id)?.checked !== 'no';
  const check = (text: string) => assert.deepEqual(actualFindings(text, [id, 'syntax', 'reference', 'waiver']), expectedFindings(text));

  describe(`${id}`, () => {
    it('has a page with all its sections', () => {
      const headings = [...read('page.md').matchAll(/^## (.*)$/gm)]
        .map(([, heading]) => heading)
        .filter((heading) => heading !== 'Settings · 设置');
      const examples = isChecked ? ['Violating · 违反', 'Conforming · 符合'] : [];
      assert.deepEqual(headings, ['Why it matters', '为什么重要', ...examples, 'When it does not apply', '何时不适用']);
    });

    if (!isChecked) {
      it('has no examples and no fixtures, since nothing of it can be checked', () => {
        assert.doesNotMatch(read('page.md'), /^```dtx/m);
        assert.deepEqual(readdirSync(folder).sort(), ['page.md', 'rule.ts']);
      });
      return;
    }

    it('finds in the violating examples of its page what they say, and at least one offence', () => {
      const examples = section(read('page.md'), 'Violating · 违反');
      assert.ok(examples.length > 0);
      for (const example of examples) {
        assert.ok(expectedFindings(example).some((expected) => expected.endsWith(` ${id}`)));
        check(example);
      }
    });

    it('finds nothing in the conforming examples of its page', () => {
      const examples = section(read('page.md'), 'Conforming · 符合');
      assert.ok(examples.length > 0);
      for (const example of examples) {
        assert.deepEqual(expectedFindings(example), []);
        check(example);
      }
    });

    for (const fixture of ['undecidable.dtx', 'incomplete.dtx']) {
      it(`finds in ${fixture} what it says`, () => {
        assert.ok(existsSync(new URL(fixture, folder)));
        check(read(fixture));
      });
    }
  });
}

/** The `dtx` examples of one section of a page. */
function section(page: string, heading: string): string[] {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...text.matchAll(/^```dtx\n(.*?)^```/gms)].map(([, example]) => example as string);
}
