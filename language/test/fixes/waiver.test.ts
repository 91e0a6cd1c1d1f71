import assert from 'node:assert/strict';
import { applyEdits } from '../../src/fixes/apply.ts';
import { waiverFix } from '../../src/fixes/waiver.ts';
import { Workspace } from '../../src/index.ts';

const uri = 'file:///a.dtx';
const text = 'initiative X { risks fraud }\nunit Retail { kind business }\n';

/** The text after the first finding of a principle is waived, and how the findings of that principle stand then. */
function waived(principle: string, before: string) {
  const check = (current: string) => {
    const workspace = new Workspace();
    workspace.set(uri, current);
    const checked = workspace.programmeOf(uri);
    assert.ok(checked);
    return { ...checked, found: checked.findings.filter((finding) => finding.principle === principle) };
  };
  const { programme, found } = check(before);
  assert.ok(found[0], `${principle} is not found`);
  const [fix] = waiverFix(found[0], programme);
  if (fix === undefined) return undefined;
  assert.equal(fix.safe, false);
  const after = applyEdits(before, uri, fix.edits);
  return { after, waived: check(after).found.map((finding) => finding.waived?.by), errors: check(after).findings };
}

describe('a waiver as a fix', () => {
  it('of a principle of risk is by a risk or compliance unit, and the finding is gone', () => {
    const result = waived('every-risk-has-a-control', `${text}unit Compliance { kind compliance }\n`);
    assert.match(
      result?.after ?? '',
      /^initiative X \{ risks fraud {2}waive every-risk-has-a-control because "reason to be written" by Compliance \}$/m,
    );
    assert.deepEqual(result?.waived, ['Compliance']);
  });

  it('of another principle is by an executive or a business unit', () => {
    const model = '举措 X { 类型 模型 }\n单位 零售 { 类型 业务 }\n';
    const result = waived('model-needs-target-and-data', model);
    assert.match(result?.after ?? '', /豁免 model-needs-target-and-data 因为 "理由待补" 由 零售 }/);
    assert.deepEqual(result?.waived, ['零售']);
    assert.deepEqual(waived('model-needs-target-and-data', `${model}单位 总裁 { 类型 高管 }\n`)?.waived, ['总裁']);
  });

  it('takes the place of one that has ended', () => {
    const ended = 'programme P { as-of 2026 }\nunit R { kind risk }\n';
    const before = `${ended}initiative X { risks fraud  waive every-risk-has-a-control because "a" by R until 2020 }\n`;
    assert.deepEqual(waived('every-risk-has-a-control', before)?.waived, ['R']);
  });

  it('is not offered without such a unit, nor for what the language finds', () => {
    assert.equal(waived('every-risk-has-a-control', text), undefined);
    assert.equal(waived('model-needs-target-and-data', 'initiative X { kind model }\n'), undefined);
    assert.equal(waived('reference', 'unit R { kind risk }\nunit B { kind business }\ninitiative X { owner Nobody }\n'), undefined);
    assert.equal(waived('syntax', 'unit R { kind risk }\nunit B { kind business }\ninitiative X { kind }\n'), undefined);
  });
});
