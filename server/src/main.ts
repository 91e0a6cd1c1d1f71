// The extension's door: Node IPC, or --stdio for other editors.
import { startServer } from './node.ts';

startServer();
