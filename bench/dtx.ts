// What is measured of ours.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Subject } from './cold.ts';
import type { Server } from './editor.ts';
import { cacheFolder } from './process.ts';

/** The bundles that must have been built. */
export const bundles = ['cli/dist/dtx.cjs', 'dist/server.cjs'];

export const server: Server = { name: 'Dtx', command: ['dist/server.cjs', '--stdio'], languageId: 'dtx', sendsAll: false };

/** `dtx check` of a folder as if for the first time: whatever earlier runs may have kept is deleted before each. */
export function coldCheck(folder: string): Subject {
  return {
    name: 'cold dtx check',
    prepare: () => rmSync(cacheFolder, { recursive: true, force: true }),
    run: () => check(folder),
  };
}

/** `dtx check --cache` of a folder of which nothing is kept yet. */
export function firstCheck(folder: string): Subject {
  return {
    name: 'first dtx check --cache',
    prepare: () => rmSync(keptIn(folder), { force: true }),
    run: () => check(folder, '--cache', keptIn(folder)),
  };
}

/** What may have changed in a file since the check before. */
export const edits = {
  'one label': (text: string, count: number) => text.replace(/(?<=^initiative \S+ )".*"/m, `"第 ${count} 次修改"`),
  'one date': (text: string, count: number) => text.replace(/(?<=rollout \d{4}-)\d\d/, count % 2 === 0 ? '10' : '11'),
  'one initiative more': (text: string, count: number) => `${text}\ninitiative Added${count} "新举措" {\n  kind system\n}\n`,
} as const;

/** `dtx check --cache` of a folder in which, since the check that is kept, one file has changed. */
export function warmCheck(folder: string, edit: keyof typeof edits): Subject {
  const names = readdirSync(folder);
  const file = join(folder, names[Math.floor(names.length / 2)] as string);
  let changes = 0;
  return {
    name: 'warm dtx check --cache',
    prepare: () => writeFileSync(file, edits[edit](readFileSync(file, 'utf8'), ++changes)),
    run: () => check(folder, '--cache', keptIn(folder)),
  };
}

function keptIn(folder: string): string {
  return `${folder}.cache`;
}

function check(folder: string, ...options: readonly string[]) {
  return run(['cli/bin/dtx.cjs', 'check', folder, '--fail-on', 'never', ...options]);
}
