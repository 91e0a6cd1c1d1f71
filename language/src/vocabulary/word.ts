import type { LocalizedText } from '../text.ts';

/** One word of the language: its two spellings, what it means, and the seed lines (`NNN:LL`) that called for it. */
export interface Word {
  readonly en: string;
  readonly zh: string;
  /** One or two complete sentences. */
  readonly meaning: LocalizedText;
  /** Seed lines; empty where the word is ours, which `meaning` then says. */
  readonly evidence: readonly string[];
}
