import type { Element } from '../programme/elements.ts';
import type { Membership } from '../programme/grouping.ts';
import type { PassageProblem } from '../programme/passage.ts';
import type { KnownFile } from '../programme/source-file.ts';
import type { SavedFile } from './record.ts';

/** A file that is the same as when its programme was saved. What it declares is known once the programme goes on. */
export class SavedKnownFile implements KnownFile {
  readonly text: () => string;
  readonly saved: SavedFile;
  elements: readonly Element[] = [];
  problems: readonly PassageProblem[] = [];

  constructor(saved: SavedFile, text: () => string) {
    this.saved = saved;
    this.text = text;
  }

  get membership(): Membership {
    return this.saved.membership;
  }
}
