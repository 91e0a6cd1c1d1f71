import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Element, type Finding, Workspace } from '../../src/index.ts';
import type { Moment } from '../../src/programme/elements.ts';

const home = new URL('../../../examples/', import.meta.url);

/** Every example, checked together: names of one programme never meet those of another. */
const workspace = new Workspace({ profile: 'strict' });
for (const file of globSync('**/*.dtx', { cwd: home }))
  workspace.set(pathToFileURL(fileURLToPath(new URL(file, home))).href, readFileSync(new URL(file, home), 'utf8'));

/** The programmes of the seeds, each with the file of the findings that a reviewer has accepted. */
const examples = workspace.check().map((checked) => ({ checked, expected: expectedOf(pathOf(checked.programme.files[0]?.uri ?? '')) }));

/** `ping-an-group.dtx` has its expectations beside it, a programme in a folder of its own in that folder. */
function expectedOf(root: string): string {
  return root.includes('/') ? root.replace(/[^/]*$/, 'expected.txt') : root.replace(/dtx$/, 'expected.txt');
}

/** The lines of each seed document. */
const seedLines: Readonly<Record<string, number>> = { '000': 137, '001': 189, '002': 30, '003': 53, '004': 137 };

/** The dates that a seed line says; every other date is the example's own and needs an `assume` that names it. */
const statedDates: Readonly<Record<string, readonly string[]>> = {
  '000:8': ['2026-01-27'],
  '000:21': ['2013'],
  '001:3': ['2022-10-17'],
  // A forum of two days, and “the end of 2020”.
  '002:1': ['2025-09-11'],
  '004:54': ['2020'],
  '004:58': ['2020-12'],
  '004:62': ['2020', '2020-12'],
  '003:23': ['2018', '2020-11-30'],
  '003:31': ['2020-09-30'],
  '003:39': ['2016'],
  '004:22': ['2015', '2017', '2019-11-08'],
  '004:36': ['2019-05-08', '2019-11-04'],
};

for (const { checked, expected } of examples) {
  describe(`the example ${expected.replace(/[./]expected\.txt$/, '')}`, () => {
    const { programme, findings } = checked;

    it('yields the findings that were reviewed (UPDATE_EXPECTED=1 rewrites them)', () => {
      const file = new URL(expected, home);
      const actual = findings.map((finding) => `${show(finding)}\n`).join('');
      if (process.env.UPDATE_EXPECTED === '1') writeFileSync(file, actual);
      assert.equal(actual, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });

    it('is free of syntax and reference errors', () => {
      assert.deepEqual(findings.filter(({ principle }) => principle === 'syntax' || principle === 'reference').map(show), []);
    });

    it('has a source or an assumption for every element', () => {
      const bare = programme.elements.filter(({ sources, assumptions }) => sources.length + assumptions.length === 0);
      assert.deepEqual(bare.map(nameOf), []);
    });

    it('quotes lines that the seeds have', () => {
      const cited = programme.elements.flatMap((element) => element.sources.map(({ text }) => ({ element, text })));
      assert.ok(cited.length > 0);
      assert.deepEqual(
        cited.filter(({ text }) => !isSeedLine(text)).map(({ element, text }) => `${element.name}: ${text}`),
        [],
      );
    });

    it('names every date that no source line says in an assumption of the same element', () => {
      const open = programme.elements.flatMap((element) =>
        datesOf(element)
          .filter((date) => !isStated(element, date) && !isAssumed(element, date))
          .map((date) => `${element.name}: ${date}`),
      );
      assert.deepEqual(open, []);
    });
  });
}

describe('the examples', () => {
  it('are the nine institutions, one of them as a pair', () => {
    assert.equal(examples.length, 10);
    assert.ok(examples.every(({ checked }) => checked.programme.root !== undefined));
  });

  it('have in ping-an-group every control in force before it is needed: the tests of the editor type the first late one', () => {
    const group = examples.find(({ expected }) => expected.startsWith('ping-an-group'));
    const late = group?.checked.findings.filter(
      ({ principle, severity }) => principle === 'control-before-rollout' && severity === 'error',
    );
    assert.deepEqual(late?.map(show), []);
  });
});

/** `file:line severity principle element — message`, lines from 1. */
function show({ file, place, severity, principle, element, message }: Finding): string {
  const path = pathOf(file.uri);
  const line = file.document.positionAt(place.offset).line + 1;
  return `${path}:${line} ${severity} ${principle} ${element === undefined ? '-' : nameOf(element)} — ${message.en}`;
}

function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(home.href.length));
}

function nameOf({ name }: Element): string {
  return name;
}

function isSeedLine(source: string): boolean {
  const [, seed = '', line] = /^(\d{3}):(\d+)$/.exec(source) ?? [];
  return Number(line) >= 1 && Number(line) <= (seedLines[seed] ?? 0);
}

/** The dates of an element as written, without `before` and the like. */
function datesOf(element: Element): string[] {
  return momentsOf(element)
    .flatMap((moment) => moment ?? [])
    .flatMap(({ text }) => text.en.split(/\s+/).filter((word) => /^\d/.test(word)));
}

function momentsOf(element: Element): (Moment | undefined)[] {
  switch (element.noun) {
    case 'programme':
      return [element.asOf, element.horizon?.start, element.horizon?.end];
    case 'goal':
    case 'need':
      return [element.on];
    case 'initiative':
      return [...element.phases.flatMap(({ start, end }) => [start, end]), ...element.gates.map(({ on }) => on), element.reward];
    case 'control':
      return [element.live];
    case 'metric':
      return [element.asOf];
    case 'data':
      return [element.quality];
    case 'unit':
      return [element.founded, element.until];
    default:
      return [];
  }
}

function isStated({ sources }: Element, date: string): boolean {
  return sources.some(({ text }) => statedDates[text]?.includes(date));
}

function isAssumed({ assumptions }: Element, date: string): boolean {
  const whole = new RegExp(`${date}(?![-\\d])`);
  return assumptions.some(({ text }) => whole.test(text));
}
