// Writes a synthetic programme: node bench/generate.ts --initiatives 1000 --files 1 --out DIR [--language zh] [--seed 1]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate, type Shape } from './corpus.ts';

/** Writes the files of a programme into a folder, which is made where it is missing, and says how many characters they have. */
export function writeProgramme(folder: string, shape: Shape): number {
  mkdirSync(folder, { recursive: true });
  let characters = 0;
  for (const { name, text } of generate(shape)) {
    writeFileSync(join(folder, name), text);
    characters += text.length;
  }
  return characters;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      initiatives: { type: 'string', default: '1000' },
      files: { type: 'string', default: '1' },
      out: { type: 'string' },
      language: { type: 'string', default: 'en' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [initiatives, files, seed] = [values.initiatives, values.files, values.seed].map(Number) as [number, number, number];
  const { out, language } = values;
  if (out === undefined || (language !== 'en' && language !== 'zh') || !(initiatives >= 1) || !(files >= 1) || !(seed >= 0)) {
    console.error('Usage: node bench/generate.ts --initiatives 1000 --files 1 --out DIR [--language en|zh] [--seed 1]');
    process.exit(2);
  }
  const characters = writeProgramme(out, { initiatives, files, language, seed });
  console.log(`${initiatives} initiatives in ${files} file(s), ${characters} characters, seed ${seed}: ${out}`);
}
