import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, type LangiumCoreServices } from 'langium';
import { LangiumLexer } from '../../langium/lexer.ts';
import { DtxGeneratedModule, DtxGeneratedSharedModule } from '../../src/syntax/generated/module.ts';

/** Langium's own services for the grammar; its parser says what the grammar means. */
export function createLangiumServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), DtxGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), DtxGeneratedModule, { parser: { Lexer: () => new LangiumLexer() } });
  shared.ServiceRegistry.register(services);
  return services;
}
