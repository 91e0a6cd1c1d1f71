import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How `-` appears in reports. */
export const stdinName = '<stdin>';

/** A path as reports show it: relative to the current folder with `/`, absolute where it lies outside. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  const isInside = relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  const shown = isInside ? relative : relative === '' ? '.' : file;
  return path.sep === '/' ? shown : shown.replaceAll(path.sep, '/');
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
