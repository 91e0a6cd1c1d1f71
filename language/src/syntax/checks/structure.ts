import { similar } from '../../findings/similar.ts';
import type { LocalizedText } from '../../text.ts';
import { homes, homesOfProperty, keywords, type Noun, nouns, type Property, type PropertyKey, properties } from '../../vocabulary/index.ts';
import type * as ast from '../generated/ast.ts';
import { headingOf } from '../heading.ts';
import type { Follower } from '../passages.ts';
import { placeOf, placesOfFeature } from '../tree.ts';
import type { Report } from './problem.ts';

type Container = ast.File | ast.Declaration | ast.Misplaced;

/** What stands before a member: the kind of the member before it, and the text between the two as far as it is not in reach. */
export interface Before {
  readonly kind: 'nothing' | 'declaration' | 'property' | 'misplaced';
  readonly gap: string;
}

/** Before the first member of anything. */
export const nothingBefore: Before = { kind: 'nothing', gap: '' };

/** What stands before a text that follows this one. */
export function beforeNext({ members }: ast.File, text: string, before: Before): Before {
  const last = members.at(-1);
  if (last === undefined) return { ...before, gap: before.gap + text };
  const [kind, gap] = [kindOf(last), text.slice(placeOf(last).end)];
  return kind === 'declaration' && gap === '' ? declarationBefore : { kind, gap };
}

/** Before nearly every text: one serves them all. */
const declarationBefore: Before = { kind: 'declaration', gap: '' };

/** What stands around a text in its file: before it, and behind it where a closing brace is missing; see ../passages.ts. */
export interface Surroundings {
  readonly before: Before;
  readonly follower: Follower | undefined;
}

/** Names, braces and words that stand where they cannot: everything about the shape of a text but the values of properties. */
export function checkStructure(file: ast.File, text: string, around: Surroundings, report: Report): void {
  if (file.strayBraces.length > 0) for (const place of placesOfFeature(file, 'strayBraces')) report({ place, message: strayBrace });
  checkMembers(file, undefined, text, around, report);
}

function checkMembers(container: Container, declaration: ast.Declaration | undefined, text: string, around: Surroundings, report: Report) {
  const { follower } = around;
  const inside: Surroundings = around.before === nothingBefore ? around : { before: nothingBefore, follower };
  let { kind, gap } = around.before;
  let from = 0;
  // There are few properties: a list is looked through faster than a set is made.
  const seen: string[] = [];
  for (const member of container.members) {
    if (member.$type === 'Declaration') {
      checkDeclaration(member, declaration, follower, report);
      checkMembers(member, member, text, inside, report);
    } else if (member.$type === 'Misplaced') {
      const previous = { kind, gap: gap + text.slice(from, member.$offset) };
      if (!isSameMess(previous, member))
        report({ place: placeOf(member), declaration, message: misplaced(member, previous, container, text) });
      checkMembers(member, declaration, text, inside, report);
    } else if (container.$type === 'File') {
      if (!(member.key === 'part-of' && kind === 'nothing') && kind !== 'property')
        report({ place: placeOf(member), message: outside(member) });
    } else if (container.$type === 'Declaration') {
      const isRepeated = seen.includes(member.key);
      checkProperty(member, container, isRepeated, report);
      if (!isRepeated) seen.push(member.key);
    }
    kind = kindOf(member);
    gap = '';
    from = member.$end;
  }
}

function kindOf(member: ast.Member): Before['kind'] {
  return member.$type === 'Declaration' ? 'declaration' : member.$type === 'Misplaced' ? 'misplaced' : 'property';
}

function checkDeclaration(
  declaration: ast.Declaration,
  outer: ast.Declaration | undefined,
  follower: Follower | undefined,
  report: Report,
) {
  const say = (message: LocalizedText) => report({ place: headingOf(declaration), declaration, message });
  const { noun, name } = declaration;
  if (name === undefined) say(nameless(noun));
  if (!declaration.opened) say(braceless(declaration));
  else if (!declaration.closed) say(unclosed(declaration, follower));
  if (outer?.closed && !mayStandIn(declaration, outer)) say(inside(declaration, outer));
}

function mayStandIn(declaration: ast.Declaration, outer: ast.Declaration): boolean {
  return homes[declaration.noun]?.includes(outer.noun) === true;
}

function checkProperty(property: ast.Property, declaration: ast.Declaration, isRepeated: boolean, report: Report): void {
  const valid = homesOfProperty.get(property.key) as ReadonlySet<Noun>;
  const isAtHome = valid.has(declaration.noun);
  if (isAtHome && !isRepeated) return;
  const { en, zh } = properties[property.key as PropertyKey];
  if (!isAtHome) {
    const places = [...valid].map((noun) => nouns[noun]);
    report({
      place: placeOf(property),
      declaration,
      message: {
        en: `${en} has no place in ${article(declaration.noun)}; it belongs in ${places.map((home) => article(home.en)).join(' or ')}.`,
        zh: `“${zh}”不能写在${nouns[declaration.noun].zh}中；它属于${places.map((home) => home.zh).join('、')}。`,
      },
    });
  }
  if (isRepeated && !mayRepeat(property.key)) {
    report({
      place: placeOf(property),
      declaration,
      message: {
        en: `${en} stands twice in this ${declaration.noun}; only the first counts. Remove one.`,
        zh: `“${zh}”在这个${nouns[declaration.noun].zh}中写了两次，只有第一处有效。请删去一处。`,
      },
    });
  }
}

function mayRepeat(key: string): boolean {
  return /s$/.test((properties as Record<string, Property>)[key]?.takes ?? '') || ['phase', 'gate', 'waive'].includes(key);
}

/** Words that follow a misplaced word on its line are part of the same mistake. */
function isSameMess({ kind, gap }: Before, member: ast.Misplaced): boolean {
  return kind === 'misplaced' && (member.opened || !/[\r\n]/.test(gap));
}

const strayBrace = {
  en: 'This } closes nothing. Remove it, or add the { it belongs to.',
  zh: '这个“}”没有与之对应的“{”。请删去，或补上“{”。',
};

function nameless(noun: Noun) {
  return {
    en: `This ${noun} has no name. Write one after ${noun}, such as ${noun} MyName.`,
    zh: `这个${nouns[noun].zh}没有名称。请在“${nouns[noun].zh}”之后写上名称。`,
  };
}

function braceless({ noun, name = '' }: ast.Declaration) {
  return {
    en: `The ${noun} ${name} has no braces. Write { } after its name or label.`.replace('  ', ' '),
    zh: `${nouns[noun].zh}“${name}”缺少花括号。请在名称或标签之后写上 { }。`,
  };
}

function unclosed(declaration: ast.Declaration, follower: Follower | undefined) {
  const { noun, name = '' } = declaration;
  const within = declaration.members.find(
    (member): member is ast.Declaration => member.$type === 'Declaration' && !mayStandIn(member, declaration),
  );
  const next = within ?? follower;
  const where = next?.name ?? '';
  return next === undefined
    ? {
        en: `The braces of ${noun} ${name} are never closed. Add } where it ends.`,
        zh: `${nouns[noun].zh}“${name}”的花括号没有闭合。请在结尾处补上“}”。`,
      }
    : {
        en: `The braces of ${noun} ${name} are never closed. Add } before ${next.noun} ${where}.`,
        zh: `${nouns[noun].zh}“${name}”的花括号没有闭合。请在${nouns[next.noun].zh}“${where}”之前补上“}”。`,
      };
}

function inside(declaration: ast.Declaration, outer: ast.Declaration) {
  const [one, other] = [nouns[declaration.noun], nouns[outer.noun]];
  return {
    en: `${article(one.en, true)} cannot stand inside ${article(other.en)}. Move ${declaration.name ?? 'it'} out of the braces of ${outer.name ?? 'it'}.`,
    zh: `${one.zh}不能写在${other.zh}之内。请把“${declaration.name ?? ''}”移到“${outer.name ?? ''}”的花括号之外。`,
  };
}

function outside(property: ast.Property) {
  const { en, zh } = properties[property.key as PropertyKey] as Property;
  if (property.key === 'part-of')
    return { en: 'part of must open the file. Move it to the first line.', zh: '“属于”必须写在文件开头。请移到第一行。' };
  return {
    en: `${en} stands outside of any element. Put it inside the braces of the element it tells of.`,
    zh: `“${zh}”写在了所有元素之外。请移到所属元素的花括号内。`,
  };
}

function misplaced(member: ast.Misplaced, { kind, gap }: Before, container: Container, text: string) {
  if (member.opened)
    return {
      en: 'These braces belong to no element. Write a noun and a name before them.',
      zh: '这对花括号不属于任何元素。请在其前写上类别和名称。',
    };
  const word = member.$end > member.$offset ? text.slice(member.$offset, member.$end) : member.word;
  const glued = [...keywords.values()].find(({ zh }) => word.length > zh.length && word.startsWith(zh));
  if (glued !== undefined && /\p{Script=Han}/u.test(word)) {
    return {
      en: `Write a blank after ${glued.zh}: ${glued.zh} ${word.slice(glued.zh.length)}.`,
      zh: `请在“${glued.zh}”之后空一格：${glued.zh} ${word.slice(glued.zh.length)}。`,
    };
  }
  const noun = container.$type === 'Declaration' ? container.noun : undefined;
  const meant = meantWord(word, noun);
  const inList = kind === 'property' && /^[ \t]*$/.test(gap);
  if (meant === undefined && inList && /^[\p{L}_"“]/u.test(word)) {
    return {
      en: `${word} has no place after this value. Write a comma before it if it belongs to the list.`,
      zh: `“${word}”不能直接写在这个值之后。如属同一列表，请在其前加逗号。`,
    };
  }
  const home =
    noun === undefined ? { en: 'No element begins with', zh: '' } : { en: `${article(noun, true)} has no property`, zh: nouns[noun].zh };
  const next =
    meant === undefined
      ? { en: 'Remove it, or put the text in quotes.', zh: '请删去，或将文字放入引号中。' }
      : { en: `Did you mean ${meant}?`, zh: `是否想写“${meant}”？` };
  return {
    en: `${home.en} ${word}. ${next.en}`,
    zh: noun === undefined ? `没有以“${word}”开头的元素。${next.zh}` : `${home.zh}没有“${word}”这一属性。${next.zh}`,
  };
}

function meantWord(word: string, noun: Noun | undefined): string | undefined {
  const words =
    noun === undefined
      ? Object.values(nouns)
      : Object.values(properties as Record<string, Property>).filter((property) => property.in === 'every' || property.in.includes(noun));
  return (
    words.find(({ en }) => en.startsWith(`${word} `))?.en ??
    similar(
      word,
      words.flatMap(({ en, zh }) => [en, zh]),
    )
  );
}

function article(word: string, start = false): string {
  const an = /^[aeiou]/.test(word) && !word.startsWith('unit') ? 'an' : 'a';
  return `${start ? an.charAt(0).toUpperCase() + an.slice(1) : an} ${word}`;
}
