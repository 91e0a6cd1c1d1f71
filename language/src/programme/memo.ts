import { ElementNode } from './element-node.ts';
import type { Programme } from './programme.ts';
import { noting, reading, type Source } from './tracking.ts';

/** Something that was worked out about a programme, and what was read for it. */
// biome-ignore lint/suspicious/noExplicitAny: a memo may hold anything
export interface Memo<T = any> extends Source {
  value: T;
  /** The revision in which the value was worked out last; it may have come out the same. */
  computedAt: number;
  /** The revision up to which the value is known to hold. */
  verifiedAt: number;
  reads: readonly Source[];
  readonly compute: (programme: Programme) => T;
}

/** What has been worked out about one programme. */
export class Memos {
  private readonly programme: Programme;
  private readonly follows: boolean;
  private readonly memos = new Map<unknown, Memo>();

  /** `follows` says whether the programme will change: only then it is worth noting what is read. */
  constructor(programme: Programme, follows: boolean) {
    this.programme = programme;
    this.follows = follows;
  }

  /** What a function says of the programme as of a revision. */
  of<T>(compute: (programme: Programme) => T, revision: number): Memo<T> {
    const known = this.memos.get(compute);
    const memo = known ?? { value: undefined, changedAt: 0, computedAt: -1, verifiedAt: -1, reads: [], compute };
    if (known === undefined) this.memos.set(compute, memo);
    this.verify(memo, revision);
    return memo;
  }

  /** Whether something that was read has changed after a revision; `revision` is that of now. */
  hasChanged(read: Source, since: number, revision: number): boolean {
    if (isMemo(read)) this.verify(read, revision);
    return read.changedAt > since;
  }

  /** Works a memo out again where something it read has changed. Its readers need not care where it says the same. */
  private verify(memo: Memo, revision: number): void {
    if (memo.verifiedAt === revision) return;
    if (memo.computedAt === -1 || !this.follows || memo.reads.some((read) => this.hasChanged(read, memo.computedAt, revision))) {
      const noted = reading();
      const value = this.follows ? noting(noted, () => memo.compute(this.programme)) : memo.compute(this.programme);
      if (memo.computedAt === -1 || !saysTheSame(memo.value, value, memo.computedAt)) memo.changedAt = revision;
      memo.value = value;
      memo.reads = [...noted.elements, ...noted.programme];
      memo.computedAt = revision;
    }
    memo.verifiedAt = revision;
  }
}

function isMemo(source: Source): source is Memo {
  return 'verifiedAt' in source;
}

/**
 * Whether a value that was worked out again says the same as before, and no element in it has changed since a revision.
 * Looks into lists, sets, maps and plain objects; everything else is the same only where it is identical.
 */
function saysTheSame(a: unknown, b: unknown, since: number): boolean {
  if (a instanceof ElementNode) return a === b && a.changedAt <= since;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => saysTheSame(item, b[index], since));
  if (a instanceof Set) return b instanceof Set && saysTheSame([...a], [...b], since);
  if (a instanceof Map) return b instanceof Map && saysTheSame([...a], [...b], since);
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return a === b;
  return saysTheSame(Object.entries(a), Object.entries(b), since);
}
