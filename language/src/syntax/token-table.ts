import { features } from './generated/kinds.ts';
import type { Token } from './token.ts';
import type { Place } from './tree.ts';

/**
 * The columns of a table of tokens: where each begins and ends, the number of the node of the tree in which it stands, and in
 * the first the kind, what else is known of it, and the number of the feature to which it was assigned. An object for each
 * token would take most of the time of reading a text.
 */
const width = 4;
const [begin, end, owner] = [1, 2, 3] as const;
const kindBits = 0xff;
const newLineBit = 0x100;
const unusualBit = 0x200;
const featureShift = 16;

/** Tokens while they are read; one such table serves one text after the other. */
export class OpenTable {
  count = 0;
  /** The words, dates and numbers as they are written: one string for all that are alike. Undefined for all else. */
  readonly images: (string | undefined)[] = [];
  data: Int32Array<ArrayBuffer> = new Int32Array(1024 * width);

  clear(): void {
    this.count = 0;
  }

  push(kind: number, offset: number, to: number, isOnNewLine: boolean, isUnusual: boolean, image: string | undefined): void {
    const at = this.count * width;
    if (at === this.data.length) this.grow();
    const { data } = this;
    data[at] = kind | (isOnNewLine ? newLineBit : 0) | (isUnusual ? unusualBit : 0);
    data[at + begin] = offset;
    data[at + end] = to;
    data[at + owner] = -1;
    this.images[this.count++] = image;
  }

  /** Puts the token at one index at an earlier one, too. */
  move(from: number, to: number): void {
    const { data, images } = this;
    for (let column = 0; column < width; column++) data[to * width + column] = data[from * width + column] as number;
    images[to] = images[from];
  }

  /** Makes one token of one and the next. */
  join(index: number): void {
    this.data[index * width + end] = this.end(index + 1);
    this.images[index] = undefined;
  }

  kind(index: number): number {
    return (this.data[index * width] as number) & kindBits;
  }

  setKind(index: number, kind: number): void {
    const at = index * width;
    this.data[at] = ((this.data[at] as number) & ~kindBits) | kind;
  }

  isOnNewLine(index: number): boolean {
    return ((this.data[index * width] as number) & newLineBit) !== 0;
  }

  offset(index: number): number {
    return this.data[index * width + begin] as number;
  }

  end(index: number): number {
    return this.data[index * width + end] as number;
  }

  /** Says to which feature of which node a token was assigned, both by their numbers. */
  assign(index: number, node: number, feature: number): void {
    const at = index * width;
    this.data[at] = (this.data[at] as number) | (feature << featureShift);
    this.data[at + owner] = node;
  }

  /** The columns of what has been read, which stay when something else is read. */
  copy(): Int32Array<ArrayBuffer> {
    return this.data.slice(0, this.count * width);
  }

  private grow(): void {
    const data = new Int32Array(this.data.length * 2);
    data.set(this.data);
    this.data = data;
  }
}

/** The tokens of a text that has been read. */
export class TokenTable {
  private readonly text: string;
  private readonly shift: number;
  private data: Int32Array = new Int32Array(0);
  length = 0;

  /** `shift` is what the places of tokens are above the offsets in the text. */
  constructor(text: string, shift: number) {
    this.text = text;
    this.shift = shift;
  }

  fill(data: Int32Array, length: number): void {
    this.data = data;
    this.length = length;
  }

  at(index: number): Token {
    const { data, text, shift } = this;
    const at = index * width;
    const said = data[at] as number;
    const [offset, to] = [data[at + begin] as number, data[at + end] as number];
    return {
      kind: said & kindBits,
      image: text.slice(offset - shift, to - shift),
      offset,
      end: to,
      isOnNewLine: (said & newLineBit) !== 0,
      feature: features[said >> featureShift] || undefined,
    };
  }

  place(index: number): Place {
    const at = index * width;
    return { offset: this.data[at + begin] as number, end: this.data[at + end] as number };
  }

  all(): Token[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }

  /** The first of the tokens from one index to another that stands in a node and was assigned to a feature of it, by their numbers; -1 where none was. */
  find(from: number, to: number, node: number, feature: number): number {
    const { data } = this;
    for (let index = from; index < to; index++) {
      const at = index * width;
      if (data[at + owner] === node && (data[at] as number) >> featureShift === feature) return index;
    }
    return -1;
  }

  isIn(index: number, node: number): boolean {
    return this.data[index * width + owner] === node;
  }

  /** Those tokens, words aside, that are not certainly written as they should be: in full width, or without the closing quote. */
  unusual(): Token[] {
    const found: Token[] = [];
    for (let index = 0; index < this.length; index++) {
      if (((this.data[index * width] as number) & unusualBit) !== 0) found.push(this.at(index));
    }
    return found;
  }
}
