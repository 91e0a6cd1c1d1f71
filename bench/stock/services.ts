// The same grammar and the same principles on the services that Langium brings: what we compare ourselves with.
import { DocumentState, inject, type ValidationAcceptor, WorkspaceCache } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
} from 'langium/lsp';
import { LangiumLexer } from '../../language/langium/lexer.ts';
import type { File } from '../../language/src/syntax/generated/ast.ts';
import { DtxGeneratedModule, DtxGeneratedSharedModule } from '../../language/src/syntax/generated/module.ts';
import { findingsOf } from './findings.ts';

/**
 * Langium's default services with Chevrotain's tokens, in which our lexer tells keywords from names, and one validation check: all
 * principles over the programme. They see the whole programme, so that every change has all documents validated again.
 */
export function createStockServices(context: DefaultSharedModuleContext): LangiumSharedServices {
  const shared: LangiumSharedServices = inject(createDefaultSharedModule(context), DtxGeneratedSharedModule);
  const services: LangiumServices = inject(createDefaultModule({ shared }), DtxGeneratedModule, {
    parser: {
      Lexer: () => new LangiumLexer(true),
    },
  });
  shared.ServiceRegistry.register(services);
  checkPrinciples(shared, services);
  const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = shared.workspace;
  WorkspaceManager.initialBuildOptions = { validation: true };
  DocumentBuilder.onUpdate(() => {
    for (const document of LangiumDocuments.all) {
      if (document.state === DocumentState.Validated) DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
    }
  });
  return shared;
}

/** The programme is evaluated once for each change, however many documents are then validated. */
function checkPrinciples(shared: LangiumSharedServices, services: LangiumServices): void {
  const cache = new WorkspaceCache<string, ReturnType<typeof findingsOf>>(shared);
  const check = (file: File, accept: ValidationAcceptor) => {
    const document = file.$document;
    if (document === undefined) return;
    const findings = cache.get('findings', () => findingsOf(shared.workspace.LangiumDocuments.all.toArray()));
    for (const { principle, severity, message, place, related } of findings.get(document.uri.toString()) ?? []) {
      const range = (text: typeof document.textDocument, { offset, end }: typeof place) => ({
        start: text.positionAt(offset),
        end: text.positionAt(end),
      });
      accept(severity, message.en, {
        node: file,
        range: range(document.textDocument, place),
        code: principle,
        relatedInformation: related.map((other) => ({
          location: { uri: other.file.uri, range: range(other.file.document, other.place) },
          message: other.message.en,
        })),
      });
    }
  };
  services.validation.ValidationRegistry.register<{ File: File }>({ File: check });
}
