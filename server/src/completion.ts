import { type Completion, completionsAt, type Language } from 'dtx-language';
import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import type { Files } from './files.ts';

/** The characters behind which a name or a word may be asked for, though no letter of it is typed yet. */
export const triggerCharacters = [' ', ',', '，', '、'];

/** How many completions are sent: nobody reads more, and the next letter leaves fewer. */
const mostItems = 200;

const kinds: Record<Completion['kind'], CompletionItemKind> = {
  element: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  keyword: CompletionItemKind.Property,
};

/**
 * What an editor offers at a position of a file; `uri` is written as vscode-uri writes it. After a trigger character no
 * keywords: they may follow any blank, and the Enter key shall still break the line there.
 */
export function completionList(files: Files, uri: string, position: Position, language: Language, isTriggered: boolean): CompletionList {
  const programme = files.workspace.programmeAlone(uri);
  const file = files.workspace.file(uri);
  if (programme === undefined || file === undefined) return { isIncomplete: false, items: [] };
  const all = completionsAt(programme, file, file.document.offsetAt(position), language);
  const completions = isTriggered ? all.filter(({ kind }) => kind !== 'keyword') : all;
  const items = completions.slice(0, mostItems).map((completion, index): CompletionItem => {
    const { kind, text, place, title, noun, meaning, searched } = completion;
    return {
      label: text,
      labelDetails: { ...(title !== undefined && { detail: ` ${title}` }), description: noun },
      kind: kinds[kind],
      detail: title,
      documentation: meaning === undefined ? undefined : { kind: 'markdown', value: meaning },
      sortText: String(index).padStart(3, '0'),
      filterText: byCharacter(searched),
      textEdit: { range: rangeOf(file, place), newText: text },
    };
  });
  return { isIncomplete: completions.length > mostItems, items };
}

/** Editors look for the beginnings of words. Chinese has no blanks between them, so that every character may begin one. */
function byCharacter(searched: string): string {
  return [searched, ...(searched.match(/\p{Script=Han}/gu) ?? [])].join(' ');
}
