import { placeOfToken } from '../syntax/tree.ts';
import type { Element } from './elements.ts';
import { declarationOf } from './passage.ts';

/** The text of the documentation comment right before an element, without its asterisks; undefined where there is none. */
export function descriptionOf(element: Element): string | undefined {
  const { passage, file } = element;
  const start = declarationOf(element).$offset;
  const comment = passage.tree().report.comments.findLast(({ startOffset }) => startOffset < start);
  if (!comment?.image.startsWith('/**') || comment.image.length < 5) return undefined;
  if (file.document.getText().slice(placeOfToken(comment).end, start).trim() !== '') return undefined;
  const text = comment.image.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\*(?!\/) ?/gm, '');
  return text.trim() || undefined;
}
