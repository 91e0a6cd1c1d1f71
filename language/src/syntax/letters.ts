/** A part of a text, from one offset to another, and the letters of the whole text. */
export interface Stretch {
  readonly text: string;
  readonly letters: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** In UTF-16 code units: from there on a text is huge. */
const many = 1 << 20;

/** Where one text after the other is put, and the same as bytes, where there is something that copies a text into bytes at once. */
let spare = new Uint16Array(1 << 12);
let spareBytes = bytesOf(spare);

/** A whole text; its letters hold until the next text is asked for. */
export function wholeOf(text: string): Stretch {
  return { text, letters: lettersOf(text), from: 0, to: text.length };
}

/**
 * The UTF-16 code units of a text as numbers, and a 0 behind them; they hold until the next text is asked for. To read a letter
 * there takes half as long as in a text, of which each time must be found out how it is kept.
 */
export function lettersOf(text: string): Uint16Array {
  const { length } = text;
  let [letters, bytes] = [spare, spareBytes];
  if (length >= letters.length) {
    const isHuge = length >= many;
    letters = new Uint16Array(isHuge ? length + 1 : length * 2);
    bytes = bytesOf(letters);
    // What one huge text needs is not kept for its sake.
    if (!isHuge) [spare, spareBytes] = [letters, bytes];
  }
  if (bytes === undefined) for (let index = 0; index < length; index++) letters[index] = text.charCodeAt(index);
  else bytes.write(text, 0, length * 2, 'utf16le');
  letters[length] = 0;
  return letters;
}

/** Undefined outside of Node, and where numbers lie in memory with their higher byte first. */
function bytesOf({ buffer }: Uint16Array): Buffer | undefined {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  return (globalThis as { Buffer?: typeof Buffer }).Buffer?.from(buffer as ArrayBuffer);
}
