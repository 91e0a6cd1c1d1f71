// Prints how many milliseconds a folder's programme takes to parse, build and evaluate, in this process and warmed up:
// node bench/build.ts WARM-UP-FOLDER FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Workspace } from 'dtx-language';

const [warmUp, folder] = process.argv.slice(2) as [string, string];
for (let count = 0; count < 3; count++) build(filesOf(warmUp));
const files = filesOf(folder);
globalThis.gc?.();
const from = performance.now();
build(files);
console.log(performance.now() - from);

function filesOf(from: string): [string, string][] {
  return readdirSync(from).map((name) => [pathToFileURL(join(from, name)).href, readFileSync(join(from, name), 'utf8')]);
}

function build(texts: readonly [string, string][]): void {
  const workspace = new Workspace();
  for (const [uri, text] of texts) workspace.set(uri, text);
  workspace.check();
}
