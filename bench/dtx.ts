// What is measured of ours.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Subject } from './cold.ts';
import type { Server } from './editor.ts';
import { cacheFolder } from './process.ts';

/** The bundles that must have been built. */
export const bundles = ['cli/dist/dtx.js', 'dist/server.cjs'];

export const server: Server = { name: 'Dtx', command: ['dist/server.cjs', '--stdio'], languageId: 'dtx', sendsAll: false };

/** `dtx check` of a folder as if for the first time: whatever earlier runs may have kept is deleted before each. */
export function coldCheck(folder: string): Subject {
  return {
    name: 'cold dtx check',
    prepare: () => rmSync(cacheFolder, { recursive: true, force: true }),
    run: () => check(folder),
  };
}

/** `dtx check` of a folder in which, since the run before, one label has changed in one file. */
export function warmCheck(folder: string): Subject {
  const names = readdirSync(folder);
  const file = join(folder, names[Math.floor(names.length / 2)] as string);
  const label = /(?<=^initiative \S+ )".*"/m;
  let changes = 0;
  return {
    name: 'warm dtx check',
    prepare: () => writeFileSync(file, readFileSync(file, 'utf8').replace(label, `"第 ${++changes} 次修改"`)),
    run: () => check(folder),
  };
}

function check(folder: string) {
  return run(['cli/bin/dtx.js', 'check', folder, '--fail-on', 'never']);
}
