import { firstIndex } from '../lists.ts';
import type { Element } from '../programme/elements.ts';
import { Gathered, type SavedGathers } from '../programme/gathering.ts';
import { type Numbered, type Numbers, read, write } from './values.ts';

/** What was gathered for one question. */
export class KnownGathers implements SavedGathers {
  private readonly known: Numbered & Numbers;
  private readonly numbers: Int32Array;
  private readonly text: string | undefined;
  private lines: readonly string[] | undefined;

  /** `text` is what each element added, in a line of its own; undefined where all added the same `true`. */
  constructor(known: Numbered & Numbers, numbers: Int32Array, text: string | undefined) {
    this.known = known;
    this.numbers = numbers;
    this.text = text;
  }

  holds(element: Element, value: unknown): boolean {
    const number = this.known.element(element);
    const index = number === undefined ? -1 : this.indexOf(number);
    if (index === -1 || value === undefined) return index === -1 && value === undefined;
    const [before, after] = [this.numbers[index - 1], this.numbers[index + 1]].map((other) => {
      return other === undefined ? undefined : this.known.element(other).order;
    });
    const isInOrder = (before ?? -1) < element.order && element.order < (after ?? Infinity);
    return isInOrder && write(value, this.known)?.text === this.line(index);
  }

  restored(): Gathered[] {
    const { known, text, numbers } = this;
    const values = text === undefined ? undefined : (read(`[${text.replaceAll('\n', ',')}]`, known)?.value as unknown[]);
    return Array.from(numbers, (number, index) => new Gathered(known.element(number), values === undefined ? true : values[index]));
  }

  private line(index: number): string {
    this.lines ??= this.text?.split('\n');
    return this.lines?.[index] ?? 'true';
  }

  /** The elements stand in their order. */
  private indexOf(number: number): number {
    const { numbers } = this;
    const index = firstIndex(numbers.length, (index) => (numbers[index] as number) >= number);
    return numbers[index] === number ? index : -1;
  }
}
