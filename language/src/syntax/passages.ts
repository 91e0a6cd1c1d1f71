import { homes, keywordIds, type Noun, nouns } from '../vocabulary/index.ts';
import { braceOrWhatHidesIt, namePattern } from './tokens.ts';

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
/** At the start of a line, an element that stands in no other: its noun and name, and the quote or brace behind them. */
const heading = String.raw`[\r\n](${topNouns.join('|')})[ \t]+(${namePattern.source})[ \t]*(?=["“＂{｛])`;
const braceOrHeading = new RegExp(`${braceOrWhatHidesIt}|${heading}`, 'gu');

/**
 * Where the passage of a text that begins at an offset outside of all braces ends: behind the brace that closes the next
 * top-level element; where that brace is missing, before the line on which another such element begins; or at the end of the
 * text. No token, no member and no comment right before an element crosses such a border, so that passages are parsed one by
 * one, and only those that change are parsed again. Linear in the length of the passage.
 */
export function endOfPassage(text: string, start: number): Border {
  braceOrHeading.lastIndex = start;
  let depth = 0;
  let comment = { start, end: start };
  for (let match = braceOrHeading.exec(text); match !== null; match = braceOrHeading.exec(text)) {
    const [found, noun, name] = match;
    if (found === '{' || found === '｛') depth++;
    else if (found === '}' || found === '｝') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) return { end: braceOrHeading.lastIndex, isClosed: true, follower: undefined };
    } else if (found.startsWith('/*')) comment = { start: match.index, end: braceOrHeading.lastIndex };
    else if (depth > 0 && noun !== undefined && name !== undefined) {
      // A comment right before an element is about that element.
      const end = text.slice(comment.end, match.index).trim() === '' ? comment.start : match.index;
      const follower = { noun: keywordIds.get(noun) as Noun, name, text: text.slice(end, braceOrHeading.lastIndex + 1) };
      return { end, isClosed: false, follower };
    }
  }
  return { end: text.length, isClosed: false, follower: undefined };
}
