import { createReadStream, promises as fs, readFileSync, statSync } from 'node:fs';
import type { LocalizedText } from 'dtx-language';
import { type Decoded, decode } from 'dtx-language';
import { shownPath, uriOf } from './paths.ts';
import { unreadable, unusable } from './problems.ts';
import type { Input } from './walk.ts';

/** The text of one file, and how it is called. */
export interface Source {
  /** The absolute path. */
  readonly path: string;
  readonly uri: string;
  /** The path in reports. */
  readonly shown: string;
  readonly text: string;
  /** What tells its content from any other, where that was asked for. */
  readonly hash?: string;
}

const megabyte = 1024 * 1024;
/** Above this, one file costs more memory than a machine can be expected to have. */
const largestFile = 32 * megabyte;
/** Files open at a time, where the disk lets one wait. */
const concurrency = 16;
/** A disk lets one wait, such as one behind a network, where it takes longer than this for each of its files and ten more. In milliseconds. */
const slow = 2;
const grace = 10 * slow;

/** What is known of texts that have been read before. */
export interface Knowledge {
  /** What tells some bytes from any others. */
  hashOf(bytes: Uint8Array): string;
  /** Whether a text is known by that, and need not be made of its bytes now. */
  knows(uri: string, hash: string): boolean;
}

/** Hears how many bytes have been read so far, before anything is made of them. */
export type OnSize = (bytes: number) => void;

/** Reads files from the disk, each once however often and by whatever path it is asked for, and keeps what went wrong. */
export class Reader {
  readonly problems: LocalizedText[] = [];
  /** The real paths of all files that were asked for. */
  readonly seen = new Set<string>();
  private readonly onSize: OnSize | undefined;
  private readonly knowledge: Knowledge | undefined;
  private size = 0;

  constructor(onSize?: OnSize, knowledge?: Knowledge) {
    this.onSize = onSize;
    this.knowledge = knowledge;
  }

  /** The texts of those files that were not read before and can be read, in the order given. */
  async read(inputs: readonly Input[]): Promise<Source[]> {
    const fresh: Input[] = [];
    for (const input of inputs) {
      if (this.seen.has(input.real)) continue;
      this.seen.add(input.real);
      fresh.push(input);
    }
    const atOnce = this.readWhileQuick(fresh);
    const later = await mapBounded(fresh.slice(atOnce.length), concurrency, ({ path }) => this.readLater(path));
    const results = [...atOnce, ...later];
    this.onSize?.(this.size);
    for (const result of results) if ('en' in result) this.problems.push(result);
    return results.filter((result): result is Source => 'text' in result);
  }

  unreadableFolder(folder: string, error: NodeJS.ErrnoException): void {
    this.problems.push(unreadable(shownPath(folder), error));
  }

  /** Reads standard input to its end. */
  async readStandardInput(): Promise<Decoded> {
    const bytes = await readStream(process.stdin);
    if ('problem' in bytes) return bytes;
    this.size += bytes.length;
    this.onSize?.(this.size);
    return decode(bytes);
  }

  /** Reads files one after the other as long as the disk is quick, up to the first that is none: to have many under way takes longer then. */
  private readWhileQuick(inputs: readonly Input[]): (Source | LocalizedText)[] {
    const results: (Source | LocalizedText)[] = [];
    let spent = 0;
    for (const { path } of inputs) {
      const from = performance.now();
      const bytes = readAtOnce(path);
      if (bytes === undefined) break;
      spent += performance.now() - from;
      results.push(this.sourceOf(path, bytes));
      if (spent > grace + results.length * slow) break;
    }
    return results;
  }

  private async readLater(file: string): Promise<Source | LocalizedText> {
    try {
      return this.sourceOf(file, await readFile(file));
    } catch (error) {
      return unreadable(shownPath(file), error as NodeJS.ErrnoException);
    }
  }

  private sourceOf(file: string, bytes: Bytes): Source | LocalizedText {
    const { knowledge } = this;
    const shown = shownPath(file);
    const source = { path: file, uri: uriOf(file), shown };
    if ('problem' in bytes) return unusable(shown, bytes.problem);
    this.size += bytes.length;
    const hash = knowledge && { hash: knowledge.hashOf(bytes) };
    if (hash !== undefined && knowledge?.knows(source.uri, hash.hash)) return new KnownSource(source, hash.hash, bytes);
    const decoded = decode(bytes);
    return 'text' in decoded ? { ...source, ...hash, text: decoded.text } : unusable(shown, decoded.problem);
  }
}

/** A file whose bytes have been text before: they are made into text when somebody asks for it. */
class KnownSource implements Source {
  readonly path: string;
  readonly uri: string;
  readonly shown: string;
  readonly hash: string;
  private readonly bytes: Uint8Array;

  constructor({ path, uri, shown }: Omit<Source, 'text'>, hash: string, bytes: Uint8Array) {
    this.path = path;
    this.uri = uri;
    this.shown = shown;
    this.hash = hash;
    this.bytes = bytes;
  }

  get text(): string {
    return (decode(this.bytes) as { readonly text: string }).text;
  }
}

type Bytes = Uint8Array | { readonly problem: LocalizedText };

/** Undefined for what is no file, cannot be read or is too large: it is left to those who say so. */
function readAtOnce(file: string): Uint8Array | undefined {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.size <= largestFile ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

async function readFile(file: string): Promise<Bytes> {
  const stats = await fs.stat(file);
  if (stats.size > largestFile) return { problem: tooLarge(stats.size) };
  return stats.isFile() ? fs.readFile(file) : readStream(createReadStream(file));
}

/** A pipe does not say how long it is: reading ends where it proves too long. */
async function readStream(stream: AsyncIterable<Buffer>): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestFile) return { problem: tooLarge(undefined) };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number | undefined): LocalizedText {
  const limit = largestFile / megabyte;
  const is = size === undefined ? undefined : Math.ceil(size / megabyte);
  return {
    en: `it has ${is === undefined ? `more than ${limit}` : is} MB, and a file may have up to ${limit} MB. Split it into several files that open with “part of” and the programme’s name.`,
    zh: `文件大小${is === undefined ? `超过 ${limit}` : `为 ${is}`} MB，单个文件不得超过 ${limit} MB。请拆分为多个文件，各以“属于”加规划名开头。`,
  };
}

/** Maps with at most `bound` calls under way; results in the order of the items. */
async function mapBounded<T, R>(items: readonly T[], bound: number, map: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  const entries = items.entries();
  const work = async () => {
    for (const [index, item] of entries) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(bound, items.length) }, work));
  return results;
}
