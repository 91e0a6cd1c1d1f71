// All that the stock side takes from our own pipeline behind the parser: the elements of a file, the Programme, the principles.
import type { AstNode, LangiumDocument } from 'langium';
import type { Finding } from '../../language/src/findings/finding.ts';
import { ProgrammeCheck } from '../../language/src/findings/programme-check.ts';
import { SourceFile } from '../../language/src/programme/source-file.ts';

/** The elements of each document, and the tree for which they were read. */
const known = new Map<string, { readonly file: SourceFile; root: AstNode }>();

/**
 * What all principles, the references and the syntax checks find in the one programme that the documents make, by the
 * address of the document. The Programme is built and evaluated anew each time.
 */
export function findingsOf(documents: readonly LangiumDocument[]): ReadonlyMap<string, readonly Finding[]> {
  const files = documents.map(fileOf).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const { findingsIn } = new ProgrammeCheck('bench', files, {}, false).update(new Set());
  return new Map([...findingsIn].map(([{ uri }, findings]) => [uri, findings]));
}

/**
 * Our elements are made from our own trees. They are read here by our own means, and again only where the text has changed: that
 * takes next to nothing, so that stock Langium is charged for its own work and for the principles, not for a second reading.
 */
function fileOf({ uri, textDocument, parseResult }: LangiumDocument): SourceFile {
  const address = uri.toString();
  const before = known.get(address);
  if (before?.root === parseResult.value) return before.file;
  const file = before?.file ?? new SourceFile(address);
  file.update(textDocument);
  known.set(address, { file, root: parseResult.value });
  return file;
}
