import type { Place, SourceFile } from '../programme/source-file.ts';
import type { Comment } from '../syntax/token.ts';
import type { Edit } from './fix.ts';

/** How an author lays out a file. */
export interface Layout {
  readonly text: string;
  /** What ends its lines. */
  readonly eol: string;
  /** Whether no line ends between two offsets. */
  isOneLine(offset: number, end: number): boolean;
  /** The blanks with which the line of an offset begins. */
  indentationAt(offset: number): string;
  /** One step of indentation. */
  indentationUnit(): string;
  /** The end of the line of an offset, or of the line on which a comment that begins there ends. */
  lineEndAfter(offset: number): number;
  /** A new line behind the last of an element, with a blank line between where the author leaves one. */
  lineBehind(place: Place, line: string): Edit;
}

/** The layout of a file, looked up in its text where asked for. */
export function layoutOf(file: SourceFile): Layout {
  const text = file.document.getText();
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

  const lineEndAfter = (offset: number): number => {
    let end = endOfLine(text, offset);
    for (const comment of commentsFrom(file, offset)) {
      if (comment.offset >= offset && comment.offset < end && comment.end > end) end = endOfLine(text, comment.end);
    }
    return end;
  };
  const isOneLine = (offset: number, end: number) => !/[\r\n]/.test(text.slice(offset, end));

  return {
    text,
    eol,
    isOneLine,
    indentationAt: (offset) => {
      const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
      return offset === 0 ? '' : (/^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '');
    },
    // The first line of the file that is indented, other than the inside of a comment, is indented by one step.
    indentationUnit: () => /^([ \t]+)[^\s*]/m.exec(text)?.[1] ?? '  ',
    lineEndAfter,
    lineBehind: ({ offset, end }, line) => {
      const lineEnd = lineEndAfter(end);
      const rest = text.slice(end, lineEnd).replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|;/g, '');
      // The next element begins on the same line.
      if (rest.trim() !== '') return { file, place: { offset: end, end }, text: `${eol}${line}${eol}` };
      const nextIsBlank = /^(?:\r\n|\r|\n)[ \t]*(?:[\r\n]|$)/.test(text.slice(lineEnd));
      const isApart = !isOneLine(offset, end) && nextIsBlank && /(\r\n|\n|\r)[ \t]*\1/.test(text);
      return { file, place: { offset: lineEnd, end: lineEnd }, text: `${isApart ? eol : ''}${eol}${line}` };
    },
  };
}

/** The comments behind an offset that may begin on its line: those of its passage and of the next. */
function commentsFrom(file: SourceFile, offset: number): readonly Comment[] {
  const index = file.passages.findIndex((passage) => passage.end >= offset);
  return file.passages.slice(index, index + 3).flatMap((passage) => passage.tree().comments);
}

function endOfLine(text: string, offset: number): number {
  const pattern = /\r|\n/g;
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? text.length;
}
