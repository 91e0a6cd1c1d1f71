import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, type SyntaxTree } from '../syntax/parser.ts';

/** One `.dtx` file: its address, its text and its tree. Positions count lines and UTF-16 code units from 0, as in LSP. */
export interface SourceFile {
  readonly uri: string;
  readonly document: TextDocument;
  readonly tree: SyntaxTree;
}

/** How many bytes a file may have: beyond, an edit could no longer be answered in time. Larger programmes stand in several files. */
export const maximumFileSize = 32 * 1024 * 1024;

/** Parses a text into a file. `uri` is any absolute URI with `/` between folders. Never throws. */
export function sourceFile(uri: string, text: string, version = 0): SourceFile {
  return { uri, document: TextDocument.create(uri, 'dtx', version, text), tree: parse(text) };
}

/** The address of the folder a file or folder lies in, without a `/` at its end; '' above the root. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The name of a file without its folder and its `.dtx`. */
export function baseName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.dtx$/, '');
}

/** A half-open run of characters in a file, as offsets in UTF-16 code units; Langium's concrete syntax nodes are such places. */
export interface Place {
  readonly offset: number;
  readonly end: number;
}
