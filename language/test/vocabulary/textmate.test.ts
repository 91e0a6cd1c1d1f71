import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/generate/output.ts';
import { type Rule, textmateGrammar, textmatePath, textmateText } from '../../../scripts/generate/textmate.ts';
import { enumerations, keywords, nouns } from '../../src/vocabulary/index.ts';
import { flatten, tokenize } from './tokenize.ts';

const grammar = textmateGrammar();

describe('The TextMate grammar', () => {
  it('is on disk as the generator makes it', () => {
    assert.equal(readFileSync(join(root, textmatePath), 'utf8'), textmateText());
  });

  it('has patterns that compile', () => {
    const rules = everyRule(flatten(grammar, grammar.patterns));
    assert.ok(rules.length > 50);
    for (const { match, begin, end } of rules) {
      for (const pattern of [match, begin, end]) if (pattern !== undefined) assert.ok(new RegExp(pattern, 'u'));
    }
  });

  for (const [id, word] of keywords) {
    for (const spelling of [word.en, word.zh]) {
      it(`colours ${spelling} as a word of the language`, () => {
        const text = id in nouns ? `${spelling} {` : spelling;
        const [piece] = tokenize(grammar, text);
        assert.equal(piece?.[0], spelling);
        assert.match(piece[1], /^(?:storage|keyword)\./u);
        assert.deepEqual(tokenize(grammar, `_${spelling}`.replaceAll(' ', '-')), []);
        assert.deepEqual(tokenize(grammar, `x-${spelling}`.replaceAll(' ', '-')), []);
        assert.deepEqual(tokenize(grammar, `${spelling}9`.replaceAll(' ', '-')), []);
      });
    }
  }

  const kinds = (['goal.kind', 'unit.kind', 'initiative.kind', 'metric.kind'] as const).flatMap((name) =>
    Object.values(enumerations[name]),
  );
  for (const word of kinds) {
    it(`colours ${word.en} and ${word.zh} as kinds, though they may be keywords elsewhere`, () => {
      assert.deepEqual(tokenize(grammar, `kind ${word.en}`)[1], [word.en, 'constant.language.dtx']);
      assert.deepEqual(tokenize(grammar, `类型 ${word.zh}`)[1], [word.zh, 'constant.language.dtx']);
    });
  }

  coloured('tier low-risk  phase rollout', [
    'keyword.other.property tier',
    'constant.language low-risk',
    'keyword.other.property phase',
    'constant.language rollout',
  ]);
  coloured('unit risk "风控部"', ['storage.type.noun unit', 'entity.name.type risk', 'string.quoted.double 风控部']);
  coloured('need A “登录慢” ｛', [
    'storage.type.noun need',
    'entity.name.type A',
    'string.quoted.double 登录慢',
    'punctuation.section.block.begin ｛',
  ]);
  coloured('need A, 风险', ['keyword.other.property need', 'variable.other A', 'punctuation.separator.comma ,', 'variable.other 风险']);
  coloured('owner\nbuilder Tech', ['keyword.other.property owner', 'keyword.other.property builder', 'variable.other Tech']);
  coloured('members 业务，\n  数据 goal G', [
    'keyword.other.property members',
    'variable.other 业务',
    'punctuation.separator.comma ，',
    'variable.other 数据',
    'keyword.other.property goal',
    'variable.other G',
  ]);
  coloured('depends   on A', ['keyword.other.property depends   on', 'variable.other A']);
  coloured('分层 高频 低风险', ['keyword.other.property 分层', 'constant.language 高频', 'constant.language 低风险']);
  coloured('between safety and convenience', [
    'keyword.other.property between',
    'constant.language safety',
    'keyword.operator.word and',
    'constant.language convenience',
  ]);
  coloured('until between 2024-03 and 2025', [
    'keyword.other.property until',
    'keyword.operator.word between',
    'constant.numeric.date 2024-03',
    'keyword.operator.word and',
    'constant.numeric.date 2025',
  ]);
  coloured('raised by Retail on before 2018', [
    'keyword.other.property raised by',
    'variable.other Retail',
    'keyword.other.property on',
    'keyword.operator.word before',
    'constant.numeric.date 2018',
  ]);
  coloured('horizon 2020..2024年上半年', [
    'keyword.other.property horizon',
    'constant.numeric.date 2020',
    'keyword.operator ..',
    'constant.numeric.date 2024年上半年',
  ]);
  coloured('phase 试点 2020-03 at 深圳 partial', [
    'keyword.other.property phase',
    'constant.language 试点',
    'constant.numeric.date 2020-03',
    'keyword.other.property at',
    'variable.other 深圳',
    'keyword.operator.word partial',
  ]);
  coloured('target >= 1,367 households', ['keyword.other.property target', 'keyword.operator >=', 'constant.numeric 1,367']);
  coloured('/** a\n goal */ // b', [
    'comment.block.documentation  a',
    'comment.block.documentation  goal ',
    'comment.line.double-slash  b',
  ]);
  coloured('because "half-typed\nowner A', [
    'keyword.other.property because',
    'string.quoted.double half-typed',
    'keyword.other.property owner',
    'variable.other A',
  ]);

  function coloured(text: string, expected: readonly string[]): void {
    it(`colours ${JSON.stringify(text)}`, () => {
      const pieces = tokenize(grammar, text).map(([piece, scope]) => `${scope.replace(/\.dtx$/u, '')} ${piece}`);
      const shown = pieces.filter((piece) => !/^punctuation\.definition/u.test(piece));
      assert.deepEqual(shown, expected);
    });
  }
});

function everyRule(rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => [rule, ...everyRule(rule.patterns ?? [])]);
}
