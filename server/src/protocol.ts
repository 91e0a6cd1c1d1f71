import type { Language, Profile } from 'dtx-language';

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** The language of messages; the editor's own where left out. */
  readonly language?: Language;
  /** Overrides the profile that each programme chooses. */
  readonly profile?: Profile;
  /** Settings by id that override those of each programme. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Principles that are off in every programme. */
  readonly off?: readonly string[];
  /** The URI of the folder with the principles' pages (`<id>.md`), without `/` at its end; the server's own where left out. */
  readonly pages?: string;
}
