// A language server of Langium's own making over stdio: node server.cjs --stdio
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createStockServices } from './services.ts';

startLanguageServer(createStockServices({ connection: createConnection(ProposedFeatures.all), ...NodeFileSystem }));
