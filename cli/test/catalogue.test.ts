import assert from 'node:assert/strict';
import { principles } from 'dtx-language';
import { terminalPage } from '../src/report/page.ts';
import { widthOf } from '../src/report/width.ts';
import { dtx } from './support/command.ts';

describe('dtx principles', () => {
  it('lists every principle, with its statement', () => {
    const { code, out } = dtx(['principles']);
    assert.equal(code, 0);
    assert.ok(out.includes('Risk, security and compliance\n'));
    for (const { id } of principles) assert.ok(out.includes(id));
    assert.match(out, / {2}B41 error {4}control-before-rollout\n {6}Risk control is in force before rollout\.\n/);
    assert.match(dtx(['principles', '--lang', 'zh']).out, / {2}B41 错误 {5}control-before-rollout\n {6}控制先到位，推广后启动。\n/);
    for (const line of out.split('\n')) assert.ok(widthOf(line) <= 80, line);
  });

  it('lists every principle as JSON', () => {
    const { version, principles: listed } = JSON.parse(dtx(['principles', '--format', 'json']).out);
    assert.equal(version, 1);
    assert.deepEqual(
      listed.map(({ id }: { id: string }) => id),
      principles.map(({ id }) => id),
    );
    assert.deepEqual(
      listed.find(({ id }: { id: string }) => id === 'control-before-rollout'),
      {
        id: 'control-before-rollout',
        number: 'B41',
        category: 'risk-security-compliance',
        severity: 'error',
        statement: { en: 'Risk control is in force before rollout.', zh: '控制先到位，推广后启动。' },
        sources: ['000:57', '000:53'],
        checked: 'whole',
      },
    );
  });
});

describe('dtx explain', () => {
  it('shows the page of a principle without the marks of Markdown', () => {
    const { code, out, err } = dtx(['explain', 'control-before-rollout']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Why it matters$/m);
    assert.match(out, /^为什么重要$/m);
    assert.match(out, /^ {4}initiative FaceLogin "人脸识别登录" \{$/m);
    assert.doesNotMatch(out, /^#|```|\*\*|^\|/m);
  });

  it('shows both sides of a tension, and when it shows', () => {
    const { code, out, err } = dtx(['explain', 'openness-or-privacy']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^openness · 开放$/m);
    assert.match(out, /「如何保护客户隐私,如何防范金融的交叉风险」 001:123/);
    assert.match(out, /^Shows when · 何时提示$/m);
  });

  it('ends with 2 for an unknown principle, and says what was probably meant', () => {
    assert.deepEqual(dtx(['explain', 'control-befor-rollout']), {
      code: 2,
      out: '',
      err: 'dtx: There is no principle named control-befor-rollout. Did you mean control-before-rollout?\n',
    });
    assert.match(
      dtx(['explain', '../../package']).err,
      /^dtx: There is no principle named \.\.\/\.\.\/package\. List them with: dtx principles\n$/,
    );
    assert.equal(dtx(['explain', 'x'], { env: { LANG: 'zh_CN' } }).err, 'dtx: 没有名为 x 的原则。用 dtx principles 查看全部原则。\n');
  });
});

describe('a page on the terminal', () => {
  it('has its paragraphs wrapped, its lists hung, its code indented and its tables set', () => {
    const markdown = `<!-- generated -->
# Title \`code\`

A **bold** [link](https://dtx.example) and a [page](x.md)
that goes on.

- one item that is longer than the line
- two
1. first

| | |
|---|---|
| 编号 | B41 |
| Category | risk |

\`\`\`dtx
unit A {
\tkind risk
}
\`\`\`
`;
    const shown = terminalPage(markdown, { width: 30, paint: (style, text) => (style === 'bold' ? `*${text}*` : text) });
    assert.equal(
      shown,
      `*Title code*

A bold link
(https://dtx.example) and a
page that goes on.

- one item that is longer than
  the line
- two
1. first

编号      B41
Category  risk

    unit A {
        kind risk
    }
`,
    );
  });
});

describe('dtx lsp', () => {
  it('ends with 2 where it is not told to use standard input and output', () => {
    const { code, err } = dtx(['lsp']);
    assert.equal(code, 2);
    assert.match(err, /^error: required option '--stdio' not specified/);
  });
});

describe('dtx', () => {
  it('tells its version', () => {
    assert.match(dtx(['--version']).out, /^dtx \d+\.\d+\.\d+\n$/);
  });

  it('helps in both languages, in 80 columns', () => {
    for (const [args, env, expected] of [
      [['--help'], {}, /check \[options\] \[path\.\.\.\] +check files and folders/],
      [['check', '--help'], {}, /Exit code: 0 nothing found, 1 something found, 2 could not be checked\./],
      [['--help'], { LANG: 'zh_CN.UTF-8' }, /检查文件和文件夹/],
      [['check', '--help'], { LANG: 'zh_CN.UTF-8' }, /退出码：0 没有问题，1 有问题，2 无法完成检查。/],
    ] as const) {
      const { code, out } = dtx(args, { env });
      assert.equal(code, 0);
      assert.match(out, expected);
      for (const line of out.split('\n')) assert.ok(widthOf(line) <= 80, line);
    }
  });

  it('shows its help on standard error and ends with 2 where no command is named', () => {
    const { code, out, err } = dtx([]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Usage: dtx/);
  });
});
