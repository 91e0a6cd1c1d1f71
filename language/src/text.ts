/** A text written in both languages of the users; the Chinese is written for its readers, not translated word by word. */
export interface LocalizedText {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof LocalizedText;
