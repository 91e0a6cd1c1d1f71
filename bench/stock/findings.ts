// All that the stock side takes from our own pipeline behind the parser: the facts of one file, the Programme, the principles.
import type { LangiumDocument } from 'langium';
import { evaluate } from '../../language/src/findings/evaluate.ts';
import type { Finding } from '../../language/src/findings/finding.ts';
import { principles } from '../../language/src/principles/index.ts';
import { type Extracted, extractElements } from '../../language/src/programme/extract.ts';
import { buildProgramme } from '../../language/src/programme/programme.ts';
import type { SourceFile } from '../../language/src/programme/source-file.ts';
import { canonicalise } from '../../language/src/syntax/canonical.ts';
import { type Problem, syntaxProblems } from '../../language/src/syntax/checks/index.ts';
import type { File } from '../../language/src/syntax/generated/ast.ts';
import type { DtxLexingReport } from '../../language/src/syntax/lexer.ts';

/** What a document has against it. */
export type StockFinding = Pick<Finding, 'principle' | 'severity' | 'message' | 'place' | 'related'>;

interface FileFacts {
  readonly file: SourceFile;
  readonly extracted: readonly Extracted[];
  readonly problems: readonly Problem[];
}

/** Kept for as long as a document's tree lives, as our own workspace does: what one file tells is not read from it twice. */
const known = new WeakMap<File, FileFacts>();

/**
 * What all principles, the references and the syntax checks find in the one programme that the documents make, by the
 * address of the document.
 */
export function findingsOf(documents: readonly LangiumDocument[]): ReadonlyMap<string, readonly StockFinding[]> {
  const parts = documents.map(factsOf).sort((a, b) => (a.file.uri < b.file.uri ? -1 : 1));
  const findings = new Map<string, StockFinding[]>(
    parts.map(({ file, problems }) => [
      file.uri,
      problems.map(({ message, place }) => ({ principle: 'syntax', severity: 'error', message, place, related: [] })),
    ]),
  );
  for (const finding of evaluate(buildProgramme('bench', parts), principles, {})) findings.get(finding.file.uri)?.push(finding);
  return findings;
}

function factsOf({ uri, textDocument, parseResult }: LangiumDocument): FileFacts {
  const root = parseResult.value as File;
  const before = known.get(root);
  if (before !== undefined) return before;
  canonicalise(root.members);
  const tree = { root, report: parseResult.lexerReport as DtxLexingReport, unreadable: parseResult.lexerErrors };
  const file = { uri: uri.toString(), document: textDocument, tree };
  const facts = { file, extracted: extractElements(file), problems: syntaxProblems(tree, textDocument.getText()) };
  known.set(root, facts);
  return facts;
}
