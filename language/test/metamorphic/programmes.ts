import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../../bench/corpus.ts';
import { findingsIn } from '../support/expected.ts';
import { sample } from '../support/sample.ts';

const root = join(import.meta.dirname, '../../..');

export interface Programme {
  readonly name: string;
  readonly text: string;
}

/** The example programmes, whole, generated ones, and every small programme in the principles' pages and fixtures that has no syntax error. */
export function programmes(): Programme[] {
  const small = below('language/src/principles').flatMap((path) => {
    if (!/\.dtx$|page\.md$/.test(path)) return [];
    const text = readFileSync(join(root, path), 'utf8');
    if (path.endsWith('.dtx')) return [{ name: path, text }];
    return [...text.matchAll(/^```dtx\n(.*?)^```/gms)].map(([, example = ''], index) => ({ name: `${path} ${index + 1}`, text: example }));
  });
  const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.endsWith('.dtx')) return [{ name: entry.name, text: readFileSync(join(root, 'examples', entry.name), 'utf8') }];
    if (!entry.isDirectory()) return [];
    const parts = below(`examples/${entry.name}`).filter((path) => path.endsWith('.dtx'));
    return [
      {
        name: entry.name,
        text: parts.map((path) => readFileSync(join(root, path), 'utf8').replace(/^(属于|part of) .*$/m, '')).join('\n'),
      },
    ];
  });
  const generated = [1, 2].flatMap((seed) =>
    [...generate({ initiatives: 40, files: 1, language: seed === 1 ? 'en' : 'zh', seed })].map(({ text }) => ({
      name: `generated ${seed}`,
      text,
    })),
  );
  return [...examples, { name: 'sample', text: sample }, ...generated, ...small]
    .map(({ name, text }) => ({ name, text: text.replace(/[ \t]*\/\/!.*$/gm, '') }))
    .filter(({ text }) => findingsIn(text).every(({ principle }) => principle !== 'syntax' && principle !== 'reference'));
}

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .sort();
}
