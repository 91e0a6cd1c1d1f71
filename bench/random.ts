/** Draws that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number;
  /** Whether something happens that happens with this share (0 to 1). */
  chance(share: number): boolean;
  /** One of the items, of which there is at least one. */
  pick<T>(items: readonly T[]): T;
}

/** The generator known as mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, chance: (share) => next() < share, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
