/** The language: text → AST → Programme → findings. No process, no file system, no editor. */
export { type Decoded, decode } from './decode.ts';
export { evaluate, type Options, type Profile, profiles } from './findings/evaluate.ts';
export type { Finding, Related, Severity, Waived } from './findings/finding.ts';
export { similar } from './findings/similar.ts';
export { called } from './findings/words.ts';
export { type Hover, hoverAt } from './hover/hover.ts';
export { principles } from './principles/index.ts';
export { type Category, categories, type Principle } from './principles/principle.ts';
export type { Element } from './programme/elements.ts';
export { membershipOf } from './programme/grouping.ts';
export type { Programme } from './programme/programme.ts';
export type { Place, SourceFile } from './programme/source-file.ts';
export { maximumFileSize, sourceFile } from './programme/source-file.ts';
export type { Language, LocalizedText } from './text.ts';
export { formatDay, parsePoint } from './time/index.ts';
export * as vocabulary from './vocabulary/index.ts';
export { type Checked, Workspace } from './workspace.ts';
