import type { Position } from './editor.ts';

/** Where a session types and asks, in one file. */
export interface Places {
  /** Where labels of initiatives begin. */
  readonly labels: readonly Position[];
  /** Where lists of references end, so that one character more breaks the last. */
  readonly references: readonly Position[];
  /** Inside of names in such lists. */
  readonly names: readonly Position[];
  /** What is typed behind such a list to have a name completed. */
  readonly halfTyped: string;
  /** Where the declarations of names end to which other files refer, and the last of those files. */
  readonly referred: readonly { readonly at: Position; readonly from: string }[];
}

/** The places of a generated `.dtx` file; `others` are the texts of the programme's other files, by address. */
export function placesInDtx(text: string, others: ReadonlyMap<string, string>): Places {
  const lines = text.split('\n');
  const declarations = find(lines, /^initiative (\S+)/, (match) => match[0].length);
  const lastReferrer = lastMentions(others);
  return {
    labels: find(lines, /^initiative \S+ "/, (match) => match[0].length),
    references: find(lines, /^ {2}depends on .*/, (match) => match[0].length),
    names: find(lines, /^ {2}depends on /, (match) => match[0].length + 1),
    halfTyped: ', Initiative0',
    referred: declarations.flatMap((at) => {
      const from = lastReferrer.get((lines[at.line] as string).slice('initiative '.length, at.character));
      return from === undefined ? [] : [{ at, from }];
    }),
  };
}

/** The places of a file that likec4.ts has written. */
export function placesInLikeC4(text: string): Places {
  const lines = text.split('\n');
  return {
    labels: find(lines, /^ {2}Initiative\w+ = initiative '/, (match) => match[0].length),
    references: find(lines, /^ {2}\w+ -\[depends_on\]-> \w+/, (match) => match[0].length),
    names: [],
    halfTyped: '',
    referred: [],
  };
}

function find(lines: readonly string[], pattern: RegExp, character: (match: RegExpExecArray) => number): Position[] {
  return lines.flatMap((text, line) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ line, character: character(match) }];
  });
}

/** The last file in which each initiative is depended on. */
function lastMentions(files: ReadonlyMap<string, string>): Map<string, string> {
  const last = new Map<string, string>();
  for (const uri of [...files.keys()].sort()) {
    for (const [, names] of (files.get(uri) as string).matchAll(/^ {2}depends on (.*)$/gm)) {
      for (const name of (names as string).split(', ')) last.set(name, uri);
    }
  }
  return last;
}
