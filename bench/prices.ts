import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Principle, type Programme, principles, Workspace } from 'dtx-language';
import type { Projects } from './projects.ts';
import type { Row } from './report.ts';
import { median } from './statistics.ts';

const rounds = 25;

/** What every principle takes for an element of its noun, in this process and warmed up, the dearest first. */
export function priceRows(projects: Projects): Row[] {
  const workspace = new Workspace();
  workspace.set('file:///bench.dtx', readFileSync(join(projects.dtx(1_000, 1), 'bench.dtx'), 'utf8'));
  const programme = workspace.check()[0]?.programme as Programme;
  return principles.map((principle) => priceRow(principle, programme)).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** The median of many rounds over all elements, after as many that do not count. */
function priceRow(principle: Principle, programme: Programme): Row {
  const elements = programme.all(principle.about);
  const times: number[] = [];
  for (let round = -rounds; round < rounds; round++) {
    let offences = 0;
    const from = performance.now();
    for (const element of elements) principle.check(element as never, () => offences++, programme);
    if (round >= 0) times.push(performance.now() - from);
  }
  const value = elements.length === 0 ? undefined : (median(times) * 1000) / elements.length;
  return {
    work: 'each principle, 1,000 initiatives',
    measure: principle.id,
    value,
    unit: 'µs',
    note: `per ${principle.about}, of ${elements.length}`,
  };
}
