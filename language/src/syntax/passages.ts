import { homes, keywordIds, type Noun, nouns } from '../vocabulary/index.ts';
import { endOf, namePattern, whatHidesBraces } from './tokens.ts';

/** The element that follows one whose closing brace is missing. */
export interface Follower {
  readonly noun: Noun;
  readonly name: string;
  /** What stands behind the passage, to the quote or brace behind the name. */
  readonly text: string;
}

/** Where a passage ends, and why. */
export interface Border {
  readonly end: number;
  /** Whether it ends with a closing brace, so that it stays as it is whatever follows. */
  readonly isClosed: boolean;
  /** Undefined where it ends with a closing brace or with the text. */
  readonly follower: Follower | undefined;
}

const topNouns = Object.entries(nouns).flatMap(([noun, { en, zh }]) => (noun in homes ? [] : [en, zh]));
const firstLetters = [...new Set(topNouns.map((noun) => noun.charAt(0)))].join('');
/** What may open or close an element, hide a brace, or begin a line with an element that stands in no other; one character each. */
const sign = new RegExp(String.raw`[{｛}｝"“＂/]|[\r\n](?=[${firstLetters}])`, 'g');
const hidesBraces = new RegExp(whatHidesBraces, 'y');

/**
 * Where the passage of a text that begins at an offset outside of all braces ends: behind the brace that closes the next
 * top-level element; where that brace is missing, before the line on which another such element begins; or at the end of the
 * text. No token, no member and no comment right before an element crosses such a border, so that passages are parsed one by
 * one, and only those that change are parsed again. Linear in the length of the passage.
 */
export function endOfPassage(text: string, start: number): Border {
  sign.lastIndex = start;
  let depth = 0;
  let comment = { start, end: start };
  while (sign.test(text)) {
    const at = sign.lastIndex - 1;
    const character = text.charAt(at);
    if (character === '{' || character === '｛') depth++;
    else if (character === '}' || character === '｝') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) return { end: at + 1, isClosed: true, follower: undefined };
    } else if (character === '\r' || character === '\n') {
      const match = depth > 0 ? headingAt(text, at) : null;
      if (match === null) continue;
      const [found, noun = '', name = ''] = match;
      // A comment right before an element is about that element.
      const end = text.slice(comment.end, at).trim() === '' ? comment.start : at;
      const follower = { noun: keywordIds.get(noun) as Noun, name, text: text.slice(end, at + found.length + 1) };
      return { end, isClosed: false, follower };
    } else {
      const end = endOf(hidesBraces, text, at);
      if (end === 0) continue;
      sign.lastIndex = end;
      if (text.startsWith('/*', at)) comment = { start: at, end };
    }
  }
  return { end: text.length, isClosed: false, follower: undefined };
}

/** Few texts need it, and what it knows of letters takes long to read. */
let heading: RegExp | undefined;

/** The noun and name of an element on the line that begins behind an offset, where the quote or brace behind them says that they are. */
function headingAt(text: string, offset: number): RegExpExecArray | null {
  heading ??= new RegExp(String.raw`[\r\n](${topNouns.join('|')})[ \t]+(${namePattern.source})[ \t]*(?=["“＂{｛])`, 'uy');
  heading.lastIndex = offset;
  return heading.exec(text);
}
