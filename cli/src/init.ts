import { existsSync, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Language, LocalizedText } from 'dtx-language';
import type { Outcome } from './check.ts';
import { exit } from './exit.ts';
import { writeAtomically } from './files/output.ts';
import { reasonOf } from './files/problems.ts';
import { printable } from './report/printable.ts';
import { UserError } from './text.ts';

export interface InitOptions {
  readonly template: string;
  readonly lang: Language;
}

/**
 * Makes a new programme from a template, in a file named after its folder; the folder is made where there is none.
 * @throws UserError where that file exists, or cannot be written.
 */
export async function init(folder: string, { template, lang }: InitOptions): Promise<Outcome> {
  const text = await fs.readFile(templateFile(template, lang), 'utf8');
  const file = path.join(folder, `${path.basename(path.resolve(folder)) || 'programme'}.dtx`);
  await makeFolder(folder);
  if (await exists(file)) throw new UserError(alreadyThere(file));
  await writeAtomically(file, text, { en: 'Cannot write', zh: '无法写入' });
  return { report: `${written(file, template)[lang]}\n`, messages: [], code: exit.clean };
}

/** Beside the bundle; in the sources in a folder of its own. */
function templateFile(template: string, lang: Language): URL {
  const name = `templates/${template}.${lang}.dtx`;
  const place = [new URL(name, import.meta.url), new URL(`../${name}`, import.meta.url)].find((file) => existsSync(file));
  if (place === undefined) throw new UserError(missing(template));
  return place;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UserError(notMade(folder, error as NodeJS.ErrnoException));
  }
}

/** A link that leads nowhere exists, too. */
async function exists(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false,
  );
}

function written(file: string, template: string): LocalizedText {
  const shown = printable(file);
  const step = `dtx check ${/^[\p{L}\p{N}._/\\:-]+$/u.test(shown) ? shown : `"${shown}"`}`;
  return {
    en: `Wrote ${shown} from the template ${template}. Put your own names, dates and figures in it, then run: ${step}`,
    zh: `已按模板 ${template} 写入 ${shown}。请换成您自己的名称、日期和数字，然后运行：${step}`,
  };
}

function alreadyThere(file: string): LocalizedText {
  return {
    en: `${printable(file)} exists already, and was left as it is. Name another folder, or move the file away.`,
    zh: `${printable(file)} 已经存在，未作改动。请另选文件夹，或先移走该文件。`,
  };
}

function notMade(folder: string, error: NodeJS.ErrnoException): LocalizedText {
  // The folder itself is a file.
  const { en, zh } = reasonOf(error, error.code === 'EEXIST' ? 'ENOTDIR' : error.code);
  return { en: `Cannot make the folder ${printable(folder)}: ${en}`, zh: `无法创建文件夹 ${printable(folder)}：${zh}` };
}

function missing(template: string): LocalizedText {
  return {
    en: `The template ${template} is missing from this installation. Install dtx again.`,
    zh: `本安装缺少模板 ${template}。请重新安装 dtx。`,
  };
}
