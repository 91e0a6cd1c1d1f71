import assert from 'node:assert/strict';
import { dtx, folderWith } from './support/command.ts';

const root = 'programme P "平安" { }\nunit Retail { kind business }\n';
const part = 'part of P\ngoal Grow { }\nunit Sales { kind business members Retail }\n';
const wrongPart = 'part of P\nunit Sales { kind business members Nobody }\n';

function json(args: readonly string[], cwd: string) {
  return JSON.parse(dtx(['check', '--format', 'json', ...args], { cwd }).out);
}

describe('a file and the rest of its programme', () => {
  it('resolves the names of a part with its root in a folder above', () => {
    const cwd = folderWith({ 'root.dtx': root, 'deep/er/part.dtx': part });
    const run = dtx(['check', 'deep/er/part.dtx'], { cwd });
    assert.deepEqual(run, {
      code: 0,
      out: 'Checked 1 file with 2 elements: nothing to mend.\nAlso read for the whole programme: root.dtx. Findings there are not shown.\n',
      err: '',
    });
  });

  it('resolves the names of a folder of parts', () => {
    const cwd = folderWith({ 'root.dtx': root, 'parts/a.dtx': part });
    assert.equal(dtx(['check', 'parts'], { cwd }).code, 0);
    assert.equal(dtx(['check'], { cwd: `${cwd}/parts` }).code, 0);
  });

  it('resolves the names of a root with its parts below, and reports only what was asked for', () => {
    const cwd = folderWith({
      'root.dtx': `${root}goal G { parent Grow }\n`,
      'a/part.dtx': part,
      'b/wrong.dtx': wrongPart.replace('Sales', 'Shops'),
    });
    const report = json(['root.dtx'], cwd);
    assert.deepEqual(report.findings, []);
    assert.deepEqual(report.programmes, [{ name: 'P', label: '平安', files: ['a/part.dtx', 'b/wrong.dtx', 'root.dtx'], elements: 6 }]);
    assert.deepEqual(report.summary, { files: 1, elements: 3, errors: 0, warnings: 0, infos: 0, waived: 0 });
    assert.match(
      dtx(['check', 'root.dtx', '--lang', 'zh'], { cwd }).out,
      /为完整了解所属规划，还读取了 a\/part\.dtx、b\/wrong\.dtx；其中的问题未列出。/,
    );
  });

  it('reports a part that was asked for beside its root', () => {
    const cwd = folderWith({ 'root.dtx': root, 'b/wrong.dtx': wrongPart });
    assert.deepEqual(
      json(['root.dtx', 'b/wrong.dtx'], cwd).findings.map(
        ({ file, principle }: { file: string; principle: string }) => `${file} ${principle}`,
      ),
      ['b/wrong.dtx reference'],
    );
  });

  it('leaves out the files of other programmes', () => {
    const cwd = folderWith({
      'root.dtx': root,
      'part.dtx': part,
      'other/root.dtx': 'programme Q { }\n',
      'alone.dtx': 'unit X { kind rsk }\n',
    });
    assert.deepEqual(json(['part.dtx'], cwd).programmes[0].files, ['part.dtx', 'root.dtx']);
    assert.match(dtx(['check', 'part.dtx'], { cwd }).out, /the whole programme: root\.dtx\. Findings/);
  });

  it('takes the nearest root of the name', () => {
    const cwd = folderWith({ 'root.dtx': 'programme P { }\n', 'near/root.dtx': root, 'near/part.dtx': part });
    const report = json(['near/part.dtx'], cwd);
    assert.deepEqual([report.findings, report.programmes[0].files], [[], ['near/part.dtx', 'near/root.dtx']]);
  });

  it('says where no folder above has the root', () => {
    const cwd = folderWith({ 'part.dtx': 'part of Nowhere-To-Be-Found\n' });
    const run = dtx(['check', 'part.dtx'], { cwd });
    assert.equal(run.code, 1);
    assert.match(run.out, /error\[reference\]\n --> part\.dtx:1:9\n/);
  });

  it('reports two programmes of one name in one folder, even if one is asked for', () => {
    const cwd = folderWith({ 'a.dtx': root, 'b.dtx': 'programme P { }\n' });
    assert.deepEqual(
      json([], cwd).findings.map(({ file, related }: { file: string; related: { file: string }[] }) => [file, related[0]?.file]),
      [['b.dtx', 'a.dtx']],
    );
    assert.equal(dtx(['check', 'b.dtx'], { cwd }).code, 1);
    assert.equal(dtx(['check', 'a.dtx'], { cwd }).code, 0);
  });

  it('ends with 2 where a file beside cannot be read: the programme is not known as a whole', () => {
    const cwd = folderWith({ 'root.dtx': root, 'part.dtx': part, 'more.dtx': Buffer.from([0xff, 0xfe, 0x41, 0]) });
    const run = dtx(['check', 'part.dtx'], { cwd });
    assert.equal(run.code, 2);
    assert.match(run.err, /^dtx: Cannot read more\.dtx: /);
  });

  it('names ten of many files read besides', () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`p${10 + index}.dtx`, `part of P\nunit U${index} { kind business }\n`]),
    );
    const { out } = dtx(['check', 'root.dtx'], { cwd: folderWith({ 'root.dtx': root, ...many }) });
    assert.match(out.replaceAll('\n', ' '), /whole programme: p10\.dtx, .* p19\.dtx and 4 more\. Findings/);
  });
});
