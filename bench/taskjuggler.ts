import type { Item } from './content.ts';

/**
 * What TaskJuggler knows of the content: units as resources; controls and initiatives as tasks with those who answer for them,
 * initiatives with what they depend on and which controls they need.
 */
export function toTaskJuggler(items: readonly Item[]): string {
  const units = items.filter(({ noun }) => noun === 'unit');
  const tasks = items.filter(({ noun }) => noun === 'control' || noun === 'initiative');
  const known = new Set(tasks.map(({ name }) => name));
  return [
    'project bench "Bench" 2018-01-01 +15y',
    ...units.map(({ name, label }) => `resource ${name} "${label}"`),
    ...tasks.map((item) => task(item, known)),
    '',
  ].join('\n');
}

function task(item: Item, known: ReadonlySet<string>): string {
  const values = (key: string) => item.properties.filter((property) => property.key === key).flatMap((property) => property.values);
  const before = [...new Set([...values('depends on'), ...values('controls')])].filter((name) => known.has(name));
  return [
    `task ${item.name} "${item.label}" {`,
    `  responsible ${values('owner')[0]}`,
    item.noun === 'control' ? `  start ${values('live')[0]}-01` : '  duration 90d',
    ...(before.length === 0 ? [] : [`  depends ${before.join(', ')}`]),
    '}',
  ].join('\n');
}
