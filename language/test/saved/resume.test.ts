import assert from 'node:assert/strict';
import { generate } from '../../../bench/corpus.ts';
import { fixesOf, type Options, type SavedProgramme, Workspace } from '../../src/index.ts';

type Files = ReadonlyMap<string, string>;

/** Files of a generated programme; a text is its own hash. */
function filesOf(initiatives: number): Files {
  const files = [...generate({ initiatives, files: 10, language: 'en', seed: 1 })];
  return new Map(files.map(({ name, text }) => [`file:///w/${name}`, text]));
}

function workspace(files: Files, saved: readonly SavedProgramme[] = [], options: Options = {}): Workspace {
  const result = new Workspace(options, true, saved);
  for (const [uri, text] of files) result.setHashed(uri, text, () => text);
  return result;
}

function messages(workspace: Workspace): string[] {
  return workspace
    .check()
    .flatMap(({ findings }) => findings.map(({ file, place, message }) => `${file.uri} ${place.offset} ${message.en} ${message.zh}`));
}

const edits: readonly { readonly name: string; readonly edit: (text: string) => string; readonly most: number }[] = [
  { name: 'nothing', edit: (text) => text, most: 0 },
  { name: 'a label', edit: (text) => text.replace(/(?<=^initiative \S+ )".*"/m, '"新名称"'), most: 8 },
  { name: 'a date', edit: (text) => text.replace(/(rollout \d{4})-\d\d/, '$1-11'), most: 8 },
  { name: 'a name that is written', edit: (text) => text.replace(/(?<=owner \w+)/, 'x'), most: 20 },
  { name: 'a new element', edit: (text) => `${text}\ngoal Latest "新目标" { kind business }\n`, most: 2 },
];

describe('a check that goes on from an earlier one', function () {
  this.timeout(20_000);

  for (const { name, edit, most } of edits) {
    it(`reads one file and checks as few elements in a large programme as in a small one after ${name} has changed`, () => {
      for (const initiatives of [300, 3000]) {
        const before = filesOf(initiatives);
        const first = workspace(before);
        first.check();
        const saved = first.toSave();
        const [uri, text] = [...before][5] as [string, string];
        const after = new Map(before).set(uri, edit(text));
        const resumed = workspace(after, saved);
        assert.deepEqual(messages(resumed), messages(workspace(after)));
        assert.ok(resumed.work.elements <= most, `${resumed.work.elements} elements of ${initiatives} initiatives`);
        assert.deepEqual(resumed.toSave(), saved);
        const asleep = resumed.uris().filter((uri) => resumed.file(uri)?.known !== undefined);
        assert.equal(asleep.length, name === 'nothing' ? before.size : before.size - 1);
      }
    });
  }

  it('begins anew, and says the same, where much has changed', () => {
    const before = filesOf(3000);
    const first = workspace(before);
    first.check();
    const saved = first.toSave();
    const after = new Map([...before].map(([uri, text]) => [uri, text.replaceAll('kind platform', 'kind product')]));
    const resumed = workspace(after, saved);
    assert.deepEqual(messages(resumed), messages(workspace(after)));
    assert.notEqual(resumed.toSave()[0], saved[0]);
  });

  it('can be gone on from after an edit like any other workspace', () => {
    const before = filesOf(300);
    const first = workspace(before);
    first.check();
    const resumed = workspace(before, first.toSave());
    resumed.check();
    const [uri, text] = [...before][5] as [string, string];
    const after = new Map(before).set(uri, edits[2]?.edit(text) ?? '');
    resumed.set(uri, after.get(uri) ?? '');
    assert.deepEqual(messages(resumed), messages(workspace(after)));
  });

  it('offers each of two findings in the same words the fix of its own element', () => {
    const copy = 'initiative Web "网银" { kind channel  modelled-on "招商银行" }\n';
    const files = new Map([['file:///w/a.dtx', `programme Bank "某银行" { core Advisers }\n${copy}${copy}`]]);
    const first = workspace(files, [], { profile: 'strict' });
    first.check();
    const resumed = workspace(files, first.toSave(), { profile: 'strict' });
    const fixed = (asked: Workspace) =>
      asked
        .check()
        .flatMap(({ findings }) =>
          findings
            .filter(({ principle }) => principle === 'build-on-core-competence')
            .map((finding) => fixesOf(finding).map(({ edits }) => edits.map(({ place }) => place.offset))),
        );
    assert.deepEqual(fixed(resumed), fixed(first));
    assert.equal(new Set(fixed(resumed).flat(2)).size, 2);
  });

  it('leaves nothing of a programme one of whose files has no hash', () => {
    const first = workspace(filesOf(300));
    first.set('file:///w/part-00001.dtx', 'part of Bench\n');
    first.check();
    assert.deepEqual(first.toSave(), []);
  });
});
