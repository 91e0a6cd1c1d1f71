import assert from 'node:assert/strict';
import { generate } from '../../../bench/corpus.ts';
import { type Work, Workspace } from '../../src/index.ts';

/**
 * What is typed into an initiative, or behind it, and how many checks may be done again for all initiatives because of it:
 * those that ask about the programme as a whole.
 */
const edits: readonly { readonly name: string; readonly edit: (initiative: string) => string; readonly rounds: number }[] = [
  { name: 'a letter in a label', edit: (text) => text.replace('" {', '新" {'), rounds: 2 },
  { name: 'another month in a date', edit: (text) => text.replace(/(rollout \d{4})-\d\d/, '$1-11'), rounds: 2 },
  { name: 'a letter at the end of a reference', edit: (text) => text.replace(/(?<=owner \w+)/, 'x'), rounds: 2 },
  { name: 'a new line with a property', edit: (text) => text.replace(/\}$/, '  novelty established\n}'), rounds: 2 },
  { name: 'a new declaration', edit: (text) => `${text}\ngoal Latest "新目标" { kind business }`, rounds: 1 },
];

const sizes = [300, 3000] as const;

/** How many elements may be put to all checks, whatever the size: the initiative, and those that say something because of it. */
const mostElements = 6;

/** More than there are checks of one element. */
const checksOfElement = 50;

describe('what an edit makes to be done again does not grow with the programme', () => {
  for (const { name, edit, rounds } of edits) {
    it(name, () => {
      for (const initiatives of sizes) {
        const { passages, elements, checks } = workOf(initiatives, edit);
        assert.ok(passages >= 1 && passages <= 2, `${passages} passages`);
        assert.ok(elements >= 1 && elements <= mostElements, `${elements} elements of ${initiatives} initiatives`);
        const most = rounds * initiatives + mostElements * checksOfElement;
        assert.ok(checks <= most, `${checks} checks of ${initiatives} initiatives, ${most} are allowed`);
      }
    });
  }

  it('and an edit that changes nothing leads to no check', () => {
    assert.deepEqual(
      workOf(sizes[0], (text) => text),
      { passages: 0, elements: 0, checks: 0 },
    );
  });
});

/** What it takes to bring the findings up to date after an edit of the initiative in the middle of a generated programme. */
function workOf(initiatives: number, edit: (initiative: string) => string): Work {
  const text = [...generate({ initiatives, files: 1, language: 'en', seed: 1 })].map((file) => file.text).join('');
  const start = text.indexOf('\ninitiative ', text.length / 2) + 1;
  const end = text.indexOf('\n}\n', start) + 2;
  const workspace = new Workspace();
  workspace.set('file:///w/bench.dtx', text);
  workspace.check();
  workspace.set('file:///w/bench.dtx', text.slice(0, start) + edit(text.slice(start, end)) + text.slice(end));
  workspace.check();
  return workspace.work;
}
