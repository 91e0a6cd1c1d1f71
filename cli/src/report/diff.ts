import path from 'node:path';
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import { painterFor } from './painter.ts';
import { printable } from './printable.ts';

/** The difference between two texts of a file as a unified diff, which `git apply` takes; coloured, and made safe to show, on a terminal. */
export function unifiedDiff(shown: string, before: string, after: string): string {
  const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, { headerOptions: OMIT_HEADERS });
  const patch = `--- ${nameOf('a/', shown)}\n+++ ${nameOf('b/', shown)}\n${hunks}`;
  return process.stdout.isTTY ? patch.split('\n').map(forTerminal).join('\n') : patch;
}

/** The library would write a Chinese name as numbers. A name with a blank ends in a tab, as git writes it. */
function nameOf(side: string, shown: string): string {
  return `${path.isAbsolute(shown) ? '' : side}${printable(shown)}${shown.includes(' ') ? '\t' : ''}`;
}

function forTerminal(line: string): string {
  const paint = painterFor(process.stdout);
  const text = printable(line.replace(/\r$/, '').replaceAll('\t', '    '));
  if (line.startsWith('+')) return paint('green', text);
  if (line.startsWith('-')) return paint('red', text);
  return line.startsWith('@@') ? paint('cyan', text) : text;
}
