import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeDisk } from './disk.ts';
import { keepSmall } from './memory.ts';
import { serve } from './server.ts';

/** Serves the language over the connection that the command line names: `--stdio` or `--node-ipc`. Ends with its client. */
export function startServer(): void {
  keepSmall();
  serve(createConnection(ProposedFeatures.all), nodeDisk);
}
