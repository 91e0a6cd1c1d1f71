#!/usr/bin/env node
import module from 'node:module';

// Node keeps the compiled form of the command in its own cache for the next start. Node 20 cannot.
module.enableCompileCache?.();
await import('../dist/dtx.js');
