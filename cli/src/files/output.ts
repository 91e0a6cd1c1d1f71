import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from 'dtx-language';
import { printable } from '../report/printable.ts';
import { UserError } from '../text.ts';
import { reasonOf } from './problems.ts';

/**
 * Writes a file as a whole or not at all: into a new file beside the old one, which then takes its place. A pipe or a
 * device is written to as it is.
 * @param cannot what was not done, before the name of the file and the reason
 * @throws UserError where it cannot be written.
 */
export async function writeAtomically(
  file: string,
  text: string | readonly Uint8Array[],
  cannot: LocalizedText = cannotReport,
): Promise<void> {
  let temporary: string | undefined;
  try {
    // Through a link, so that the link stays.
    const target = await fs.realpath(file).catch(() => path.resolve(file));
    const before = await fs.stat(target).catch(() => undefined);
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (before !== undefined && !before.isFile()) return await fs.writeFile(target, text);
    temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    await fs.writeFile(temporary, text);
    if (before !== undefined) await fs.chmod(temporary, before.mode);
    await fs.rename(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw new UserError(unwritable(file, cannot, error as NodeJS.ErrnoException));
  }
}

const cannotReport: LocalizedText = { en: 'Cannot write the report to', zh: '无法将报告写入' };

function unwritable(file: string, cannot: LocalizedText, error: NodeJS.ErrnoException): LocalizedText {
  const { en, zh } = reasonOf(error);
  return { en: `${cannot.en} ${printable(file)}: ${en}`, zh: `${cannot.zh} ${printable(file)}：${zh}` };
}

/** The programme is never overwritten by its report. */
export async function refuseToOverwrite(file: string, readFiles: ReadonlySet<string>): Promise<void> {
  const target = await fs.realpath(file).catch(() => path.resolve(file));
  if (!target.endsWith('.dtx') && !readFiles.has(target)) return;
  throw new UserError({
    en: `The report cannot be written to ${printable(file)}: that is a file of the programme. Choose another name for --output.`,
    zh: `报告不能写入 ${printable(file)}：这是规划自身的文件。请为 --output 另选文件名。`,
  });
}
