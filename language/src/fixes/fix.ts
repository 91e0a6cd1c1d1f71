import type { Place, SourceFile } from '../programme/source-file.ts';
import type { LocalizedText } from '../text.ts';

/** The text at a place of a file gives way to another; an empty place is an insertion. */
export interface Edit {
  readonly file: SourceFile;
  readonly place: Place;
  readonly text: string;
}

/** A way to mend a finding. */
export interface Fix {
  /** What it does, as an editor offers it. */
  readonly title: LocalizedText;
  readonly edits: readonly Edit[];
  /** Whether it invents no fact: no date, no name and no value that the author has not written. Only such are applied unasked. */
  readonly safe: boolean;
}
