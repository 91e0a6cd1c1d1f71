import assert from 'node:assert/strict';
import { Files } from '../src/files.ts';

const [a, b, c] = ['file:///w/a.dtx', 'file:///w/b.dtx', 'file:///w/c.dtx'];
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a folder that is read ahead', () => {
  /** A folder of three files, the first of which comes only when it is released. */
  function slowFolder() {
    const disk = new Map([a, b, c].map((uri) => [uri, bytesOf('// old')]));
    const asked: string[] = [];
    let release = () => {};
    const promise = new Promise<void>((resolve) => {
      release = resolve;
    });
    const files = new Files({
      find: async () => [...disk.keys()],
      read: async (uri) => {
        asked.push(uri);
        const bytes = disk.get(uri);
        if (uri === a) await promise;
        return bytes;
      },
    });
    const textOf = (uri: string) => files.workspace.file(uri)?.document.getText();
    return { disk, asked, files, release: () => release(), texts: () => [a, b, c].map(textOf) };
  }

  it('asks for the next files before the first has come, and for each once', async () => {
    const { asked, files, release, texts } = slowFolder();
    const scanning = files.scan('file:///w');
    await new Promise(setImmediate);
    assert.deepEqual(asked, [a, b, c]);
    release();
    await scanning;
    assert.deepEqual(
      [asked, texts()],
      [
        [a, b, c],
        ['// old', '// old', '// old'],
      ],
    );
  });

  it('never takes what is older than what was heard since', async () => {
    const { disk, files, release, texts } = slowFolder();
    const scanning = files.scan('file:///w');
    await new Promise(setImmediate);
    disk.set(b, bytesOf('// new'));
    const loading = files.load(b);
    disk.delete(c);
    files.remove(c);
    release();
    await Promise.all([scanning, loading]);
    assert.deepEqual(texts(), ['// old', '// new', undefined]);
  });
});
