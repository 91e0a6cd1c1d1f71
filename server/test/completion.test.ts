import assert from 'node:assert/strict';
import { vocabulary } from 'dtx-language';
import type { CompletionItem } from 'vscode-languageserver';
import { Editor } from './editor.ts';

const root = 'programme Bank "银行" { as-of 2026-01-01 }\nunit Risk "风控部门" { kind risk }\n';
const part = 'part of Bank\nunit Audit "审计部" { kind risk }\n';

describe('completion over a real connection', function () {
  this.timeout(20_000);
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(async () => {
    assert.equal(await editor.end(), 0);
    assert.deepEqual(editor.messages, []);
  });

  /** Opens a file of the programme beside another one. */
  async function open(text: string, locale = 'en') {
    await editor.start({ 'audit.dtx': part, 'bank.dtx': root }, { locale });
    await editor.open('bank.dtx', text);
  }

  it('is announced, with the characters behind which a name may be asked for', async () => {
    await editor.start();
    assert.deepEqual(editor.capabilities?.completionProvider?.triggerCharacters, [' ', ',', '，', '、']);
  });

  it('offers the elements of the whole programme, those of the file first, with label, noun and edit', async () => {
    await open(`${root}control C { owner  }`);
    const list = await editor.complete('bank.dtx', 'owner ');
    assert.equal(list.isIncomplete, false);
    assert.deepEqual(labels(list.items), ['Risk', 'Audit']);
    const [item] = list.items;
    assert.deepEqual(item?.labelDetails, { detail: ' 风控部门', description: 'unit' });
    const at = { line: 2, character: 18 };
    assert.deepEqual(item?.textEdit, { range: { start: at, end: at }, newText: 'Risk' });
    assert.ok(String(list.items[0]?.sortText) < String(list.items[1]?.sortText));
  });

  it('replaces what is half-typed, and can be found by every character of a label', async () => {
    await open(`${root}control C { owner 审 }`, 'zh-cn');
    const [item] = (await editor.complete('bank.dtx', '审')).items;
    const range = { start: { line: 2, character: 18 }, end: { line: 2, character: 19 } };
    assert.deepEqual(item?.textEdit, { range, newText: 'Audit' });
    assert.equal(item?.filterText, 'Audit 审计部 审 计 部');
    assert.equal(item?.labelDetails?.description, '单位');
  });

  it('knows what was typed just before', async () => {
    await open(root);
    await editor.change('bank.dtx', `${root}unit Fresh { kind risk }\ncontrol C { owner Fr }`);
    assert.deepEqual(labels((await editor.complete('bank.dtx', 'owner Fr')).items), ['Fresh']);
  });

  it('offers words with their meaning, and keywords only where they are asked for or typed', async () => {
    await open(`${root}control C { dimension  }`);
    const [word] = (await editor.complete('bank.dtx', 'dimension ', ' ')).items;
    assert.equal(word?.label, 'technical');
    assert.deepEqual(word?.documentation, { kind: 'markdown', value: vocabulary.enumerations.dimension.technical.meaning.en });
    await editor.change('bank.dtx', `${root}control C { dimension technical  }`);
    assert.deepEqual((await editor.complete('bank.dtx', 'technical ', ' ')).items, []);
    assert.ok(labels((await editor.complete('bank.dtx', 'technical ')).items).includes('owner'));
  });

  it('sends two hundred of many names, says that there are more, and finds each by its letters', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `unit U${String(index).padStart(3, '0')} { kind risk }`).join('\n');
    await open(`${root}${many}\ncontrol C { owner  }`);
    const list = await editor.complete('bank.dtx', 'owner ');
    assert.equal(list.isIncomplete, true);
    assert.equal(list.items.length, 200);
    await editor.change('bank.dtx', `${root}${many}\ncontrol C { owner U299 }`);
    const found = await editor.complete('bank.dtx', 'owner U299');
    assert.deepEqual([labels(found.items), found.isIncomplete], [['U299'], false]);
  });

  it('offers nothing in a comment, in a string and outside of all braces', async () => {
    await open(`${root}// owner \ncontrol C { source "by " }\nowner `);
    for (const behind of ['// owner ', '"by ', '}\nowner ']) {
      assert.deepEqual((await editor.complete('bank.dtx', behind)).items, [], behind);
    }
  });
});

function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label);
}
