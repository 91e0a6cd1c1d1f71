import { readdir, readFile } from 'node:fs/promises';
import { URI, Utils } from 'vscode-uri';

/** What the server needs of a file system; the browser has none. */
export interface Disk {
  /**
   * The `.dtx` files of a folder and, if `below`, of those in it, `node_modules` and hidden folders left out. A folder that
   * cannot be read has none.
   */
  find(folder: string, below: boolean): Promise<string[]>;
  /** The bytes of a file; undefined where it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
}

export const nodeDisk: Disk = {
  async find(folder, below) {
    const entries = await readdir(URI.parse(folder).fsPath, { withFileTypes: true }).catch(() => []);
    const found = await Promise.all(
      entries.map(async (entry) => {
        const uri = Utils.joinPath(URI.parse(folder), entry.name).toString();
        if (entry.isDirectory()) return !below || isSkipped(entry.name) ? [] : nodeDisk.find(uri, below);
        return entry.isFile() && entry.name.endsWith('.dtx') ? [uri] : [];
      }),
    );
    return found.flat();
  },
  async read(uri) {
    return readFile(URI.parse(uri).fsPath).catch(() => undefined);
  },
};

function isSkipped(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}
