import type { Fix } from '../fixes/fix.ts';
import type { Element } from '../programme/elements.ts';
import type { Place, SourceFile } from '../programme/source-file.ts';
import type { LocalizedText } from '../text.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Another place that a finding is about. */
export interface Related {
  readonly message: LocalizedText;
  readonly element: string | undefined;
  readonly file: SourceFile;
  readonly place: Place;
}

/** The waiver that a finding falls under. */
export interface Waived {
  readonly because: string;
  readonly by: string;
  /** The date as written; undefined where the waiver has no end. */
  readonly until: string | undefined;
}

/** One offence against one principle at one place. `principle` is `syntax`, `reference` or `waiver` where the language itself is offended. */
export interface Finding {
  readonly principle: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly programme: string;
  /** The element concerned; undefined for a finding about a file. */
  readonly element: Element | undefined;
  readonly file: SourceFile;
  readonly place: Place;
  readonly related: readonly Related[];
  /** Seed lines. */
  readonly sources: readonly string[];
  readonly waived: Waived | undefined;
  /** Ways to mend it, worked out when asked for; undefined where there is none. */
  readonly fixes?: () => readonly Fix[];
}
