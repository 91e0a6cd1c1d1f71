import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../process.ts';

/** Builds the stock server and the stock command into a folder, as server.cjs and check.cjs, bundled as scripts/build.mjs bundles ours. */
export async function bundleStock(folder: string): Promise<void> {
  await build({
    entryPoints: ['server', 'check'].map((name) => join(root, `bench/stock/${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
