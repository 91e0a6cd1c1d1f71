import {
  type CstNodeBuilder,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  createLangiumParser,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
  type LangiumSharedCoreServices,
} from 'langium';
import { canonicalise } from './canonical.ts';
import type { File } from './generated/ast.ts';
import { DtxGeneratedModule, DtxGeneratedSharedModule } from './generated/module.ts';
import { DtxLexer, type DtxLexingReport } from './lexer.ts';
import { DtxTokenBuilder } from './tokens.ts';
import { DtxValueConverter } from './values.ts';

/** Langium's services for the language, without a document builder: ../workspace.ts keeps the files and the Programmes. */
export function createDtxServices(): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), DtxGeneratedSharedModule);
  const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), DtxGeneratedModule, {
    parser: {
      TokenBuilder: () => new DtxTokenBuilder(),
      ValueConverter: () => new DtxValueConverter(),
      Lexer: (services: LangiumCoreServices) => new DtxLexer(services),
      LangiumParser: (services: LangiumCoreServices) => withoutHiddenNodes(createLangiumParser(services)),
    },
  });
  shared.ServiceRegistry.register(services);
  return services;
}

/**
 * The lexer hands over no hidden tokens, yet Langium looks for the place of none of them before every token: quadratic in
 * the number of declarations.
 */
function withoutHiddenNodes(parser: LangiumParser): LangiumParser {
  (parser as unknown as { nodeBuilder: CstNodeBuilder }).nodeBuilder.addHiddenNodes = () => undefined;
  return parser;
}

/** A parsed file: its tree, which exists for every text, and what the lexer could not read. */
export interface SyntaxTree {
  readonly root: File;
  readonly report: DtxLexingReport;
  /** Runs of characters that begin no token. */
  readonly unreadable: readonly { readonly offset: number; readonly length: number }[];
}

let services: LangiumCoreServices | undefined;

/** Parses the text of one `.dtx` file. Never throws on any text. */
export function parse(text: string): SyntaxTree {
  services ??= createDtxServices();
  const { value, lexerErrors, lexerReport } = services.parser.LangiumParser.parse<File>(text);
  canonicalise(value.members);
  return { root: value, report: lexerReport as DtxLexingReport, unreadable: lexerErrors };
}
