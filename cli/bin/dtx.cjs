#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const path = require('node:path');
const { compiledFormOf, scriptOf } = require('./compiled.cjs');

const bundle = path.join(__dirname, '../dist/dtx.cjs');
const compiledForm = compiledFormOf(bundle);

// To compile what a check calls takes as long as to check some hundred initiatives, so the build has done it. For other versions of
// Node than that of the build, Node keeps in its own cache what little it compiles before anything is called; Node 20 cannot.
if (existsSync(compiledForm)) scriptOf(bundle, compiledForm).runInThisContext()(require, bundle);
else {
  enableCompileCache?.();
  require(bundle);
}
