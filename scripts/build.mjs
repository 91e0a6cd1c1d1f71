// Bundles the command and the extension. Everything else runs from the sources.
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** A hash of all that the command is made of: what one build has kept is nothing to another. */
const sources = ['package-lock.json', ...globSync('{language,cli}/src/**/*.{ts,langium}').sort()];
const version = sources.reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256')).digest('hex');

for (const folder of ['cli/dist', 'dist']) rmSync(folder, { recursive: true, force: true });

await Promise.all([
  // The language server is a chunk of its own, so that `dtx check` does not load it.
  build({
    ...common,
    entryPoints: { dtx: 'cli/src/main.ts' },
    outdir: 'cli/dist',
    format: 'esm',
    splitting: true,
    define: { BUILD: JSON.stringify(version) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  }),
  build({
    ...common,
    entryPoints: { client: 'client/src/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: { 'language-server': 'server/src/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'moduleUrl' },
  }),
]);

for (const folder of ['cli/dist', 'dist']) {
  cpSync('docs/principles', `${folder}/dtx-principles`, { recursive: true });
  cpSync('docs/tensions.md', `${folder}/dtx-principles/tensions.md`);
}
cpSync('cli/templates', 'cli/dist/templates', { recursive: true });
cpSync('server/bin/server.cjs', 'dist/server.cjs');
console.log('Built cli/dist and dist.');
