// The entry of the suite that runs inside VS Code's extension host.
const fs = require('node:fs');
const path = require('node:path');

/** Runs every *.test.cjs beside this file; leaves the counts where EXTHOST_RESULTS says. */
exports.run = async () => {
  const { default: Mocha } = await import('mocha');
  const lines = [];
  const say = (line) => {
    lines.push(line);
    console.log(line);
  };
  class Reporter {
    constructor(runner) {
      runner.on('pass', (test) => say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`));
      runner.on('pending', (test) => say(`  - ${test.fullTitle()}`));
      runner.on('fail', (test, error) => say(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    }
  }
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, reporter: Reporter });
  const files = fs
    .readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.cjs'))
    .sort();
  for (const file of files) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise((resolve) => {
    const { stats } = mocha.run((failed) => {
      const counts = { passed: stats.passes, failed, pending: stats.pending, text: lines.join('\n') };
      if (process.env.EXTHOST_RESULTS) fs.writeFileSync(process.env.EXTHOST_RESULTS, JSON.stringify(counts));
      resolve(failed);
    });
  });
  if (failures) throw new Error(`${failures} tests failed`);
};
