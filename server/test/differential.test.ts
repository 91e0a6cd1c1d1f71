import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Desk, edit } from '../../language/test/differential/edits.ts';
import { parts } from '../../language/test/differential/pool.ts';
import type { Disk } from '../src/disk.ts';
import { Files } from '../src/files.ts';
import { Publisher } from '../src/publisher.ts';

/** Another run, or the same again: DTX_SEED=<seed>. */
const seed = Number(process.env.DTX_SEED ?? Date.now() % 2 ** 31);

const folder = 'file:///w';

/** What happens to a file besides being edited: it is opened or closed in the editor, with or without being saved, or becomes unreadable. */
const event = fc.constantFrom('edit', 'edit', 'edit', 'edit', 'open', 'close', 'save', 'spoil');

const steps = fc.noBias(fc.array(fc.record({ event, edit }), { maxLength: 60, size: 'max' }));

describe(`what the editor holds is what a new server would tell it (DTX_SEED=${seed})`, function () {
  this.timeout(120_000);

  it('after any sequence of edits, in the editor and on the disk', async () => {
    let done = 0;
    const property = fc.asyncProperty(fc.nat(parts.length - 1), steps, async (start, tried) => {
      const desk = new Desk(parts[start] as Desk['files']);
      const disk = new Map(Object.entries(desk.files).map(([path, text]) => [uriOf(path), bytesOf(text)]));
      const open = new Map<string, TextDocument>();
      const server = new Server(disk);
      await server.files.scan(folder);
      server.publish();
      for (const { event, edit } of tried) {
        desk.files = visible(disk, open);
        if (event === 'edit') {
          desk.edit(edit);
          await server.follow(desk.files, open);
        } else {
          const uris = Object.keys(desk.files).map(uriOf);
          const uri = uris[Math.floor(edit.file * uris.length)];
          if (uri !== undefined) await server.take(event, uri, open);
        }
        done++;
        if (edit.look === 'nothing') continue;
        server.publish();
        assert.deepEqual(server.shown(), await anew(disk, open), JSON.stringify(visible(disk, open), undefined, 1));
        const sent = server.sent;
        server.publish();
        assert.equal(server.sent, sent, 'nothing has changed, and nothing is sent');
      }
    });
    for (let batch = 0; done < 800; batch++) {
      await fc.assert(property, {
        seed: seed + batch,
        verbose: true,
        numRuns: 5,
        interruptAfterTimeLimit: 60_000,
        markInterruptAsFailure: true,
      });
    }
  });
});

/** A server without a connection, and what an editor holds that listens to it. */
class Server {
  readonly files: Files;
  /** How many messages it has sent. */
  sent = 0;
  private readonly disk: Map<string, Uint8Array>;
  private readonly publisher: Publisher;
  private readonly held = new Map<string, { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }>();

  constructor(disk: Map<string, Uint8Array>) {
    this.disk = disk;
    this.files = new Files(diskOf(disk));
    this.files.choose({ profile: 'strict' });
    this.publisher = new Publisher(this.files, ({ uri, version, diagnostics }) => {
      this.sent++;
      this.held.set(uri, { version, diagnostics });
    });
  }

  publish(): void {
    this.files.flush();
    this.publisher.publish('zh', 'file:///pages');
  }

  /** The diagnostics of all files that have any, as the editor shows them. */
  shown() {
    return [...this.held].filter(([, { diagnostics }]) => diagnostics.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Edits what is open as an editor does, and everything else on the disk. */
  async follow(after: Desk['files'], open: Map<string, TextDocument>): Promise<void> {
    const texts = new Map(Object.entries(after).map(([path, text]) => [uriOf(path), text]));
    for (const uri of [...this.disk.keys(), ...open.keys()]) {
      if (texts.has(uri) || (this.disk.get(uri) === unreadable && !open.has(uri))) continue;
      this.disk.delete(uri);
      if (open.delete(uri)) await this.files.close(uri);
      else this.files.remove(uri);
    }
    for (const [uri, text] of texts) {
      const document = open.get(uri);
      if (document?.getText() === text || (document === undefined && textOf(this.disk.get(uri)) === text)) continue;
      if (document === undefined) {
        this.disk.set(uri, bytesOf(text));
        await this.files.load(uri);
      } else this.files.edit(TextDocument.update(document, [changeTo(document, text)], document.version + 1));
    }
  }

  /** Opens, closes, saves and closes, or spoils a file. */
  async take(event: 'open' | 'close' | 'save' | 'spoil', uri: string, open: Map<string, TextDocument>): Promise<void> {
    const document = open.get(uri);
    if (event === 'open' && document === undefined) {
      const opened = TextDocument.create(uri, 'dtx', 1, textOf(this.disk.get(uri)) ?? '');
      open.set(uri, opened);
      this.files.edit(opened);
    }
    if (event === 'save' && document !== undefined) this.disk.set(uri, bytesOf(document.getText()));
    if (event === 'spoil' && this.disk.has(uri)) this.disk.set(uri, unreadable);
    if (event === 'save' || event === 'close') {
      open.delete(uri);
      await this.files.close(uri);
    } else await this.files.load(uri);
  }
}

/** What a server tells that starts now. */
async function anew(disk: Map<string, Uint8Array>, open: Map<string, TextDocument>) {
  const server = new Server(disk);
  for (const document of open.values()) server.files.edit(TextDocument.create(document.uri, 'dtx', document.version, document.getText()));
  await server.files.scan(folder);
  server.publish();
  return server.shown();
}

/** The texts that count: those in the editor, and else those on the disk. */
function visible(disk: ReadonlyMap<string, Uint8Array>, open: ReadonlyMap<string, TextDocument>): Desk['files'] {
  const onDisk = [...disk].flatMap(([uri, bytes]) => (bytes === unreadable ? [] : [[pathOf(uri), textOf(bytes) as string] as const]));
  return Object.fromEntries([...onDisk, ...[...open].map(([uri, document]) => [pathOf(uri), document.getText()] as const)]);
}

/** What an editor sends when a text becomes another: the part that differs. */
function changeTo(document: TextDocument, text: string) {
  const before = document.getText();
  let [start, end] = [0, 0];
  while (start < before.length && start < text.length && before[start] === text[start]) start++;
  const rest = Math.min(before.length, text.length) - start;
  while (end < rest && before.at(-1 - end) === text.at(-1 - end)) end++;
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  // A position never lies between the two characters that end a line, nor an edit.
  return document.offsetAt(range.start) === start && document.offsetAt(range.end) === before.length - end
    ? { range, text: text.slice(start, text.length - end) }
    : { text };
}

function diskOf(disk: ReadonlyMap<string, Uint8Array>): Disk {
  return {
    find: async (below) => [...disk.keys()].filter((uri) => uri.startsWith(`${below}/`)),
    read: async (uri) => disk.get(uri),
  };
}

/** Bytes that are no UTF-8. */
const unreadable = new Uint8Array([0xb9, 0xe6, 0xbb, 0xae]);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

function uriOf(path: string): string {
  return `${folder}/${encodeURI(path)}`;
}

function pathOf(uri: string): string {
  return decodeURI(uri.slice(folder.length + 1));
}
