import assert from 'node:assert/strict';
import { stripVTControlCharacters, styleText } from 'node:util';
import { type Language, Workspace } from 'dtx-language';
import { pretty } from '../src/report/pretty.ts';
import { buildReport } from '../src/report/report.ts';
import { widthOf } from '../src/report/width.ts';
import { dtx, folderWith } from './support/command.ts';

const programme = `programme Ping "平安集团" { as-of 2026-01 }
unit Risk "风控部门" { kind risk }
control Liveness "活体检测" { against identity-fraud  technique liveness  owner Risk  live 2020-07 }
	initiative FaceLogin "人脸识别登录，覆盖手机银行、网上银行与线下网点的全部自助终端" { owner 零售事业部 controls Liveness phase rollout 2020-03 gate compliance by Risk on 2019 }
unit 零售 "零售" { kind bussiness }
`;

function report(text: string, language: Language, paint = (_: unknown, shown: string) => shown, showWaived = false): string {
  const workspace = new Workspace();
  const source = { path: '/plan.dtx', uri: 'file:///plan.dtx', shown: 'plan.dtx', text };
  workspace.set(source.uri, text);
  return pretty(buildReport(workspace.check(), [source], []), { language, width: 80, paint, showWaived });
}

/** What stands above each run of carets or dashes, by the columns of a terminal. */
function marked(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, before, marks] = /^( *\| *)(\^+|-+)/.exec(line) ?? [];
    return before === undefined || marks === undefined ? [] : [columns(lines[index - 1] as string, before.length, marks.length)];
  });
}

function columns(line: string, from: number, length: number): string {
  let at = 0;
  return [...line]
    .filter((character) => {
      const isInside = at >= from && at < from + length;
      at += widthOf(character);
      return isInside;
    })
    .join('');
}

describe('the pretty report', () => {
  for (const language of ['en', 'zh'] as const) {
    it(`sets the marks under what they are about (${language})`, () => {
      const found = marked(report(programme, language));
      for (const expected of ['零售事业部', 'Liveness', '2020-07', 'bussiness']) {
        assert.ok(
          found.some((shown) => shown.includes(expected)),
          `${expected} in ${found.join(' | ')}`,
        );
      }
      assert.deepEqual(marked(report('unit 零售 "零售" { kind 商务部 }\n', language)), ['商务部']);
      assert.deepEqual(marked(report('\tunit 零售 "零售"\t{ kind 商务部 }\n', language)), ['商务部']);
    });

    it(`takes 80 columns at most, and no line begins with closing punctuation (${language})`, () => {
      const lines = report(programme, language).split('\n');
      assert.ok(lines.length > 20);
      for (const line of lines) {
        assert.ok(widthOf(line) <= 80, `${widthOf(line)} columns: ${line}`);
        assert.doesNotMatch(line, /^\s*[，。；：、）」”]/);
      }
    });
  }

  it('says the severity, where, what, and where to read on', () => {
    const lines = report(programme, 'en').split('\n');
    const start = lines.indexOf('error[control-before-rollout]');
    assert.equal(lines[start + 1], ' --> plan.dtx:4:79');
    assert.ok(lines.includes(' ::: plan.dtx:3:88'));
    assert.ok(lines.includes('  = principle: Risk control is in force before rollout.'));
    assert.ok(lines.includes('  = page: dtx explain control-before-rollout'));
    assert.equal(lines.at(-2), 'Checked 1 file with 5 elements: 3 errors, 0 warnings, 0 infos, 0 waived.');
  });

  it('says the same in Chinese', () => {
    const lines = report(programme, 'zh').split('\n');
    assert.ok(lines.includes('错误[control-before-rollout]'));
    assert.ok(lines.includes('  = 原则：控制先到位，推广后启动。'));
    assert.ok(lines.includes('  = 详情：dtx explain control-before-rollout'));
    assert.equal(lines.at(-2), '已检查 1 个文件、5 个元素：错误 3 项，警告 0 项，提示 0 项，已豁免 0 项。');
  });

  it('loses no word when it loses its colour', () => {
    const paint = (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text, { validateStream: false });
    const coloured = report(programme, 'en', paint as never);
    assert.ok(coloured.includes('\u001b[31merror'));
    assert.equal(stripVTControlCharacters(coloured), report(programme, 'en'));
  });

  it('has no colour where it is no terminal', () => {
    const { out } = dtx(['check', '-'], { input: programme });
    assert.ok(out.includes('error[control-before-rollout]') && !out.includes('\u001b'));
  });

  it('shows the control characters of a file and of its name as codes', () => {
    const text = 'goal G "a\u001b]0;owned\u0007\u009b2J\u202eb" { }\ngoal G "\u001b[31m" { parent H }\n';
    const { out, err } = dtx(['check', '.', 'no\u001b[2Jne'], { cwd: folderWith({ 'evil\u001b[2J.dtx': text }) });
    assert.doesNotMatch(out + err, /[^\P{Cc}\n]|\u202e/u);
    assert.ok(out.includes('--> evil\\u001b[2J.dtx:2:1'));
    assert.ok(out.includes('| goal G "a\\u001b]0;owned\\u0007\\u009b2J\\u202eb" { }'));
    assert.match(err, /Cannot read no\\u001b\[2Jne/);
  });

  it('takes time linear in the findings on one long line', () => {
    const seconds = (count: number) => {
      const text = 'unit A { kind rsk } '.repeat(count);
      const before = performance.now();
      report(text, 'en');
      return performance.now() - before;
    };
    seconds(500);
    assert.ok(seconds(4000) < 8 * 4 * Math.max(20, seconds(500)));
  }).timeout(20_000);
});
