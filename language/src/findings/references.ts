import { closest } from 'fastest-levenshtein';
import type { Element, Goal, Initiative, Link } from '../programme/elements.ts';
import { type Gathered, gathering } from '../programme/gathering.ts';
import type { Programme, Unresolved } from '../programme/programme.ts';
import { perProgramme } from '../programme/queries.ts';
import type { Place } from '../programme/source-file.ts';
import type { LocalizedText } from '../text.ts';
import { type Noun, nouns, type Property, type PropertyKey, properties } from '../vocabulary/index.ts';
import type { Finding, Related } from './finding.ts';
import { similar } from './similar.ts';
import { waivable } from './waivable.ts';
import { waiversIn } from './waivers.ts';
import { called, listed } from './words.ts';

/** Names that lead nowhere or to the wrong noun, names that stand twice, hierarchies that turn in a circle, unknown principles. */
export function referenceFindings(programme: Programme): Finding[] {
  return [unresolvedNames, takenNames, circles, unknownPrinciples].flatMap((findings) => findings(programme));
}

/** Finds the name that was probably meant by an unknown one: each compared once, however often it is written. */
const meantNames = perProgramme((programme): ((link: Link) => string | undefined) => {
  const candidates = new Map<PropertyKey, readonly string[]>();
  const found = new Map<string, string | undefined>();
  const names = programme.byName;
  return ({ key, name }) => {
    const question = `${key} ${name}`;
    if (found.has(question)) return found.get(question);
    const known = candidates.get(key) ?? namesFor(names, key);
    candidates.set(key, known);
    const meant = similar(name, known);
    found.set(question, meant);
    return meant;
  };
});

const unresolvedNames = perProgramme((programme) =>
  programme.unresolved.map((unresolved, index) =>
    unresolvedFinding(programme, unresolved, index < suggestions ? meantNames(programme) : () => undefined),
  ),
);

const takenNames = perProgramme((programme) =>
  programme.duplicates.map(({ element, first }) => finding(programme, element, element.heading, duplicate(element), [declared(first)])),
);

/** How many unknown names get a suggestion: each is compared with every name of the programme. */
const suggestions = 50;

/** Among how many names at most a suggestion is looked for: it must not take longer than a keystroke may. */
const mostNames = 20_000;

function unresolvedFinding(programme: Programme, { from, link, wrong }: Unresolved, meant: (link: Link) => string | undefined): Finding {
  if (wrong !== undefined) return finding(programme, from, link.place, wrongNoun(link, wrong), [declared(wrong)]);
  return finding(programme, from, link.place, unknown(link, meant(link)));
}

function finding(programme: Programme, element: Element, place: Place, message: LocalizedText, related: readonly Related[] = []): Finding {
  const { file } = element;
  return {
    principle: 'reference',
    category: 'language',
    severity: 'error',
    message,
    programme: programme.name,
    element,
    file,
    place,
    related,
    sources: [],
    waived: undefined,
  };
}

function declared(element: Element): Related {
  const name = called(element);
  return {
    message: { en: `The ${name.en} is declared here.`, zh: `${name.zh}在此声明。` },
    element: element.name,
    file: element.file,
    place: element.heading,
  };
}

function expectedNouns(link: Link): LocalizedText {
  const { refersTo } = properties[link.key] as Property;
  const expected = refersTo === 'every' || refersTo === undefined ? [] : refersTo.map((noun: Noun) => nouns[noun]);
  return expected.length === 0
    ? { en: 'element', zh: '元素' }
    : listed(
        expected.map(({ en, zh }) => ({ en, zh })),
        'or',
      );
}

/** The names among which one after a property is looked for: none where there are too many. */
function namesFor(byName: ReadonlyMap<string, Element>, key: PropertyKey): readonly string[] {
  const { refersTo } = properties[key] as Property;
  const possible: Element[] = [];
  for (const element of byName.values()) {
    if (refersTo !== 'every' && !refersTo?.includes(element.noun)) continue;
    if (possible.length === mostNames) return [];
    possible.push(element);
  }
  return possible.sort((a, b) => a.order - b.order).map(({ name }) => name);
}

function unknown(link: Link, meant: string | undefined): LocalizedText {
  const expected = expectedNouns(link);
  const next =
    meant === undefined
      ? { en: 'Declare it, or correct the name.', zh: '请先声明，或更正名称。' }
      : { en: `Did you mean ${meant}?`, zh: `是否想写“${meant}”？` };
  return {
    en: `The programme has no ${expected.en} named ${link.name}. ${next.en}`,
    zh: `本规划中没有名为“${link.name}”的${expected.zh}。${next.zh}`,
  };
}

function wrongNoun(link: Link, wrong: Element): LocalizedText {
  const expected = expectedNouns(link);
  const property = properties[link.key];
  return {
    en: `${link.name} is a ${wrong.noun}, but ${property.en} takes a ${expected.en}. Name a ${expected.en}.`,
    zh: `“${link.name}”是${nouns[wrong.noun].zh}，而“${property.zh}”之后应写${expected.zh}的名称。请更正。`,
  };
}

function duplicate(element: Element): LocalizedText {
  return {
    en: `The name ${element.name} is taken in this programme. Give this ${element.noun} a name of its own.`,
    zh: `名称“${element.name}”在本规划中已被使用。请为这个${nouns[element.noun].zh}另取名称。`,
  };
}

/** How many members of a circle are named: every member has a finding, and all in all of them would be quadratic. */
const namedOfCircle = 10;

/** `parent` and `part of` form hierarchies; a circle is reported at each of its members, with the way round. */
const circles = perProgramme((programme): Finding[] =>
  membersOfCircles(programme).map(({ element, link, circle, index }) => {
    const long = circle.length > namedOfCircle;
    const named = Array.from(
      { length: Math.min(circle.length, namedOfCircle) },
      (_, step) => circle[(index + step) % circle.length] as Element,
    );
    const way = [...named.map(({ name }) => name), ...(long ? ['…'] : []), element.name].join(' → ');
    const message = {
      en: `${element.name} stands above itself: ${way}. Remove one of these links.`,
      zh: `“${element.name}”成了自己的上级：${way}。请去掉其中一处。`,
    };
    const others = (long ? named : circle).filter((other) => other !== element);
    return finding(programme, element, link.place, message, others.map(declared));
  }),
);

function membersOfCircles(programme: Programme) {
  return [
    ...circlesIn<Goal>(parents(programme), ({ parent }) => parent),
    ...circlesIn<Initiative>(wholes(programme), ({ partOf }) => partOf),
  ];
}

const parents = gathering('goal', ({ parent }) => parent?.target);
const wholes = gathering('initiative', ({ partOf }) => partOf?.target);

/** What stands above an element. */
type Step<T extends Element> = Gathered<T, T>;

/** The members of circles where each element has one link at most, each visited once. */
function circlesIn<T extends Element>(steps: readonly Step<T>[], linkOf: (element: T) => Link<T> | undefined) {
  const stepFrom = new Map<Element, Step<T>>(steps.map((step) => [step.unread, step]));
  const walkOf = new Map<Step<T>, number>();
  const found: { readonly element: T; readonly link: Link; readonly circle: readonly T[]; readonly index: number }[] = [];
  for (const [walk, first] of steps.entries()) {
    const path: Step<T>[] = [];
    let current: Step<T> | undefined = first;
    for (; current !== undefined && !walkOf.has(current); current = stepFrom.get(current.value)) {
      walkOf.set(current, walk);
      path.push(current);
    }
    if (current === undefined || walkOf.get(current) !== walk) continue;
    const circle = path.slice(path.indexOf(current)).map(({ element }) => element);
    for (const [index, element] of circle.entries()) found.push({ element, link: linkOf(element) as Link, circle, index });
  }
  return found;
}

const unknownPrinciples = perProgramme((programme): Finding[] => {
  const ids = [...waivable.keys()];
  return waiversIn(programme)
    .filter(({ waiver }) => waiver.principle !== '' && !waivable.has(waiver.principle))
    .map(({ element, waiver }) => {
      const meant = similar(waiver.principle, ids) ?? closest(waiver.principle, ids);
      return finding(programme, element, waiver.place, {
        en: `There is no principle named ${waiver.principle}. Did you mean ${meant}?`,
        zh: `没有名为 ${waiver.principle} 的原则。是否想写 ${meant}？`,
      });
    });
});
