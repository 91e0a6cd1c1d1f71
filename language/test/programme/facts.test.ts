import assert from 'node:assert/strict';
import { sourceFile } from '../../src/index.ts';
import type { Element, ElementOf } from '../../src/programme/elements.ts';
import type { Noun } from '../../src/vocabulary/index.ts';
import { findingsIn } from '../support/expected.ts';

function read<N extends Noun>(text: string, noun: N): ElementOf<N> {
  const elements: Element[] = sourceFile('file:///facts.dtx', text).passages.flatMap(({ elements }) => elements);
  const found = elements.find((element): element is ElementOf<N> => element.noun === noun);
  assert.ok(found !== undefined);
  return found;
}

function languageFindings(text: string): string[] {
  return findingsIn(text)
    .filter(({ category }) => category === 'language')
    .map(({ message }) => message.en);
}

const ids = (words: readonly ({ readonly id: string } | undefined)[]) => words.map((word) => word?.id);

describe('what a programme says', () => {
  it('takes a phase whose date is not known, and what stands on its line', () => {
    const text = 'unit B { kind branch }\ninitiative A { phase rollout at B partial  phase pilot  tier low-risk }';
    assert.deepEqual(languageFindings(text), []);
    const { phases, tier } = read(text, 'initiative');
    assert.deepEqual(
      phases.map(({ kind, start, at, partial }) => [kind?.id, start, at.length, partial]),
      [
        ['rollout', undefined, 1, true],
        ['pilot', undefined, 0, false],
      ],
    );
    assert.deepEqual([tier?.frequency, tier?.risk?.id], [undefined, 'low-risk']);
  });

  for (const [text, problem] of [
    ['initiative A { phase }', /^After phase something is missing/],
    ['initiative A { phase rollout 2020.. }', /^After \.\. a date is missing/],
    ['initiative A { phase rollout before }', /^After before a date is missing/],
    ['initiative A { tier }', /^After tier something is missing/],
    ['initiative A { tier rare }', /^rare is no tier/],
    ['initiative A { flow business }', /^After flow something is missing/],
    ['metric M { actual nearly }', /^After actual something is missing/],
    ['unit U { founded }', /^After founded something is missing/],
  ] as const) {
    it(`still asks for what is missing in ${text}`, () => {
      const [message = '', ...others] = languageFindings(text);
      assert.match(message, problem);
      assert.deepEqual(others, []);
    });
  }

  it('takes half a tier in either language', () => {
    assert.deepEqual(ids([read('举措 甲 { 分层 高频 }', 'initiative').tier?.frequency]), ['high-frequency']);
    assert.deepEqual(ids([read('举措 甲 { 分层 高风险 }', 'initiative').tier?.risk]), ['high-risk']);
  });

  it('takes several modes, bases, effects, technologies and flows', () => {
    assert.deepEqual(ids(read('控制 甲 { 方式 看得见, 控得住 }', 'control').modes), ['detect', 'respond']);
    assert.deepEqual(ids(read('segment S { basis life-stage, occupation }', 'segment').basis), ['life-stage', 'occupation']);
    assert.deepEqual(ids(read('goal G { effect augment, replace }', 'goal').effect), ['augment', 'replace']);
    const text = '举措 甲 { 所用技术 人工智能, 自研算法  流动 业务 技术  流动 技术 业务 }';
    assert.deepEqual(languageFindings(text), []);
    const { technologies, flows } = read(text, 'initiative');
    assert.deepEqual(ids(technologies), ['ai', '自研算法']);
    assert.deepEqual(
      flows.map(({ from, to }) => ids([from, to])),
      [
        ['business', 'technology'],
        ['technology', 'business'],
      ],
    );
  });

  it('takes a property that stands again, however many names it has there', () => {
    const names = Array.from({ length: 200_000 }, (_, index) => `U${index}`);
    const { owner } = read(`initiative A {\n  owner First\n  owner ${names.join(', ')}\n}`, 'initiative');
    assert.deepEqual([owner.length, owner[0]?.name, owner.at(-1)?.name], [200_001, 'First', 'U199999']);
  });

  it('keeps “nearly” with its figure', () => {
    const text = '指标 授信 { 实际值 近 3500 亿元 }';
    assert.deepEqual(languageFindings(text), []);
    assert.equal(read(text, 'metric').actual?.text, '近 3500 亿元');
  });

  it('names no control that stands inside another initiative for a risk', () => {
    const text = `initiative Milk { kind product  risks credit  control Entry { against credit } }
initiative Freight { kind product  risks credit }`;
    const [finding] = findingsIn(text).filter(({ principle }) => principle === 'every-risk-has-a-control');
    assert.match(finding?.message.en ?? '', /Declare one/);
    assert.doesNotMatch(finding?.message.en ?? '', /Entry/);
  });
});
