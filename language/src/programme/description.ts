import type { Element } from './elements.ts';

/** The text of the documentation comment right before an element, without its asterisks; undefined where there is none. */
export function descriptionOf({ file, declaration }: Element): string | undefined {
  const start = declaration.$cstNode?.offset ?? 0;
  const { comments } = file.tree.report;
  const comment = comments[countBefore(comments, start) - 1];
  if (!comment?.image.startsWith('/**') || comment.image.length < 5) return undefined;
  const end = (comment.endOffset ?? 0) + 1;
  if (file.document.getText().slice(end, start).trim() !== '') return undefined;
  const text = comment.image.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\*(?!\/) ?/gm, '');
  return text.trim() || undefined;
}

/** How many of the comments, which stand in the order of the text, begin before an offset. */
function countBefore(comments: readonly { readonly startOffset: number }[], offset: number): number {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.startOffset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
