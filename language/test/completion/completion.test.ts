import assert from 'node:assert/strict';
import { type Completion, completionsAt, type Language, vocabulary, Workspace } from '../../src/index.ts';
import { sample } from '../support/sample.ts';

const uri = 'file:///bank/a.dtx';

/** The completions where `|` stands in a text, beside other files of the same folder. */
function completionsIn(marked: string, language: Language = 'en', others: Record<string, string> = {}): Completion[] {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'the text has no cursor');
  const workspace = new Workspace();
  workspace.set(uri, marked.replace('|', ''));
  for (const [name, text] of Object.entries(others)) workspace.set(`file:///bank/${name}`, text);
  const [checked, file] = [workspace.programmeOf(uri), workspace.file(uri)];
  assert.ok(checked && file);
  return completionsAt(checked.programme, file, offset, language);
}

/** What they would write. */
function textsIn(marked: string, kind?: Completion['kind']): string[] {
  return completionsIn(marked).flatMap((completion) => (kind === undefined || completion.kind === kind ? completion.text : []));
}

const units = 'unit Risk "风控部门" { kind risk }\nunit Retail "零售" { kind business }\nunit Tech "技术团队" { kind technology }\n';
const bank = `${units}goal Growth "增长" { kind business }
segment Elderly "老年客群" { owner Retail }
need Slow "登录慢" { raised by Retail }
data Log "日志" { steward Retail }
control Liveness "活体检测" { owner Risk }
initiative Platform "平台" { kind platform }
`;

describe('completion of names', () => {
  const places: readonly [place: string, expected: readonly string[]][] = [
    ['goal G2 { parent | }', ['Growth']],
    ['segment S { owner | }', ['Retail', 'Risk', 'Tech']],
    ['unit Joint { members | }', ['Retail', 'Risk', 'Tech']],
    ['unit Joint { goal | }', ['Growth']],
    ['need N { raised by | }', ['Retail', 'Risk', 'Tech']],
    ['data D { steward | }', ['Retail', 'Risk', 'Tech']],
    ['data D { host | }', ['Platform']],
    ['metric M { of | }', ['Elderly', 'Growth', 'Liveness', 'Platform', 'Retail', 'Risk', 'Tech']],
    ['control C { at | }', ['Retail', 'Risk', 'Tech']],
    ['tradeoff T { by | }', ['Retail', 'Risk', 'Tech']],
    ['tradeoff T { on | }', ['Elderly', 'Growth', 'Liveness', 'Log', 'Platform', 'Retail', 'Risk', 'Slow', 'Tech']],
    ['initiative I { owner | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { builder | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { team | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { partners | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { handover | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { depends on | }', ['Platform']],
    ['initiative I { part of | }', ['Platform']],
    ['initiative I { feeds | }', ['Platform', 'Retail', 'Risk', 'Tech']],
    ['initiative I { goal | }', ['Growth']],
    ['initiative I { need | }', ['Slow']],
    ['initiative I { serves | }', ['Elderly']],
    ['initiative I { uses | }', ['Log', 'Platform']],
    ['initiative I { controls | }', ['Liveness']],
    ['initiative I { phase rollout 2020-06 at | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { phase rollout 2020-06..2020-08 partial at | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { gate compliance on 2019 by | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { waive weakest-link because "…" by | }', ['Retail', 'Risk', 'Tech']],
    ['initiative I { metric M { of | } }', ['Elderly', 'Growth', 'I', 'Liveness', 'Platform', 'Retail', 'Risk', 'Tech']],
    ['举措 甲 { 负责 | }', ['Retail', 'Risk', 'Tech']],
    ['举措 甲 { 依赖 | }', ['Platform']],
    ['举措 甲 { 目标 | }', ['Growth']],
    ['举措 甲 { 需求 | }', ['Slow']],
    ['举措 甲 { 阶段 推广 2020年6月 在 | }', ['Retail', 'Risk', 'Tech']],
    ['举措 甲 { 关口 合规 由 | }', ['Retail', 'Risk', 'Tech']],
    ['举措 甲 ｛ 服务 | ｝', ['Elderly']],
    ['需求 乙 { 提出方 | }', ['Retail', 'Risk', 'Tech']],
  ];
  for (const [place, expected] of places) {
    it(`${place} offers ${expected.join(', ')}`, () => {
      assert.deepEqual(textsIn(bank + place, 'element'), expected);
    });
  }

  it('covers every property that takes names', () => {
    const asked = (Object.entries(vocabulary.properties) as [string, vocabulary.Property][]).filter(([, { refersTo }]) => refersTo);
    for (const [key, { en }] of asked)
      assert.ok(
        places.some(([place]) => place.includes(` ${key === 'waive' ? 'waive' : en} `)),
        en,
      );
  });

  it('offers what the half-typed name begins, then what has its letters in their order', () => {
    assert.deepEqual(textsIn(`${units}initiative I { owner R| }`), ['Retail', 'Risk']);
    assert.deepEqual(textsIn(`${units}initiative I { owner ris| }`), ['Risk']);
    assert.deepEqual(textsIn(`${units}unit Sky { }\ninitiative I { owner sk| }`), ['Sky', 'Risk']);
    assert.deepEqual(textsIn(`${units}initiative I { owner Rx| }`), []);
  });

  it('finds an element by its label as well', () => {
    assert.deepEqual(textsIn(`${units}initiative I { owner 风| }`), ['Risk']);
    assert.deepEqual(textsIn(`${units}initiative I { owner 团队| }`), ['Tech']);
  });

  it('replaces the whole half-typed name, and nothing where none is typed', () => {
    for (const [marked, replaced] of [
      ['initiative I { owner Re| }', 'Re'],
      ['initiative I { owner Re|al, Tech }', 'Real'],
      ['initiative I { owner | }', ''],
      ['initiative I { owner Tech, 零| }', '零'],
    ] as const) {
      const text = units + marked;
      const [completion] = completionsIn(text);
      assert.ok(completion, marked);
      assert.equal(text.replace('|', '').slice(completion.place.offset, completion.place.end), replaced);
    }
  });

  it('goes on after a comma, on the same line or the next, and leaves out what the list has before and behind', () => {
    for (const list of ['Risk, |', 'Risk,|', 'Risk，|', 'Risk、|', 'Risk,\n    |', 'Risk, R|']) {
      const texts = textsIn(`${units}initiative I { owner ${list} }`);
      assert.ok(texts.includes('Retail') && !texts.includes('Risk') && !texts.includes('kind'), `${list}: ${texts}`);
    }
    assert.deepEqual(textsIn(`${units}initiative I { owner |, Risk, Tech }`), ['Retail']);
    assert.deepEqual(textsIn(`${units}initiative I { owner Ris|, Tech\n}`), ['Risk']);
    assert.deepEqual(textsIn(`${units}initiative I { phase pilot 2020 at Risk, | }`), ['Retail', 'Tech']);
  });

  it('leaves out the element itself', () => {
    assert.deepEqual(textsIn('initiative A { }\ninitiative B { depends on | }', 'element'), ['A']);
    assert.deepEqual(textsIn('goal A { }\ngoal B { parent |', 'element'), ['A']);
  });

  it('names the element, its label and its noun in the language of the reader', () => {
    const [completion] = completionsIn(`${units}initiative I { owner Risk| }`, 'zh');
    assert.ok(completion);
    const { text, title, noun } = completion;
    assert.deepEqual({ text, title, noun }, { text: 'Risk', title: '风控部门', noun: '单位' });
    assert.equal(completionsIn(`${units}initiative I { owner Risk| }`)[0]?.noun, 'unit');
  });

  it('puts the elements of the same file first', () => {
    const others = { 'b.dtx': 'part of Bank\nunit Alpha { }\nunit Beta { }\n', 'c.dtx': 'part of Elsewhere\nunit Gamma { }' };
    const texts = completionsIn('programme Bank { }\nunit Zeta { }\nunit Omega { }\ninitiative I { owner | }', 'en', others);
    assert.deepEqual(
      texts.map(({ text }) => text),
      ['Omega', 'Zeta', 'Alpha', 'Beta'],
    );
  });

  it('takes risks of the register beside the plain words for risks', () => {
    const texts = textsIn('risk VendorLock { }\ninitiative I { risks outage, | }');
    assert.equal(texts[0], 'VendorLock');
    assert.ok(texts.includes('data-leak') && !texts.includes('outage'));
  });

  it('knows the elements behind a brace that is not closed yet', () => {
    assert.deepEqual(textsIn('initiative I {\n  owner |\n\nunit Late { kind risk }', 'element'), ['Late']);
  });
});

describe('completion of words', () => {
  it('offers the words of an enumeration as the property is spelled, with their meaning', () => {
    assert.deepEqual(textsIn('control C { dimension | }'), ['technical', 'institutional', 'cultural']);
    assert.deepEqual(textsIn('control C { 维度 | }'), ['技术', '制度', '文化']);
    const [completion] = completionsIn('control C { dimension tech| }', 'zh');
    assert.equal(completion?.title, '技术');
    assert.equal(completion?.meaning, vocabulary.enumerations.dimension.technical.meaning.zh);
  });

  it('finds a word by either spelling', () => {
    assert.deepEqual(textsIn('control C { dimension 文| }'), ['cultural']);
    assert.deepEqual(textsIn('控制 C { 维度 cul| }'), ['文化']);
  });

  for (const [place, word] of [
    ['initiative I { kind | }', 'platform'],
    ['unit U { kind | }', 'head-office'],
    ['data D { class | }', 'personal'],
    ['initiative I { tier | }', 'high-frequency'],
    ['initiative I { tier high-frequency | }', 'low-risk'],
    ['initiative I { flow business | }', 'technology'],
    ['initiative I { serves | }', 'staff'],
    ['initiative I { phase | }', 'pilot'],
    ['initiative I { gate | }', 'compliance'],
    ['initiative I { journey before, | }', 'during'],
    ['initiative I { release every | }', 'week'],
    ['tradeoff T { between | }', 'safety'],
    ['tradeoff T { between safety and | }', 'convenience'],
    ['tradeoff T { chose | }', 'safety'],
    ['programme P { principles { profile | } }', 'strict'],
    ['programme P { principles { set | } }', 'laws-min'],
    ['risk R { impact | }', 'high'],
  ] as const) {
    it(`${place} offers ${word} among others`, () => {
      const texts = textsIn(place, 'value');
      assert.ok(texts.includes(word), texts.join());
      assert.ok(!place.includes('before') || !texts.includes('before'));
    });
  }

  it('has no words where the author has none but his own', () => {
    assert.deepEqual(textsIn('programme P { core | }'), []);
  });
});

describe('completion of keywords', () => {
  it('offers the properties of the noun that are not there yet', () => {
    const texts = textsIn('segment S {\n  owner Retail\n  |\n  care standard\n}');
    assert.deepEqual(texts, ['basis', 'source', 'assume', 'waive']);
  });

  it('spells them as the author spells the noun, and explains them to the reader', () => {
    const completions = completionsIn('客群 S { | }', 'en');
    assert.deepEqual(
      completions.map(({ text }) => text),
      ['负责', '划分依据', '服务方式', '来源', '假设', '豁免'],
    );
    assert.equal(completions[0]?.title, 'owner');
    assert.equal(completions[0]?.meaning, vocabulary.properties.owner.meaning.en);
  });

  it('completes a half-typed one at the start of a line or behind another statement', () => {
    assert.equal(textsIn('initiative I {\n  dep|\n}')[0], 'depends on');
    assert.equal(textsIn('initiative I { kind system  dep| }')[0], 'depends on');
    assert.equal(textsIn('initiative I { metric M { kind volume }  own| }')[0], 'owner');
    assert.equal(textsIn('举措 I {\n  依|\n}')[0], '依赖');
    assert.equal(textsIn('metric M {\n  target >= 70000\n  act|\n}')[0], 'actual');
    assert.equal(textsIn('control C {\n  live\n  own|\n}')[0], 'owner');
  });

  it('offers phases, gates and waivers again', () => {
    const texts = textsIn('initiative I {\n  phase pilot 2020\n  gate need\n  kind system\n  |\n}');
    assert.ok(texts.includes('phase') && texts.includes('gate') && texts.includes('waive') && !texts.includes('kind'));
  });

  it('offers first what goes on with a clause on its line', () => {
    assert.deepEqual(textsIn('initiative I { phase pilot 2020 | }').slice(0, 2), ['at', 'partial']);
    assert.deepEqual(textsIn('举措 I { 关口 合规 由 法务 | }').slice(0, 2), ['于', '依据法规']);
    assert.equal(textsIn('need N { raised by Retail o| }')[0], 'on');
    assert.equal(textsIn('tradeoff T { between safety a| }')[0], 'and');
  });

  it('offers the value and the property where the value before is missing', () => {
    const texts = textsIn(`${units}initiative I {\n  owner\n  |\n}`);
    assert.ok(texts.indexOf('Retail') >= 0 && texts.indexOf('Retail') < texts.indexOf('kind'));
  });
});

describe('completion keeps quiet', () => {
  for (const place of [
    '|',
    'init|',
    'unit |',
    'unit U|',
    'unit U "a|" { }',
    'part of |',
    'owner |',
    'unit U { } |',
    'initiative I { // owner |\n}',
    'initiative I { /* owner | */ }',
    'initiative I { /* owner |',
    'initiative I { source "owner |" }',
    'initiative I { source "owner |',
    'initiative I { source “owner |” }',
    'initiative I { source | }',
    'initiative I { source "a", | }',
    'initiative I { phase pilot 20| }',
    'initiative I { phase pilot 2020-Q| }',
    'initiative I { phase pilot 2020.. | }',
    'initiative I { gate need on | }',
    'initiative I { depends o| }',
    'initiative I { nonsense o| }',
    'initiative I { metric M| }',
    'initiative I { control | }',
    'initiative I { control C | }',
    'initiative I { source "a",\n | }',
    'unit U3 { }\ninitiative I { owner 3| }',
    'control C { live | }',
    'control C { live before | }',
    'control C { within | }',
    'control C { within 3 d| }',
    'programme P { principles { | } }',
    'initiative I { { | } }',
  ]) {
    it(`at ${JSON.stringify(place)}`, () => {
      assert.deepEqual(textsIn(units + place), []);
    });
  }

  it('in a file that is empty', () => {
    assert.deepEqual(textsIn('|'), []);
  });
});

describe('completion on half-typed texts', () => {
  const chinese =
    '规划 银行 { }\n单位 风控 "风控部门" { 类型 风险 }\n举措 登录 "登录" {\n  负责 风控\n  阶段 试点 2020年3月 在 风控、风控\n';
  const spoilt =
    '}}{{ initiative I { owner , , depends on "x owner \n /* part of */ 举措 { 阶段 在 , phase at at by on { source “ } tier tier\u0000\uFFFF';

  for (const [name, text] of Object.entries({ sample, chinese, spoilt })) {
    it(`never throws at any place of the ${name} text, and replaces only the word at the cursor`, () => {
      const workspace = new Workspace();
      workspace.set(uri, text);
      const [[checked], file] = [workspace.check(), workspace.file(uri)];
      assert.ok(checked && file);
      let count = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        for (const { place } of completionsAt(checked.programme, file, offset, 'zh').slice(0, 1)) {
          count++;
          assert.ok(place.offset <= offset && offset <= place.end);
          assert.match(text.slice(place.offset, place.end), /^[\p{L}\p{M}\p{N}_-]*$/u);
        }
      }
      assert.ok(count > 5, `${count}`);
    });
  }

  it('takes no longer for one endless word', () => {
    assert.deepEqual(textsIn(`${units}initiative I { owner ${'R'.repeat(200_000)}| }`), []);
    assert.deepEqual(textsIn(`${units}initiative I { owner Risk| /* ${'字'.repeat(200_000)} */ }`), ['Risk']);
    assert.deepEqual(textsIn(`${units}initiative I { /* ${'字'.repeat(200_000)} */ owner Risk| }`), ['Risk']);
  });

  it('never throws wherever a text ends', () => {
    for (let length = 0; length <= sample.length; length += 7) {
      const text = sample.slice(0, length);
      assert.ok(Array.isArray(completionsIn(`${text}|`)));
    }
  }).timeout(20_000);
});
