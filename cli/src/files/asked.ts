import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from 'dtx-language';
import { printable } from '../report/printable.ts';
import { shownPath, stdinName, uriOf } from './paths.ts';
import { unreadable, unusable } from './problems.ts';
import type { Reader, Source } from './read.ts';
import { filesBelow, type Input } from './walk.ts';

/** Reads all that the paths name, each file once. `walked` are the folders that were entered. */
export async function readAsked(paths: readonly string[], reader: Reader) {
  const walked = new Set<string>();
  const notes: LocalizedText[] = [];
  const inputs: Input[] = [];
  for (const named of new Set(paths)) {
    if (named === '-') continue;
    const found = await inputsAt(path.resolve(named), reader, walked);
    if (found?.length === 0) notes.push(emptyFolder(named));
    inputs.push(...(found ?? []));
  }
  const asked: Source[] = await reader.read(inputs);
  if (paths.includes('-')) asked.push(...(await standardInput(reader)));
  return { asked, walked, notes };
}

/** The files at a path; undefined where it cannot be read. */
async function inputsAt(named: string, reader: Reader, walked: Set<string>): Promise<Input[] | undefined> {
  try {
    if ((await fs.stat(named)).isDirectory()) {
      const before = reader.problems.length;
      const found = await filesBelow(named, (folder, error) => reader.unreadableFolder(folder, error), walked);
      return found.length === 0 && reader.problems.length > before ? undefined : found;
    }
    return [{ path: named, real: await fs.realpath(named) }];
  } catch (error) {
    reader.problems.push(unreadable(shownPath(named), error as NodeJS.ErrnoException));
    return undefined;
  }
}

/** Standard input stands in the current folder, as if it were a file there. */
async function standardInput(reader: Reader): Promise<Source[]> {
  const decoded = await reader.readStandardInput();
  const file = path.resolve(stdinName);
  if ('text' in decoded) return [{ path: file, uri: uriOf(file), shown: stdinName, text: decoded.text }];
  reader.problems.push(unusable(stdinName, decoded.problem));
  return [];
}

function emptyFolder(named: string): LocalizedText {
  return { en: `There is no .dtx file in ${printable(named)}.`, zh: `${printable(named)} 中没有 .dtx 文件。` };
}

/** Says that there is no file at the paths. */
export function nothingAt(paths: readonly string[]): LocalizedText {
  const where = paths.length === 0 ? { en: 'the current folder', zh: '当前文件夹' } : { en: paths.join(', '), zh: paths.join('、') };
  return {
    en: `There is no .dtx file in ${printable(where.en)}. Name a file or a folder that holds some.`,
    zh: `${printable(where.zh)}中没有 .dtx 文件。请写明文件，或含有此类文件的文件夹。`,
  };
}
