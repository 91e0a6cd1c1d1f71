import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Options, Workspace } from '../../src/index.ts';
import { parse } from '../../src/syntax/parser.ts';
import { describeConcepts, describeOnDemand, describeTrees, describeWorkspace } from './describe.ts';
import { Desk, type Edit, edit } from './edits.ts';
import { examples, type Files, pairs, parts, samples } from './pool.ts';

/** Another run, or the same again: DTX_SEED=<seed>. */
const seed = Number(process.env.DTX_SEED ?? Date.now() % 2 ** 31);

const kinds: readonly { readonly name: string; readonly starts: readonly Files[]; readonly options: Options; readonly runs: number }[] = [
  { name: 'two programmes side by side', starts: pairs, options: { profile: 'strict' }, runs: 110 },
  { name: 'a programme of several files', starts: parts, options: { profile: 'strict' }, runs: 80 },
  { name: 'a programme of several files that chooses for itself', starts: parts, options: {}, runs: 60 },
  { name: 'a programme that uses every word', starts: samples, options: {}, runs: 40 },
  { name: 'the example programmes', starts: examples, options: { profile: 'strict' }, runs: 12 },
];

const done = { edits: 0, looks: 0, passages: 0, parsed: 0 };

describe(`after every edit everything is as if it had been read anew (seed ${seed})`, function () {
  this.timeout(600_000);

  for (const { name, starts, options, runs } of kinds) {
    it(name, () => {
      const sequence = fc.record({
        start: fc.nat(starts.length - 1),
        edits: fc.noBias(fc.array(edit, { maxLength: 160, size: 'max' })),
      });
      fc.assert(
        fc.property(sequence, ({ start, edits }) => follow(starts[start] as Files, edits, options)),
        { seed, numRuns: runs, interruptAfterTimeLimit: Number(process.env.DTX_LIMIT ?? 600_000), endOnFailure: process.env.DTX_END === '1' },
      );
    });
  }

  it('and at least twenty thousand edits were made', () => {
    const { edits, looks, passages, parsed } = done;
    console.log(`    ${edits} edits, ${looks} checks; ${parsed} passages were read of ${passages}`);
    assert.ok(edits >= 20_000, `${edits} edits`);
    assert.ok(parsed < passages / 2, `${parsed} of ${passages} passages`);
  });
});

/** Makes the edits one after another in one workspace, and compares it with a new one whenever somebody looks. */
function follow(start: Files, edits: readonly Edit[], options: Options): void {
  const desk = new Desk(start);
  const lived = new Workspace(options);
  const concepts = new Set<string>();
  let [before, known]: [Files, Files] = [{}, {}];
  for (const [index, next] of [undefined, ...edits].entries()) {
    if (next !== undefined) desk.edit(next);
    take(lived, known, desk.files);
    known = desk.files;
    done.edits++;
    if (next !== undefined && !next.looks && index < edits.length) continue;
    try {
      compare(lived, before, desk.files, options, concepts, index % 8 === 0);
    } catch (error) {
      const texts = JSON.stringify({ before, after: desk.files }, undefined, 1);
      throw new Error(`after edit ${index}: ${error instanceof Error ? error.stack : error}\n${texts}`);
    }
    before = desk.files;
  }
}

/** Tells a workspace what has changed in the files. */
function take(workspace: Workspace, before: Files, after: Files): void {
  for (const path of Object.keys(before)) if (!(path in after)) workspace.delete(uriOf(path));
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) workspace.set(uriOf(path), text);
}

function uriOf(path: string): string {
  return `file:///w/${encodeURI(path)}`;
}

/** `before` is what the workspace held when it was compared last; `isThorough` is whether to ask for fixes too. */
function compare(lived: Workspace, before: Files, after: Files, options: Options, concepts: Set<string>, isThorough: boolean): void {
  const fresh = new Workspace(options);
  take(fresh, {}, after);
  equal(describeWorkspace(lived), describeWorkspace(fresh));
  done.looks++;
  done.parsed += lived.work.passages;
  done.passages += fresh.work.passages;
  for (const { programme } of fresh.check()) for (const element of programme.elements) for (const used of element.concepts) concepts.add(used);
  const used = (workspace: Workspace) => workspace.check().map(({ programme }) => describeConcepts(programme, concepts));
  equal(used(lived), used(fresh));
  for (const [path, text] of Object.entries(after)) {
    if (before[path] === text) continue;
    const passages = lived.file(uriOf(path))?.passages ?? [];
    assert.equal(passages.map((passage) => passage.text).join(''), text);
    equal(describeTrees(passages.map((passage) => passage.tree())), describeTrees([parse(text)]));
  }
  if (isThorough) equal(describeOnDemand(lived), describeOnDemand(fresh));
}

/** The same as deepEqual, and a hundred times as fast where they are. */
function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected);
}
