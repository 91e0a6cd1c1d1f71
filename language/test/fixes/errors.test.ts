import assert from 'node:assert/strict';
import { applyEdits } from '../../src/fixes/apply.ts';
import { fixesOf } from '../../src/fixes/offer.ts';
import { findingsIn } from '../support/expected.ts';

/** What the fixes of the first finding of a principle make of a text: title, whether safe, and the lines that are new. */
function fixes(principle: string, text: string): string[] {
  const finding = findingsIn(text).find((candidate) => candidate.principle === principle);
  assert.ok(finding, `${principle} is not found`);
  const old = new Set(text.split('\n'));
  return fixesOf(finding).map(({ title, safe, edits }) => {
    const lines = applyEdits(text, finding.file.uri, edits).split('\n');
    return [`${title.zh}${safe ? '（安全）' : ''}`, ...lines.filter((line) => !old.has(line))].join('\n');
  });
}

describe('the fixes of the errors', () => {
  it('choose among the real goals, and none that would close a circle', () => {
    const text = '目标 云 { 类型 技术 }\n目标 增长 { 类型 业务 }\n目标 下属 { 类型 业务  上级目标 云 }\n';
    assert.deepEqual(fixes('finance-core-tech-tool', text), ['挂到目标“增长”之下\n目标 云 { 类型 技术  上级目标 增长 }']);
    assert.deepEqual(fixes('finance-core-tech-tool', '目标 云 { 类型 技术 }'), []);
  });

  it('are safe where only one goal, or one control, can be meant', () => {
    const goals = 'goal Cloud { kind technology }\ngoal Growth { kind business }\n';
    assert.deepEqual(fixes('finance-core-tech-tool', goals), [
      '挂到目标“Growth”之下（安全）\ngoal Cloud { kind technology  parent Growth }',
    ]);
    const one = 'initiative X { risks fraud }\ncontrol A { against fraud }\n';
    const stub = '声明一项防范“欺诈”的控制\ninitiative X { risks fraud  controls FraudControl }\ncontrol FraudControl { against fraud }';
    assert.deepEqual(fixes('every-risk-has-a-control', one), [
      '在“受控于”中写上控制“A”（安全）\ninitiative X { risks fraud  controls A }',
      stub,
    ]);
    assert.deepEqual(fixes('every-risk-has-a-control', `${one}control B { against fraud }\n`), [
      '在“受控于”中写上控制“A”\ninitiative X { risks fraud  controls A }',
      '在“受控于”中写上控制“B”\ninitiative X { risks fraud  controls B }',
      stub,
    ]);
  });

  it('add a need gate by each business unit, before the first build', () => {
    const text = `单位 零售 { 类型 业务 }
单位 信贷 { 类型 业务 }
举措 甲 {
  类型 系统
  阶段 建设 2024年3月
  阶段 建设 2024年1月15日
}
`;
    assert.deepEqual(fixes('need-validation-before-approval', text), [
      '补上需求关口：由单位“零售”把关，于 2024年1月15日\n  关口 需求 由 零售 于 2024年1月15日',
      '补上需求关口：由单位“信贷”把关，于 2024年1月15日\n  关口 需求 由 信贷 于 2024年1月15日',
    ]);
  });

  it('put the date of a gate right together with its unit', () => {
    const text = `unit Retail { kind business }
unit Tech { kind technology }
initiative X {
  kind system
  gate need by Tech on 2024-05
  phase build 2024-02
}
`;
    assert.deepEqual(fixes('need-validation-before-approval', text), [
      '改由单位“Retail”把关，于 2024-01\n  gate need by Retail on 2024-01',
    ]);
  });

  it('give an existing metric a target, but never a volume of data', () => {
    const metric = (kind: string) => `initiative X {\n  via challenge\n  metric M { kind ${kind} }\n}\n`;
    assert.deepEqual(fixes('challenge-bid-needs-target', metric('outcome')), [
      '补上目标值（数值待定）\n  metric M { kind outcome  target "to be set" }',
    ]);
    assert.deepEqual(fixes('challenge-bid-needs-target', metric('volume')), [
      '补上目标值（数值待定）\n  metric XOutcome { kind outcome  target "to be set" }',
    ]);
  });

  it('leave a control that is late, elsewhere or owned by the builder aside', () => {
    const text = `unit Tech { kind technology }
unit Home { kind head-office }
unit Away { kind branch }
control Late { against outage  technique dual-dr  live 2021 }
control Distant { against outage  technique dual-dr  live 2019  at Away }
initiative X {
  kind platform
  builder Tech
  phase rollout 2020 at Home
}
`;
    const stub = [
      '声明一项手段为“双重灾备”的控制（2019-12 起生效）',
      '  controls DualDrControl',
      'control DualDrControl { against outage  technique dual-dr  live 2019-12 }',
    ].join('\n');
    assert.deepEqual(fixes('dual-disaster-recovery', text), [stub]);
    const owned = text.replace(/control Late.*\n.*\n/, 'control Own { against outage  technique dual-dr  live 2019  owner Tech }\n');
    assert.deepEqual(fixes('dual-disaster-recovery', owned), [stub]);
    const independent = owned.replace('owner Tech', '');
    assert.equal(fixes('dual-disaster-recovery', independent)[0], '在“受控于”中写上控制“Own”（安全）\n  controls Own');
  });

  it('name a new control in Chinese, after one of the same name', () => {
    const text = `控制 风险传染控制 { 防范 欺诈 }
单位 伙伴 { 类型 合作方 }
举措 开放 { 合作方 伙伴  阶段 推广 2024年上半年 }
`;
    assert.deepEqual(fixes('open-blocks-contagion', text), [
      '声明一项防范“风险传染”的控制（2023年12月 起生效）\n举措 开放 { 合作方 伙伴  阶段 推广 2024年上半年  受控于 风险传染控制2 }\n控制 风险传染控制2 { 防范 风险传染  生效 2023年12月 }',
    ]);
  });

  it('bring a control forward for all that it guards', () => {
    const text = `control C { live 2020-07 }
initiative X { controls C  phase pilot 2020-03  phase rollout 2020-06 }
initiative Y { controls C  phase rollout 2020-02 }
`;
    assert.deepEqual(fixes('control-before-rollout', text), ['让控制“C”自 2020-01 起生效\ncontrol C { live 2020-01 }']);
  });

  it('move the phase only where nothing else moves with it', () => {
    const text = 'control C { live 2020-07-10 }\ninitiative X { controls C  phase rollout 2020-06..2020-12 }\n';
    assert.deepEqual(
      fixes('control-before-rollout', text)[1],
      '把举措“X”的推广推迟到 2020-07-10\ninitiative X { controls C  phase rollout 2020-07-10..2020-12 }',
    );
    assert.equal(fixes('control-before-rollout', text.replace('2020-12', '2020-07')).length, 1);
    assert.equal(fixes('control-before-rollout', `${text}initiative Y { depends on X }\n`).length, 1);
    assert.equal(fixes('control-before-rollout', text.replace('phase', 'phase pilot 2020-05  phase')).length, 1);
    assert.equal(fixes('control-before-rollout', text.replace('..2020-12', '  phase operate 2020-07')).length, 2);
  });

  it('have no date to give before one that is open towards the past', () => {
    assert.deepEqual(fixes('control-before-rollout', 'control C { }\ninitiative X { controls C  phase rollout before 2016 }\n'), []);
  });

  it('write the gate with the law that personal data asks for, but not where more laws are wanted than can be known', () => {
    const text = `unit Compliance { kind compliance }
data Faces { class personal }
initiative X {
  kind system
  uses Faces
  phase pilot 2024-02
}
`;
    assert.deepEqual(fixes('compliance-pre-review', text), [
      '补上合规关口：由单位“Compliance”把关，于 2024-01\n  gate compliance by Compliance on 2024-01 laws "个人信息保护法"',
    ]);
    assert.deepEqual(fixes('compliance-pre-review', `programme P { principles { set laws-min 2 } }\n${text}`), []);
  });

  it('fill in what a gate leaves out', () => {
    const text = 'unit Risk { kind risk }\ninitiative X {\n  kind system\n  gate compliance\n  phase pilot 2024-02\n}\n';
    assert.deepEqual(fixes('compliance-pre-review', text), ['改由单位“Risk”把关，于 2024-01\n  gate compliance by Risk on 2024-01']);
  });

  it('let a foundation be in operation in time, which asks for nothing else', () => {
    const text = 'initiative Base { kind platform }\ninitiative X { kind product  depends on Base  phase rollout 2022-Q3 }\n';
    assert.deepEqual(fixes('foundation-before-application', text), [
      '写明举措“Base”自 2022-06 起运行\ninitiative Base { kind platform  phase operate 2022-06 }',
    ]);
  });

  it('name both controls of a strong check where the programme has them', () => {
    const text = `initiative X { risks identity-fraud }
control A { technique liveness  against identity-fraud }
control B { technique multi-factor  against identity-fraud }
`;
    assert.equal(
      fixes('strong-identity-check', text)[0],
      '在“受控于”中写上控制“A”和控制“B”\ninitiative X { risks identity-fraud  controls A, B }',
    );
  });

  it('let a control cover a branch, but not where it would be late there', () => {
    const text = (live: string) => `unit Home { kind head-office }
unit Away { kind branch }
control C { at Home  live ${live} }
initiative X { controls C  phase rollout 2020-06 at Home, Away }
`;
    assert.deepEqual(fixes('weakest-link', text('2020-01')), ['让控制“C”也覆盖单位“Away”\ncontrol C { at Home, Away  live 2020-01 }']);
    assert.deepEqual(fixes('weakest-link', text('2020-01').replace('2020-06 at Home', '2019-06 at Home')), []);
  });

  it('give a model data that it may use as they are', () => {
    const text = `data Mixed { class internal  definitions mixed }
data Flows { class internal  definitions single }
initiative X { kind model }
`;
    assert.equal(
      fixes('model-needs-target-and-data', text)[0],
      '使用数据“Flows”，并补上目标值\ninitiative X { kind model  uses Flows  metric XOutcome { kind outcome  target "to be set" } }',
    );
  });
});
