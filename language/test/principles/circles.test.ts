import assert from 'node:assert/strict';
import { findingsIn } from '../support/expected.ts';

/** Who is told that it depends on itself, with the members named beside it. */
function circlesIn(text: string): string[][] {
  return findingsIn(text)
    .filter(({ principle, message }) => principle === 'foundation-before-application' && message.en.includes('depends on itself'))
    .map(({ element, related }) => [element?.name ?? '', ...related.map((other) => other.element ?? '')]);
}

describe('circles of dependencies', () => {
  it('finds the shortest way round, once, at the member that comes first', () => {
    const text = `
      initiative Outside { depends on First }
      initiative First { depends on Long, Short }
      initiative Long { depends on Longer }
      initiative Longer { depends on First }
      initiative Short { depends on First }`;
    assert.deepEqual(circlesIn(text), [['First', 'Short']]);
  });

  it('finds a circle that depends on another, and both', () => {
    const text = `
      initiative A { depends on C, B }
      initiative B { depends on A }
      initiative C { depends on D }
      initiative D { depends on C }`;
    assert.deepEqual(circlesIn(text), [
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('finds none where ways only meet again', () => {
    const text = `
      initiative A { depends on B, C }
      initiative B { depends on D }
      initiative C { depends on D }
      initiative D {}`;
    assert.deepEqual(circlesIn(text), []);
  });

  it('follows a chain of any length', () => {
    const length = 10_000;
    const chain = Array.from({ length }, (_, index) => `initiative I${index} { depends on I${(index + 1) % length} }`);
    const circles = circlesIn(chain.join('\n'));
    assert.equal(circles.length, 1);
    assert.equal(circles[0]?.length, length);
  }).timeout(20_000);
});
