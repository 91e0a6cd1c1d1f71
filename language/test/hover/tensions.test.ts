import assert from 'node:assert/strict';
import { hoverAt, type Language, tensions, Workspace } from '../../src/index.ts';

const uri = 'file:///fixture.dtx';

/** The hover on the first place where a text stands. */
function hoverOn(text: string, on: string, language: Language) {
  const workspace = new Workspace();
  workspace.set(uri, text);
  const [checked] = workspace.check();
  const file = workspace.file(uri);
  assert.ok(checked && file && text.includes(on));
  return hoverAt(checked, file, text.indexOf(on) + 1, language);
}

const between = 'tradeoff T { between safety and convenience }';

describe('the hover on the words of a tradeoff', () => {
  for (const on of ['between', 'safety', 'and', 'convenience']) {
    it(`tells on ${on} what is documented for both`, () => {
      const hover = hoverOn(between, on, 'en');
      assert.ok(hover);
      assert.equal(between.slice(hover.place.offset, hover.place.end), on);
      assert.match(hover.markdown, /\*\*convenience\*\*: ICBC lets .*「一呼秒应、无感支付」`004:30`/u);
      assert.match(hover.markdown, /\*\*safety\*\*: Ping An added .*「增加了用户操作步骤」`000:59`/u);
    });
  }

  it('still tells first what the word itself means', () => {
    assert.match(hoverOn(between, 'safety', 'en')?.markdown ?? '', /^\*\*safety\*\* · `安全`/u);
  });

  it('speaks Chinese to a Chinese reader, in whatever language the words are written', () => {
    for (const [text, on] of [
      [between, 'safety'],
      ['取舍 T { 介于 安全 与 便捷 }', '便捷'],
    ] as const) {
      const { markdown = '' } = hoverOn(text, on, 'zh') ?? {};
      assert.match(markdown, /\*\*便捷\*\*：工商银行追求应答即时、支付无感。「一呼秒应、无感支付」`004:30`/u);
      assert.match(markdown, /\*\*安全\*\*：平安/u);
    }
  });

  it('escapes what it quotes', () => {
    const { markdown = '' } = hoverOn('tradeoff T { between labour-saving and personal-care }', 'personal-care', 'en') ?? {};
    assert.ok(markdown.includes('「7\\*24小时温暖陪伴」'), markdown);
  });

  it('knows every tension', () => {
    for (const { poles } of tensions) {
      const [first, second] = poles.map(({ word }) => word);
      const { markdown = '' } = hoverOn(`tradeoff T { between ${second} and ${first} }`, `between`, 'en') ?? {};
      for (const { line } of poles) assert.ok(markdown.includes(`\`${line}\``), markdown);
    }
  });

  it('says nothing of two words between which no tension is known, or of one that is not written yet', () => {
    for (const text of [
      'tradeoff T { between safety and openness }',
      'tradeoff T { between safety and Beauty }',
      'tradeoff T { between safety and }',
      'tradeoff T { between safety }',
    ]) {
      const { markdown = '' } = hoverOn(text, 'safety', 'en') ?? {};
      assert.match(markdown, /^\*\*safety\*\*/u);
      assert.doesNotMatch(markdown, /「/u);
    }
    assert.equal(hoverOn('tradeoff T { between Truth and Beauty }', 'Truth', 'en'), undefined);
  });

  it('leaves the dates of an imprecise day alone', () => {
    const { markdown = '' } = hoverOn('need N { raised by U on between 2024-03 and 2024-09 }', 'between', 'en') ?? {};
    assert.notEqual(markdown, '');
    assert.doesNotMatch(markdown, /「/u);
  });

  it('explains a tension that is waived or switched off', () => {
    for (const text of [
      'initiative I { waive convenience-or-safety because "…" by U }',
      'programme P { principles { off convenience-or-safety because "…" } }',
    ]) {
      assert.match(hoverOn(text, 'convenience-or-safety', 'en')?.markdown ?? '', /「增加了用户操作步骤」`000:59`/u);
    }
  });
});
