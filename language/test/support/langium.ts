import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, type LangiumCoreServices } from 'langium';
import { DtxGeneratedModule, DtxGeneratedSharedModule } from '../../src/syntax/generated/module.ts';
import { DtxLexer } from '../../src/syntax/lexer.ts';

/** Langium's own services for the grammar; its parser says what the grammar means. */
export function createLangiumServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), DtxGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), DtxGeneratedModule, { parser: { Lexer: () => new DtxLexer() } });
  shared.ServiceRegistry.register(services);
  return services;
}
