import { vocabulary } from 'dtx-language';

/** An element of a generated programme, as other formats are written from it. */
export interface Item {
  readonly noun: string;
  readonly name: string;
  readonly label: string;
  readonly properties: readonly Property[];
  readonly items: readonly Item[];
}

export interface Property {
  readonly key: string;
  /** The words and strings behind the keyword, without commas and quotes. */
  readonly values: readonly string[];
}

/** The English keywords, longer ones before those they begin with. */
const keywords = [...vocabulary.keywords.values()].map(({ en }) => en).sort((a, b) => b.length - a.length);

/**
 * Reads a generated file back into its elements, line by line. It knows what corpus.ts writes in English, and nothing else:
 * an element or a line of properties to a line, two blanks between properties.
 * @throws where a line is anything else
 */
export function itemsOf(text: string): Item[] {
  const top: Item[] = [];
  const open: { readonly item: Item & { properties: Property[]; items: Item[] } }[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('//')) continue;
    const heading = /^(\w+) (\S+) "(.*)" \{$/.exec(line);
    const inside = open.at(-1)?.item;
    if (heading !== null) {
      const [, noun, name, label] = heading as unknown as [string, string, string, string];
      const item = { noun, name, label, properties: [], items: [] };
      (inside?.items ?? top).push(item);
      open.push({ item });
    } else if (line === '}') open.pop();
    else if (inside !== undefined) inside.properties.push(...line.split(/ {2,}/).map(propertyOf));
    else if (!line.startsWith('part of ')) throw new Error(`A generated file has a line of another form: ${line}`);
  }
  return top;
}

function propertyOf(text: string): Property {
  const key = keywords.find((keyword) => text.startsWith(`${keyword} `));
  if (key === undefined) throw new Error(`A generated property begins with no keyword: ${text}`);
  const values = text.slice(key.length).match(/"[^"]*"|[^\s,]+/g) ?? [];
  return { key, values: values.map((value) => value.replaceAll('"', '')) };
}
