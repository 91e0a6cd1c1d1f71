// Starts the language server from code that Node has kept in compiled form since the last start, where it can do that.
require('node:module').enableCompileCache?.();
require('./language-server.cjs');
