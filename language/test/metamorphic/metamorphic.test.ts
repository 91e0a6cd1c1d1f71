import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, Workspace } from '../../src/index.ts';
import { findingsIn } from '../support/expected.ts';
import { programmes } from './programmes.ts';
import { declarationPieces, relayout, rename, reorder, translate } from './transformations.ts';

/** What was found, without places and words: principle, severity and element. */
function found(findings: readonly Finding[], nameOf: (name: string) => string = (name) => name): string[] {
  return findings.map(({ principle, severity, element }) => `${severity} ${principle} ${element ? nameOf(element.name) : ''}`).sort();
}

/**
 * The same without elements: what a principle finds once in a programme it tells at the first element concerned, which another
 * order makes another.
 */
function kinds(findings: readonly Finding[]): string[] {
  return findings.map(({ principle, severity }) => `${severity} ${principle}`).sort();
}

describe('what changes nothing in a programme changes nothing in its findings', () => {
  for (const { name, text } of programmes()) {
    const expected = () => found(findingsIn(text));

    describe(name, () => {
      it('other names', () => {
        const newName = (old: string) => `新${old}_x`;
        assert.deepEqual(found(findingsIn(rename(text, newName))), found(findingsIn(text), newName));
      });

      it('another order of the declarations', () => {
        const count = declarationPieces(text).length;
        assert.deepEqual(kinds(findingsIn(reorder(text, (n) => [...Array(n).keys()].reverse()))), kinds(findingsIn(text)));
        const orders = fc.shuffledSubarray([...Array(count).keys()], { minLength: count });
        fc.assert(
          fc.property(orders, (order) => assert.deepEqual(kinds(findingsIn(reorder(text, () => order))), kinds(findingsIn(text)))),
          { numRuns: 5 },
        );
      });

      it('two files instead of one', () => {
        const pieces = declarationPieces(text);
        const isRoot = (piece: string) => /^\s*(?:(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)*(?:programme|规划)\s/.test(piece);
        const root = pieces.find(isRoot) ?? 'programme Whole { }';
        const rest = pieces.filter((piece) => piece !== root);
        const programme = /(?:programme|规划)\s+([\p{L}_][\p{L}\p{N}_-]*)/u.exec(root.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))?.[1];
        const middle = rest.length >> 1;
        const workspace = new Workspace({ profile: 'strict' });
        workspace.set('file:///root.dtx', [root, ...rest.slice(0, middle)].join('\n'));
        workspace.set('file:///sub/part.dtx', `part of ${programme}\n${rest.slice(middle).join('\n')}`);
        const whole = findingsIn([root, ...rest].join('\n'));
        assert.deepEqual(kinds(workspace.check().flatMap(({ findings }) => [...findings])), kinds(whole));
      });

      it('the other language of keywords', () => {
        assert.deepEqual(found(findingsIn(translate(text, 'zh'))), expected());
        assert.deepEqual(found(findingsIn(translate(text, 'en'))), expected());
      });

      it('another layout', () => {
        assert.deepEqual(found(findingsIn(relayout(text, 'tall'))), expected());
        assert.deepEqual(found(findingsIn(relayout(text, 'flat'))), expected());
        assert.deepEqual(found(findingsIn(text.replaceAll('\n', '\r\n'))), expected());
      });
    });
  }
});
