export { startServer } from './node.ts';
