import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Options, principles, type SavedProgramme, Workspace } from '../../src/index.ts';
import { parse } from '../../src/syntax/parser.ts';
import { endOfPassage } from '../../src/syntax/passages.ts';
import { describeConcepts, describeOnDemand, describeProgrammes, describeTrees, describeWorkspace } from './describe.ts';
import { Desk, type Edit, edit } from './edits.ts';
import { examples, type Files, pairs, parts, samples } from './pool.ts';

/** Another run, or the same again: DTX_SEED=<seed>. */
const seed = Number(process.env.DTX_SEED ?? Date.now() % 2 ** 31);

interface Kind {
  readonly name: string;
  readonly starts: readonly Files[];
  readonly options: Options;
  /** How many edits are made at least. */
  readonly edits: number;
}

const kinds: readonly Kind[] = [
  { name: 'in programmes side by side', starts: pairs, options: { profile: 'strict' }, edits: 7000 },
  { name: 'in a programme of several files', starts: parts, options: { profile: 'strict' }, edits: 6000 },
  { name: 'in a programme that chooses its profile', starts: parts, options: {}, edits: 3500 },
  { name: 'in a programme that uses every word', starts: samples, options: { profile: 'documented' }, edits: 3000 },
  { name: 'in the example programmes', starts: examples, options: { profile: 'strict' }, edits: 500 },
];

/** How many principles chance may leave out; ./moved.test.ts leaves out none. */
const mostSilent = 10;

/** What was done in all. A passage of a text that is read anew counts once for every time that this is done. */
const done = { edits: 0, looks: 0, passages: 0, passagesAnew: 0, resumed: 0, begunAnew: 0, found: new Set<string>() };

describe(`after every edit everything is as if it had been read anew (DTX_SEED=${seed})`, function () {
  this.timeout(600_000);

  for (const { name, starts, options, edits } of kinds) {
    it(name, () => {
      const sequence = fc.record({ start: fc.nat(starts.length - 1), edits: fc.noBias(fc.array(edit, { maxLength: 160, size: 'max' })) });
      const property = fc.property(sequence, (tried) => follow(starts[tried.start] as Files, tried.edits, options));
      const before = done.edits;
      for (let batch = 0; done.edits < before + edits; batch++) {
        fc.assert(property, {
          seed: seed + batch,
          verbose: true,
          numRuns: 5,
          interruptAfterTimeLimit: 120_000,
          markInterruptAsFailure: true,
        });
      }
    });
  }

  it('and that was tried at length, with almost every principle', () => {
    const { edits, looks, passages, passagesAnew, resumed, begunAnew, found } = done;
    console.log(
      `      DTX_SEED=${seed}: ${edits} edits, ${looks} checks; ${passages} passages were read, anew it would have been ${passagesAnew}`,
    );
    console.log(`      ${resumed} checks of a programme went on from an earlier one, ${begunAnew} began anew`);
    assert.ok(resumed > begunAnew, `${resumed} of ${resumed + begunAnew}`);
    assert.ok(edits >= 20_000, `${edits} edits`);
    assert.ok(passages < passagesAnew / 2, `${passages} of ${passagesAnew} passages`);
    const silent = principles.filter(({ id, checked }) => checked !== 'no' && !found.has(id)).map(({ id }) => id);
    assert.ok(silent.length <= mostSilent, `${silent.join(', ')} found nothing`);
  });
});

/** Makes the edits one after another in one workspace, and compares it with a new one whenever somebody looks. */
function follow(start: Files, edits: readonly Edit[], options: Options): void {
  const desk = new Desk(start);
  const lived = new Workspace(options);
  const concepts = new Set<string>();
  take(lived, {}, desk.files);
  let saved = compareFindings(lived, desk.files, options, concepts).toSave();
  let seen = desk.files;
  for (const [index, next] of edits.entries()) {
    const before = desk.files;
    desk.edit(next);
    take(lived, before, desk.files);
    done.edits++;
    if (next.look === 'nothing') continue;
    try {
      const fresh = compareFindings(lived, desk.files, options, concepts);
      if (next.look === 'everything') {
        compareOnDemand(lived, fresh, desk.files);
        // Most checks go on from one that is several edits behind.
        if (index % 2 === 0) compareResumed(saved, fresh, desk.files, options);
        else saved = fresh.toSave();
      }
    } catch (error) {
      const texts = JSON.stringify({ 'looked at before': seen, now: desk.files }, undefined, 1);
      throw new Error(`after edit ${index}: ${error instanceof Error ? error.stack : error}\n${texts}`);
    }
    seen = desk.files;
  }
}

/** Tells a workspace what has changed in the files. A text is its own hash. */
function take(workspace: Workspace, before: Files, after: Files): void {
  for (const path of Object.keys(before)) if (!(path in after)) workspace.delete(uriOf(path));
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) workspace.setHashed(uriOf(path), text, () => text);
}

function uriOf(path: string): string {
  return `file:///w/${encodeURI(path)}`;
}

/** Compares with a new workspace, and returns that; the concepts are those that were used at any time. */
function compareFindings(lived: Workspace, files: Files, options: Options, concepts: Set<string>): Workspace {
  const fresh = new Workspace(options);
  take(fresh, {}, files);
  equal(describeWorkspace(lived), describeWorkspace(fresh));
  for (const { programme, findings } of fresh.check()) {
    for (const element of programme.elements) for (const concept of element.concepts) concepts.add(concept);
    for (const { principle } of findings) done.found.add(principle);
  }
  const used = (workspace: Workspace) => workspace.check().map(({ programme }) => describeConcepts(programme, concepts));
  equal(used(lived), used(fresh));
  done.looks++;
  done.passages += lived.work.passages;
  done.passagesAnew += fresh.work.passages;
  return fresh;
}

/** Compares with a workspace that goes on from what an earlier one has left. */
function compareResumed(saved: readonly SavedProgramme[], fresh: Workspace, files: Files, options: Options): void {
  const resumed = new Workspace(options, true, saved);
  take(resumed, {}, files);
  const findings = resumed.check();
  equal(
    findings.map((checked) => checked.findings.map(({ message, place: { offset } }) => ({ message, offset }))),
    fresh.check().map((checked) => checked.findings.map(({ message, place: { offset } }) => ({ message, offset }))),
  );
  const from = resumed.toSave().filter((programme) => saved.includes(programme)).length;
  done.resumed += from;
  done.begunAnew += findings.length - from;
  equal(describeOnDemand(resumed), describeOnDemand(fresh));
  equal(describeProgrammes(resumed), describeProgrammes(fresh));
}

/** Compares what is worked out only when it is asked for: fixes, and the trees, which must be those of the texts between missing braces. */
function compareOnDemand(lived: Workspace, fresh: Workspace, files: Files): void {
  equal(describeOnDemand(lived), describeOnDemand(fresh));
  for (const [path, text] of Object.entries(files)) {
    const passages = lived.file(uriOf(path))?.passages ?? [];
    assert.equal(passages.map((passage) => passage.text).join(''), text);
    const trees = passages.map((passage) => passage.tree());
    equal(describeTrees(trees), describeTrees(stretchesOf(text).map(({ start, end }) => parse(text.slice(start, end), start))));
  }
}

/** The parts of a text from one element that begins before another's closing brace to the next. */
function stretchesOf(text: string): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const { end, follower } = endOfPassage(text, at);
    at = end;
    if (follower === undefined && end < text.length) continue;
    stretches.push({ start, end });
    start = end;
  }
  return stretches;
}

/** The same as deepEqual, and much faster where they are. */
function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected);
}
