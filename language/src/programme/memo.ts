import { type Gatherings, isGathers } from './gathering.ts';
import type { Programme } from './programme.ts';
import { elementsIn, saysTheSame } from './same.ts';
import { noting, reading, type Source } from './tracking.ts';

/** A value of an earlier check. */
export interface SavedValue {
  /** Whether what has been worked out now says the same, and no element in it has changed since. */
  isSame(value: unknown): boolean;
  /** The value; undefined where it cannot be told without being worked out. */
  restored(): { readonly value: unknown } | undefined;
}

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
  /** What stands for the value until somebody asks for it. */
  saved: SavedValue | undefined;
}

const declared: ((programme: Programme) => unknown)[] = [];

/** All that can be worked out about a programme, in the order in which it is declared: the same for every run of one build. */
export const declaredMemos: readonly ((programme: Programme) => unknown)[] = declared;

/** Declares that something can be worked out about any programme. */
export function declareMemo(compute: (programme: Programme) => unknown): void {
  declared.push(compute);
}

/** What has been worked out about one programme. */
export class Memos {
  private readonly programme: Programme;
  private readonly gatherings: Gatherings;
  private readonly follows: boolean;
  private readonly memos = new Map<unknown, Memo>();

  /** `follows` says whether the programme will change: only then it is worth noting what is read. */
  constructor(programme: Programme, gatherings: Gatherings, follows: boolean) {
    this.programme = programme;
    this.gatherings = gatherings;
    this.follows = follows;
  }

  /** What a function says of the programme as of a revision. */
  of<T>(compute: (programme: Programme) => T, revision: number): Memo<T> {
    const known = this.memos.get(compute);
    const memo = known ?? { value: undefined, changedAt: 0, computedAt: -1, verifiedAt: -1, reads: [], compute, saved: undefined };
    if (known === undefined) this.memos.set(compute, memo);
    this.verify(memo, revision);
    if (memo.saved !== undefined) {
      const restored = memo.saved.restored();
      memo.saved = undefined;
      memo.value = restored === undefined ? this.compute(memo).value : restored.value;
    }
    return memo;
  }

  all(): Iterable<Memo> {
    return this.memos.values();
  }

  /** Goes on with what an earlier check has worked out; what that has read is said later, since memos read one another. */
  resume(compute: (programme: Programme) => unknown, saved: SavedValue, revision: number): Memo {
    const memo = { value: undefined, changedAt: revision, computedAt: revision, verifiedAt: revision, reads: [], compute, saved };
    this.memos.set(compute, memo);
    return memo;
  }

  /** Whether something that was read has changed after a revision; `revision` is that of now. */
  hasChanged(read: Source, since: number, revision: number): boolean {
    if (isMemo(read)) this.verify(read, revision);
    else if (isGathers(read)) this.gatherings.verify(read, revision);
    return read.changedAt > since;
  }

  /** Works a memo out again where something it read has changed. Its readers need not care where it says the same. */
  private verify(memo: Memo, revision: number): void {
    if (memo.verifiedAt === revision) return;
    if (memo.computedAt === -1 || !this.follows || memo.reads.some((read) => this.hasChanged(read, memo.computedAt, revision))) {
      const { value, reads } = this.compute(memo);
      const isSame = memo.saved === undefined ? saysTheSame(memo.value, value, memo.computedAt) : memo.saved.isSame(value);
      if (memo.computedAt === -1 || !isSame) memo.changedAt = revision;
      memo.value = value;
      memo.saved = undefined;
      memo.reads = reads;
      memo.computedAt = revision;
    }
    memo.verifiedAt = revision;
  }

  private compute<T>({ compute }: Memo<T>): { readonly value: T; readonly reads: readonly Source[] } {
    if (!this.follows) return { value: compute(this.programme), reads: [] };
    const noted = reading();
    const value = noting(noted, () => compute(this.programme));
    // Whoever gets an element with the value reads what it says.
    return { value, reads: [...noted.elements, ...noted.programme, ...elementsIn(value)] };
  }
}

export function isMemo(source: Source): source is Memo {
  return 'compute' in source;
}
