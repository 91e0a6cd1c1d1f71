import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the work tree. */
export const root = join(import.meta.dirname, '..', '..');

/**
 * Writes generated files, paths being relative to the root. With `--check` on the command line it writes nothing, says which file
 * differs from what would be written, and lets the process end with exit code 1.
 */
export function output(files: Readonly<Record<string, string>>, command: string): void {
  const check = process.argv.includes('--check');
  for (const [path, text] of Object.entries(files)) {
    if (read(path) === text) continue;
    if (check) {
      console.error(`${path} is not what the vocabulary and the grammar make of it. Run \`${command}\` and commit the result.`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
