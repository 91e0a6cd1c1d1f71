import { type Finding, type Options, Workspace } from '../../src/index.ts';

/** `line severity principle`, lines from 1. */
export type Expected = string;

/**
 * The findings that a fixture names itself: `//! error control-before-rollout` at the end of a line says that such a finding
 * begins on that line. Several may stand on one line.
 */
export function expectedFindings(text: string): Expected[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      [...line.matchAll(/\/\/! (error|warning|info) ([\w-]+)/g)].map(([, severity, principle]) => `${index + 1} ${severity} ${principle}`),
    );
}

/** What a text really yields, in the same form; only the principles given, where some are given. */
export function actualFindings(text: string, only?: readonly string[], options: Options = { profile: 'strict' }): Expected[] {
  return findingsIn(text, options)
    .filter(({ principle }) => only === undefined || only.includes(principle))
    .map(show);
}

/** The findings of a text that stands alone. */
export function findingsIn(text: string, options: Options = { profile: 'strict' }): Finding[] {
  const workspace = new Workspace(options);
  workspace.set('file:///fixture.dtx', text);
  return workspace.check().flatMap(({ findings }) => [...findings]);
}

/** A finding in the form in which fixtures name it. */
export function show({ file, place, severity, principle }: Finding): Expected {
  return `${file.document.positionAt(place.offset).line + 1} ${severity} ${principle}`;
}
