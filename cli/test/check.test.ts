import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { clean, command, dtx, faulty, folderWith } from './support/command.ts';

describe('dtx check', () => {
  it('ends with 0 and one friendly line where nothing is found', () => {
    const run = dtx(['check'], { cwd: folderWith({ 'a.dtx': clean, 'b.dtx': clean }) });
    assert.deepEqual(run, { code: 0, out: 'Checked 2 files with 2 elements: nothing to mend.\n', err: '' });
  });

  it('ends with 1 where an error is found, and reports it to standard output only', () => {
    const run = dtx(['check', 'a.dtx'], { cwd: folderWith({ 'a.dtx': faulty }) });
    assert.equal(run.code, 1);
    assert.match(run.out, /^error\[syntax\]\n --> a\.dtx:1:25\n/);
    assert.match(run.out, /\n\nChecked 1 file with 1 element: 1 error, 0 warnings, 0 infos, 0 waived\.\n$/);
    assert.equal(run.err, '');
  });

  it('never fails for findings with --fail-on never', () => {
    assert.equal(dtx(['check', '--fail-on', 'never'], { cwd: folderWith({ 'a.dtx': faulty }) }).code, 0);
  });

  it('fails for an information only from --fail-on info on', () => {
    const text = (off: readonly string[]) => `programme P { principles { ${off.map((id) => `off ${id} because "a test"`).join(' ')} } }
unit Risk { kind risk }
control C { owner Risk live 2020 }
initiative I { controls C phase rollout 2020-06 gate compliance by Risk on 2019 }
`;
    const all = JSON.parse(dtx(['check', '--profile', 'strict', '--format', 'json', '-'], { input: text([]) }).out).findings;
    const others = all.filter(({ severity }: { severity: string }) => severity !== 'info');
    const cwd = folderWith({ 'a.dtx': text([...new Set<string>(others.map(({ principle }: { principle: string }) => principle))]) });
    const infos = dtx(['check', '--profile', 'strict', '--format', 'json', '--fail-on', 'info'], { cwd });
    const { errors, warnings, infos: count } = JSON.parse(infos.out).summary;
    assert.equal(errors + warnings, 0, infos.out);
    assert.ok(count > 0);
    assert.equal(infos.code, 1);
    assert.equal(dtx(['check', '--profile', 'strict', '--fail-on', 'warning'], { cwd }).code, 0);
    assert.equal(dtx(['check', '--profile', 'documented', '--fail-on', 'info'], { cwd }).code, 0);
  });

  it('looks into folders, but not into node_modules and hidden ones', () => {
    const cwd = folderWith({
      'a.dtx': clean,
      'deep/er/b.dtx': clean,
      'node_modules/c.dtx': faulty,
      'deep/.git/d.dtx': faulty,
      '.e.dtx': faulty,
      'f.txt': faulty,
    });
    assert.match(dtx(['check', '.'], { cwd }).out, /^Checked 2 files /);
  });

  it('reads a file that is named whatever its ending', () => {
    const cwd = folderWith({ 'plan.txt': faulty });
    assert.match(dtx(['check', 'plan.txt'], { cwd }).out, /plan\.txt:1:25/);
  });

  it('counts a file once, by whatever paths and links it is reached', () => {
    const cwd = folderWith({ 'deep/a.dtx': clean, 'deep/b.dtx': clean });
    symlinkSync('a.dtx', path.join(cwd, 'deep/copy.dtx'));
    symlinkSync('deep', path.join(cwd, 'link'));
    assert.match(dtx(['check', '.', 'deep', './deep/a.dtx', 'deep/a.dtx', cwd], { cwd }).out, /^Checked 2 files /);
  });

  it('ends where links lead in a circle', () => {
    const cwd = folderWith({ 'deep/a.dtx': clean });
    symlinkSync('..', path.join(cwd, 'deep/up'));
    symlinkSync('self', path.join(cwd, 'self'));
    const run = dtx(['check'], { cwd });
    assert.deepEqual(run, { code: 0, out: 'Checked 1 file with 1 element: nothing to mend.\n', err: '' });
  });

  it('enters a folder that only a link leads to', () => {
    const cwd = folderWith({ 'empty.txt': '' });
    symlinkSync(folderWith({ 'a.dtx': faulty }), path.join(cwd, 'link'));
    assert.match(dtx(['check'], { cwd }).out, /--> link\/a\.dtx:1:25/);
  });

  it('reads standard input for -, beside other paths', () => {
    const cwd = folderWith({ 'a.dtx': clean });
    const run = dtx(['check', '-', 'a.dtx'], { cwd, input: faulty });
    assert.equal(run.code, 1);
    assert.match(run.out, /--> <stdin>:1:25/);
    assert.match(run.out, /Checked 2 files/);
  });

  it('shows files outside of the current folder by their absolute path', () => {
    const cwd = folderWith({ 'a.dtx': faulty });
    const inside = path.join(cwd, 'inside');
    mkdirSync(inside);
    assert.ok(dtx(['check', '..'], { cwd: inside }).out.includes(`--> ${cwd}/a.dtx:1:25`));
  });

  it('lets --as-of decide whether a waiver has ended', () => {
    const text = `unit Risk { kind risk }
control C { owner Risk live 2020-09 }
initiative I {
  controls C
  phase rollout 2020-06
  waive control-before-rollout because "manual checks meanwhile" by Risk until 2021
  gate compliance by Risk on 2019
}
`;
    const cwd = folderWith({ 'a.dtx': text });
    const waived = (args: string[]) => JSON.parse(dtx(['check', '--format', 'json', ...args], { cwd }).out).summary.waived;
    assert.equal(waived(['--as-of', '2020-12']), 1);
    assert.equal(waived(['--as-of', '２０２２年']), 0);
  });

  it('lets --set and --off override what the programme chooses', () => {
    const cwd = folderWith({
      'a.dtx': `unit Law "合规部门" { kind compliance }
initiative Login "登录" { kind process  gate compliance by Law on 2020 laws "个人信息保护法" }
initiative Pay "支付" {
  kind system
  gate compliance by Law on 2020 laws "个人信息保护法"
  phase pilot 2021
}
`,
    });
    const found = (...args: string[]) =>
      JSON.parse(dtx(['check', '--format', 'json', ...args], { cwd }).out).findings.map(
        ({ principle }: { principle: string }) => principle,
      );
    assert.ok(!found().includes('compliance-pre-review'));
    assert.ok(found('--set', 'laws-min=2').includes('compliance-pre-review'));
    assert.ok(!found('--set', 'laws-min=2', '--off', 'compliance-pre-review').includes('compliance-pre-review'));
    assert.equal(dtx(['check', '--set', 'laws=2'], { cwd }).code, 2);
    const wrong = dtx(['check', '--off', 'compliance-pre-revew'], { cwd });
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /Did you mean compliance-pre-review/);
  });

  it('lists waived findings, with who waived them and why, when asked to', () => {
    const cwd = folderWith({
      'a.dtx': `unit Risk "风控部门" { kind risk }
control Late { owner Risk  live 2020-07 }
initiative Login "登录" {
  controls Late
  phase rollout 2020-03
  waive control-before-rollout because "manual checks meanwhile" by Risk until 2021
}
`,
    });
    const quiet = dtx(['check'], { cwd });
    assert.match(quiet.out, /nothing to mend \(1 waived\)/);
    assert.doesNotMatch(quiet.out, /control-before-rollout/);
    const shown = dtx(['check', '--show-waived'], { cwd });
    assert.match(shown.out, /^waived\[control-before-rollout\]/m);
    assert.match(shown.out, /= waived by Risk until 2021: manual checks meanwhile/);
    assert.equal(shown.code, 0);
    assert.match(dtx(['check', '--show-waived', '--lang', 'zh'], { cwd }).out, /由 Risk 豁免（至 2021）：manual checks meanwhile/);
  });

  it('speaks the language of the system, or the one asked for', () => {
    const cwd = folderWith({ 'a.dtx': clean });
    const says = (env: Record<string, string>, ...args: string[]) => dtx(['check', ...args], { cwd, env }).out;
    const chinese = '已检查 1 个文件、1 个元素，没有发现问题。\n';
    assert.equal(says({ LANG: 'zh_CN.UTF-8' }), chinese);
    assert.equal(says({ LC_ALL: 'zh_TW', LANG: 'en_GB' }), chinese);
    assert.equal(says({ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_GB' }), chinese);
    assert.match(says({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }), /^Checked/);
    assert.match(says({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en'), /^Checked/);
    assert.equal(says({}, '--lang', 'zh'), chinese);
  });

  it('ends quietly when its reader has seen enough', () => {
    const cwd = folderWith({ 'a.dtx': faulty.repeat(20_000) });
    const shell = spawnSync('sh', ['-c', '"$0" "$1" check a.dtx | head -n 1', process.execPath, command], { cwd });
    assert.equal(String(shell.stdout).split('\n').length, 2);
    assert.equal(String(shell.stderr), '');
  }).timeout(30_000);

  it('ends with 2 and says so where its report finds no room', function () {
    if (!existsSync('/dev/full')) this.skip();
    const cwd = folderWith({ 'a.dtx': faulty });
    const shell = spawnSync('sh', ['-c', '"$0" "$1" check --lang en a.dtx > /dev/full', process.execPath, command], { cwd });
    assert.equal(String(shell.stderr), 'dtx: Cannot write to standard output: the disk is full. Make room, or choose another place.\n');
    assert.equal(shell.status, 2);
  });
});

describe('an error in dtx itself', () => {
  const broken = { NODE_OPTIONS: '--import "data:text/javascript,String.prototype.normalize=()=>{throw new Error(`boom`)}"' };

  it('is one sentence, and ends with 2', () => {
    const run = dtx(['check', '--as-of', '2024'], { cwd: folderWith({ 'a.dtx': clean }), env: broken });
    assert.deepEqual([run.code, run.out], [2, '']);
    assert.equal(run.err, 'dtx: An error in dtx itself ended the command: boom. Please report it; DEBUG=1 shows where it arose.\n');
  });

  it('shows where it arose to those who ask', () => {
    const run = dtx(['check', '--as-of', '2024'], { cwd: folderWith({ 'a.dtx': clean }), env: { ...broken, DEBUG: '1' } });
    assert.match(run.err, /\n {4}at /);
  });
});

describe('dtx check --output', () => {
  it('writes the report to the file, and nothing to standard output', () => {
    const cwd = folderWith({ 'a.dtx': faulty, 'report.json': 'old' });
    const run = dtx(['check', '--format', 'json', '--output', 'report.json'], { cwd });
    assert.deepEqual([run.code, run.out, run.err], [1, '', '']);
    assert.equal(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8')).summary.errors, 1);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.dtx', 'report.json']);
  });

  it('keeps a link to the report', () => {
    const cwd = folderWith({ 'a.dtx': clean, 'real.txt': 'old' });
    symlinkSync('real.txt', path.join(cwd, 'link.txt'));
    assert.equal(dtx(['check', '--output', 'link.txt'], { cwd }).code, 0);
    assert.match(readFileSync(path.join(cwd, 'real.txt'), 'utf8'), /^Checked 1 file/);
  });

  it('writes to a device as it is', () => {
    const cwd = folderWith({ 'a.dtx': clean });
    assert.deepEqual(dtx(['check', '--output', '/dev/null'], { cwd }), { code: 0, out: '', err: '' });
    assert.deepEqual(readFileSync('/dev/null', 'utf8'), '');
  });

  for (const [what, output, reason] of [
    ['a folder that is not there', 'none/report.txt', 'there is no such file or folder'],
    ['a path through a file', 'a.dtx/report.txt', 'a part of this path is a file'],
    ['a folder', 'folder', 'it is a folder'],
  ] as const) {
    it(`ends with 2 and says why for ${what}`, () => {
      const cwd = folderWith({ 'a.dtx': clean, 'folder/b.txt': '' });
      const run = dtx(['check', '--output', output], { cwd });
      assert.equal(run.code, 2);
      assert.equal(run.out, '');
      assert.ok(run.err.startsWith(`dtx: Cannot write the report to ${output}: ${reason}`), run.err);
      assert.deepEqual(readdirSync(cwd).sort(), ['a.dtx', 'folder']);
    });
  }

  it('never overwrites the programme', () => {
    const cwd = folderWith({ 'a.dtx': faulty, 'plan.txt': clean });
    for (const [target, asked] of [
      ['a.dtx', 'a.dtx'],
      ['plan.txt', 'plan.txt'],
      ['new.dtx', 'plan.txt'],
    ] as const) {
      const run = dtx(['check', asked, '--output', target], { cwd });
      assert.equal(run.code, 2);
      assert.match(run.err, /that is a file of the programme/);
    }
    assert.equal(readFileSync(path.join(cwd, 'a.dtx'), 'utf8'), faulty);
    assert.ok(!existsSync(path.join(cwd, 'new.dtx')));
  });
});
