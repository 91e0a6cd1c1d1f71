/** Texts from which sequences of edits begin, and what is typed and pasted into them: all of it stands in the project itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { principles, vocabulary } from '../../src/index.ts';
import { endOfPassage } from '../../src/syntax/passages.ts';
import { sample } from '../support/sample.ts';

const root = join(import.meta.dirname, '../../..');

/** Texts by their paths below the workspace's folder. */
export type Files = Readonly<Record<string, string>>;

/** Every programme in the principles' pages and fixtures, without the findings that it expects of itself. */
export const pages: readonly string[] = below('language/src/principles').flatMap((path) => {
  const text = /\.dtx$|page\.md$/.test(path) ? readFileSync(join(root, path), 'utf8').replace(/[ \t]*\/\/!.*$/gm, '') : '';
  return path.endsWith('.dtx') ? [text] : [...text.matchAll(/^```dtx\n(.*?)^```/gms)].map(([, example = '']) => example);
});

/** The example programmes that stand in folders, each with its files. */
export const examples: readonly Files[] = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => below(`examples/${name}`).filter((path) => path.endsWith('.dtx')))
  .map((paths) => Object.fromEntries(paths.map((path) => [path.replace('examples/', ''), readFileSync(join(root, path), 'utf8')])));

/** One programme that uses every word, alone. */
export const samples: readonly Files[] = [{ 'sample.dtx': sample }];

/** Programmes of two small files each, side by side. */
export const pairs: readonly Files[] = pages.map((text, index) => ({
  'one/a.dtx': text,
  'two/b.dtx': pages[(index + 1) % pages.length] as string,
}));

/** Programmes of a root and two parts, and a file that belongs to none. */
export const parts: readonly Files[] = pages.map((text, index) => ({
  'bank.dtx': 'programme Bank "银行" { as-of 2024-06-30  principles { profile strict } }\n',
  'a.dtx': `part of Bank\n${text}`,
  'deep/b.dtx': `属于 Bank\n${pages[(index + 7) % pages.length]}`,
  'deep/er/c.dtx': pages[(index + 13) % pages.length] as string,
}));

/** What stands between two borders of these texts: mostly one declaration each. */
export const declarations: readonly string[] = [...new Set([...pages, sample].flatMap(passagesOf))];

/** The single lines of these texts. */
export const lines: readonly string[] = [...new Set([...pages, sample].flatMap((text) => text.split('\n')))].filter(
  (line) => line.trim() !== '',
);

/** The names of all principles. */
export const principleNames: readonly string[] = principles.map(({ id }) => id);

export const nouns: readonly string[] = Object.values(vocabulary.nouns).flatMap(({ en, zh }) => [en, zh]);

/** Dates in every form, right and wrong. */
export const dates: readonly string[] = [
  '2015',
  '2018-06',
  '2019-12-31',
  '2020-Q1',
  '2021-H2',
  '2022年3月',
  '2023年上半年',
  'before 2020',
  'after 2021-03',
  '早于 2019',
  'between 2019-03 and 2020-09',
  'between 2019',
  '2020..2025',
  '2025..2020',
  '2024-02-30',
  '２０２０',
  '2020-',
];

/** What a keystroke, or a slip of the hand or of an input method, puts into a text. */
export const keystrokes: readonly string[] = [
  ...[
    'a',
    'x',
    'I',
    '_',
    '-',
    '0',
    '9',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ',',
    '.',
    '..',
    ';',
    '<',
    '>=',
    '~',
    '+',
    '%',
    ':',
    "'",
    '\\',
  ],
  ...['行', '数据', '，', '、', '。', '；', '：', '（', '“', '”', '＂', '｛', '｝', '％', '＞', '～', '　', '０', '—', '…'],
  ...[
    '{',
    '}',
    '{ }',
    '}\n}',
    '{{',
    '"',
    '""',
    '/',
    '//',
    '/*',
    '*/',
    '/** x */',
    '// }\n',
    '"}"',
    '“｝',
    '\\"',
    '😀',
    '\ud83d',
    '\u2028',
    '\u0000',
  ],
  ...[
    'goal',
    'need',
    'init',
    'initiative ',
    '举措',
    'part of',
    'part',
    'of Bank',
    'depends',
    ' on',
    'owner ',
    'waive ',
    'principles {',
    'set laws-min 3',
  ],
];

/** The texts between the borders of a text, which are the text again when they are joined. */
export function passagesOf(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const { end } = endOfPassage(text, start);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}
