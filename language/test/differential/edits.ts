import fc from 'fast-check';
import { vocabulary } from '../../src/index.ts';
import { dates, declarations, type Files, keystrokes, lines, nouns, pages, passagesOf, principleNames } from './pool.ts';

/** How an edit changes the text of a file; `at` and `other` are taken as shares of what is there, so that an edit suits any text. */
type TextEdit =
  | { readonly does: 'type'; readonly at: number; readonly text: string }
  | { readonly does: 'erase'; readonly at: number; readonly count: number }
  | {
      readonly does: 'change word' | 'move line' | 'repeat line' | 'move passage' | 'repeat passage';
      readonly at: number;
      readonly other: number;
    }
  | {
      readonly does: 'paste line' | 'paste passage' | 'write property' | 'write waiver' | 'choose';
      readonly at: number;
      readonly other: number;
    }
  | { readonly does: 'delete line' | 'delete passage' | 'leave half a line'; readonly at: number }
  | { readonly does: 'replace all'; readonly other: number }
  | { readonly does: 'begin with part of' | 'end lines otherwise' };

/** How an edit changes the files. */
type FileEdit =
  | { readonly does: 'rename element'; readonly at: number; readonly other: number }
  | { readonly does: 'create file'; readonly path: string; readonly other: number }
  | { readonly does: 'move file'; readonly path: string }
  | { readonly does: 'delete file' }
  | { readonly does: 'undo'; readonly count: number };

/** What somebody looks at before the next edit. */
type Look = 'everything' | 'findings' | 'nothing';

/** `file` is a share of the files that are there. */
export type Edit = (TextEdit | FileEdit) & { readonly file: number; readonly look: Look };

const share = fc.nat(9999).map((number) => number / 10_000);
const path = fc.constantFrom('bank.dtx', 'a.dtx', 'deep/a.dtx', 'deep/er/new.dtx', 'one/a.dtx', 'z.dtx', '行/新.dtx');
const small = fc.integer({ min: 1, max: 5 });

const edits: readonly (readonly [weight: number, edit: fc.Arbitrary<TextEdit | FileEdit>])[] = [
  [16, fc.record({ does: fc.constant('type' as const), at: share, text: fc.constantFrom(...keystrokes) })],
  [8, fc.record({ does: fc.constant('erase' as const), at: share, count: fc.oneof({ weight: 4, arbitrary: small }, fc.nat(80)) })],
  [24, fc.record({ does: fc.constant('change word' as const), at: share, other: share })],
  [4, fc.record({ does: fc.constantFrom('move line' as const, 'repeat line' as const), at: share, other: share })],
  [5, fc.record({ does: fc.constantFrom('move passage' as const, 'repeat passage' as const), at: share, other: share })],
  [5, fc.record({ does: fc.constantFrom('paste line' as const, 'paste passage' as const), at: share, other: share })],
  [12, fc.record({ does: fc.constant('write property' as const), at: share, other: share })],
  [4, fc.record({ does: fc.constantFrom('write waiver' as const, 'choose' as const), at: share, other: share })],
  [6, fc.record({ does: fc.constantFrom('delete line' as const, 'delete passage' as const, 'leave half a line' as const), at: share })],
  [1, fc.record({ does: fc.constant('replace all' as const), other: share })],
  [2, fc.record({ does: fc.constantFrom('begin with part of' as const, 'end lines otherwise' as const) })],
  [3, fc.record({ does: fc.constant('rename element' as const), at: share, other: share })],
  [1, fc.record({ does: fc.constant('create file' as const), path, other: share })],
  [1, fc.record({ does: fc.constant('move file' as const), path })],
  [1, fc.record({ does: fc.constant('delete file' as const) })],
  [16, fc.record({ does: fc.constant('undo' as const), count: small })],
];

const look = fc.constantFrom<Look[]>(
  'everything',
  'everything',
  'findings',
  'findings',
  'findings',
  'findings',
  'findings',
  'nothing',
  'nothing',
);

/** Any edit; most are looked at. */
export const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.oneof(...edits.map(([weight, arbitrary]) => ({ weight, arbitrary }))), share, look)
  .map(([what, file, look]) => ({ ...what, file, look }));

/** The texts of some files while they are edited, and what they were before. */
export class Desk {
  files: Files;
  private readonly past: Files[] = [];

  constructor(files: Files) {
    this.files = files;
  }

  /** Does one edit; where there is nothing that it could change, it changes nothing. */
  edit(edit: Edit): void {
    if (edit.does === 'undo') {
      for (let count = 0; count < edit.count; count++) this.files = this.past.pop() ?? this.files;
      return;
    }
    this.past.push(this.files);
    this.files = this.edited(edit);
  }

  private edited(edit: Exclude<Edit, { does: 'undo' }>): Files {
    const { files } = this;
    const name = pick(Object.keys(files), edit.file);
    if (edit.does === 'create file') return { ...files, [edit.path]: pick([...pages, '', 'part of Bank\n'], edit.other) ?? '' };
    if (name === undefined) return files;
    const { [name]: text = '', ...others } = files;
    switch (edit.does) {
      case 'delete file':
        return others;
      case 'move file':
        return { ...others, [edit.path]: text };
      case 'rename element':
        return renamed(files, edit.at, edit.other);
      default:
        return { ...files, [name]: editedText(text, edit, namesIn(files)) };
    }
  }
}

function editedText(text: string, edit: TextEdit, names: readonly string[]): string {
  switch (edit.does) {
    case 'type':
      return spliced(text, offsetAt(text, edit.at), 0, edit.text);
    case 'erase':
      return spliced(text, offsetAt(text, edit.at), edit.count, '');
    case 'change word':
      return changedWord(text, edit.at, edit.other, names);
    case 'move line':
    case 'repeat line':
      return moved(text.split(/(?<=\n)/), edit.at, edit.other, edit.does === 'repeat line');
    case 'move passage':
    case 'repeat passage':
      return moved(passagesOf(text), edit.at, edit.other, edit.does === 'repeat passage');
    case 'paste line':
      return withLine(text, edit.at, pick(lines, edit.other) ?? '');
    case 'paste passage':
      return put(passagesOf(text), edit.at, `${pick(declarations, edit.other)}\n`);
    case 'write property':
      return withStatement(text, edit.at, property(edit.other, names));
    case 'write waiver':
      return withStatement(text, edit.at, waiver(edit.other, names));
    case 'choose':
      return withStatement(text, edit.at, choice(edit.other));
    case 'delete line':
      return without(text.split(/(?<=\n)/), edit.at);
    case 'delete passage':
      return without(passagesOf(text), edit.at);
    case 'leave half a line':
      return halved(text, edit.at);
    case 'replace all':
      return pick([...pages, ''], edit.other) ?? '';
    case 'begin with part of':
      return text.startsWith('part of') ? text.replace(/^.*\n?/, '') : `part of Bank\n${text}`;
    case 'end lines otherwise':
      return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
  }
}

function pick<T>(list: readonly T[], share: number): T | undefined {
  return list[Math.floor(share * list.length)];
}

/** What a share is taken to say besides, where it picks already. */
function rest(share: number, length: number): number {
  return (share * length) % 1;
}

function offsetAt(text: string, share: number): number {
  return Math.floor(share * (text.length + 1));
}

function spliced(text: string, offset: number, count: number, put: string): string {
  return text.slice(0, offset) + put + text.slice(offset + count);
}

function put(pieces: readonly string[], at: number, piece: string): string {
  return pieces.toSpliced(Math.floor(at * (pieces.length + 1)), 0, piece).join('');
}

function without(pieces: readonly string[], at: number): string {
  return pieces.toSpliced(Math.floor(at * pieces.length), 1).join('');
}

function moved(pieces: readonly string[], from: number, to: number, stays: boolean): string {
  const piece = pick(pieces, from) ?? '';
  return put(stays ? pieces : pieces.toSpliced(Math.floor(from * pieces.length), 1), to, piece);
}

function withLine(text: string, at: number, line: string): string {
  return put(text.split(/(?<=\n)/), at, `${line}\n`);
}

/** Puts a statement behind an opening brace. */
function withStatement(text: string, at: number, statement: string): string {
  const brace = pick([...text.matchAll(/\{/g)], at);
  return brace === undefined ? text : spliced(text, brace.index + 1, 0, ` ${statement} `);
}

function halved(text: string, at: number): string {
  const all = text.split(/(?<=\n)/);
  const index = Math.floor(at * all.length);
  const line = all[index] ?? '';
  return all.with(index, `${line.slice(0, line.length >> 1)}${line.endsWith('\n') ? '\n' : ''}`).join('');
}

const named = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${nouns.join('|')})\\s+([\\p{L}_][\\p{L}\\p{N}_-]*)`, 'gu');

function namesIn(files: Files): string[] {
  return Object.values(files).flatMap((text) => [...text.matchAll(named)].map(([, name = '']) => name));
}

function renamed(files: Files, at: number, other: number): Files {
  const names = namesIn(files);
  const old = pick(names, at);
  if (old === undefined) return files;
  const name = pick([`${old}2`, '新名称', 'owner', ...names], other) ?? old;
  const written = new RegExp(`(?<![\\p{L}\\p{N}_-])${old}(?![\\p{L}\\p{N}_-])`, 'gu');
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(written, name)]));
}

const word = /["“][^"”\n]*["”]|[0-9][0-9A-Za-z.年月日-]*|[\p{L}_][\p{L}\p{N}_-]*|[{}]/gu;
const values = Object.values(vocabulary.enumerations).map((enumeration) => Object.values(enumeration).flatMap(({ en, zh }) => [en, zh]));
const keywords = [...vocabulary.keywords.values()].flatMap(({ en, zh }) => [en, zh]);

/** Puts another word of its kind in the place of one: a name for a name, a date for a date, a value for a value. */
function changedWord(text: string, at: number, other: number, names: readonly string[]): string {
  const all = [...text.matchAll(word)];
  const found = pick(all, at);
  if (found === undefined) return text;
  const [written] = found;
  const same = values.find((enumeration) => enumeration.includes(written));
  const candidates = /^["“]/.test(written)
    ? ['""', '"新的文字"', '“新的文字”', '"', '"2020-01"']
    : /^[{}]/.test(written)
      ? ['', '{', '}', '｛', '｝']
      : /^[0-9]/.test(written)
        ? dates
        : (same ?? (keywords.includes(written) ? keywords : [...names, `${written}x`, written.slice(0, -1)]));
  return spliced(text, found.index, written.length, pick(candidates, other) ?? '');
}

const kindsOf = Object.entries(vocabulary.enumerations).map(([name, enumeration]) => ({ name, values: Object.keys(enumeration) }));
const properties = Object.entries(vocabulary.properties as Record<string, vocabulary.Property>);

/** A property with a value that it takes. */
function property(share: number, names: readonly string[]): string {
  const [id, { en, zh, takes }] = pick(properties, share) as (typeof properties)[number];
  const next = rest(share, properties.length);
  const keyword = next < 0.7 ? en : zh;
  const enumeration = kindsOf.filter(({ name }) => name === id || name.endsWith(`.${id}`));
  const words = enumeration.length === 0 ? kindsOf.flatMap(({ values }) => values) : enumeration.flatMap(({ values }) => values);
  const [name, date, value] = [pick(names, next) ?? 'Nobody', pick(dates, next) as string, pick(words, next) as string];
  const clauses: Record<string, string> = {
    phase: `${next < 0.5 ? 'rollout' : 'pilot'} ${date} at ${name}`,
    gate: `${next < 0.5 ? 'compliance' : 'need'} by ${name} on ${date} laws "数据安全法"`,
    'raised-by': `${name} on ${date}`,
    between: 'safety and convenience',
    waive: `control-before-rollout because "…" by ${name} until ${date}`,
  };
  switch (takes) {
    case 'word':
    case 'words':
    case 'pair':
    case 'pairs':
      return `${keyword} ${value}${takes.startsWith('pair') ? ` ${value}` : ''}`;
    case 'reference':
    case 'references':
      return `${keyword} ${name}${next > 0.8 ? `, ${pick(names, 1 - next)}` : ''}`;
    case 'text':
    case 'texts':
      return `${keyword} "${name}"`;
    case 'figure':
      return `${keyword} >= ${Math.floor(next * 100)}%`;
    case 'date':
    case 'period':
      return `${keyword} ${date}`;
    case 'flag':
      return keyword;
    case 'block':
      return `${keyword} { profile ${next < 0.5 ? 'strict' : 'documented'} }`;
    case 'clause':
      return `${keyword} ${clauses[id] ?? ''}`;
  }
}

function waiver(share: number, names: readonly string[]): string {
  const principle = pick(principleNames, share);
  const next = rest(share, principleNames.length);
  return `waive ${principle} ${next < 0.9 ? 'because "已有安排"' : ''} by ${pick(names, next)} until ${pick(dates, next)}`;
}

function choice(share: number): string {
  const principle = pick(principleNames, share);
  const next = rest(share, principleNames.length);
  const settings = Object.keys(vocabulary.enumerations.setting);
  const all = [
    'profile strict',
    'profile documented',
    'profile essential',
    `off ${principle} because "另行检查"`,
    `off ${principle}`,
    `set ${pick(settings, rest(next, 6))} ${Math.floor(share * 10)}`,
  ];
  return `principles { ${pick(all, next)} }`;
}
