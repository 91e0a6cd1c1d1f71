import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, Workspace } from '../../src/index.ts';
import { show } from '../support/expected.ts';

const root = 'programme Bank "银行" { }\n';
const login = 'initiative Login { controls Check  phase rollout 2020-03 }\n';
const check = (live: string) => `part of Bank\ncontrol Check { live ${live} }\n`;

function workspace(files: Record<string, string>): Workspace {
  const result = new Workspace({ profile: 'strict' });
  for (const [path, text] of Object.entries(files)) result.set(`file:///w/${path}`, text);
  return result;
}

/** The findings of the language itself and of one principle; what the others find is theirs to test. */
function relevant({ principle, category }: Finding): boolean {
  return category === 'language' || principle === 'control-before-rollout';
}

function findings(from: Workspace): string[] {
  return from
    .check()
    .flatMap((checked) =>
      checked.findings
        .filter(relevant)
        .map((finding) => `${finding.file.uri.slice(10)} ${finding.programme} ${show(finding)} ${finding.message.en}`),
    );
}

function programmes(from: Workspace): string[] {
  return from.check().map(({ programme }) => `${programme.name}: ${programme.files.map(({ uri }) => uri.slice(10)).join(' ')}`);
}

describe('which files make a programme', () => {
  it('is the root with the parts in its folder and below', () => {
    const files = workspace({
      'bank/bank.dtx': root,
      'bank/a.dtx': 'part of Bank',
      'bank/deep/er/b.dtx': '属于 Bank',
      'other/c.dtx': 'goal G { kind business }',
    });
    assert.deepEqual(programmes(files), ['Bank: bank/bank.dtx bank/a.dtx bank/deep/er/b.dtx', 'c: other/c.dtx']);
    assert.deepEqual(findings(files), []);
  });

  it('is the nearest root of the name', () => {
    const files = workspace({ 'bank.dtx': root, 'deep/bank.dtx': root, 'deep/a.dtx': 'part of Bank', 'wide/b.dtx': 'part of Bank' });
    assert.deepEqual(programmes(files), ['Bank: bank.dtx wide/b.dtx', 'Bank: deep/bank.dtx deep/a.dtx']);
  });

  it('leaves a part without a root alone, and says so', () => {
    const files = workspace({ 'a.dtx': 'part of Nowhere\ngoal G { kind business }' });
    assert.deepEqual(programmes(files), ['a: a.dtx']);
    assert.match(findings(files).join(), /1 error reference No file in this folder or above it declares the programme Nowhere/);
  });

  it('is said where it is contradictory: two roots, two programmes in a file, a root that is a part', () => {
    const files = workspace({
      'a.dtx': root,
      'b.dtx': root,
      'c.dtx': 'programme One { }\nprogramme Two { }',
      'd.dtx': 'part of Bank\nprogramme Own { }',
      'e.dtx': 'goal G { kind business }\npart of Bank',
    });
    const said = findings(files);
    assert.equal(said.length, 4);
    assert.match(said[0] ?? '', /^b.dtx Bank 1 error reference Another file of this folder declares/);
    assert.match(said[1] ?? '', /^c.dtx One 2 error reference A file declares one programme/);
    assert.match(said[2] ?? '', /^d.dtx Own 1 error reference This file declares the programme Own/);
    assert.match(said[3] ?? '', /^e.dtx e 2 error syntax part of must open the file/);
  });

  it('keeps the same name in two programmes apart', () => {
    const files = workspace({
      'one/r.dtx': root + login,
      'one/c.dtx': check('2020-01'),
      'two/r.dtx': root + login,
      'two/c.dtx': check('2020-06'),
    });
    assert.deepEqual(
      findings(files)
        .filter((finding) => finding.includes('control-before-rollout'))
        .map((finding) => finding.split(' ')[0]),
      ['two/r.dtx'],
    );
  });
});

describe('a name', () => {
  it('that stands twice in a programme is said at the second, whatever its file', () => {
    const said = findings(workspace({ 'a.dtx': `${root}unit Same { kind business }`, 'b.dtx': 'part of Bank\nunit Same { kind risk }' }));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^b.dtx Bank 2 error reference The name Same is taken/);
  });

  it('of a control or metric inside another element is seen in the whole programme', () => {
    const text =
      'initiative One { kind process  control Inner { live 2020 }  metric Also { kind outcome } }\ninitiative Two { kind process  controls Inner }\n';
    const files = workspace({ 'a.dtx': text });
    assert.deepEqual(findings(files), []);
    const [checked] = files.check();
    const one = checked?.programme.all('initiative')[0];
    assert.deepEqual(
      one?.controls.map(({ target }) => target?.name),
      ['Inner'],
    );
    assert.deepEqual(
      checked?.programme.all('metric')[0]?.of.map(({ target }) => target?.name),
      ['One'],
    );
  });
});

describe('no finding is stale', () => {
  const files = ['bank.dtx', 'deep/a.dtx', 'deep/b.dtx', 'c.dtx'];
  const texts = [
    root,
    root + login,
    login,
    `part of Bank\n${login}`,
    check('2020-01'),
    check('2020-09'),
    check('2024-02-30'),
    'part of Bank\nunit U { kind business  members V }',
    'part of Bank\nunit V { kind business }\ncontrol Check { live 2019 }',
    'initiative Half {',
    '',
  ];
  const step = fc.record({ file: fc.constantFrom(...files), text: fc.option(fc.constantFrom(...texts)), look: fc.boolean() });

  it('after any sequence of creations, changes and deletions: everything equals a fresh build', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const lived = new Workspace({ profile: 'strict' });
        const disk = new Map<string, string>();
        for (const { file, text, look } of steps) {
          if (text === null) {
            lived.delete(`file:///w/${file}`);
            disk.delete(file);
          } else {
            lived.set(`file:///w/${file}`, text);
            disk.set(file, text);
          }
          if (look) lived.check();
        }
        const fresh = workspace(Object.fromEntries(disk));
        assert.deepEqual(findings(lived), findings(fresh));
        assert.deepEqual(programmes(lived), programmes(fresh));
      }),
      { numRuns: 500 },
    );
  });

  it('and a programme that nothing touched is not built again', () => {
    const files = workspace({ 'one/r.dtx': root + login, 'two/r.dtx': root + login });
    const [one, two] = files.check();
    files.set('file:///w/two/r.dtx', root);
    const [sameOne, newTwo] = files.check();
    assert.equal(sameOne, one);
    assert.notEqual(newTwo, two);
  });
});

describe('what a programme chooses', () => {
  const late = 'control Check { live 2020 }\ninitiative Login { controls Check  phase rollout 2020-03 }\n';
  const codes = (chosen: string, options = {}) => {
    const files = new Workspace(options);
    files.set('file:///a.dtx', `programme P { ${chosen} }\n${late}`);
    return files
      .check()
      .flatMap((checked) => checked.findings.filter(relevant).map(({ severity, principle }) => `${severity} ${principle}`));
  };

  it('shows informations in the profile strict only', () => {
    assert.deepEqual(codes(''), []);
    assert.deepEqual(codes('principles { profile documented }'), []);
    assert.deepEqual(codes('principles { profile strict }'), ['info control-before-rollout']);
    assert.deepEqual(codes('原则设置 { 方案 严格 }'), ['info control-before-rollout']);
  });

  it('gives way to the profile of the caller', () => {
    assert.deepEqual(codes('principles { profile strict }', { profile: 'essential' }), []);
  });

  it('turns a principle off with a reason, and not without one', () => {
    assert.deepEqual(codes('principles { profile strict  off control-before-rollout because "另行检查" }'), []);
    assert.deepEqual(codes('principles { profile strict  off control-before-rollout }'), ['error syntax', 'info control-before-rollout']);
  });

  it('compares waivers with the day of the caller, or else its own', () => {
    const text = (asOf: string) =>
      `programme P { ${asOf} }\nunit R { kind risk }\ncontrol C { live 2021 }\ninitiative I { controls C  phase rollout 2020  waive control-before-rollout because "…" by R until 2022 }`;
    const waived = (asOf: string, options = {}) => {
      const files = new Workspace(options);
      files.set('file:///a.dtx', text(asOf));
      return files
        .check()
        .flatMap((checked) => checked.findings.filter(relevant).map((finding) => (finding.waived ? 'waived' : finding.principle)));
    };
    assert.deepEqual(waived(''), ['waived']);
    assert.deepEqual(waived('as-of 2021'), ['waived']);
    assert.deepEqual(waived('as-of 2024'), ['control-before-rollout', 'waiver']);
    assert.deepEqual(waived('as-of 2021', { asOf: { earliest: 30_000, latest: 30_000 } }), ['control-before-rollout', 'waiver']);
  });
});
