import { TextDocument } from 'vscode-languageserver-textdocument';
import { firstIndex } from '../lists.ts';
import { type Before, nothingBefore } from '../syntax/checks/index.ts';
import { wholeOf } from '../syntax/letters.ts';
import { endOfPassage } from '../syntax/passages.ts';
import type { ElementNode } from './element-node.ts';
import type { Element } from './elements.ts';
import type { Claim } from './extract.ts';
import type { Membership } from './grouping.ts';
import { Passage, type PassageProblem } from './passage.ts';

export type { Place } from '../syntax/tree.ts';

/** How many bytes a file may have: beyond, an edit could no longer be answered in time. Larger programmes stand in several files. */
export const maximumFileSize = 32 * 1024 * 1024;

/** What an earlier check has found in a file, so that its text need not be read before somebody asks for it. */
export interface KnownFile {
  readonly text: () => string;
  readonly membership: Membership;
  readonly problems: readonly PassageProblem[];
  readonly elements: readonly Element[];
  /** Its parts, where the programme goes on with the elements that are known. */
  readonly passages: readonly Passage[] | undefined;
}

/**
 * One `.dtx` file: its address, its text and the passages that make up the text. Positions count lines and UTF-16 code units
 * from 0, as in LSP. The file keeps its identity while its text changes, and so does every passage that an edit leaves alone.
 */
export class SourceFile {
  readonly uri: string;
  /** Counts the texts that it has had. */
  revision = 0;
  private read: readonly Passage[] = [];
  private own: TextDocument | undefined;
  private told: KnownFile | undefined;

  /** An empty file; `uri` is any absolute URI with `/` between folders. */
  constructor(uri: string) {
    this.uri = uri;
  }

  /** A file of which is known what it says, as long as nobody asks for its passages. */
  static known(uri: string, told: KnownFile): SourceFile {
    const file = new SourceFile(uri);
    file.told = told;
    return file;
  }

  /** What is known of it without its having been read; undefined where it has been. */
  get known(): KnownFile | undefined {
    return this.told;
  }

  get document(): TextDocument {
    this.own ??= TextDocument.create(this.uri, 'dtx', 0, this.told?.text() ?? '');
    return this.own;
  }

  /** The parts of its text. */
  get passages(): readonly Passage[] {
    const known = this.told?.passages;
    if (known !== undefined) return known;
    this.readAnew();
    return this.read;
  }

  /** Reads it, if it is merely known; its elements are others from then on. */
  readAnew(): void {
    if (this.told !== undefined) this.update(this.document);
  }

  /** All that it declares, in the order of the text. */
  get elements(): readonly Element[] {
    if (this.told !== undefined) return this.told.elements;
    const all: Element[] = [];
    for (const { elements } of this.read) for (const element of elements) all.push(element);
    return all;
  }

  /** What the language cannot take in it. */
  get problems(): readonly PassageProblem[] {
    return this.told === undefined ? this.read.flatMap(({ problems }) => problems) : this.told.problems;
  }

  /**
   * Takes the text of a document, any text, and returns how many passages had to be read. What an edit leaves alone is not read again;
   * elements of what it changes go on, under their nouns and names, in what stands there now.
   */
  update(document: TextDocument): number {
    this.own = document;
    this.told = undefined;
    this.revision++;
    const text = document.getText();
    const old = this.read;
    const head = countAtStart(old, text);
    const tail = countAtEnd(old, text, head);
    const whole = old.length === 0 ? wholeOf(text) : undefined;
    const claim = claimFrom(old.slice(head, old.length - tail));
    const read: Passage[] = [];
    let start = old[head - 1]?.end ?? 0;
    let before = old[head - 1]?.beforeNext ?? nothingBefore;
    // Where the passages at the end stand in the new text; the first of them that the reading arrives at ends it.
    let next = old.length - tail;
    const moved = text.length - (old.at(-1)?.end ?? 0);
    while (start < text.length) {
      while (next < old.length && startOf(old[next]) + moved < start) next++;
      const candidate = old[next];
      const isThere = candidate !== undefined && candidate.start + moved === start;
      if (isThere && isSame(candidate.before, before)) break;
      const border = endOfPassage(text, start);
      const { end } = border;
      // While a text is a mere part of another, the whole stays in memory for its sake; but it is read faster where it stands.
      const stretch = whole === undefined ? wholeOf(ownText(text.slice(start, end))) : { ...whole, from: start, to: end };
      const passage = new Passage(this, stretch, start, border, before, claim);
      read.push(passage);
      before = passage.beforeNext;
      start = end;
    }
    const behind = start < text.length ? old.slice(next) : [];
    if (moved !== 0) for (const passage of behind) passage.start += moved;
    if (head + read.length + behind.length !== old.length || read.length > 0) this.read = [...old.slice(0, head), ...read, ...behind];
    return read.length;
  }

  /** The passage in which an offset lies; undefined in an empty file. */
  passageAt(offset: number): Passage | undefined {
    const { passages } = this;
    return passages[Math.max(0, firstIndex(passages.length, (index) => startOf(passages[index]) > offset) - 1)];
  }
}

/** A file with a text of its own. */
export function sourceFile(uri: string, text: string, version = 0): SourceFile {
  const file = new SourceFile(uri);
  file.update(TextDocument.create(uri, 'dtx', version, text));
  return file;
}

function startOf(passage: Passage | undefined): number {
  return passage?.start ?? 0;
}

/** How many passages stand unchanged at the start of a text, and still end there. */
function countAtStart(passages: readonly Passage[], text: string): number {
  let count = 0;
  for (let passage = passages[0]; passage !== undefined; passage = passages[++count]) {
    if (!standsAt(passage, text, passage.start) || !passage.endsIn(text)) break;
  }
  return count;
}

/** How many passages behind those at the start stand unchanged at the end of a text. */
function countAtEnd(passages: readonly Passage[], text: string, atStart: number): number {
  let count = 0;
  let end = text.length;
  const start = passages[atStart - 1]?.end ?? 0;
  for (let index = passages.length - 1; index >= atStart; index--) {
    const passage = passages[index] as Passage;
    if (end - passage.text.length < start || !standsAt(passage, text, end - passage.text.length)) break;
    end -= passage.text.length;
    count++;
  }
  return count;
}

/** Whether a passage's text stands in a text. Several times as fast as `startsWith`, which goes letter by letter. */
function standsAt({ text: own }: Passage, text: string, start: number): boolean {
  return text.slice(start, start + own.length) === own;
}

function isSame(a: Before, b: Before): boolean {
  return a.kind === b.kind && a.gap === b.gap;
}

/** Elements of former passages, each to be claimed once. */
export function claimFrom(passages: readonly Passage[]): Claim {
  if (passages.length === 0) return () => undefined;
  const former = new Map<string, ElementNode[]>();
  for (const element of passages.flatMap(({ elements }) => elements)) {
    const key = `${element.noun} ${element.name}`;
    const same = former.get(key);
    if (same === undefined) former.set(key, [element]);
    else same.push(element);
  }
  return (noun, name) => former.get(`${noun} ${name}`)?.shift();
}

/** A part of a text as a text of its own. */
function ownText(part: string): string {
  return JSON.parse(JSON.stringify(part));
}

/** The address of the folder a file or folder lies in, without a `/` at its end; '' above the root. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The name of a file without its folder and its `.dtx`. */
export function baseName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.dtx$/, '');
}
