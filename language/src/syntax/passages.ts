import { homes, type Noun, nouns } from '../vocabulary/index.ts';
import { braceOrWhatHidesIt, namePattern } from './tokens.ts';

/** Where a passage ends, and why. */
export interface Border {
  readonly end: number;
  /** Whether it ends with a closing brace, so that it stays as it is whatever follows. */
  readonly isClosed: boolean;
  /** What follows an element whose closing brace is missing, to the quote or brace behind the next name; undefined where nothing does. */
  readonly follower: string | undefined;
}

const topNouns = Object.entries(nouns).flatMap(([noun, { en, zh }]) => (noun in homes ? [] : [en, zh]));
/** At the start of a line, an element that stands in no other: its noun and name, and the quote or brace behind them. */
const heading = String.raw`[\r\n](?:${topNouns.join('|')})[ \t]+${namePattern.source}[ \t]*(?=["“＂{｛])`;
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
    const [found] = match;
    if (found === '{' || found === '｛') depth++;
    else if (found === '}' || found === '｝') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) return { end: braceOrHeading.lastIndex, isClosed: true, follower: undefined };
    } else if (found.startsWith('/*')) comment = { start: match.index, end: braceOrHeading.lastIndex };
    else if (depth > 0 && /^[\r\n]/.test(found)) {
      // A comment right before an element is about that element.
      const end = text.slice(comment.end, match.index).trim() === '' ? comment.start : match.index;
      return { end, isClosed: false, follower: text.slice(end, braceOrHeading.lastIndex + 1) };
    }
  }
  return { end: text.length, isClosed: false, follower: undefined };
}

/** The noun and the name of the element that follows. */
export function nextElement(follower: string): { readonly noun: Noun; readonly name: string } | undefined {
  const [spelling, name] = follower.slice(0, -1).trimEnd().split(/\s+/).slice(-2);
  const noun = Object.entries(nouns).find(([, { en, zh }]) => spelling === en || spelling === zh)?.[0];
  return noun === undefined || name === undefined ? undefined : { noun: noun as Noun, name };
}
