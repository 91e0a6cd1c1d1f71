import assert from 'node:assert/strict';
import { dtx, folderWith } from './support/command.ts';

const late = `programme P "平安" { as-of 2021 }
unit Risk "风控" { kind risk }
control Liveness "活体检测" { owner Risk  live 2020-09 }
initiative FaceLogin "人脸识别登录" {
  controls Liveness
  phase rollout 2020-06
  gate compliance by Risk on 2019
}
`;
const waived = late.replace('  gate', '  waive control-before-rollout because "人工复核" by Risk\n  gate');

describe('dtx check --format json', () => {
  it('has the shape of version 1', () => {
    const { out, code } = dtx(['check', '--format', 'json'], { cwd: folderWith({ '计划/late.dtx': late }) });
    const report = JSON.parse(out);
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(report), ['version', 'programmes', 'findings', 'summary']);
    assert.equal(report.version, 1);
    assert.deepEqual(report.programmes, [{ name: 'P', label: '平安', files: ['计划/late.dtx'], elements: 4 }]);
    assert.deepEqual(report.summary, { files: 1, elements: 4, errors: 1, warnings: 0, infos: 0, waived: 0 });
    const [{ message, sources, related, ...finding }] = report.findings;
    assert.match(message, /Liveness.*FaceLogin/);
    assert.ok(sources.length > 0 && sources.every((line: string) => /^\d{3}:\d+$/.test(line)));
    assert.deepEqual(finding, {
      principle: 'control-before-rollout',
      category: 'risk-security-compliance',
      severity: 'error',
      programme: 'P',
      element: 'FaceLogin',
      file: '计划/late.dtx',
      range: { start: { line: 4, character: 11 }, end: { line: 4, character: 19 } },
      fixable: true,
      waived: null,
    });
    assert.deepEqual(related, [
      {
        message: 'In force from 2020-09.',
        element: 'Liveness',
        file: '计划/late.dtx',
        range: { start: { line: 2, character: 43 }, end: { line: 2, character: 50 } },
      },
    ]);
  });

  it('writes the messages in the language asked for', () => {
    const { out } = dtx(['check', '--format', 'json', '--lang', 'zh'], { cwd: folderWith({ 'late.dtx': late }) });
    assert.match(JSON.parse(out).findings[0].message, /^控制“活体检测”（Liveness）自 2020-09 起生效，/);
  });

  it('keeps what is waived, with who waived it, and does not fail for it', () => {
    const { out, code } = dtx(['check', '--format', 'json'], { cwd: folderWith({ 'waived.dtx': waived }) });
    const { findings, summary } = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual(findings[0].waived, { because: '人工复核', by: 'Risk', until: null });
    assert.deepEqual([summary.errors, summary.waived], [0, 1]);
  });

  it('gives the same bytes whatever the order of the paths', () => {
    const cwd = folderWith({ 'b.dtx': late, 'a.dtx': waived, 'c/a.dtx': late, '-.dtx': 'unit A { kind rsk }\n' });
    const first = dtx(['check', '--format', 'json'], { cwd });
    const second = dtx(['check', '--format', 'json', 'c', 'b.dtx', 'a.dtx', './-.dtx', '.'], { cwd });
    assert.equal(first.out, second.out);
    const { findings, programmes } = JSON.parse(first.out);
    const files = findings.map(({ file }: { file: string }) => file);
    assert.deepEqual(files, [...files].sort());
    assert.deepEqual(
      programmes.map((programme: { files: string[] }) => programme.files[0]),
      ['-.dtx', 'a.dtx', 'b.dtx', 'c/a.dtx'],
    );
  });

  it('lets no control character of a file through', () => {
    const { out } = dtx(['check', '--format', 'json', '-'], { input: 'programme P "\u001b[2J\u009b2J" { }\n' });
    assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
    assert.equal(JSON.parse(out).programmes[0].label, '\u001b[2J\u009b2J');
  });
});
