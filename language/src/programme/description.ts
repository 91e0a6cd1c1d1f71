import type * as ast from '../syntax/generated/ast.ts';
import type { Comment } from '../syntax/token.ts';
import type { Place } from '../syntax/tree.ts';
import type { ElementNode } from './element-node.ts';

/** The text of the documentation comment right before an element, without its asterisks; undefined where there is none. */
export function descriptionOf({ passage, comment }: ElementNode): string | undefined {
  if (comment === undefined) return undefined;
  const written = passage.text.slice(comment.offset, comment.end);
  const text = written.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\*(?!\/) ?/gm, '');
  return text.trim() || undefined;
}

/** Where in a text the documentation comment right before a declaration stands; `comments` in the order of the text. */
export function commentBefore({ $offset }: ast.Declaration, comments: readonly Comment[], text: string): Place | undefined {
  const comment = comments.findLast(({ offset }) => offset < $offset);
  if (!comment?.image.startsWith('/**') || comment.image.length < 5) return undefined;
  const { offset, end } = comment;
  return text.slice(end, $offset).trim() === '' ? { offset, end } : undefined;
}
