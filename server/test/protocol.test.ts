import assert from 'node:assert/strict';
import { Editor } from './editor.ts';

const late = `unit Risk "风控部门" { kind risk }
control Liveness "活体检测" { owner Risk  live 2020-07 }
initiative FaceLogin "人脸识别登录" {
  controls Liveness
  phase rollout 2020-03
}
`;
const root = 'programme Bank "银行" { as-of 2026-01-01 }\ninitiative Login "登录" { controls Check  phase rollout 2020-03 }\n';
const part = (live: string) => `part of Bank\ncontrol Check "核验" { live ${live} }\n`;

describe('the language server over a real connection', function () {
  this.timeout(20_000);
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(async () => {
    assert.equal(await editor.end(), 0);
    assert.deepEqual(editor.messages, []);
  });

  describe('one file', () => {
    it('is told with code, page, source, severity and the other element', async () => {
      await editor.start();
      await editor.open('a.dtx', late);
      await editor.until('the finding', () => editor.codes('a.dtx').includes('control-before-rollout'));
      const [diagnostic] = editor.of('a.dtx');
      assert.equal(diagnostic?.source, 'dtx');
      assert.equal(diagnostic?.severity, 1);
      assert.equal(diagnostic?.codeDescription?.href, 'file:///pages/control-before-rollout.md');
      assert.deepEqual(diagnostic?.range, { start: { line: 3, character: 11 }, end: { line: 3, character: 19 } });
      assert.match(String(diagnostic?.message), /“活体检测” \(Liveness\).*2020-07.*at least 3 months.*2020-03/);
      const [related] = diagnostic?.relatedInformation ?? [];
      assert.equal(related?.location.uri, editor.uri('a.dtx'));
      assert.equal(related?.location.range.start.line, 1);
    });

    it('loses a finding as soon as it is mended by an incremental edit, and regains it', async () => {
      await editor.start();
      await editor.open('a.dtx', late);
      await editor.until('the finding', () => editor.codes('a.dtx').length === 1);
      const character = (late.split('\n')[1] as string).indexOf('7 }');
      const month = { start: { line: 1, character }, end: { line: 1, character: character + 1 } };
      await editor.change('a.dtx', '1', month);
      await editor.until('no finding', () => editor.codes('a.dtx').length === 0);
      await editor.change('a.dtx', '7', month);
      await editor.until('the finding again', () => editor.codes('a.dtx').length === 1);
    });

    it('is told again when text above it goes, though the diagnostic stays the same', async () => {
      await editor.start();
      const twice = late.replace('  phase', '  controls Liveness\n  phase');
      await editor.open('a.dtx', twice);
      await editor.until('two findings', () => editor.codes('a.dtx').length === 2);
      await editor.change('a.dtx', '', { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } });
      await editor.until('one finding', () => editor.codes('a.dtx').length === 1);
      assert.equal(editor.of('a.dtx')[0]?.range.start.line, 3);
    });

    it('ends right after a hundred edits sent without waiting', async () => {
      await editor.start();
      await editor.open('a.dtx', late);
      for (let index = 0; index < 100; index++) await editor.change('a.dtx', index % 2 ? late : late.replace('2020-07', '2020-01'));
      await editor.change('a.dtx', late.replace('2020-07', '2020-02'));
      await editor.settle('a.dtx');
      assert.deepEqual(editor.codes('a.dtx'), []);
    });

    it('keeps the editor alive on half-typed and senseless texts', async () => {
      await editor.start();
      await editor.open('a.dtx', '');
      for (let length = 0; length < late.length; length += 3) await editor.change('a.dtx', late.slice(0, length));
      for (const text of [
        '{{{{',
        '}}}}',
        '"',
        '/*',
        'initiative',
        'programme P { principles { set',
        '举措 “',
        '\u0000\uFFFF',
        'initiative X { part of X depends on X }',
      ]) {
        await editor.change('a.dtx', text);
        await editor.settle('a.dtx');
      }
      await editor.change('a.dtx', late);
      await editor.until('the finding', () => editor.codes('a.dtx').includes('control-before-rollout'));
    });
  });

  describe('another file', () => {
    it('makes a finding appear, mends it, breaks it again, is renamed and is deleted', async () => {
      await editor.start({ 'bank.dtx': root, 'controls.dtx': part('2020-01') });
      await editor.open('bank.dtx', root);
      await editor.settle('bank.dtx');
      assert.deepEqual(editor.codes('bank.dtx'), []);
      await editor.save('controls.dtx', part('2020-09'));
      await editor.until('the finding in the other file', () => editor.codes('bank.dtx').includes('control-before-rollout'));
      assert.equal(editor.of('bank.dtx')[0]?.relatedInformation?.[0]?.location.uri, editor.uri('controls.dtx'));
      await editor.save('controls.dtx', part('2020-02'));
      await editor.until('it mended', () => editor.codes('bank.dtx').length === 0);
      await editor.save('controls.dtx', part('2020-09'));
      await editor.until('it broken', () => editor.codes('bank.dtx').includes('control-before-rollout'));
      await editor.rename('controls.dtx', 'sub/guards.dtx');
      await editor.until(
        'the new name of the other file',
        () => editor.of('bank.dtx')[0]?.relatedInformation?.[0]?.location.uri === editor.uri('sub/guards.dtx'),
      );
      await editor.delete('sub/guards.dtx');
      await editor.until('the name unknown', () => editor.codes('bank.dtx').join() === 'reference');
      await editor.save('controls.dtx', part('2020-01'), 'created');
      await editor.until('all well', () => editor.codes('bank.dtx').length === 0);
    });

    it('takes its own diagnostics with it when it, or its folder, is deleted', async () => {
      await editor.start({
        'bank.dtx': root,
        'controls.dtx': part('2020-01'),
        'deep/er/wrong.dtx': 'part of Bank\ncontrol Broken { live 2024-02-30 }\n',
      });
      await editor.until('the impossible date in a file that is not open', () => editor.codes('deep/er/wrong.dtx').join() === 'syntax');
      await editor.delete('deep');
      await editor.until('it gone', () => editor.codes('deep/er/wrong.dtx').length === 0);
    });

    it('counts as the editor has it while open, and as it is on disk once closed unsaved', async () => {
      await editor.start({ 'bank.dtx': root, 'controls.dtx': part('2020-01') });
      await editor.open('controls.dtx', part('2020-01'));
      await editor.change('controls.dtx', part('2020-09'));
      await editor.until('the finding in a closed file', () => editor.codes('bank.dtx').includes('control-before-rollout'));
      await editor.close('controls.dtx');
      await editor.until('it gone', () => editor.codes('bank.dtx').length === 0);
    });

    it('of another programme never meets it', async () => {
      await editor.start({
        'one/bank.dtx': root,
        'one/controls.dtx': part('2020-01'),
        'two/bank.dtx': root,
        'two/controls.dtx': part('2020-09'),
      });
      await editor.until('the finding of the second', () => editor.codes('two/bank.dtx').includes('control-before-rollout'));
      assert.deepEqual(editor.codes('one/bank.dtx'), []);
    });

    it('that is not UTF-8 is told of, not garbled, and read once it is saved well', async () => {
      const gbk = Uint8Array.from([0x67, 0x6f, 0x61, 0x6c, 0x20, 0xc4, 0xbf, 0xb1, 0xea, 0x20, 0x7b, 0x7d]);
      editor.write('gbk.dtx', gbk);
      await editor.start();
      await editor.until('the encoding', () => /GB18030/.test(String(editor.of('gbk.dtx')[0]?.message)));
      assert.equal(editor.of('gbk.dtx').length, 1);
      await editor.save('gbk.dtx', 'goal 目标 { kind business }');
      await editor.until('all well', () => editor.codes('gbk.dtx').length === 0);
    });

    it('beside a file that was opened without its folder is read, too', async () => {
      editor.write('bank.dtx', root);
      editor.write('controls.dtx', part('2020-09'));
      await editor.start({}, { alone: true });
      await editor.open('bank.dtx', root);
      await editor.until('the finding', () => editor.codes('bank.dtx').join() === 'control-before-rollout');
    });

    it('of the same name in one folder is told of at both places', async () => {
      await editor.start({ 'a.dtx': 'programme Bank { }', 'b.dtx': 'programme Bank { }' });
      await editor.until('the clash', () => editor.codes('b.dtx').join() === 'reference');
      assert.equal(editor.of('b.dtx')[0]?.relatedInformation?.[0]?.location.uri, editor.uri('a.dtx'));
    });
  });

  describe('hover', () => {
    const value = async (line: number, character: number) =>
      (await editor.hover('a.dtx', line, character))?.contents as { value: string } | undefined;

    beforeEach(async () => {
      await editor.start();
      await editor.open('a.dtx', `/** The risk office. */\n${late}`);
    });

    it('on an element tells label, kind, owner, dates, findings and who names it', async () => {
      const control = (await value(2, 10))?.value ?? '';
      assert.match(control, /活体检测/);
      assert.match(control, /control/);
      assert.match(control, /风控部门/);
      assert.match(control, /live: 2020\\-07/);
      assert.match(control, /人脸识别登录/);
      const initiative = (await value(3, 12))?.value ?? '';
      assert.match(initiative, /Error.*control-before-rollout/);
    });

    it('on an element gives its description', async () => {
      assert.match((await value(1, 6))?.value ?? '', /The risk office/);
    });

    it('on a name that refers to an element tells of that element', async () => {
      assert.equal((await value(4, 14))?.value, (await value(2, 10))?.value);
    });

    it('on a keyword and on a value of an enumeration tells what it means', async () => {
      assert.match((await value(4, 4))?.value ?? '', /\*\*controls\*\* · `受控于`/);
      assert.match((await value(5, 10))?.value ?? '', /\*\*rollout\*\* · `推广`/);
    });

    it('on a date tells the days it can be', async () => {
      assert.match((await value(5, 18))?.value ?? '', /1 March 2020.*31 March 2020/);
    });

    it('says nothing on blanks and beyond the end', async () => {
      assert.equal(await editor.hover('a.dtx', 100, 0), null);
    });
  });

  it('speaks Chinese to a Chinese editor', async () => {
    await editor.start({}, { locale: 'zh-cn' });
    await editor.open('a.dtx', late);
    await editor.until('the finding', () => editor.of('a.dtx').length === 1);
    assert.match(String(editor.of('a.dtx')[0]?.message), /控制“活体检测”.*至少 3 个月/);
  });

  it('shows the informations of the profile that the editor chooses', async () => {
    await editor.start({}, { profile: 'strict' });
    await editor.open('a.dtx', late.replace('2020-07', '2020'));
    await editor.until('the information', () => editor.codes('a.dtx').includes('control-before-rollout'));
    assert.equal(editor.of('a.dtx').find(({ code }) => code === 'control-before-rollout')?.severity, 3);
  });

  it('shows text of a file in a hover as text only', async () => {
    await editor.start();
    await editor.open('a.dtx', 'goal G "[x](command:evil) <img src=x> **b**" { kind business }');
    const hover = await editor.hover('a.dtx', 0, 5);
    assert.ok(hover);
    const { value: shown } = hover.contents as { value: string };
    assert.ok(!shown.includes('](command'));
    assert.ok(!shown.includes('<img'));
    assert.ok(!shown.includes('**b**'));
  });
});

describe('the language server with a client that knows the bare protocol only', function () {
  this.timeout(20_000);

  it('reads the folder and tells of findings', async () => {
    const editor = new Editor();
    await editor.start({ 'bank.dtx': root, 'controls.dtx': part('2020-09') }, { plain: true });
    await editor.until('the finding', () => editor.codes('bank.dtx').includes('control-before-rollout'));
    assert.equal(await editor.end(), 0);
  });
});

describe('the language server over Node IPC', function () {
  this.timeout(20_000);

  it('works as over stdio', async () => {
    const editor = new Editor('ipc');
    await editor.start();
    await editor.open('a.dtx', late);
    await editor.until('the finding', () => editor.codes('a.dtx').includes('control-before-rollout'));
    assert.equal(await editor.end(), 0);
  });
});
