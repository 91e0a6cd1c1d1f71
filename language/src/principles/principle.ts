import type { Severity } from '../findings/finding.ts';
import type { Fix } from '../fixes/fix.ts';
import type { Concept } from '../programme/concepts.ts';
import type { Element, ElementOf } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import type { Place } from '../programme/source-file.ts';
import type { LocalizedText } from '../text.ts';
import type { Noun } from '../vocabulary/index.ts';

export const categories = {
  'strategy-goals': { en: 'Strategy and goals', zh: '战略与目标' },
  governance: { en: 'Governance', zh: '治理' },
  'business-technology': { en: 'Business and technology', zh: '业务与技术' },
  'customer-ecosystem': { en: 'Customer and ecosystem', zh: '客户与生态' },
  data: { en: 'Data', zh: '数据' },
  'technology-architecture': { en: 'Technology and architecture', zh: '技术与架构' },
  'risk-security-compliance': { en: 'Risk, security and compliance', zh: '风险、安全与合规' },
  'organisation-talent-culture': { en: 'Organisation, talent and culture', zh: '组织、人才与文化' },
  'rollout-sequencing': { en: 'Rollout and sequencing', zh: '推广与次序' },
  metrics: { en: 'Metrics', zh: '指标' },
} as const satisfies Record<string, LocalizedText>;

export type Category = keyof typeof categories;

/** A line of a seed document, and a short literal quotation from it. */
export interface SeedLine {
  /** `NNN:LL`. */
  readonly line: string;
  readonly quote: string;
}

/** What a principle says of one offence. */
export interface Offence {
  readonly message: LocalizedText;
  /** Where in the element; its heading where not said. */
  readonly place?: Place;
  readonly related?: readonly Pointer[];
  /** The dates do not decide: an information, which says which date to sharpen. */
  readonly undecidable?: true;
  /** Ways to mend it, worked out when asked for: the first is the best. Edits that could not be written are left out, and a fix without edits is no fix. */
  readonly fixes?: () => readonly Fix[];
}

/** What the dates leave open whether it is an offence. What there is to say of it is worked out where informations are wanted: few want them. */
export interface Doubt extends Pick<Offence, 'place'> {
  readonly undecidable: true;
  readonly said: () => Omit<Offence, 'place' | 'undecidable'>;
}

/** Another element concerned, or a place in it. */
export interface Pointer {
  readonly element: Element;
  readonly message: LocalizedText;
  readonly place?: Place;
}

/**
 * A documented principle. `check` is a pure function of one element and what it is linked to: it reports the element's
 * offences, never throws on an incomplete programme, and stays silent where a name could not be found.
 */
export interface Principle<N extends Noun = Noun> {
  /** Kebab-case, unchanged forever. */
  readonly id: string;
  /** Its number in the catalogue: B1 to B68, P1 to P20. */
  readonly number: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly statement: LocalizedText;
  readonly sources: readonly SeedLine[];
  /** Whether the check covers all that the statement says. */
  readonly checked: 'whole' | 'part' | 'no';
  /** The seeds show it by example only, and do not state it. */
  readonly derived?: true;
  /**
   * The concepts that it is about: a warning stays quiet, in the profile `documented`, until the programme uses one of them.
   * Errors need none.
   */
  readonly wokenBy?: readonly Concept[];
  /** The noun whose elements it looks at, one by one. */
  readonly about: N;
  check(element: ElementOf<N>, report: (offence: Offence | Doubt) => void, programme: Programme): void;
}

/** Types a principle by the noun it is about. */
export function principle<N extends Noun>(record: Principle<N>): Principle {
  return record as unknown as Principle;
}
