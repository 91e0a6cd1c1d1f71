import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';

/** A file by the path that the user knows, and by the one that all links to it lead to. */
export interface Input {
  readonly path: string;
  readonly real: string;
}

/** Hears of a folder that cannot be listed. */
export type OnUnreadable = (folder: string, error: NodeJS.ErrnoException) => void;

interface Listing {
  readonly files: readonly Input[];
  readonly folders: readonly Input[];
  /** Links to folders; they are followed last, so that a file is known by its own path where it has one. */
  readonly links: readonly Input[];
}

/** The `.dtx` files of one folder, without those of the folders in it and without hidden ones. */
export async function filesIn(folder: string): Promise<readonly Input[]> {
  return (await list({ path: folder, real: await fs.realpath(folder) })).files;
}

/**
 * The `.dtx` files of a folder and of all below it, without `node_modules` and what is hidden. Links are followed, each
 * folder is entered once, so that circles of links end. `walked` receives every folder that was entered.
 */
export async function filesBelow(folder: string, onUnreadable: OnUnreadable, walked: Set<string> = new Set()): Promise<Input[]> {
  const found: Input[] = [];
  const entered = new Set<string>();
  const links: Input[] = [{ path: folder, real: await fs.realpath(folder) }];
  for (const link of links) {
    for (let level: readonly Input[] = [link]; level.length > 0; ) {
      const fresh = level.filter(({ real }) => !entered.has(real));
      for (const { path, real } of fresh) {
        entered.add(real);
        walked.add(path);
      }
      const listings = await Promise.all(fresh.map((each) => listed(each, onUnreadable)));
      found.push(...listings.flatMap(({ files }) => files));
      links.push(...listings.flatMap((listing) => listing.links));
      level = listings.flatMap(({ folders }) => folders);
    }
  }
  return found;
}

async function listed(folder: Input, onUnreadable: OnUnreadable): Promise<Listing> {
  try {
    return await list(folder);
  } catch (error) {
    onUnreadable(folder.path, error as NodeJS.ErrnoException);
    return { files: [], folders: [], links: [] };
  }
}

async function list(folder: Input): Promise<Listing> {
  const entries = (await fs.readdir(folder.path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const at = ({ name }: Dirent): Input => ({ path: path.join(folder.path, name), real: path.join(folder.real, name) });
  const isDtx = ({ name }: Dirent) => name.endsWith('.dtx');
  const files = entries.filter((entry) => isDtx(entry) && !entry.isSymbolicLink() && !entry.isDirectory()).map(at);
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').map(at);
  const linked = entries.filter((entry) => entry.isSymbolicLink() && entry.name !== 'node_modules');
  const links: Input[] = [];
  for (const entry of linked) {
    const link = at(entry);
    const isFolder = await fs.stat(link.path).then(
      (target) => target.isDirectory(),
      () => false,
    );
    // A link that leads nowhere stays in the list: reading it says so.
    const resolved = { path: link.path, real: await fs.realpath(link.path).catch(() => link.path) };
    if (isFolder) links.push(resolved);
    else if (isDtx(entry)) files.push(resolved);
  }
  return { files, folders, links };
}
