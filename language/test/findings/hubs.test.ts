import assert from 'node:assert/strict';
import { Workspace } from '../../src/index.ts';

const head = `programme P { as-of 2026-01 }
goal Growth { kind business }
unit Retail { kind business }
unit Tech { kind technology }
unit Risk { kind risk }
segment Young { owner Retail }
need Fast { raised by Retail on 2020 }
`;

const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const names = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${index}`).join(', ');

/** Programmes in which all elements meet in one, by how many there are. */
const hubs: Readonly<Record<string, (count: number) => string>> = {
  'one platform that all depend on': (count) => `
    initiative Base { kind platform  goal Growth  owner Tech  builder Tech  phase rollout 2021 }
    ${lines(count, (i) => `initiative I${i} { kind product  need Fast  serves Young  owner Retail  builder Tech  depends on Base  phase build 2021  phase rollout 2022 }`)}`,
  'one unit that owns all initiatives and looks after all data': (count) => `
    unit Ally { kind partner }
    ${lines(count, (i) => `initiative I${i} { kind system  goal Growth  owner Retail  builder Retail  partners Ally  phase rollout 2023 }\ndata D${i} { class internal  steward Retail }`)}`,
  'one goal of all initiatives': (count) =>
    lines(count, (i) => `initiative I${i} { kind channel  goal Growth  serves Young  owner Retail  decides auto  phase rollout 2023 }`),
  'one control at all units': (count) => `
    control Guard { against outage  live 2020  at ${names(count, 'U')} }
    ${lines(count, (i) => `unit U${i} { kind branch }\ninitiative I${i} { kind system  owner Retail  controls Guard  phase rollout 2023 at U${i} }`)}`,
  'one team of all units': (count) => `
    unit All { kind team  goal Growth  members ${names(count, 'U')} }
    control Guard { against outage  live 2020  at All }
    ${lines(count, (i) => `unit U${i} { kind business }\nneed N${i} { raised by U${i} on 2020 }\ninitiative I${i} { kind product  need N${i}  owner Tech  team All  controls Guard  phase rollout 2022 at U${i} }`)}`,
  'one segment of all channels': (count) =>
    lines(
      count,
      (i) =>
        `initiative I${i} { kind channel  goal Growth  owner Retail  serves Young  decides auto  phase rollout 2022  journey Own${i}  hub h${i} }`,
    ),
  'needs that nobody answers, and initiatives for which nobody asks': (count) =>
    lines(count, (i) => `need N${i} { raised by Retail on 2024 }\ninitiative I${i} { kind system  owner Retail  phase build 2019 }`),
  'a chain of parts': (count) =>
    lines(
      count,
      (i) =>
        `initiative I${i} { kind product  ${i === 0 ? 'goal Growth' : `part of I${i - 1}`}  risks outage  serves Young  builder Tech  phase build 2021  phase rollout 2022 }`,
    ),
  'a chain of parts that are measured': (count) => `
    initiative Base { kind platform }
    ${lines(
      count,
      (
        i,
      ) => `initiative I${i} { kind product  ${i === 0 ? 'goal Growth' : `part of I${i - 1}`}  depends on Base  owner Retail  serves Young  effect replace  hub h${i} }
        metric Sold${i} { kind sales  of I${i} }
        metric Felt${i} { kind experience  of I${i} }
        metric Gained${i} { kind outcome  of I${i} }`,
    )}`,
};

/** Milliseconds for the findings of programmes that are read already. */
function timeOf(texts: readonly string[]): number {
  const workspace = new Workspace({ profile: 'strict' });
  texts.forEach((text, index) => {
    workspace.set(`file:///${index}/hub.dtx`, text);
  });
  const from = performance.now();
  workspace.check();
  return performance.now() - from;
}

describe('a programme with a hub', function () {
  this.timeout(60_000);
  for (const [name, write] of Object.entries(hubs)) {
    it(`takes no longer than many small ones with as many elements: ${name}`, () => {
      const [small, large] = [Array.from({ length: 20 }, () => head + write(100)), [head + write(2000)]];
      // The best of three, by turns, since other processes run too.
      const times = [1, 2, 3].map(() => [timeOf(small), timeOf(large)] as const);
      const [few, one] = [Math.min(...times.map(([time]) => time)), Math.min(...times.map(([, time]) => time))];
      // What grows with the square of its size would take 20 times as long.
      assert.ok(one < few * 4, `${few.toFixed(1)} ms for the small ones, ${one.toFixed(1)} ms for the large one`);
    });
  }

  it('is silent about what is nested deeper than it looks', () => {
    const workspace = new Workspace();
    const text = lines(40, (i) => `initiative I${i} { kind system  ${i === 0 ? '' : `part of I${i - 1}`}  risks outage }`);
    workspace.set('file:///deep.dtx', text);
    const findings = workspace.check().flatMap((checked) => checked.findings);
    const open = findings.filter(({ principle }) => principle === 'every-risk-has-a-control').map(({ element }) => element?.name);
    assert.deepEqual(open, names(32, 'I').split(', '));
  });
});
