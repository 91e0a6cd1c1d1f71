import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { endianness } from 'node:os';
import { type LocalizedText, type Options, rowNames, type SavedProgramme } from 'dtx-language';
import { printable } from '../report/printable.ts';
import { UserError } from '../text.ts';
import { writeAtomically } from './output.ts';
import { shownPath } from './paths.ts';
import { unreadable } from './problems.ts';

/** Tells one build from another; the bundler puts it in, so that there is none where the command runs from its sources. */
declare const BUILD: string | undefined;

/** What a file with a cache begins with. */
const mark = 'dtx cache\n';

interface Header {
  /** What must be alike for the rest to hold: the build and what was asked for. */
  readonly key: string;
  /** The lengths are those in bytes. */
  readonly programmes: readonly { readonly head: SavedProgramme['head']; readonly texts: number; readonly rows: readonly number[] }[];
}

/** What one check leaves behind for the next, in a file of the user's choice. */
export class Cache {
  readonly programmes: readonly SavedProgramme[];
  private readonly file: string;
  private readonly key: string;

  private constructor(file: string, key: string, programmes: readonly SavedProgramme[]) {
    this.file = file;
    this.key = key;
    this.programmes = programmes;
  }

  /**
   * What the last check has left, if it was made by the same build with the same options; nothing where the file is missing or damaged.
   * @throws UserError where the file is something else, which would be lost.
   */
  static async open(file: string, options: Options): Promise<Cache> {
    const { profile, asOf, settings, off } = options;
    const build = typeof BUILD === 'undefined' ? String(Math.random()) : BUILD;
    const key = JSON.stringify([build, process.version, endianness(), profile, asOf, [...(settings ?? [])], [...(off ?? [])]]);
    if (file.endsWith('.dtx')) throw new UserError(isNoCache(file));
    const bytes = await bytesOf(file);
    return new Cache(file, key, bytes === undefined ? [] : (read(bytes, key) ?? []));
  }

  /** What tells the bytes of one file from any others. */
  hashOf(bytes: Uint8Array): string {
    return hashOf([bytes]);
  }

  /** Keeps what the next check can go on from. Says why where that cannot be written; the check itself is none the worse. */
  async write(programmes: readonly SavedProgramme[]): Promise<LocalizedText[]> {
    if (programmes.length === this.programmes.length && programmes.every((programme) => this.programmes.includes(programme))) return [];
    try {
      await writeAtomically(this.file, written(programmes, this.key), cannotWrite);
      return [];
    } catch (error) {
      if (error instanceof UserError) return [error.text];
      throw error;
    }
  }
}

const cannotWrite: LocalizedText = {
  en: 'The report is complete, but the next check will take as long, because dtx cannot write the cache to',
  zh: '报告完整无缺，但下次检查不会更快，因为无法将缓存写入',
};

/** The content of the file; undefined where there is none yet. */
async function bytesOf(file: string): Promise<Buffer | undefined> {
  let bytes: Buffer;
  try {
    bytes = await fs.readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(unreadable(shownPath(file), error as NodeJS.ErrnoException));
  }
  if (bytes.length > 0 && !bytes.subarray(0, mark.length).equals(Buffer.from(mark))) throw new UserError(isNoCache(file));
  return bytes;
}

function isNoCache(file: string): LocalizedText {
  return {
    en: `${printable(file)} is no cache of dtx, and would be overwritten. Choose another file for --cache.`,
    zh: `${printable(file)} 不是 dtx 的缓存文件，写入缓存会覆盖原有内容。请为 --cache 另选文件名。`,
  };
}

/** A line with the mark, one with a hash of all that follows, one with the header; then the texts and rows of each programme, each begun at a multiple of four. */
function written(programmes: readonly SavedProgramme[], key: string): Uint8Array[] {
  const texts = programmes.map((programme) => Buffer.from(programme.texts));
  const header: Header = {
    key,
    programmes: programmes.map(({ head, rows }, index) => ({
      head,
      texts: (texts[index] as Buffer).length,
      rows: rowNames.map((name) => rows[name].byteLength),
    })),
  };
  const head = Buffer.from(`${JSON.stringify(header)}\n`);
  const parts = programmes.flatMap(({ rows }, index) => [
    texts[index] as Buffer,
    padding(texts[index]?.length ?? 0),
    ...rowNames.map((name) => new Uint8Array(rows[name].buffer, rows[name].byteOffset, rows[name].byteLength)),
  ]);
  const hashed = [head, padding(headerStart + head.length), ...parts];
  return [Buffer.from(`${mark}${hashOf(hashed)}\n`), ...hashed];
}

function padding(length: number): Uint8Array {
  return new Uint8Array(multipleOfFour(length) - length);
}

/** Undefined where the file is damaged, or of another build or other options. */
function read(bytes: Buffer, key: string): SavedProgramme[] | undefined {
  const hash = bytes.toString('latin1', mark.length, headerStart - 1);
  if (hash !== hashOf([bytes.subarray(headerStart)])) return undefined;
  const headerEnd = bytes.indexOf('\n', headerStart) + 1;
  const header: Header = JSON.parse(bytes.toString('utf8', headerStart, headerEnd));
  if (header.key !== key) return undefined;
  let start = multipleOfFour(headerEnd);
  const take = (length: number) => {
    const from = start;
    start = multipleOfFour(start + length);
    return from;
  };
  return header.programmes.map(({ head, texts, rows }) => {
    const from = take(texts);
    const views = rowNames.map((name, index) => {
      const length = rows[index] as number;
      return [name, new Int32Array(bytes.buffer, bytes.byteOffset + take(length), length / 4)];
    });
    return { head, texts: bytes.toString('utf8', from, from + texts), rows: Object.fromEntries(views) };
  });
}

function multipleOfFour(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64');
}

/** Every hash is as long as any other. */
const headerStart = mark.length + hashOf([]).length + 1;
