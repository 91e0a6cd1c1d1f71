import { braceOrWhatHidesIt } from './tokens.ts';

/**
 * Where the passage of a text that begins at an offset outside of all braces ends: behind the brace that closes the next
 * top-level element, or at the end of the text. No token, no member and no comment right before an element crosses such a
 * border, so that passages are parsed one by one, and only those that change are parsed again.
 * Linear in the length of the passage.
 */
export function endOfPassage(text: string, start: number): { readonly end: number; readonly isClosed: boolean } {
  braceOrWhatHidesIt.lastIndex = start;
  let depth = 0;
  for (let match = braceOrWhatHidesIt.exec(text); match !== null; match = braceOrWhatHidesIt.exec(text)) {
    const [found] = match;
    if (found === '{' || found === '｛') depth++;
    else if (found === '}' || found === '｝') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) return { end: braceOrWhatHidesIt.lastIndex, isClosed: true };
    }
  }
  return { end: text.length, isClosed: false };
}
