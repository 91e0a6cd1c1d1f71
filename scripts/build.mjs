// Bundles the command and the extension. Everything else runs from the sources.
import { execFileSync } from 'node:child_process';
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
const sources = ['package-lock.json', 'scripts/build.mjs', ...globSync('{language,server,cli}/src/**/*.{ts,langium}').sort()];
const version = sources.reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256')).digest('hex');

for (const folder of ['cli/dist', 'dist']) rmSync(folder, { recursive: true, force: true });

const bundle = { ...common, outExtension: { '.js': '.cjs' }, format: 'cjs' };
const program = {
  ...bundle,
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'moduleUrl', BUILD: JSON.stringify(version) },
};

await Promise.all([
  build({ ...program, entryPoints: { dtx: 'cli/src/main.ts' }, outdir: 'cli/dist' }),
  build({ ...program, entryPoints: { 'language-server': 'server/src/main.ts' }, outdir: 'dist' }),
  build({ ...bundle, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] }),
]);

for (const folder of ['cli/dist', 'dist']) {
  cpSync('docs/principles', `${folder}/dtx-principles`, { recursive: true });
  cpSync('docs/tensions.md', `${folder}/dtx-principles/tensions.md`);
}
cpSync('cli/templates', 'cli/dist/templates', { recursive: true });
cpSync('server/bin/server.cjs', 'dist/server.cjs');
execFileSync(process.execPath, ['scripts/compile.cjs']);
console.log('Built cli/dist and dist.');
