// The same grammar and principles on stock Langium services, as something that is measured.
import { join } from 'node:path';
import { run, type Subject } from './cold.ts';
import type { Server } from './editor.ts';

/** The name of its figures. */
const name = 'stock Langium';

/** The stock server in the folder to which it was bundled. */
export function stockServer(bundles: string): Server {
  return { name, command: [join(bundles, 'server.cjs'), '--stdio'], languageId: 'dtx', sendsAll: true };
}

/** The stock check of a folder, ended after the bound (ms); `heap` in MiB where Node's default would not do; then it runs once. */
export function stockCheck(bundles: string, folder: string, bound: number, heap?: number): Subject {
  const memory = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  return { name, once: heap !== undefined, run: () => run([...memory, join(bundles, 'check.cjs'), folder], bound) };
}
