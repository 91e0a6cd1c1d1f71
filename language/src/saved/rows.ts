/** Numbers in a row that grows. */
export class Row {
  private numbers = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length++] = number;
  }

  pushAll(numbers: Iterable<number>): void {
    for (const number of numbers) this.push(number);
  }

  view(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }
}

/** Two numbers that tell one text from another; that two texts in a programme have the same by chance has odds of one to 10^19. */
export function fingerprint(text: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5 | 0, 0x1b873593 | 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // FNV-1a, and Murmur's mixing step.
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(code ^ 0x5bd1e995, 0xcc9e2d51);
    b |= 0;
  }
  return [a, b];
}
