import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { type Element, Workspace } from '../../src/index.ts';

const home = new URL('../../../examples/', import.meta.url);
const seedLines: Readonly<Record<string, number>> = { '000': 137, '001': 189, '002': 30, '003': 53, '004': 137 };

/** One named system of the seeds, and where it stands in the examples. */
interface System {
  readonly number: string;
  readonly line: string;
  readonly label: string;
  /** The file below examples/; `-` for what is outside of any programme. */
  readonly file: string;
  /** The element; `-` and a reason for laws and relations, which stand inside others. */
  readonly element: string;
}

const systems: System[] = readFileSync(new URL('systems.tsv', home), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [number = '', line = '', label = '', file = '', element = ''] = row.split('\t');
    return { number, line, label, file, element };
  });

const workspace = new Workspace();
for (const file of globSync('**/*.dtx', { cwd: home }))
  workspace.set(new URL(encodeURI(file), home).href, readFileSync(new URL(encodeURI(file), home), 'utf8'));
const elements = workspace.check().flatMap(({ programme }) => programme.elements);

function elementOf({ file, element }: System): Element | undefined {
  return elements.find((candidate) => candidate.name === element && decodeURI(candidate.file.uri).endsWith(`/examples/${file}`));
}

/** Full-width and half-width punctuation count as one: the sources mix them. */
function plain(text: string): string {
  return text.normalize('NFKC');
}

describe('the 224 systems of the seeds', () => {
  it('are all in the table, once', () => {
    assert.deepEqual(
      systems.map(({ number }) => number),
      Array.from({ length: 224 }, (_, index) => `A${index + 1}`),
    );
  });

  it('come from lines that the seeds have', () => {
    const wrong = systems.filter(({ line }) => {
      const [seed = '', number] = line.split(':');
      return !(Number(number) >= 1 && Number(number) <= (seedLines[seed] ?? 0));
    });
    assert.deepEqual(wrong, []);
  });

  it('are outside of any programme in six cases: publishers, policies, biography', () => {
    const outside = systems.filter(({ file }) => file === '-').map(({ number }) => number);
    assert.deepEqual(outside, ['A34', 'A35', 'A81', 'A118', 'A223', 'A224']);
  });

  it('stand in an example each, with their label and their source', () => {
    const wrong = systems.flatMap((system) => {
      if (system.file === '-') return [];
      if (!existsSync(new URL(encodeURI(system.file), home))) return [`${system.number}: there is no ${system.file}`];
      if (system.element.startsWith('-')) return system.element.length > 3 ? [] : [`${system.number}: no element and no reason`];
      const element = elementOf(system);
      if (element === undefined) return [`${system.number}: ${system.file} has no ${system.element}`];
      const problems = [];
      if (![element.label, element.name].some((text) => text !== undefined && plain(text) === plain(system.label))) {
        problems.push(`its label is ${element.label ?? element.name}, not ${system.label}`);
      }
      if (!element.sources.some(({ text }) => text === system.line)) problems.push(`its sources lack ${system.line}`);
      return problems.map((problem) => `${system.number} ${system.element}: ${problem}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('have no element of their own only where they are laws, relations or enumerations', () => {
    const inside = systems.filter(({ element }) => element.startsWith('-') && element !== '-');
    assert.ok(inside.length <= 8, `${inside.length} systems have no element`);
  });
});
