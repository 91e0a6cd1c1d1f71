import { type Language, type LocalizedText, type Mended, mend, principles, Workspace } from 'dtx-language';
import type { Outcome } from './check.ts';
import { readContext } from './context.ts';
import { exit } from './exit.ts';
import { unknownPrinciple } from './explain.ts';
import { nothingAt, readAsked } from './files/asked.ts';
import { writeAtomically } from './files/output.ts';
import { type OnSize, Reader, type Source } from './files/read.ts';
import { markOf } from './files/unchanged.ts';
import { unifiedDiff } from './report/diff.ts';
import { printable } from './report/printable.ts';
import { compare } from './report/report.ts';
import { counted, UserError } from './text.ts';

export interface FixOptions {
  readonly principle?: string;
  readonly dryRun?: boolean;
  readonly lang: Language;
}

/** A file with the text that it has and the one that it is to have, byte order marks included. */
interface Change {
  readonly source: Source;
  readonly before: string;
  readonly text: string;
}

/**
 * Applies the safe fixes to the files and folders that are named, the current folder where none is; other files of their
 * programmes are read, and stay as they are.
 * @throws UserError where nothing can be done; where a file cannot be written, the others are, and a message says so.
 */
export async function fix(paths: readonly string[], { principle, dryRun = false, lang }: FixOptions, onSize?: OnSize): Promise<Outcome> {
  if (principle !== undefined && !principles.some(({ id }) => id === principle)) throw new UserError(unknownPrinciple(principle));
  if (paths.includes('-')) throw new UserError(notStandardInput);
  const workspace = new Workspace();
  const reader = new Reader(onSize);
  const { asked, walked, notes } = await readAsked(paths.length === 0 ? ['.'] : paths, reader);
  for (const { uri, text } of asked) workspace.set(uri, text);
  await readContext(workspace, asked, reader, walked);
  // What is declared in a file that was not read might be the very thing that a fix would choose.
  if (reader.problems.length > 0) return { report: '', messages: [...reader.problems, nothingChanged], code: exit.failed };
  if (asked.length === 0) throw new UserError(nothingAt(paths));

  const uris = new Set(asked.map(({ uri }) => uri));
  const mended = mend(workspace, uris, principle);
  const changes = await changesOf(asked, workspace);
  const left = workspace
    .check()
    .flatMap(({ findings }) => findings)
    .filter(
      (finding) => finding.waived === undefined && uris.has(finding.file.uri) && (principle ?? finding.principle) === finding.principle,
    );
  const summary = summaryOf(mended.length, changes.length, left.length, dryRun);
  if (dryRun) {
    const diff = changes.map(({ source, before, text }) => unifiedDiff(source.shown, before, text)).join('');
    return { report: diff, messages: [...notes, summary], code: exit.clean };
  }
  const problems = await write(changes);
  if (problems.length > 0) return { report: '', messages: [...notes, ...problems, notAllChanged], code: exit.failed };
  const pathOf = new Map(asked.map(({ uri, shown }) => [uri, shown]));
  const lines = mended
    .map((one) => ({ file: pathOf.get(one.finding.file.uri) ?? '', ...one }))
    .sort((a, b) => compare(a.file, b.file) || compare(a.finding.principle, b.finding.principle))
    .map((one) => lineOf(one.file, one)[lang]);
  return { report: `${[...lines, summary[lang]].join('\n')}\n`, messages: notes, code: exit.clean };
}

async function changesOf(asked: readonly Source[], workspace: Workspace): Promise<Change[]> {
  const changes: Change[] = [];
  for (const source of asked) {
    const text = workspace.file(source.uri)?.document.getText() ?? source.text;
    if (text === source.text) continue;
    const mark = await markOf(source);
    changes.push({ source, before: mark + source.text, text: mark + text });
  }
  return changes;
}

/** Writes the files, and says of which it could not. */
async function write(changes: readonly Change[]): Promise<LocalizedText[]> {
  const problems: LocalizedText[] = [];
  for (const { source, text } of changes) {
    try {
      await writeAtomically(source.path, text, { en: 'Cannot change', zh: '无法修改' });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.text);
    }
  }
  return problems;
}

/** What was mended: `a.dtx: X: Name control A among its controls (every-risk-has-a-control)`. */
function lineOf(file: string, { finding, fix: { title } }: Mended): LocalizedText {
  const element = finding.element?.name ?? '';
  return {
    en: printable(`${file}: ${element}: ${title.en} (${finding.principle})`),
    zh: printable(`${file}：${element}：${title.zh}（${finding.principle}）`),
  };
}

function summaryOf(fixes: number, files: number, left: number, dryRun: boolean): LocalizedText {
  const rest = {
    en:
      left === 0
        ? 'No finding is left.'
        : `${counted(left, 'finding')} ${left === 1 ? 'is' : 'are'} left for you to decide on; dtx check shows ${left === 1 ? 'it' : 'them'}.`,
    zh: left === 0 ? '没有其他问题。' : `还有 ${left} 项问题需要人工决定，可用 dtx check 查看。`,
  };
  if (fixes === 0) return { en: `There is nothing to fix without a decision. ${rest.en}`, zh: `没有可自动修复的问题。${rest.zh}` };
  const verb = dryRun ? { en: 'Would apply', zh: '将修复' } : { en: 'Applied', zh: '已修复' };
  return {
    en: `${verb.en} ${fixes === 1 ? '1 fix' : `${fixes} fixes`} in ${counted(files, 'file')}. ${rest.en}`,
    zh: `${verb.zh} ${fixes} 项问题，涉及 ${files} 个文件。${rest.zh}`,
  };
}

const notStandardInput: LocalizedText = {
  en: 'Standard input (-) cannot be changed. Name a file or a folder.',
  zh: '无法修改标准输入（-）。请写明文件或文件夹。',
};

const nothingChanged: LocalizedText = {
  en: 'Nothing was changed: without these files it cannot be known which fixes are right.',
  zh: '没有修改任何文件：缺少上述内容，无法判断哪些修复是正确的。',
};

const notAllChanged: LocalizedText = {
  en: 'The other files were changed as intended. Run dtx fix again once this is mended.',
  zh: '其余文件已按计划修改。处理后请重新运行 dtx fix。',
};
