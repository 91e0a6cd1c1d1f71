/** The catalogue: every tension, in the order of its numbers. */
import { customerTensions } from './customers.ts';
import { governanceTensions } from './governance.ts';
import { riskTensions } from './risk.ts';
import { strategyTensions } from './strategy.ts';
import type { Tension } from './tension.ts';

export const tensions: readonly Tension[] = [...customerTensions, ...governanceTensions, ...riskTensions, ...strategyTensions].sort(
  (a, b) => Number(a.number.slice(1)) - Number(b.number.slice(1)),
);

/** The tension between two words of a tradeoff, in either order; undefined where no two institutions are known to differ there. */
export function tensionBetween(first: string | undefined, second: string | undefined): Tension | undefined {
  return byPoles.get(pairOf(first, second));
}

/** The same text for two words in either order. */
export function pairOf(first = '', second = ''): string {
  return [first, second].sort().join(' ');
}

const byPoles = new Map(tensions.map((tension) => [pairOf(tension.poles[0].word, tension.poles[1].word), tension]));
