import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
} from 'langium';
import type { File } from './generated/ast.ts';
import { DtxGeneratedModule, DtxGeneratedSharedModule } from './generated/module.ts';
import { DtxLexer, type DtxLexingReport } from './lexer.ts';
import { DtxTokenBuilder } from './tokens.ts';
import { TreeParser } from './tree-parser.ts';

/** Langium's services for the language; a service is made when it is first asked for, and Dtx asks for few of them. */
export function createDtxServices(): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), DtxGeneratedSharedModule);
  const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), DtxGeneratedModule, {
    parser: {
      TokenBuilder: () => new DtxTokenBuilder(),
      Lexer: (services: LangiumCoreServices) => new DtxLexer(services),
    },
  });
  shared.ServiceRegistry.register(services);
  return services;
}

/** A parsed text: its tree, which exists for every text, and what the lexer could not read. */
export interface SyntaxTree {
  readonly root: File;
  readonly report: DtxLexingReport;
  /** Runs of characters that begin no token. */
  readonly unreadable: readonly { readonly offset: number; readonly length: number }[];
}

let parsing: { readonly lexer: DtxLexer; readonly parser: TreeParser } | undefined;

function createParsing() {
  const services = createDtxServices();
  const lexer = services.parser.Lexer as DtxLexer;
  return { lexer, parser: new TreeParser(services.Grammar, lexer.definition, services.shared.AstReflection) };
}

/**
 * Parses a `.dtx` text, or a stretch of one that begins outside of all braces. Never throws on any text.
 * `start` is where the text begins; all places in the result count from there.
 */
export function parse(text: string, start = 0): SyntaxTree {
  parsing ??= createParsing();
  const { tokens, errors, report } = parsing.lexer.tokenize(text, undefined, start);
  return { root: parsing.parser.parse(tokens) as File, report, unreadable: errors };
}
