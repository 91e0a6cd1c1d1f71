import type { Item } from './content.ts';

/** The same content for LikeC4: every element, every reference to another as a relation, all else as metadata. */
export function toLikeC4(items: readonly Item[]): string {
  const all = items.flatMap((item) => [item, ...item.items]);
  const names = new Set(all.map(({ name }) => name));
  const kinds = new Set(all.map(({ noun }) => noun));
  const relations = new Set<string>();
  const written = items.flatMap((item) => {
    const own = [item, ...item.items];
    const links = own.flatMap((from) =>
      from.properties.flatMap(({ key, values }) =>
        values
          .filter((value) => names.has(value) && value !== from.name)
          .map((to) => {
            relations.add(identifier(key));
            return `  ${identifier(from.name)} -[${identifier(key)}]-> ${identifier(to)}`;
          }),
      ),
    );
    const parts = item.items.map((part) => {
      relations.add('contains');
      return `  ${identifier(item.name)} -[contains]-> ${identifier(part.name)}`;
    });
    return [...own.map((each) => element(each, names)), ...links, ...parts];
  });
  return [
    'specification {',
    ...[...kinds].map((kind) => `  element ${kind}`),
    ...[...relations].map((relation) => `  relationship ${relation}`),
    '}',
    'model {',
    ...written,
    '}',
    '',
  ].join('\n');
}

function element({ noun, name, label, properties }: Item, names: ReadonlySet<string>): string {
  const metadata = properties.flatMap(({ key, values }, index) => {
    const rest = values.filter((value) => !names.has(value));
    // A key may stand once only, and may be no keyword of LikeC4.
    const again = properties.slice(0, index).some((before) => before.key === key);
    return rest.length === 0 ? [] : [`      _${identifier(key)}${again ? index : ''} '${rest.join(' ')}'`];
  });
  const body = metadata.length === 0 ? '' : ` {\n    metadata {\n${metadata.join('\n')}\n    }\n  }`;
  return `  ${identifier(name)} = ${noun} '${label}'${body}`;
}

function identifier(text: string): string {
  return text.replace(/[ -]/g, '_');
}
