// Checks a folder with Langium's own services and says how much was found: node bench/stock/check.ts FOLDER
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NodeFileSystem } from 'langium/node';
import { createStockServices } from './services.ts';

/** Prints how often each principle, and what else Langium checks, has something against the folder's programme. */
async function check(folder: string): Promise<void> {
  const { workspace } = createStockServices(NodeFileSystem);
  await workspace.WorkspaceManager.initializeWorkspace([{ uri: pathToFileURL(resolve(folder)).href, name: 'bench' }]);
  const documents = workspace.LangiumDocuments.all.toArray();
  const counts = new Map<string, number>();
  for (const { code, data } of documents.flatMap(({ diagnostics }) => diagnostics ?? [])) {
    const found = String(code ?? data?.code);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  for (const [code, count] of [...counts].sort()) console.log(`${code}: ${count}`);
  console.log(`${documents.length} files checked.`);
}

if (process.argv[2] === undefined) throw new Error('Usage: node bench/stock/check.ts FOLDER');
check(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
