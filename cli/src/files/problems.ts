import type { LocalizedText } from 'dtx-language';
import { printable } from '../report/printable.ts';

/** A file or folder that could not be read, why, and what to do. */
export function unreadable(shown: string, error: NodeJS.ErrnoException): LocalizedText {
  const { en, zh } = reasonOf(error);
  return { en: `Cannot read ${printable(shown)}: ${en}`, zh: `无法读取 ${printable(shown)}：${zh}` };
}

/** A file whose content cannot be taken; `problem` follows its name. */
export function unusable(shown: string, problem: LocalizedText): LocalizedText {
  return { en: `Cannot read ${printable(shown)}: ${problem.en}`, zh: `无法读取 ${printable(shown)}：${problem.zh}` };
}

const reasons: Readonly<Record<string, LocalizedText>> = {
  ENOENT: {
    en: 'there is no such file or folder, or a link leads nowhere. Check the path.',
    zh: '没有这个文件或文件夹，或者链接已失效。请检查路径。',
  },
  ENOTDIR: {
    en: 'a part of this path is a file, not a folder. Check the path.',
    zh: '路径中有一段是文件而不是文件夹。请检查路径。',
  },
  EISDIR: { en: 'it is a folder. Name a file.', zh: '这是一个文件夹。请写文件名。' },
  EACCES: { en: 'you have no permission. Ask its owner for access.', zh: '没有访问权限。请向所有者申请权限。' },
  EPERM: { en: 'you have no permission. Ask its owner for access.', zh: '没有访问权限。请向所有者申请权限。' },
  EROFS: { en: 'the disk can only be read. Choose another place.', zh: '磁盘是只读的。请换一个位置。' },
  ENOSPC: { en: 'the disk is full. Make room, or choose another place.', zh: '磁盘空间不足。请清理空间或换一个位置。' },
  ELOOP: { en: 'its links lead in a circle. Mend the links.', zh: '链接形成了循环。请修正链接。' },
};

/** Why the system refused, as the end of a sentence, and the next step; in its own words where there are no better ones. */
export function reasonOf(error: NodeJS.ErrnoException, code = error.code): LocalizedText {
  const words = error.code ?? error.message;
  return reasons[code ?? ''] ?? { en: `the system says ${words}.`, zh: `系统返回 ${words}。` };
}
