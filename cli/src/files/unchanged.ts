import { promises as fs } from 'node:fs';
import { decode } from 'dtx-language';
import { printable } from '../report/printable.ts';
import { UserError } from '../text.ts';
import type { Source } from './read.ts';

/**
 * The byte order mark of a file that is about to be changed; '' where it has none.
 * @throws UserError where the file is no longer what was read, so that nobody's work is overwritten.
 */
export async function markOf({ path, shown, text }: Source): Promise<'' | '\ufeff'> {
  const stats = await fs.stat(path).catch(() => undefined);
  const bytes = stats?.isFile() ? await fs.readFile(path).catch(() => undefined) : undefined;
  const decoded = bytes && decode(bytes);
  if (bytes === undefined || decoded === undefined || !('text' in decoded) || decoded.text !== text) {
    throw new UserError({
      en: `${printable(shown)} is no longer what was read, or is not a file. Run dtx fix again.`,
      zh: `${printable(shown)} 在读取之后有变动，或者不是普通文件。请重新运行 dtx fix。`,
    });
  }
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
}
