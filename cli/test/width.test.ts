import assert from 'node:assert/strict';
import stringWidth from 'fast-string-width';
import { snippet } from '../src/report/snippet.ts';
import { plainWidthOf, widthOf } from '../src/report/width.ts';
import { wrap } from '../src/report/wrap.ts';

describe('wrapping', () => {
  it('breaks English at blanks', () => {
    assert.deepEqual(wrap('The control is in force too late.', 12), ['The control', 'is in force', 'too late.']);
  });

  it('breaks Chinese anywhere but before closing and after opening punctuation', () => {
    assert.deepEqual(wrap('控制先到位，推广后启动。', 10), ['控制先到', '位，推广后', '启动。']);
    assert.deepEqual(wrap('控制“活体”（Live）在后', 12), ['控制“活体”', '（Live）在后']);
    assert.deepEqual(wrap('前前前前（后）', 10), ['前前前前', '（后）']);
  });

  it('keeps words, dates and what is quoted in Chinese whole', () => {
    assert.deepEqual(wrap('自 2020-07 起生效，比推广晚', 8), ['自', '2020-07', '起生效，', '比推广晚']);
    assert.deepEqual(wrap('it isn’t late', 8), ['it isn’t', 'late']);
  });

  it('cuts what is wider than a line', () => {
    assert.deepEqual(wrap('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
    assert.deepEqual(wrap('', 4), []);
  });

  it('never exceeds the width, and loses nothing but blanks', () => {
    const text =
      '举措“人脸识别登录”（FaceLogin）于 2020-03 开始推广，却没有合规关口。See the page: https://example.org/很长/的/路径?x=1，好。';
    for (let width = 2; width < 90; width++) {
      const lines = wrap(text, width);
      for (const line of lines) assert.ok(widthOf(line) <= width, `${width}: ${line}`);
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
    }
  });
});

describe('a snippet', () => {
  it('is the line where that fits, with the columns of the range', () => {
    assert.deepEqual(snippet('unit 零售 { kind 商务 }', 15, 17, 40), { text: 'unit 零售 { kind 商务 }', indent: 17, length: 4 });
  });

  it('expands tabs, and shows control characters as codes', () => {
    assert.deepEqual(snippet('\ta\tb', 3, 4, 40), { text: '    a   b', indent: 8, length: 1 });
    assert.deepEqual(snippet('"\u001b" x', 4, 5, 40), { text: '"\\u001b" x', indent: 9, length: 1 });
  });

  it('has one mark at least, even beyond the end of a line', () => {
    assert.deepEqual(snippet('unit A', 6, 6, 40), { text: 'unit A', indent: 6, length: 1 });
    assert.deepEqual(snippet('', 0, 0, 40), { text: '', indent: 0, length: 1 });
  });

  it('is cut on both sides around the range', () => {
    const line = `${'前'.repeat(300)}中间${'后'.repeat(300)}`;
    assert.deepEqual(snippet(line, 300, 302, 20), { text: '…前前前中间后后后后…', indent: 7, length: 4 });
  });

  it('keeps the start of the line where the range stands near it, and the end likewise', () => {
    const start = snippet(`kind rsk ${'x'.repeat(200)}`, 5, 8, 40);
    assert.ok(start.text.startsWith('kind rsk x') && start.text.endsWith('x…'));
    const end = snippet(`${'x'.repeat(200)} kind rsk`, 206, 209, 40);
    assert.ok(end.text.startsWith('…x') && end.text.endsWith(' kind rsk'));
  });

  it('is never wider than asked for, wherever the range stands', () => {
    const line = `abc 零售\t与 "👨‍👩‍👧 家庭" ${'对公业务 '.repeat(20)}\u0007 end`;
    for (let start = 0; start < line.length; start++) {
      for (const length of [0, 1, 7, 200]) {
        const cut = snippet(line, start, Math.min(line.length, start + length), 30);
        assert.ok(widthOf(cut.text) <= 30 && cut.indent + cut.length <= 31, `${start} ${length} ${JSON.stringify(cut)}`);
      }
    }
  });
});

describe('the width of a text', () => {
  it('is for plain characters what it is for all', () => {
    let plain = 0;
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      const width = plainWidthOf(character);
      if (width === undefined) continue;
      plain++;
      assert.equal(width, stringWidth(character), code.toString(16));
    }
    assert.ok(plain > 20_000);
    assert.equal(widthOf('控制 Live（在后）'), 17);
  });
});
