/** Cuts a text into words, texts in quotes, dates, numbers, signs and comments: the patterns of ./tokens.ts, read letter by letter where letters are plain. */
import { type Comment, kindOf, type Token } from './token.ts';
import { hidden, namePattern, patterns, signs } from './tokens.ts';
import { hashOf, nextHash, wordAt } from './words.ts';

/** A text in tokens; words are not yet told apart by where they stand. */
export interface Scanned {
  readonly tokens: Token[];
  readonly comments: Comment[];
  /** Runs of characters that begin no token. */
  readonly unreadable: { readonly offset: number; readonly length: number }[];
}

const [other, blank, letter, digit, quote, slash, sign] = [0, 1, 2, 3, 4, 5, 6];

/** What each plain character begins. */
const beginnings = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\s;]/.test(character)) return blank;
  if (/[A-Za-z_]/.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if (character === '"') return quote;
  if (character === '/') return slash;
  return /[{},%<>~+.-]/.test(character) ? sign : other;
});
const isInName = tableOf(/[\w-]/);
const isInDate = tableOf(/[0-9A-Za-z]/);
/** Behind plain digits these may go on with a number or a date. */
const goesOnWithNumber = tableOf(/[,./-]/);

/** The signs of one plain character. */
const plainSigns = Array.from({ length: 128 }, (_, code) =>
  '{},%~+-'.includes(String.fromCharCode(code)) ? kindOf(String.fromCharCode(code)) : -1,
);

const sticky = (pattern: RegExp) => new RegExp(pattern.source, 'y');
const [string, date, number] = [kindOf('STRING'), kindOf('DATE'), kindOf('NUMBER')];
const blanks = sticky(hidden.blank);
const lineComment = sticky(hidden.lineComment);
const blockComment = sticky(hidden.blockComment);
const strings = sticky(patterns.STRING);
const words = new RegExp(namePattern.source, 'uy');
/** What is no word, in the order in which it is looked for. */
const others: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [string, strings],
  [date, sticky(patterns.DATE)],
  [number, sticky(patterns.NUMBER)],
  ...Object.entries(signs).map(([name, pattern]) => [kindOf(name), sticky(pattern)] as const),
];

/** Scans a text; all places in the result count from `start`, which is where the text begins. Linear, and never throws. */
export function scan(text: string, start: number): Scanned {
  return new Scanner(text, start).scan();
}

class Scanner implements Scanned {
  readonly tokens: Token[] = [];
  readonly comments: Comment[] = [];
  readonly unreadable: { readonly offset: number; readonly length: number }[] = [];
  private readonly text: string;
  private readonly start: number;
  private at = 0;
  /** Whether a line has ended since the last token. */
  private isOnNewLine = false;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
  }

  scan(): Scanned {
    const { text } = this;
    let unreadable = -1;
    while (this.at < text.length) {
      const from = this.at;
      if (this.one(text, from)) {
        if (unreadable !== -1) this.unreadable.push({ offset: this.start + unreadable, length: from - unreadable });
        unreadable = -1;
      } else {
        if (unreadable === -1) unreadable = from;
        this.at = from + 1;
      }
    }
    if (unreadable !== -1) this.unreadable.push({ offset: this.start + unreadable, length: this.at - unreadable });
    return this;
  }

  /** Reads what begins at an offset; false where nothing does. */
  private one(text: string, from: number): boolean {
    const code = text.charCodeAt(from);
    switch (code < 128 ? beginnings[code] : other) {
      case blank:
        if (code === 10 || code === 13) this.isOnNewLine = true;
        this.at = from + 1;
        return true;
      case letter:
        return this.word(text, from);
      case digit:
        return this.dateOrNumber(text, from);
      case quote:
        return this.quoted(text, from);
      case slash:
        return this.comment(text, from);
      case sign:
        return this.sign(text, from, code);
      default:
        return code >= 128 && this.unusual(text, from);
    }
  }

  private word(text: string, from: number): boolean {
    let at = from;
    let hash = 0;
    let code = text.charCodeAt(at);
    while (isInName[code] === 1) {
      hash = nextHash(hash, code);
      code = text.charCodeAt(++at);
    }
    // Behind plain letters there may be others; no letter at all (NaN) ends the text.
    if (code > 127) {
      words.lastIndex = from;
      words.test(text);
      hash = hashOf(text, at, words.lastIndex, hash);
      at = words.lastIndex;
    }
    this.putWord(text, from, at, hash);
    return true;
  }

  private putWord(text: string, from: number, to: number, hash: number): void {
    const { image, kind } = wordAt(text, from, to, hash);
    this.put(kind, image, from, to);
  }

  private dateOrNumber(text: string, from: number): boolean {
    let at = from;
    let hash = 0;
    let code = text.charCodeAt(at);
    for (; beginnings[code] === digit; code = text.charCodeAt(++at)) hash = nextHash(hash, code);
    if (code < 128 ? goesOnWithNumber[code] === 0 : Number.isNaN(code)) return this.putPlain(number, text, from, at, hash);
    let isDate = false;
    while (code === 45 && isInDate[text.charCodeAt(at + 1)] === 1) {
      isDate = true;
      hash = nextHash(hash, code);
      for (code = text.charCodeAt(++at); isInDate[code] === 1; code = text.charCodeAt(++at)) hash = nextHash(hash, code);
    }
    if (isDate && !(code > 127) && code !== 47 && code !== 45) return this.putPlain(date, text, from, at, hash);
    return this.matched(text, from);
  }

  /** Programmes write the same days and numbers again and again: they come as the same string. */
  private putPlain(kind: number, text: string, from: number, to: number, hash: number): true {
    this.put(kind, wordAt(text, from, to, hash).image, from, to);
    return true;
  }

  private quoted(text: string, from: number): boolean {
    for (let at = from + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 92) return this.matched(text, from);
      if (code !== 34 && code !== 10 && code !== 13 && at < text.length) continue;
      const to = code === 34 ? at + 1 : at;
      this.put(string, text.slice(from, to), from, to);
      return true;
    }
  }

  private comment(text: string, from: number): boolean {
    const next = text.charCodeAt(from + 1);
    if (next !== 47 && next !== 42) return false;
    const pattern = next === 47 ? lineComment : blockComment;
    pattern.lastIndex = from;
    pattern.test(text);
    const image = text.slice(from, pattern.lastIndex);
    if (next === 42 && /[\r\n]/.test(image)) this.isOnNewLine = true;
    this.comments.push({ image, offset: this.start + from, end: this.start + pattern.lastIndex });
    this.at = pattern.lastIndex;
    return true;
  }

  private sign(text: string, from: number, code: number): boolean {
    const kind = plainSigns[code] as number;
    if (kind === -1) return this.matched(text, from);
    this.put(kind, text.charAt(from), from, from + 1);
    return true;
  }

  /** Letters, blanks and signs that are not plain. */
  private unusual(text: string, from: number): boolean {
    words.lastIndex = from;
    if (words.test(text)) {
      const to = words.lastIndex;
      this.putWord(text, from, to, hashOf(text, from, to));
      return true;
    }
    blanks.lastIndex = from;
    if (!blanks.test(text)) return this.matched(text, from);
    if (/[\r\n]/.test(text.slice(from, blanks.lastIndex))) this.isOnNewLine = true;
    this.at = blanks.lastIndex;
    return true;
  }

  private matched(text: string, from: number): boolean {
    for (const [kind, pattern] of others) {
      pattern.lastIndex = from;
      if (!pattern.test(text)) continue;
      this.put(kind, text.slice(from, pattern.lastIndex), from, pattern.lastIndex);
      return true;
    }
    return false;
  }

  private put(kind: number, image: string, from: number, to: number): void {
    const { start, isOnNewLine } = this;
    this.tokens.push({ kind, image, offset: start + from, end: start + to, isOnNewLine, feature: undefined });
    this.isOnNewLine = false;
    this.at = to;
  }
}

/** Whether each plain character is in a class. */
function tableOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0));
}
