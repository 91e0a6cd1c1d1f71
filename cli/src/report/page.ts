import type { View } from './pretty.ts';
import { cellsOf, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

type Page = Pick<View, 'width' | 'paint'>;

/** A Markdown page as a terminal shows it best: headings bold, code indented, paragraphs wrapped, no marks left over. */
export function terminalPage(markdown: string, page: Page): string {
  const withoutComments = markdown
    .replaceAll('\r\n', '\n')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<!--.*?-->/gs, '');
  // Every other part stands between two fences.
  const parts = withoutComments.split(/^```.*\n?/m);
  const lines = parts.flatMap((part, index) => (index % 2 === 0 ? proseLines(part, page) : codeLines(part, page)));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function codeLines(code: string, { paint }: Page): string[] {
  const lines = code.trimEnd().split('\n');
  const shown = lines.map((line) =>
    cellsOf(line)
      .map(({ text }) => text)
      .join(''),
  );
  return [...shown.map((line) => (line === '' ? '' : `    ${paint('cyan', line)}`)), ''];
}

function proseLines(prose: string, page: Page): string[] {
  const paragraphs = prose.split(/\n(?:\s*\n)+|\n(?=\s*(?:#|[-*] |\d+\. ))/);
  return paragraphs.flatMap((paragraph, index) => {
    const isWithinList = isItem(paragraph) && isItem(paragraphs[index + 1]);
    return [...blockLines(paragraph.trim(), page), ...(isWithinList ? [] : [''])];
  });
}

function isItem(paragraph: string | undefined): boolean {
  return paragraph !== undefined && /^\s*(?:[-*]|\d+\.) /.test(paragraph);
}

function blockLines(block: string, page: Page): string[] {
  return block.startsWith('|') ? tableLines(block, page) : paragraphLines(block.replaceAll('\n', ' '), page);
}

/** A table without its bars: the first column as wide as its widest cell. Rows without content are left out. */
function tableLines(table: string, { width }: Page): string[] {
  const rows = table
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => withoutMarks(cell.trim())),
    )
    .filter((cells) => cells.some((cell) => !/^:?-*:?$/.test(cell)));
  const margin = Math.max(0, ...rows.map(([name = '']) => widthOf(name))) + 2;
  return rows.flatMap(([name = '', ...cells]) =>
    wrap(cells.join('  '), width - margin).map(
      (line, index) => (index === 0 ? name + ' '.repeat(margin - widthOf(name)) : ' '.repeat(margin)) + line,
    ),
  );
}

function paragraphLines(text: string, { width, paint }: Page): string[] {
  const heading = /^#{1,6} (.*)$/.exec(text)?.[1];
  if (heading !== undefined) return wrap(withoutMarks(heading), width).map((line) => paint('bold', line));
  const [mark = ''] = /^(?:[-*]|\d+\.|>) /.exec(text) ?? [];
  const lines = wrap(withoutMarks(text.slice(mark.length)), width - mark.length);
  const first = mark.replace(/^[*]/, '-').replace('>', ' ');
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(mark.length)) + line);
}

/** Links, code and emphasis without their marks. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\((https?:[^)]*)\)/g, '$1 ($2)')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1');
}
