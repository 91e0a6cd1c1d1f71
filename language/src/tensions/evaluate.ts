import type { Finding } from '../findings/finding.ts';
import { called } from '../findings/words.ts';
import type { Fix } from '../fixes/fix.ts';
import { freeName, writerOf } from '../fixes/writer.ts';
import type { Element, Metric, Tradeoff } from '../programme/elements.ts';
import { gathering } from '../programme/gathering.ts';
import type { Programme } from '../programme/programme.ts';
import { allFound, isUnfinished, perProgramme, targets } from '../programme/queries.ts';
import type { Language, LocalizedText } from '../text.ts';
import { valueWord } from '../vocabulary/index.ts';
import { pairOf } from './catalogue.ts';
import type { Tension } from './tension.ts';

/** The category under which tensions are reported. */
export const tensionCategory = 'tensions';

/** An information where a tension shows in an element and is covered by no tradeoff. */
export function tensionFinding(programme: Programme, tension: Tension, element: Element): Finding | undefined {
  const shown = tension.shows(element as never, programme);
  if (shown === undefined || isCovered(programme, tension, element)) return undefined;
  return {
    principle: tension.id,
    category: tensionCategory,
    severity: 'info',
    message: messageOf(tension, element),
    programme: programme.name,
    element,
    file: element.file,
    place: shown === true ? element.heading : shown,
    related: [],
    sources: tension.poles.map(({ line }) => line),
    waived: undefined,
    fixes: () => stub(programme, tension, element),
  };
}

/** Whether a tradeoff names both poles, and the element or none at all. */
function isCovered(programme: Programme, { poles }: Tension, element: Element): boolean {
  const covered = coverage(programme).get(pairOf(poles[0].word, poles[1].word));
  return covered === 'everything' || covered?.has(element) === true;
}

/** Between which words tradeoffs choose, and what they are about. */
const pairsChosen = gathering('tradeoff', (tradeoff) => {
  const { between, on } = tradeoff;
  return { pair: pairOf(between?.first?.id, between?.second?.id), on: targets(on), isAboutAll: mayBeAboutAll(tradeoff) };
});

/** What the tradeoffs between each two words are about. */
const coverage = perProgramme((programme) => {
  const covered = new Map<string, Set<Element> | 'everything'>();
  for (const { value } of pairsChosen(programme)) {
    const before = covered.get(value.pair) ?? new Set();
    if (before === 'everything') continue;
    covered.set(value.pair, value.isAboutAll ? 'everything' : before);
    for (const element of value.on) before.add(element);
  }
  return covered;
});

/** A tradeoff that names what could not be found may name any element, and one without its closing brace may yet. */
function mayBeAboutAll(tradeoff: Tradeoff): boolean {
  return tradeoff.on.length === 0 || !allFound(tradeoff.on) || isUnfinished(tradeoff);
}

function messageOf(tension: Tension, element: Element): LocalizedText {
  const [name, figures] = [called(element), figuresOf(tension, element)];
  const [first, second] = tension.poles.map(({ word, line }) => ({
    en: `${valueIn('en', word)} (${line})`,
    zh: `“${valueIn('zh', word)}”（${line}）`,
  }));
  return {
    en: `The ${name.en} stands between ${first?.en} and ${second?.en}${figures.en}. Declare a tradeoff between the two on ${element.name}.`,
    zh: `${name.zh}需要在${first?.zh}与${second?.zh}之间权衡${figures.zh}。请为“${element.name}”声明两者之间的取舍。`,
  };
}

/** The figures of both sides, where both are written. */
function figuresOf(tension: Tension, element: Element): LocalizedText {
  const figures = (tension.figures?.(element as never) ?? []).flatMap((metric) => (metric && figureOf(metric)) ?? []);
  return figures.length < 2 ? { en: '', zh: '' } : { en: ` (${figures.join('; ')})`, zh: `（${figures.join('；')}）` };
}

function figureOf({ label, name, actual, target, change }: Metric): string | undefined {
  const figure = (actual ?? target ?? change)?.text;
  return figure === undefined ? undefined : `${label ?? name} ${figure}`;
}

/** A tradeoff that names both poles and the element. What is chosen, and why, is for the author to write. */
function stub(programme: Programme, { poles }: Tension, element: Element): Fix[] {
  // After an element without its closing brace, a declaration would stand inside it.
  if (within(element).some(isUnfinished)) return [];
  const { language, keyword, value, declare } = writerOf(element);
  const [first, second] = poles.map(({ word }) => value('tradeoff.value', word)) as [string, string];
  const name = freeName(programme, language === 'zh' ? `${first}或${second}` : `${pascalCase(first)}Or${pascalCase(second)}`);
  const edit = declare(
    'tradeoff',
    name,
    [keyword('between'), first, keyword('and'), second],
    [keyword('because'), '""'],
    [keyword('on'), element.name],
  );
  const [a, b] = poles.map(({ word }) => word) as [string, string];
  const title = {
    en: `Declare a tradeoff between ${valueIn('en', a)} and ${valueIn('en', b)}`,
    zh: `声明“${valueIn('zh', a)}”与“${valueIn('zh', b)}”之间的取舍`,
  };
  return [{ title, edits: [edit], safe: false }];
}

/** The element and those in which it stands. */
function within(element: Element): Element[] {
  return element.container === undefined ? [element] : [element, ...within(element.container)];
}

function pascalCase(word: string): string {
  return word
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function valueIn(language: Language, word: string): string {
  return valueWord('tradeoff.value', word)?.[language] ?? word;
}
