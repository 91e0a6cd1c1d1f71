// Keeps the compiled form of the command: of all that a check of the examples calls.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { compiledFormOf, scriptOf } = require('../cli/bin/compiled.cjs');

const bundle = path.join(__dirname, '../cli/dist/dtx.cjs');
const script = scriptOf(bundle);
process.argv = [process.execPath, bundle, 'check', path.join(__dirname, '../examples'), '--profile', 'strict', '--fail-on', 'never'];
process.stdout.write = () => true;
process.once('exit', () => writeFileSync(compiledFormOf(bundle), script.createCachedData()));
script.runInThisContext()(require, bundle);
