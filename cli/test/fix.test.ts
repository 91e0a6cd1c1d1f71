import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../src/files/output.ts';
import { markOf } from '../src/files/unchanged.ts';
import { UserError } from '../src/text.ts';
import { clean, dtx, folderWith } from './support/command.ts';

const open = `control A { against fraud }
control B { against outage }
initiative X {
  risks fraud, outage
}
goal Cloud { kind technology }
goal Growth { kind business }
programme P { principles { profile essential } }
`;
const mendedX = open.replace('outage\n}', 'outage\n  controls A, B\n}');
const mended = mendedX.replace('technology }', 'technology  parent Growth }');
/** What no command may decide: who decides. */
const undecided = 'programme P { principles { profile essential } }\ninitiative Y { tier high-frequency high-risk  decides auto }\n';

const read = (cwd: string, name: string) => readFileSync(path.join(cwd, name), 'utf8');

describe('dtx fix', () => {
  it('applies the safe fixes, says which, and ends with 0', () => {
    const cwd = folderWith({ 'a.dtx': open, 'clean.dtx': clean });
    assert.deepEqual(dtx(['fix'], { cwd }), {
      code: 0,
      out: `a.dtx: X: Name control A among its controls (every-risk-has-a-control)
a.dtx: X: Name control B among its controls (every-risk-has-a-control)
a.dtx: Cloud: Put it under goal Growth (finance-core-tech-tool)
Applied 3 fixes in 1 file. No finding is left.
`,
      err: '',
    });
    assert.equal(read(cwd, 'a.dtx'), mended);
    assert.equal(read(cwd, 'clean.dtx'), clean);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.dtx', 'clean.dtx']);
    assert.equal(dtx(['check'], { cwd }).code, 0);
    assert.equal(dtx(['fix'], { cwd }).out, 'There is nothing to fix without a decision. No finding is left.\n');
  });

  it('leaves what asks for a decision, and says so', () => {
    const cwd = folderWith({ 'a.dtx': undecided });
    assert.deepEqual(dtx(['fix'], { cwd }), {
      code: 0,
      out: 'There is nothing to fix without a decision. 1 finding is left for you to decide on; dtx check shows it.\n',
      err: '',
    });
    assert.equal(read(cwd, 'a.dtx'), undecided);
    assert.equal(dtx(['fix', '--lang', 'zh'], { cwd }).out, '没有可自动修复的问题。还有 1 项问题需要人工决定，可用 dtx check 查看。\n');
  });

  it('speaks Chinese', () => {
    const cwd = folderWith({ 'a.dtx': open });
    assert.equal(
      dtx(['fix', '--lang', 'zh', '--principle', 'finance-core-tech-tool'], { cwd }).out,
      'a.dtx：Cloud：挂到目标“Growth”之下（finance-core-tech-tool）\n已修复 1 项问题，涉及 1 个文件。没有其他问题。\n',
    );
  });

  it('keeps to one principle', () => {
    const cwd = folderWith({ 'a.dtx': open });
    assert.equal(dtx(['fix', '--principle', 'every-risk-has-a-control', 'a.dtx'], { cwd }).code, 0);
    assert.equal(read(cwd, 'a.dtx'), mendedX);
  });

  it('changes the files named only, though it reads their whole programme', () => {
    const files = {
      'bank.dtx': 'programme Bank { principles { profile essential } }\ncontrol A { against fraud }\ninitiative X { risks fraud }\n',
      'part.dtx': 'part of Bank\ninitiative Y { risks fraud }\n',
    };
    const cwd = folderWith(files);
    assert.match(dtx(['fix', 'part.dtx'], { cwd }).out, /^part\.dtx: Y: .*\nApplied 1 fix in 1 file\./);
    assert.equal(read(cwd, 'bank.dtx'), files['bank.dtx']);
    assert.equal(read(cwd, 'part.dtx'), files['part.dtx'].replace('risks fraud', 'risks fraud  controls A'));
  });

  it('keeps the byte order mark, the line ends, the permissions and a link', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const cwd = folderWith({ 'real.txt': windows(open) });
    chmodSync(path.join(cwd, 'real.txt'), 0o666);
    symlinkSync('real.txt', path.join(cwd, 'a.dtx'));
    assert.equal(dtx(['fix'], { cwd }).code, 0);
    assert.equal(read(cwd, 'real.txt'), windows(mended));
    assert.equal(statSync(path.join(cwd, 'real.txt')).mode & 0o777, 0o666);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.dtx', 'real.txt']);
  });
});

describe('dtx fix --dry-run', () => {
  it('shows a diff on standard output, which git takes, and changes nothing', () => {
    const windows = open.replaceAll('\n', '\r\n');
    const cwd = folderWith({ '计划/新 a.dtx': windows, 'b.dtx': `\ufeff${open}` });
    const { code, out, err } = dtx(['fix', '--dry-run'], { cwd });
    assert.deepEqual([code, err], [0, 'dtx: Would apply 6 fixes in 2 files. No finding is left.\n']);
    assert.ok(
      out.startsWith(`--- a/b.dtx
+++ b/b.dtx
@@ -1,8 +1,9 @@
 \ufeffcontrol A { against fraud }
 control B { against outage }
 initiative X {
   risks fraud, outage
+  controls A, B
 }
-goal Cloud { kind technology }
+goal Cloud { kind technology  parent Growth }
`),
      out,
    );
    assert.equal(read(cwd, '计划/新 a.dtx'), windows);
    const applied = spawnSync('git', ['apply', '-'], {
      cwd,
      input: out,
      env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: path.dirname(cwd) },
    });
    assert.equal(String(applied.stderr), '');
    assert.equal(read(cwd, '计划/新 a.dtx'), mended.replaceAll('\n', '\r\n'));
    assert.equal(read(cwd, 'b.dtx'), `\ufeff${mended}`);
  });

  it('shows nothing where nothing would change', () => {
    const cwd = folderWith({ 'a.dtx': clean });
    assert.deepEqual(dtx(['fix', '--dry-run'], { cwd }), {
      code: 0,
      out: '',
      err: 'dtx: There is nothing to fix without a decision. No finding is left.\n',
    });
  });
});

describe('dtx fix ends with 2 and changes nothing', () => {
  const fails = (args: string[], cwd: string, reason: RegExp) => {
    const { code, out, err } = dtx(['fix', ...args], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, reason);
  };

  it('for an unknown principle, and for standard input', () => {
    const cwd = folderWith({ 'a.dtx': open });
    fails(
      ['--principle', 'every-risk-has-control'],
      cwd,
      /^dtx: There is no principle named every-risk-has-control\. Did you mean every-risk-has-a-control\?\n$/,
    );
    fails(['-'], cwd, /^dtx: Standard input \(-\) cannot be changed\. Name a file or a folder\.\n$/);
    assert.equal(read(cwd, 'a.dtx'), open);
  });

  it('where a file of the programme cannot be read: it may hold what a fix would choose', () => {
    const cwd = folderWith({ 'a.dtx': open, 'broken.dtx': Uint8Array.from([0x67, 0xff, 0xfe, 0xff]) });
    fails([], cwd, /^dtx: Cannot read broken\.dtx: .*\ndtx: Nothing was changed: /);
    fails(['none.dtx', 'a.dtx'], cwd, /^dtx: Cannot read none\.dtx: (.*\n)+dtx: Nothing was changed: /);
    assert.equal(read(cwd, 'a.dtx'), open);
  });

  it('where there is no file', () => {
    fails([], folderWith({ 'notes.txt': '' }), /^dtx: There is no \.dtx file in the current folder\./);
  });

  it('where a file cannot be written, or was changed meanwhile, with the reason', async () => {
    const cwd = folderWith({ 'a.dtx': open });
    const file = path.join(cwd, 'a.dtx');
    const says = (en: RegExp) => (error: unknown) => error instanceof UserError && en.test(error.text.en);
    await assert.rejects(
      writeAtomically(path.join(cwd, 'none/a.dtx'), '', { en: 'Cannot change', zh: '无法修改' }),
      says(/^Cannot change .*a\.dtx: there is no such file or folder/),
    );
    const source = { path: file, uri: '', shown: 'a.dtx', text: open };
    assert.equal(await markOf(source), '');
    await assert.rejects(markOf({ ...source, text: `${open}\n` }), says(/^a\.dtx is no longer what was read/));
    await assert.rejects(markOf({ ...source, path: cwd }), says(/is not a file/));
  });
});

describe('dtx check --format json', () => {
  it('says which findings have a fix', () => {
    const cwd = folderWith({ 'a.dtx': `${undecided}initiative Z { owner Nobody }\n` });
    const { findings } = JSON.parse(dtx(['check', '--format', 'json'], { cwd }).out);
    const fixable = findings.map(({ principle, fixable }: { principle: string; fixable: boolean }) => [principle, fixable]);
    assert.deepEqual(fixable, [
      ['human-decides-high-risk', true],
      ['reference', false],
    ]);
  });
});
