const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** Where the build keeps the compiled form of a bundle. Each version of V8 has one of its own, and would refuse any other. */
exports.compiledFormOf = (bundle) => `${bundle}.${process.versions.v8}-${process.arch}`;

/** A bundle as a script: a function that takes `require` and the path of the bundle, and runs it. */
exports.scriptOf = (bundle, compiledForm) =>
  new Script(`(function (require, __filename) {${readFileSync(bundle, 'utf8')}\n})`, {
    filename: bundle,
    cachedData: compiledForm && readFileSync(compiledForm),
  });
