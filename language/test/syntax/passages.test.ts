import assert from 'node:assert/strict';
import { sourceFile, Workspace } from '../../src/index.ts';
import { descriptionOf } from '../../src/programme/description.ts';
import { endOfPassage } from '../../src/syntax/passages.ts';
import { findingsIn } from '../support/expected.ts';

describe('a file whose braces are not closed', () => {
  it('goes on with the next element at the start of a line, and the message names it', () => {
    const message = (text: string) => findingsIn(text).map(({ message }) => message);
    assert.deepEqual(message('unit A {\n  kind risk\nunit B "乙" { kind risk }\n')[0], {
      en: 'The braces of unit A are never closed. Add } before unit B.',
      zh: '单位“A”的花括号没有闭合。请在单位“B”之前补上“}”。',
    });
    assert.match(message('单位 甲 {\r\n\r\n/** 说明 */\r\n目标 乙 {\r\n}')[0]?.en ?? '', /Add } before goal 乙\.$/);
    assert.match(message('unit A {\n  kind risk\n')[0]?.en ?? '', /Add } where it ends\.$/);
  });

  it('leaves a comment with the element before which it stands', () => {
    const { passages } = sourceFile('file:///a.dtx', 'unit A {\n\n/** About B. */\nunit B { kind risk }\n');
    const elements = passages.flatMap((passage) => passage.elements);
    assert.deepEqual(
      elements.map((element) => [element.name, descriptionOf(element)]),
      [
        ['A', undefined],
        ['B', 'About B.'],
      ],
    );
  });

  it('does not end an element at what may stand in it, is no element, or stands further in', () => {
    for (const inside of ['metric M "m" {}', 'control C {}', 'goal Growth', 'unit //B {', '"\nunit B', '/*\nunit B {}*/', '  unit B {}']) {
      const text = `initiative A {\n${inside}\n}`;
      assert.equal(endOfPassage(text, 0).follower, undefined, text);
    }
  });

  it('is read again only where something is typed', () => {
    const text = (label: string) =>
      `goal Open {\n${Array.from({ length: 500 }, (_, index) => `goal G${index} "目标" { kind business }\n`).join('')}goal Last "${label}" { }\n`;
    const workspace = new Workspace();
    workspace.set('file:///a.dtx', text('末'));
    workspace.check();
    workspace.set('file:///a.dtx', text('末尾'));
    workspace.check();
    assert.equal(workspace.work.passages, 1);
  });

  it('takes time in proportion to its length, however many braces are missing', function () {
    this.timeout(20_000);
    const text = Array.from({ length: 10_000 }, (_, index) => `goal G${index} "目标" {\n  kind business\n`).join('');
    assert.equal(sourceFile('file:///a.dtx', text).passages.length, 10_000);
  });
});
