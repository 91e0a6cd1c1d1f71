import type { ElementOf, Metric } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Place } from '../programme/source-file.ts';
import type { LocalizedText } from '../text.ts';
import type { enumerations, Noun } from '../vocabulary/index.ts';

export type TradeoffValue = keyof (typeof enumerations)['tradeoff.value'];

/** One side of a tension, as an institution holds it. */
export interface Pole {
  /** The word that stands for it after `between`. */
  readonly word: TradeoffValue;
  /** The seed line, `NNN:LL`. */
  readonly line: string;
  /** Literal words of that line. */
  readonly quote: string;
  /** What the institution holds, in one sentence. */
  readonly reading: LocalizedText;
}

/**
 * Two documented principles that pull in different directions. No error: it asks for a tradeoff between its poles, and is
 * silent once one is declared.
 */
export interface Tension<N extends Noun = Noun> {
  /** `openness-or-privacy`: the words of both poles. Unchanged forever. */
  readonly id: string;
  /** Its number in the catalogue: E1 to E20. */
  readonly number: string;
  readonly poles: readonly [Pole, Pole];
  /** When it shows, as the documentation says it. */
  readonly when: LocalizedText;
  /** The noun whose elements it looks at, one by one. */
  readonly about: N;
  /**
   * Where it shows in an element: a place, or true for the element's heading. Undefined where it does not, or where what
   * decides is unknown. Pure; never throws on an incomplete programme; linear in the element's own links and referrers.
   */
  shows(element: ElementOf<N>, programme: Programme): Place | true | undefined;
  /** The metrics to be seen side by side, where the tension is one between figures. */
  figures?(element: ElementOf<N>): readonly (Metric | undefined)[];
}

/** Types a tension by the noun it is about. */
export function tension<N extends Noun>(record: Tension<N>): Tension {
  return record as unknown as Tension;
}
