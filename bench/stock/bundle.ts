import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../process.ts';

/** The stock server and the stock command, bundled as scripts/build.mjs bundles ours. */
export interface Stock {
  readonly server: string;
  readonly check: string;
}

/** Builds both into a folder. */
export async function bundleStock(folder: string): Promise<Stock> {
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
  return { server: join(folder, 'server.cjs'), check: join(folder, 'check.cjs') };
}
