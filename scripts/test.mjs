// npm test: installs, builds and runs every suite; ends with one line that sums them all.
//   npm test -- unit protocol      only the suites whose names are given
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { environment, install, must, root } from './setup.mjs';

const mocha = (...files) => ['mocha', '--forbid-only', '--reporter', 'dot', ...files];
const inEditor = (...what) => [
  'node',
  'scripts/vscode/run-suite.mjs',
  ...what,
  '--tests',
  'client/test/index.cjs',
  '--workspace',
  'examples',
];

/** Every suite, in the order in which a newcomer wants to hear of failures. Each prints how many of its tests passed. */
const suites = {
  unit: mocha('language/test/**/*.test.ts'),
  protocol: mocha('server/test/**/*.test.ts'),
  command: mocha('cli/test/**/*.test.ts'),
  'VS Code, development folder': inEditor('--extension', '.'),
  'VS Code, packaged extension': inEditor('--vsix', 'dtx.vsix'),
  screenshots: ['node', 'scripts/vscode/screenshots.mjs', '--extension', '.', '--workspace', 'examples', '--out', '.cache/screenshots'],
};

/** In bytes. A user's extension folder is no place for more. */
const largestPackage = 2 * 1024 * 1024;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

install();
must('Format and lint', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.');
must('Types', 'tsc', '-p', '.');
must('Layers', 'depcruise', 'language/src', 'server/src', 'cli/src', 'client/src');
must('Generated files', 'node', 'scripts/generate/all.mjs', '--check');
must('Build and package', 'npm', 'run', '--silent', 'package');
const size = statSync(join(root, 'dtx.vsix')).size;
if (size > largestPackage) {
  console.error(`dtx.vsix has ${size} bytes; it may have ${largestPackage}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, command] of Object.entries(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const { passed, failed, skipped, problem } = runSuite(command);
  total.passed += passed;
  total.failed += failed + (problem === undefined ? 0 : 1);
  total.skipped += skipped;
  if (problem !== undefined) console.error(`The suite “${name}” ${problem}.`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);

/** A suite that ran no test, or that ended badly though no test failed, is a failure of its own. */
function runSuite([command, ...args]) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(stdout ?? '');
  const count = (pattern) => Number([...(stdout ?? '').matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = count(/(\d+) (?:passing|passed)/g);
  const failed = count(/(\d+) (?:failing|failed)/g);
  const skipped = count(/(\d+) (?:pending|skipped)/g);
  if (passed + failed === 0) return { passed, failed, skipped, problem: 'ran no test' };
  if (status !== 0 && failed === 0) return { passed, failed, skipped, problem: `ended with exit code ${status}` };
  return { passed, failed, skipped, problem: undefined };
}
