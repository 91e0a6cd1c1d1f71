import assert from 'node:assert/strict';
import { applyEdits } from '../../src/fixes/apply.ts';
import type { Edit } from '../../src/fixes/fix.ts';
import { freeName, type Writer, writerOf } from '../../src/fixes/writer.ts';
import { Workspace } from '../../src/index.ts';

const uri = 'file:///a.dtx';

function programmeOf(text: string) {
  const workspace = new Workspace();
  workspace.set(uri, text);
  const checked = workspace.programmeOf(uri);
  assert.ok(checked);
  return checked.programme;
}

/** The text after what is written into the element X; undefined where nothing can be. */
function written(text: string, write: (writer: Writer) => Edit | undefined): string | undefined {
  const element = programmeOf(text).byName.get('X');
  assert.ok(element);
  const edit = write(writerOf(element));
  return edit && applyEdits(text, uri, [edit]);
}

const owner = (writer: Writer) => writer.add(writer.keyword('owner'), 'Retail');

describe('a writer adds a statement', () => {
  for (const [what, before, after] of [
    ['to an element on one line', 'initiative X { kind system }', 'initiative X { kind system  owner Retail }'],
    ['to one that leaves no blanks', 'initiative X {kind system}', 'initiative X {kind system  owner Retail}'],
    [
      'to an element on several lines',
      'initiative X {\n  kind system\n  decides auto\n}\n',
      'initiative X {\n  kind system\n  decides auto\n  owner Retail\n}\n',
    ],
    ['to empty braces', 'initiative X {}', 'initiative X { owner Retail }'],
    ['to empty braces with blanks', 'initiative X {   }', 'initiative X { owner Retail }'],
    ['to empty braces on two lines', 'initiative X {\n}', 'initiative X {\n  owner Retail\n}'],
    ['to braces with a comment only', 'initiative X { /* later */ }', 'initiative X { owner Retail  /* later */ }'],
    ['to lines with a comment only', 'initiative X { // later\n}', 'initiative X { // later\n  owner Retail\n}'],
    [
      'behind a label with braces in it',
      'initiative X "a { b } c" { kind system }',
      'initiative X "a { b } c" { kind system  owner Retail }',
    ],
    ['behind a comment with braces in it', 'initiative X /* { */ {}', 'initiative X /* { */ { owner Retail }'],
    ['between full-width braces', 'initiative X ｛ kind system ｝', 'initiative X ｛ kind system  owner Retail ｝'],
    [
      'with the line ends of the file',
      'initiative X {\r\n  kind system\r\n}\r\n',
      'initiative X {\r\n  kind system\r\n  owner Retail\r\n}\r\n',
    ],
    ['with old line ends', 'initiative X {\r  kind system\r}\r', 'initiative X {\r  kind system\r  owner Retail\r}\r'],
    ['with tabs', 'initiative X {\n\tkind system\n}', 'initiative X {\n\tkind system\n\towner Retail\n}'],
    [
      'with tabs, as other elements have them',
      'goal G {\n\tkind business\n}\ninitiative X {\n}',
      'goal G {\n\tkind business\n}\ninitiative X {\n\towner Retail\n}',
    ],
    ['with four blanks', 'initiative X {\n    kind system\n}', 'initiative X {\n    kind system\n    owner Retail\n}'],
    [
      'behind a comment at the end of the line',
      'initiative X {\n  kind system // why\n}',
      'initiative X {\n  kind system // why\n  owner Retail\n}',
    ],
    [
      'behind a comment that goes on over the next line',
      'initiative X {\n  kind system /* because\n  of it */\n}',
      'initiative X {\n  kind system /* because\n  of it */\n  owner Retail\n}',
    ],
    ['before a brace at the end of the last line', 'initiative X {\n  kind system }', 'initiative X {\n  kind system\n  owner Retail }'],
    [
      'before the next element on the same line',
      'initiative X {\n  kind system } goal G {\n}',
      'initiative X {\n  kind system\n  owner Retail } goal G {\n}',
    ],
    [
      'one step in where the first stands beside the brace',
      'initiative X { kind system\n}',
      'initiative X { kind system\n  owner Retail\n}',
    ],
    ['in Chinese', '举措 X "登录" {\n  类型 系统\n}', '举措 X "登录" {\n  类型 系统\n  负责 Retail\n}'],
    ['with half-width blanks between Chinese words', '举措 X { 类型 系统 }', '举措 X { 类型 系统  负责 Retail }'],
    [
      'behind a control that stands inside',
      'initiative X {\n  kind system\n  control C {\n    against outage\n  }\n}',
      'initiative X {\n  kind system\n  control C {\n    against outage\n  }\n  owner Retail\n}',
    ],
    [
      'before the waivers',
      'initiative X {\n  kind system\n  waive weakest-link because "a" by Risk\n}',
      'initiative X {\n  kind system\n  owner Retail\n  waive weakest-link because "a" by Risk\n}',
    ],
    [
      'before a waiver on the same line that goes on over the next',
      'initiative X {\n  kind system  waive weakest-link because "a"\n    by Risk\n}',
      'initiative X {\n  kind system\n  owner Retail  waive weakest-link because "a"\n    by Risk\n}',
    ],
    [
      'before waivers alone',
      'initiative X { waive weakest-link because "a" by Risk }',
      'initiative X { owner Retail  waive weakest-link because "a" by Risk }',
    ],
    ['on a new line behind a half-typed one', 'initiative X {\n  kind\n}', 'initiative X {\n  kind\n  owner Retail\n}'],
  ] as const) {
    it(what, () => {
      assert.equal(written(before, owner), after);
    });
  }

  it('not into braces that are not closed, nor where there are none', () => {
    assert.equal(written('initiative X { kind system', owner), undefined);
    assert.equal(written('initiative X {\n  kind system\n', owner), undefined);
    assert.equal(written('initiative X', owner), undefined);
  });

  it('not behind a half-typed statement that would swallow it', () => {
    for (const half of ['builder', 'builder Tech,', 'tier', 'tier high-frequency', 'phase', 'gate need by']) {
      assert.equal(written(`initiative X { kind system  ${half} }`, owner), undefined, half);
    }
  });

  it('behind every statement that is whole', () => {
    for (const whole of ['builder Tech', 'tier high-frequency low-risk', 'phase pilot 2020 partial', 'phase pilot 2020', 'source "a"']) {
      const before = `initiative X { ${whole} }`;
      assert.equal(written(before, owner), `initiative X { ${whole}  owner Retail }`);
    }
    assert.equal(written('metric X { target 5%  north-star }', owner), 'metric X { target 5%  north-star  owner Retail }');
  });

  it('and it is read as what was written', () => {
    const after = written('unit X { waive weakest-link because "a" by Risk }', ({ add }) => add('until', '2025')) ?? '';
    const unit = programmeOf(after).byName.get('X');
    assert.equal(unit?.noun === 'unit' && unit.until?.text.en, '2025');
  });
});

describe('a writer appends a value', () => {
  const control = (writer: Writer) => writer.append('controls', 'B');
  for (const [what, before, after] of [
    ['to a list', 'initiative X { controls A  kind system }', 'initiative X { controls A, B  kind system }'],
    ['to a Chinese list', '举措 X { 受控于 A、C  类型 系统 }', '举措 X { 受控于 A、C, B  类型 系统 }'],
    ['to a list over several lines', 'initiative X {\n  controls A,\n    C\n}', 'initiative X {\n  controls A,\n    C, B\n}'],
    ['to a list that ends in a comma', 'initiative X {\n  controls A,\n}', 'initiative X {\n  controls A, B\n}'],
    ['to a half-typed property', 'initiative X {\n  controls\n  kind system\n}', 'initiative X {\n  controls B\n  kind system\n}'],
    ['with its property where there is none', 'initiative X { kind system }', 'initiative X { kind system  controls B }'],
    ['with its Chinese property', '举措 X { }', '举措 X { 受控于 B }'],
  ] as const) {
    it(what, () => {
      assert.equal(written(before, control), after);
    });
  }

  it('to a list of words, and to the property `goal`', () => {
    assert.equal(
      written('control X { against outage }', (writer) => writer.append('against', writer.value('risk', 'fraud'))),
      'control X { against outage, fraud }',
    );
    assert.equal(
      written('initiative X { goal A  kind system }', (writer) => writer.append('goal-property', 'B')),
      'initiative X { goal A, B  kind system }',
    );
  });
});

describe('a writer sets a value', () => {
  const live = (writer: Writer) => writer.set('live', '2020-05');
  it('in the place of the old one, half-typed or not, or with its property', () => {
    assert.equal(written('control X { live 2020-07  against outage }', live), 'control X { live 2020-05  against outage }');
    assert.equal(written('control X { live between 2020-07 and 2020-08 }', live), 'control X { live 2020-05 }');
    assert.equal(written('control X { live }', live), 'control X { live 2020-05 }');
    assert.equal(written('control X { }', live), 'control X { live 2020-05 }');
    assert.equal(written('控制 X { 生效 2020-07 }', live), '控制 X { 生效 2020-05 }');
    assert.equal(written('control X {', live), undefined);
  });
});

describe('a writer declares an element', () => {
  const declare = (writer: Writer) =>
    writer.declare('control', 'C', [writer.keyword('against'), writer.value('risk', 'outage')], [writer.keyword('live'), '2020']);
  const line = 'control C { against outage  live 2020 }';
  for (const [what, before, after] of [
    ['on the next line', 'goal X { }\nunit R { }\n', `goal X { }\n${line}\nunit R { }\n`],
    ['at the end of a file that does not end its line', 'goal X { }', `goal X { }\n${line}`],
    ['behind a comment on the same line', 'goal X { } // mine\nunit R { }', `goal X { } // mine\n${line}\nunit R { }`],
    ['before the next element on the same line', 'goal X { } unit R {\n}', `goal X { }\n${line}\n unit R {\n}`],
    [
      'outside of the element in which it stands',
      'goal G {\n  metric X { }\n}\nunit R { }',
      `goal G {\n  metric X { }\n}\n${line}\nunit R { }`,
    ],
    [
      'apart, where the author leaves a line between',
      'goal X {\n  kind business\n}\n\nunit R { }\n',
      `goal X {\n  kind business\n}\n\n${line}\n\nunit R { }\n`,
    ],
    ['with the line ends of the file', 'goal X { }\r\nunit R { }\r\n', `goal X { }\r\n${line}\r\nunit R { }\r\n`],
    ['in Chinese', '目标 X { }\n', '目标 X { }\n控制 C { 防范 系统宕机  生效 2020 }\n'],
  ] as const) {
    it(what, () => {
      assert.equal(written(before, declare), after);
    });
  }

  it('without statements', () => {
    assert.equal(
      written('goal X { }', (writer) => writer.declare('unit', 'U')),
      'goal X { }\nunit U { }',
    );
  });
});

describe('a free name', () => {
  it('is the one wanted, or it with the first number that is free', () => {
    const programme = programmeOf('goal A { }\ngoal A2 { }');
    assert.equal(freeName(programme, 'B'), 'B');
    assert.equal(freeName(programme, 'A'), 'A3');
  });
});

describe('edits', () => {
  it('at one place are made in their order, insertions before what takes the place of the text', () => {
    const file = programmeOf('abc { }').files[0];
    assert.ok(file);
    const edit = (offset: number, end: number, text: string): Edit => ({ file, place: { offset, end }, text });
    assert.equal(applyEdits('abcdef', uri, [edit(4, 5, '5'), edit(1, 2, '2'), edit(1, 1, 'x'), edit(1, 1, 'y')]), 'axy2cd5f');
  });

  it('of other files are left out', () => {
    const file = programmeOf('').files[0];
    assert.ok(file);
    assert.equal(applyEdits('abc', 'file:///b.dtx', [{ file, place: { offset: 0, end: 3 }, text: '' }]), 'abc');
  });
});
