import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { type Checked, type Element, type Finding, Workspace } from '../../src/index.ts';
import type { Moment } from '../../src/programme/elements.ts';

const home = new URL('../../../examples/', import.meta.url);

/** The programmes of the seeds: the root or folder of each, and the findings that a reviewer has accepted. */
const examples = [
  { files: ['ping-an-group.dtx'], expected: 'ping-an-group.expected.txt' },
  { files: globSync('ccb/**/*.dtx', { cwd: home }).sort(), expected: 'ccb/expected.txt' },
];

/** The lines of each seed document, as `wc -l` counts them. */
const seedLines: Readonly<Record<string, number>> = { '000': 137, '001': 189 };

/** The dates that a seed line says; every other date is the example's own and needs an `assume` that names it. */
const statedDates: Readonly<Record<string, readonly string[]>> = {
  '000:8': ['2026-01-27'],
  '000:21': ['2013'],
  '001:3': ['2022-10-17'],
};

for (const { files, expected } of examples) {
  describe(`the example ${expected.replace(/[./]expected\.txt$/, '')}`, () => {
    const { programme, findings } = load(files);

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

describe('the example ping-an-group', () => {
  it('has every control in force before it is needed: the tests of the editor type the first late one', () => {
    const { findings } = load(['ping-an-group.dtx']);
    const late = findings.filter(({ principle, severity }) => principle === 'control-before-rollout' && severity === 'error');
    assert.deepEqual(late.map(show), []);
  });
});

/** The one programme that the files make, checked under the strict profile. */
function load(files: readonly string[]): Checked {
  const workspace = new Workspace({ profile: 'strict' });
  for (const file of files) workspace.set(new URL(file, home).href, readFileSync(new URL(file, home), 'utf8'));
  const [checked, ...others] = workspace.check();
  assert.ok(checked);
  assert.equal(others.length, 0, 'the files make one programme');
  return checked;
}

/** `file:line severity principle element — message`, lines from 1. */
function show({ file, place, severity, principle, element, message }: Finding): string {
  const path = decodeURIComponent(file.uri.slice(home.href.length));
  const line = file.document.positionAt(place.offset).line + 1;
  return `${path}:${line} ${severity} ${principle} ${element === undefined ? '-' : nameOf(element)} — ${message.en}`;
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
      return [element.until];
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
