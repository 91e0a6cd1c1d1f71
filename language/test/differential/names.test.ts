import assert from 'node:assert/strict';
import { Workspace } from '../../src/index.ts';
import { describeOnDemand, describeWorkspace } from './describe.ts';

const uri = 'file:///w/names.dtx';
const programme = 'programme Bank "银行" { }\n';
const writer = 'initiative Writer "写" { goal Growth  owner Retail  depends on Core  serves staff }\n';
const needs = 'goal Growth "增长" { kind business }\nunit Retail "零售" { kind business }\n';
const core = 'initiative Core "核心" { kind system }\n';

/** Texts of one file, each typed over the one before. */
const histories: Readonly<Record<string, readonly string[]>> = {
  'a name that is typed letter by letter': ['C', 'Co', 'Cor', 'Core', 'Core1', 'Core'].map((name) => `initiative ${name} "核心" { }\n`),
  'a name that goes and comes back': [core, '', core, `${core}${core}`, core],
  'a second element of a name that becomes the first': [`${core}goal Core "核心目标" { }\n`, 'goal Core "核心目标" { }\n', `${core}`],
  'two elements of a name that change places': [
    `${core}goal Core "核心目标" { }\n`,
    `goal Core "核心目标" { }\n${core}`,
    `${core}goal Core "核心目标" { }\n`,
  ],
  'three elements of a name, of which the middle one goes': [
    `${core}goal Core "甲" { }\nunit Core "乙" { }\n`,
    `${core}unit Core "乙" { }\n`,
    'unit Core "乙" { }\n',
  ],
  'a name of the wrong noun that becomes the right one': ['goal Core "核心" { }\n', core, 'unit Core "核心" { }\n', core],
  'a word that becomes a name': ['', 'segment staff "员工" { }\n', 'goal staff "员工" { }\n', ''],
  'a name of which another part of the same element is written': [
    'initiative Core "核心" { depends on Core }\n',
    'initiative Core "核心" { depends on Cor }\n',
  ],
};

describe('names follow what is typed', () => {
  for (const [what, texts] of Object.entries(histories)) {
    it(what, () => {
      for (const arrange of [(text: string) => programme + text + needs + writer, (text: string) => programme + writer + needs + text]) {
        const lived = workspace(arrange(''));
        for (const text of texts) {
          lived.set(uri, arrange(text));
          const fresh = workspace(arrange(text));
          assert.deepEqual(describeWorkspace(lived), describeWorkspace(fresh));
          assert.deepEqual(describeOnDemand(lived), describeOnDemand(fresh));
        }
      }
    });
  }

  it('a new name is asked about by those who write it, not by all who ask about names', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `initiative I${index} "项" { risks outage  owner Retail }\n`).join('');
    const text = (name: string) => `${programme}${needs}${many}unit ${name} "备用" { kind branch }\n`;
    const lived = workspace(text('Spare'));
    lived.set(uri, text('Spare1'));
    lived.check();
    assert.ok(lived.work.checks > 0 && lived.work.checks < 1000, `${lived.work.checks} checks`);
  });
});

function workspace(text: string): Workspace {
  const result = new Workspace({ profile: 'strict' });
  result.set(uri, text);
  result.check();
  return result;
}
