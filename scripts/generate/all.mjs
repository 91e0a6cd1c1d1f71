// npm run generate: everything that is made from something else. With --check it changes nothing and fails on a difference.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');
const generated = join(root, 'language/src/syntax/generated');

const before = check ? snapshot() : undefined;
step('langium', ['generate', '-f', 'language/langium-config.json']);
for (const script of ['parser.ts', 'textmate.ts', 'reference.ts', 'pages.ts', 'found.ts'])
  step('node', [`scripts/generate/${script}`, ...(check ? ['--check'] : [])]);
if (before !== undefined && before !== snapshot()) {
  console.error('language/src/syntax/generated is not what the grammar makes of it. Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}

function step(command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    process.exitCode = 1;
  }
}

function snapshot() {
  return readdirSync(generated)
    .map((name) => name + readFileSync(join(generated, name), 'utf8'))
    .join('\0');
}
