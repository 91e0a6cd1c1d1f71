import assert from 'node:assert/strict';
import { Editor } from './editor.ts';

const late = `unit Risk "风控部门" { kind risk }
control Liveness "活体检测" { owner Risk  live 2020-07 }
initiative FaceLogin "人脸识别登录" {
  controls Liveness
  phase rollout 2020-03
}
`;
const open = `control A { against fraud }
control B { against outage }
initiative X { // “登录”
  risks fraud, outage
}
initiative Y { risks fraud }
`;

describe('code actions', function () {
  this.timeout(20_000);
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(async () => {
    assert.equal(await editor.end(), 0);
    assert.deepEqual(editor.messages, []);
  });

  /** Only the errors are told. */
  const start = (files?: Record<string, string>, options?: Parameters<Editor['start']>[1]) =>
    editor.start(files, { profile: 'essential', ...options });
  const titles = async (path: string) => (await editor.codeActions(path)).map(({ title }) => title);

  it('are the fixes of a finding and a waiver; each, applied, makes the diagnostic go', async () => {
    await start();
    await editor.open('a.dtx', late);
    await editor.until('the finding', () => editor.codes('a.dtx').length === 1);
    const expected = [
      'Let control “活体检测” (Liveness) be in force from 2020-02',
      'Move the rollout of initiative “人脸识别登录” (FaceLogin) to 2020-08',
      'Waive control-before-rollout, with the reason to be written',
    ];
    assert.deepEqual(await titles('a.dtx'), expected);
    for (const title of expected) {
      await editor.change('a.dtx', late);
      await editor.until('the finding', () => editor.codes('a.dtx').length === 1);
      const action = (await editor.codeActions('a.dtx')).find((candidate) => candidate.title === title);
      assert.ok(action, title);
      assert.deepEqual([action.kind, action.isPreferred], ['quickfix', undefined]);
      assert.equal(action.diagnostics?.[0]?.code, 'control-before-rollout');
      await editor.apply(action.edit);
      await editor.until(`nothing after: ${title}`, () => editor.codes('a.dtx').length === 0);
    }
    assert.match(editor.textOf('a.dtx'), /waive control-before-rollout because "reason to be written" by Risk\n\}/);
  });

  it('prefer the first that invents nothing', async () => {
    await start();
    await editor.open('a.dtx', open);
    await editor.until('the findings', () => editor.codes('a.dtx').length === 3);
    const [first] = editor.of('a.dtx');
    assert.ok(first);
    const actions = await editor.codeActions('a.dtx', [first]);
    assert.deepEqual(
      actions.map(({ title, isPreferred = false }) => [title, isPreferred]),
      [
        ['Name control A among its controls', true],
        ['Declare a control against fraud', false],
        ['Fix all findings of every-risk-has-a-control in this file', false],
      ],
    );
  });

  for (const resolve of [true, false]) {
    it(`mend all findings of a principle in the file by one edit, ${resolve ? 'worked out when chosen' : 'at once for an editor that cannot wait'}`, async () => {
      await start({}, { resolve });
      await editor.open('a.dtx', open);
      await editor.until('the findings', () => editor.codes('a.dtx').length === 3);
      const all = (await editor.codeActions('a.dtx')).filter(({ title }) => title.startsWith('Fix all'));
      assert.equal(all.length, 1);
      const [action] = all;
      assert.ok(action);
      assert.equal(action.edit === undefined, resolve);
      await editor.apply((resolve ? await editor.resolve(action) : action).edit);
      await editor.until('nothing', () => editor.codes('a.dtx').length === 0);
      assert.equal(
        editor.textOf('a.dtx'),
        open.replace('fraud, outage\n', 'fraud, outage\n  controls A, B\n').replace('{ risks fraud }', '{ risks fraud  controls A }'),
      );
    });
  }

  it('mend all findings of a principle even where something is left to fill in', async () => {
    const late = `control One { live 2020-09 }
control Two { live 2020-08 }
initiative Login { kind process  controls One, Two  phase rollout 2020-03 }
`;
    await start();
    await editor.open('a.dtx', late);
    await editor.until('the findings', () => editor.codes('a.dtx').filter((code) => code === 'control-before-rollout').length === 2);
    const all = (await editor.codeActions('a.dtx')).find(({ title }) => title.startsWith('Fix all findings of control-before-rollout'));
    assert.ok(all);
    await editor.apply(all.edit ?? (await editor.resolve(all)).edit);
    await editor.until('none of them', () => !editor.codes('a.dtx').includes('control-before-rollout'));
    assert.match(editor.textOf('a.dtx'), /initiative Login/);
  });

  it('write in another file too, whether it is open or not', async () => {
    const root = 'programme Bank { }\ninitiative Login { controls Check  phase rollout 2020-03 }\n';
    const part = 'part of Bank\ncontrol Check { live 2020-07 }\n';
    await start({ 'bank.dtx': root, 'sub/controls.dtx': part });
    const mended = async () => {
      await editor.until('the finding', () => editor.codes('bank.dtx').length === 1);
      const [forward] = await editor.codeActions('bank.dtx');
      await editor.apply(forward?.edit);
      await editor.until('nothing', () => editor.codes('bank.dtx').length === 0);
      assert.equal(editor.textOf('sub/controls.dtx'), part.replace('07', '02'));
    };
    await editor.open('bank.dtx', root);
    await mended();
    await editor.save('sub/controls.dtx', part);
    await editor.open('sub/controls.dtx', part);
    await mended();
  });

  it('are of the text as it is now', async () => {
    await start();
    await editor.open('a.dtx', late);
    await editor.until('the finding', () => editor.codes('a.dtx').length === 1);
    const old = editor.of('a.dtx');
    await editor.change('a.dtx', late.replace('2020-07', '2020-01'));
    assert.deepEqual(await editor.codeActions('a.dtx', old), []);
    await editor.change('a.dtx', late.replace('2020-03', '2020-05'));
    const [forward] = await editor.codeActions('a.dtx', old);
    assert.equal(forward?.title, 'Let control “活体检测” (Liveness) be in force from 2020-04');
    await editor.apply(forward?.edit);
    await editor.until('nothing', () => editor.codes('a.dtx').length === 0);
  });

  it('keep the line ends of the file and its Chinese keywords', async () => {
    await start({}, { locale: 'zh-cn' });
    const text = '单位 零售 { 类型 业务 }\r\n举措 甲 {\r\n  类型 系统\r\n  阶段 建设 2024年3月\r\n}\r\n';
    await editor.open('a.dtx', text);
    await editor.until('the finding', () => editor.codes('a.dtx').includes('need-validation-before-approval'));
    const finding = editor.of('a.dtx').filter(({ code }) => code === 'need-validation-before-approval');
    const [gate, waiver] = await editor.codeActions('a.dtx', finding);
    assert.equal(gate?.title, '补上需求关口：由单位“零售”把关，于 2024年2月');
    assert.equal(waiver?.title, '豁免 need-validation-before-approval（理由待补）');
    await editor.apply(gate?.edit);
    await editor.until('it gone', () => !editor.codes('a.dtx').includes('need-validation-before-approval'));
    assert.equal(editor.textOf('a.dtx'), text.replace('3月\r\n', '3月\r\n  关口 需求 由 零售 于 2024年2月\r\n'));
  });

  it('are none for what has no fix, for other kinds of action, and for files that are not known', async () => {
    await start();
    await editor.open('a.dtx', 'initiative X { owner Nobody }');
    await editor.until('the finding', () => editor.codes('a.dtx').length === 1);
    assert.deepEqual(await titles('a.dtx'), []);
    await editor.change('a.dtx', late);
    await editor.until('the other finding', () => editor.codes('a.dtx').includes('control-before-rollout'));
    assert.deepEqual(await editor.codeActions('a.dtx', editor.of('a.dtx'), ['refactor']), []);
    assert.equal((await editor.codeActions('a.dtx', editor.of('a.dtx'), ['quickfix'])).length, 3);
    assert.deepEqual(await editor.codeActions('none.dtx', editor.of('a.dtx')), []);
  });
});
