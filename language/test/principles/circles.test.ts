import assert from 'node:assert/strict';
import { findingsIn } from '../support/expected.ts';

/** Who is told that it depends on itself, and by way of whom. */
function circlesIn(text: string): string[] {
  return findingsIn(text)
    .filter(({ principle, message }) => principle === 'foundation-before-application' && /depends on it[: s]/.test(message.en))
    .map(({ element, related }) => [element?.name, ...related.map((other) => other.element)].join(' '));
}

describe('circles of dependencies', () => {
  it('are told at each of their members, with the next one', () => {
    const text = `
      initiative Outside { depends on First }
      initiative First { depends on Long, Short }
      initiative Long { depends on Longer }
      initiative Longer { depends on First }
      initiative Short { depends on First }`;
    assert.deepEqual(circlesIn(text), ['First Long', 'Long Longer', 'Longer First', 'Short First']);
  });

  it('of two groups are told apart', () => {
    const text = `
      initiative A { depends on C, B }
      initiative B { depends on A }
      initiative C { depends on D }
      initiative D { depends on C }
      initiative E { depends on E }`;
    assert.deepEqual(circlesIn(text), ['A B', 'B A', 'C D', 'D C', 'E']);
  });

  it('are none where ways only meet again', () => {
    const text = `
      initiative A { depends on B, C }
      initiative B { depends on D }
      initiative C { depends on D }
      initiative D {}`;
    assert.deepEqual(circlesIn(text), []);
  });

  it('are found in a chain of any length', () => {
    const length = 10_000;
    const chain = Array.from({ length }, (_, index) => `initiative I${index} { depends on I${(index + 1) % length} }`);
    assert.equal(circlesIn(chain.join('\n')).length, length);
  }).timeout(20_000);
});
