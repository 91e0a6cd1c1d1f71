import type { Element } from '../programme/elements.ts';
import type { Membership } from '../programme/grouping.ts';
import type { Passage, PassageProblem } from '../programme/passage.ts';
import type { KnownFile } from '../programme/source-file.ts';
import type { SavedFile } from './record.ts';

/** A file that is the same as when its programme was saved. What it declares is known once the programme goes on. */
export class SavedKnownFile implements KnownFile {
  readonly text: () => string;
  readonly saved: SavedFile;
  elements: readonly Element[] = [];
  private findPassages: (() => readonly Passage[]) | undefined;
  problems: readonly PassageProblem[] = [];

  constructor(saved: SavedFile, text: () => string) {
    this.saved = saved;
    this.text = text;
  }

  /** Lets the file go on with what is known of it. */
  resume(elements: readonly Element[], findPassages: () => readonly Passage[]): void {
    this.elements = elements;
    this.findPassages = findPassages;
  }

  get passages(): readonly Passage[] | undefined {
    return this.findPassages?.();
  }

  get membership(): Membership {
    return this.saved.membership;
  }
}
