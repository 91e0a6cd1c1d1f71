// Bundles the command and the extension. Everything else runs from the sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Commander can start commands that are programs of their own. Ours are not, and what starts them takes longer to load than all of Commander. */
const withoutPrograms = {
  name: 'without programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

const program = {
  ...bundle,
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'moduleUrl', BUILD: JSON.stringify(version) },
};

await Promise.all([
  build({ ...program, entryPoints: { dtx: 'cli/src/main.ts' }, outdir: 'cli/dist', plugins: [withoutPrograms] }),
  build({ ...program, entryPoints: { 'language-server': 'server/src/main.ts' }, outdir: 'dist' }),
  build({ ...bundle, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] }),
]);

// The Chinese that is left stands in regular expressions, and makes the text of the whole command twice as large and slow to read.
const command = readFileSync('cli/dist/dtx.cjs', 'utf8');
writeFileSync(
  'cli/dist/dtx.cjs',
  command.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
);

for (const folder of ['cli/dist', 'dist']) {
  cpSync('docs/principles', `${folder}/dtx-principles`, { recursive: true });
  cpSync('docs/tensions.md', `${folder}/dtx-principles/tensions.md`);
}
cpSync('cli/templates', 'cli/dist/templates', { recursive: true });
cpSync('server/bin/server.cjs', 'dist/server.cjs');
execFileSync(process.execPath, ['scripts/compile.cjs']);
console.log('Built cli/dist and dist.');
