// Runs a mocha suite in the extension host of a real VS Code.
//   node scripts/vscode/run-suite.mjs --extension DIR | --vsix FILE  --tests MODULE --workspace DIR [--timeout SECONDS] [--verbose]
// MODULE is what @vscode/test-electron calls extensionTestsPath. It writes its counts to the file EXTHOST_RESULTS.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onPath } from './install.mjs';
import { copyWorkspace, stubExtension, temporaryFolder, withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string' },
    vsix: { type: 'string' },
    tests: { type: 'string' },
    workspace: { type: 'string' },
    timeout: { type: 'string', default: '180' },
    verbose: { type: 'boolean', default: false },
  },
});
if (!options.tests || !options.workspace || Boolean(options.extension) === Boolean(options.vsix)) {
  console.error('usage: run-suite.mjs --extension DIR | --vsix FILE  --tests MODULE --workspace DIR [--timeout SECONDS] [--verbose]');
  process.exit(2);
}

/** The desktop VS Code of this machine. The `code` of a remote session or of code-server is none: it cannot run tests. */
function desktopVsCode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const script = onPath('code', 'code.cmd');
  if (!script) return undefined;
  const bin = path.dirname(realpathSync(script));
  const mac = process.platform === 'darwin';
  const app = path.join(bin, mac ? '../../../Resources/app' : '../resources/app'); // only the desktop has it
  const executables = mac ? ['../../../MacOS/Electron', '../../../MacOS/Code'] : ['../code', '../Code.exe'];
  return existsSync(app) ? executables.map((file) => path.join(bin, file)).find(existsSync) : undefined;
}

/** Runs the suite in a desktop VS Code with its own user data and extensions. */
async function runOnDesktop(executable, results) {
  const { runTests, resolveCliArgsFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const temp = temporaryFolder();
  const profile = [`--user-data-dir=${path.join(temp, 'user')}`, `--extensions-dir=${path.join(temp, 'extensions')}`];
  if (options.vsix) {
    const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
    const { status } = spawnSync(cli, [...args, ...profile, '--install-extension', path.resolve(options.vsix)], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${options.vsix} was not installed`);
  }
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: options.extension ? path.resolve(options.extension) : stubExtension(temp),
    extensionTestsPath: path.resolve(options.tests),
    extensionTestsEnv: { EXTHOST_RESULTS: results },
    stdout: process.stderr, // standard output is for the results
    launchArgs: [copyWorkspace(options.workspace, temp), ...profile],
  });
}

/** Runs the suite in the server's extension host, with the workbench in headless Chromium. */
function runInWorkbench(results) {
  return withWorkbench({ ...options, env: { EXTHOST_RESULTS: results } }, async ({ exited, errors }) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no result within ${options.timeout} s`)), Number(options.timeout) * 1000);
    });
    try {
      const code = await Promise.race([exited, late]);
      if (code === 0) errors.length = 0;
      return code;
    } finally {
      clearTimeout(timer);
      for (const error of new Set(errors)) console.error(error.split('\n').slice(0, 5).join('\n'));
    }
  });
}

const results = path.join(temporaryFolder(), 'results.json');
const desktop = desktopVsCode();
console.error(`[vscode] running ${options.tests} in ${desktop ?? 'the VS Code server'}`);
let failed = false;
try {
  failed = (await (desktop ? runOnDesktop(desktop, results) : runInWorkbench(results))) !== 0;
} catch (error) {
  console.error(`[vscode] ${error.message}`);
  failed = true;
}
// An exit code of 0 proves nothing: a crash of the extension host gives it too. Only the suite's own counts do.
let counts = { passed: 0, failed: 1, pending: 0, text: 'The suite wrote no results.' };
if (existsSync(results)) counts = JSON.parse(readFileSync(results, 'utf8'));
console.log(`${counts.text}\n${counts.passed} passed, ${counts.failed} failed, ${counts.pending} skipped`);
process.exit(failed || counts.failed > 0 || counts.passed === 0 ? 1 : 0);
