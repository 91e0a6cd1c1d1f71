import path from 'node:path';
import { membershipOf, type Workspace } from 'dtx-language';
import type { Reader, Source } from './files/read.ts';
import { filesBelow, filesIn } from './files/walk.ts';

/**
 * Reads into the workspace what belongs to the programmes of the files that were asked for, but was not asked for: without
 * it, names that are declared there would seem to be missing. A programme is its root with the files that are part of it in
 * the root's folder and below.
 *
 * @param walked the folders of which every file was read already
 * @returns the files read besides
 */
export async function readContext(
  workspace: Workspace,
  asked: readonly Source[],
  reader: Reader,
  walked: ReadonlySet<string>,
): Promise<Source[]> {
  const context: Source[] = [];
  const names = new Set(asked.flatMap(({ uri }) => programmeNameOf(workspace, uri) ?? []));
  const declared = new DeclaredProgrammes(workspace);
  for (const source of asked) declared.add(source);

  const take = (source: Source) => {
    // A file that does not hold the name at all is not worth parsing: it may be any other's.
    if (![...names].some((name) => source.text.includes(name))) return;
    put(workspace, source);
    if (names.has(programmeNameOf(workspace, source.uri) ?? '')) {
      context.push(source);
      declared.add(source);
    } else workspace.delete(source.uri);
  };
  const listed = new Set<string>(walked);
  const listOnce = async (folder: string) => {
    if (listed.has(folder)) return;
    listed.add(folder);
    for (const source of await reader.read(await filesIn(folder).catch(() => []))) take(source);
  };

  const homes = new Set<string>();
  for (const { uri, path: file } of asked) {
    const name = programmeNameOf(workspace, uri);
    const home = name === undefined ? undefined : await homeOf(path.dirname(file), name, declared, listOnce);
    if (home !== undefined) homes.add(home);
  }
  const entered = new Set(walked);
  for (const home of [...homes].sort()) {
    if (entered.has(home)) continue;
    const inputs = await filesBelow(home, (folder, error) => reader.unreadableFolder(folder, error), entered);
    for (const source of await reader.read(inputs)) take(source);
  }
  return context;
}

/** Puts a file that was read into the workspace. */
export function put(workspace: Workspace, source: Source): void {
  if (source.hash === undefined) workspace.set(source.uri, source.text);
  else workspace.setHashed(source.uri, source.hash, () => source.text);
}

/** The nearest folder, from the given one upwards, with a root of the name. */
async function homeOf(
  start: string,
  name: string,
  declared: DeclaredProgrammes,
  list: (folder: string) => Promise<void>,
): Promise<string | undefined> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (!declared.has(folder, name)) await list(folder);
    if (declared.has(folder, name)) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** Which folder holds roots of which names, of the files read so far. */
class DeclaredProgrammes {
  private readonly names = new Map<string, Set<string>>();
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  add({ uri, path: file }: Source): void {
    const source = this.workspace.file(uri);
    const name = source && membershipOf(source).declares?.name;
    if (name === undefined) return;
    const folder = path.dirname(file);
    this.names.set(folder, (this.names.get(folder) ?? new Set()).add(name));
  }

  has(folder: string, name: string): boolean {
    return this.names.get(folder)?.has(name) === true;
  }
}

/** The programme that a file declares or is part of. */
function programmeNameOf(workspace: Workspace, uri: string): string | undefined {
  const source = workspace.file(uri);
  if (source === undefined) return undefined;
  const { declares, partOf } = membershipOf(source);
  return declares?.name ?? partOf?.name;
}
