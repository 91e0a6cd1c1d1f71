import assert from 'node:assert/strict';
import { sourceFile } from '../../src/index.ts';
import type { Element } from '../../src/programme/elements.ts';
import type { Origin } from '../../src/programme/located.ts';
import { type Numbered, type Numbers, read, write } from '../../src/saved/values.ts';

const file = sourceFile('file:///a.dtx', 'unit A { kind risk }\nunit B { members A }\n');
const elements = file.elements;
const [a, b] = elements as [Element, Element];

const numbers: Numbers = {
  element: (element) => (elements.includes(element) ? elements.indexOf(element) : undefined),
  file: (asked) => (asked === file ? 0 : undefined),
  passage: (origin) => (file.passages.includes(origin as never) ? file.passages.indexOf(origin as never) : undefined),
};
const numbered: Numbered = {
  element: (number) => elements[number] as Element,
  file: () => file,
  passage: (number) => file.passages[number],
};

function again(value: unknown): unknown {
  const written = write(value, numbers);
  assert.equal(written?.isWhole, true);
  return read(written.text, numbered)?.value;
}

describe('a value that is written down', () => {
  it('is the same when it is read', () => {
    const values = [
      ...[undefined, null, true, '', '"引号"\n', 0, -1.5, Infinity, -Infinity],
      ...[[], [[1, undefined]], { o: { e: 1 }, n: undefined }, new Map([[a, new Set([b, 'x'])]]), { elements, file }],
    ];
    for (const value of values) assert.deepEqual(again(value), value);
  });

  it('has its elements themselves, and its places where they have moved to', () => {
    const { text } = write({ message: 'here', place: b.heading, of: a }, numbers) as { readonly text: string };
    const moved: Origin = { start: 1000 };
    const value = read(text, { ...numbered, passage: () => moved })?.value;
    const { place, of } = value as { readonly place: Element['heading']; readonly of: Element };
    assert.equal(of, a);
    assert.deepEqual([place.offset, place.end], [1000 + b.heading.placeInOrigin().offset, 1000 + b.heading.placeInOrigin().end]);
  });

  it('is written alike where it says the same, and otherwise where it does not', () => {
    assert.equal(write({ from: [a], kind: 'x' }, numbers)?.text, write({ from: [a], kind: 'x' }, numbers)?.text);
    assert.notEqual(write([a], numbers)?.text, write([b], numbers)?.text);
    assert.notEqual(write(['1'], numbers)?.text, write([1], numbers)?.text);
    assert.notEqual(write([{}], numbers)?.text, write([new Map()], numbers)?.text);
  });

  it('cannot be had again where it holds a part of an element, which is one of a kind, but be compared', () => {
    const [link] = b.links;
    for (const part of [link, b.heading, { principle: 'x', place: b.heading }, { place: link }]) {
      assert.deepEqual(write([part], numbers), { text: write([part], numbers)?.text, isWhole: false });
    }
  });

  it('is not written where it holds a function or an element that is not known', () => {
    assert.equal(write([() => 1], numbers), undefined);
    const [stranger] = sourceFile('file:///b.dtx', 'unit A { }').elements;
    assert.equal(write([stranger], numbers), undefined);
  });

  it('is not read where a passage of it is gone', () => {
    const { text } = write([{ message: 'here', place: a.heading }], numbers) as { readonly text: string };
    assert.equal(read(text, { ...numbered, passage: () => undefined }), undefined);
  });
});
