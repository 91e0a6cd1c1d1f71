import type { AstNode } from 'langium';
import { similar } from '../../findings/similar.ts';
import type { LocalizedText } from '../../text.ts';
import {
  type EnumerationName,
  enumerationOf,
  enumerations,
  idOfWord,
  isOpen,
  keywords,
  type Property,
  type PropertyKey,
  properties,
  valueId,
  type Word,
} from '../../vocabulary/index.ts';
import type * as ast from '../generated/ast.ts';
import { readMoment, spanProblem } from '../moments.ts';
import { type Place, placeOf, placeOfFeature, placesOfFeature } from '../tree.ts';
import type { Report } from './problem.ts';

/** What stands after a property: that it is there, that it is one where there can be one, and that its words and dates mean something. */
export function checkValues(file: ast.File, text: string, report: Report): void {
  checkMembers(file.members, undefined, text, report);
}

type Members = readonly (ast.Member | ast.Profile | ast.Setting | ast.Off)[];
type Say = (message: LocalizedText | undefined, place: Place) => void;

function checkMembers(members: Members, declaration: ast.Declaration | undefined, text: string, report: Report): void {
  const say: Say = (message, place) => {
    if (message !== undefined) report({ message, place, declaration });
  };
  for (const member of members) {
    if (member.$type === 'Declaration') checkMembers(member.members, member, text, report);
    else if (member.$type === 'Misplaced') checkMembers(member.members, declaration, text, report);
    else checkMember(member, declaration?.noun ?? '', text, say);
    if (member.$type === 'Principles') checkMembers(member.choices, declaration, text, report);
  }
}

function checkMember(node: Exclude<Members[number], ast.Declaration | ast.Misplaced>, noun: string, text: string, say: Say): void {
  switch (node.$type) {
    case 'WordProperty':
      checkWords(node, noun, say);
      break;
    case 'PairProperty':
      checkPair(node, say);
      break;
    case 'ReferenceProperty':
      checkCount(node, node.targets.length, say);
      break;
    case 'TextProperty':
      checkCount(node, node.texts.length, say);
      break;
    case 'FigureProperty':
      if (node.figure === undefined) say(missing(node.key), placeOf(node));
      else checkFigure(node.figure, text, say);
      break;
    case 'DateProperty':
      if (node.date === undefined) say(missing(node.key), placeOf(node));
      else checkMoment(node.date, say);
      break;
    case 'PeriodProperty':
      if (node.period === undefined) say(missing(node.key), placeOf(node));
      else checkPeriod(node.period, say);
      break;
    case 'Phase':
      checkClauseKind(node, 'phase.kind', say);
      checkPeriod(node.period, say);
      break;
    case 'Gate':
      checkClauseKind(node, 'gate.kind', say);
      for (const date of node.dates) checkMoment(date, say);
      break;
    case 'Raised':
      if (node.by.length === 0) say(missing('raised-by'), placeOf(node));
      checkMoment(node.on, say);
      break;
    case 'Between':
      if (node.second === undefined) say(missing('between'), placeOf(node));
      break;
    case 'Waiver':
      if (node.principle === undefined) say(missing('waive'), placeOf(node));
      for (const date of node.until) checkMoment(date, say);
      break;
    case 'Principles':
      if (!node.closed) say(missing('principles'), placeOf(node));
      break;
    case 'Profile':
      checkWord(node, 'name', 'profile', node.name ?? '', say);
      break;
    case 'Setting':
      checkWord(node, 'name', 'setting', node.name ?? '', say);
      if (node.value === undefined) say(settingWithoutNumber(node.name ?? ''), placeOf(node));
      break;
    case 'Off':
      if (!node.reason) say(offWithoutReason(node.principle ?? ''), placeOf(node));
  }
}

function checkWords(node: ast.WordProperty, noun: string, say: Say): void {
  checkCount(node, node.values.length, say);
  for (let index = 0; index < node.values.length; index++) {
    const message = wordProblem(noun, node.key, node.values[index] as string);
    if (message !== undefined) say(message, placesOfFeature(node, 'values')[index] as Place);
  }
}

function checkPair(node: ast.PairProperty, say: Say): void {
  const isOneOfTier = node.key === 'tier' && node.first !== undefined && node.second === undefined;
  if (node.second === undefined && !isOneOfTier) say(missing(node.key), placeOf(node));
  if (isOneOfTier && valueId('tier.risk', node.first as string) !== undefined) return;
  if (node.first !== undefined) checkWord(node, 'first', node.key === 'tier' ? 'tier.frequency' : node.key, node.first, say);
  if (node.second !== undefined) checkWord(node, 'second', node.key === 'tier' ? 'tier.risk' : node.key, node.second, say);
}

/** The properties that take several values. */
const takesSeveral: ReadonlySet<string> = new Set(
  Object.entries(properties as Record<string, Property>).flatMap(([key, { takes }]) => (takes.endsWith('s') ? [key] : [])),
);

function checkCount(node: AstNode & { key: string }, count: number, say: Say): void {
  if (count === 0) say(missing(node.key), placeOf(node));
  if (count > 1 && !takesSeveral.has(node.key)) {
    const property = (properties as Record<string, Property>)[node.key] as Property;
    say(
      {
        en: `${property.en} takes one value, and ${count} stand here; only the first counts.`,
        zh: `“${property.zh}”只能写一个值，这里写了 ${count} 个，只有第一个有效。`,
      },
      placeOf(node),
    );
  }
}

/** Checks the word that stands in a feature of a node. */
function checkWord(node: AstNode, feature: string, key: string, value: string, say: Say): void {
  const message = wordProblem('', key, value);
  if (message !== undefined) say(message, part(node, feature));
}

function wordProblem(noun: string, key: string, value: string): LocalizedText | undefined {
  if (idOfWord(noun, key, value) !== undefined) return undefined;
  const name = enumerationOf(noun, key);
  return name === undefined || isOpen(name) ? undefined : unknownWord(name, key, value);
}

function checkClauseKind(node: ast.Phase | ast.Gate, name: EnumerationName, say: Say): void {
  if (node.kind === undefined) say(missing(node.key), placeOf(node));
  else checkWord(node, 'kind', name, node.kind, say);
}

function unknownWord(name: EnumerationName, key: string, value: string): LocalizedText {
  const words: Word[] = Object.values(enumerations[name]);
  const meant = similar(
    value,
    words.flatMap(({ en, zh }) => [en, zh]),
  );
  const property = keywords.get(key === 'setting' ? 'set' : (key.split('.')[0] as string));
  const [en, zh] = [property?.en ?? key, property?.zh ?? key];
  const values = { en: words.map((word) => word.en), zh: words.map((word) => word.zh) };
  return {
    en: `${value} is no ${en}. ${meant === undefined ? `Write one of ${values.en.join(', ')}.` : `Did you mean ${meant}?`}`,
    zh: `“${value}”不是“${zh}”可用的值。${meant === undefined ? `可写：${values.zh.join('、')}。` : `是否想写“${meant}”？`}`,
  };
}

function checkFigure(figure: ast.Figure, text: string, say: Say): void {
  if (figure.number === undefined && figure.text === undefined) say(missing(figure.$container.key), placeOf(figure));
  if (figure.unit === undefined) return;
  const number = placeOfFeature(figure, 'number');
  const unit = placeOfFeature(figure, 'unit');
  if (number !== undefined && unit !== undefined && /[\r\n]/.test(text.slice(number.end, unit.offset))) {
    say(
      {
        en: `${figure.unit} has no place here. A unit stands on the line of its number.`,
        zh: `此处不能写“${figure.unit}”。单位应与数字写在同一行。`,
      },
      unit,
    );
  }
}

function checkPeriod(period: ast.Period | undefined, say: Say): void {
  if (period === undefined) return;
  if (period.until && period.end === undefined) say(dateMissing('..'), placeOf(period));
  say(spanProblem(period), placeOf(period));
  checkMoment(period.start, say);
  checkMoment(period.end, say);
}

function checkMoment(moment: ast.Moment | undefined, say: Say): void {
  if (moment === undefined) return;
  if (moment.first === undefined) say(dateMissing(moment.modifier ?? ''), placeOf(moment));
  else if (moment.modifier === 'between' && moment.second === undefined) say(secondDateMissing, placeOf(moment));
  else say(readMoment(moment).problem, placeOf(moment));
}

function part(node: AstNode, feature: string): Place {
  return placeOfFeature(node, feature) ?? placeOf(node);
}

const wanted: Record<Property['takes'], LocalizedText> = {
  word: { en: 'a word', zh: '一个词' },
  words: { en: 'one or more words', zh: '一个或多个词' },
  pair: { en: 'one or two words', zh: '一个或两个词' },
  pairs: { en: 'two words', zh: '两个词' },
  reference: { en: 'a name', zh: '一个名称' },
  references: { en: 'one or more names', zh: '一个或多个名称' },
  text: { en: 'a text in quotes', zh: '引号中的文字' },
  texts: { en: 'a text in quotes', zh: '引号中的文字' },
  figure: { en: 'a figure, such as >= 70000 or "hundreds"', zh: '数字（如 >= 70000）或引号中的文字' },
  date: { en: 'a date, such as 2024-03', zh: '日期（如 2024-03）' },
  period: { en: 'a span, such as 2020..2025', zh: '时间段（如 2020..2025）' },
  flag: { en: 'nothing', zh: '空' },
  clause: { en: 'more', zh: '内容' },
  block: { en: 'its choices in braces', zh: '花括号中的设置' },
};

const wantedOfClause: Record<string, LocalizedText> = {
  phase: { en: 'a phase and its date if known, such as pilot 2024-03', zh: '阶段，知道日期的话一并写上（如 试点 2024-03）' },
  gate: { en: 'need, review or compliance', zh: '需求、评审或合规' },
  'raised-by': { en: 'the name of a unit', zh: '单位的名称' },
  between: { en: 'two words, such as safety and convenience', zh: '两个词（如 安全 与 便捷）' },
  waive: { en: 'the name of a principle', zh: '原则的名称' },
};

function missing(key: string): LocalizedText {
  const property = properties[key as PropertyKey] as Property;
  const value = wantedOfClause[key] ?? wanted[property.takes];
  return { en: `After ${property.en} something is missing: write ${value.en}.`, zh: `“${property.zh}”之后缺少内容：请写${value.zh}。` };
}

function dateMissing(after: string): LocalizedText {
  return { en: `After ${after} a date is missing. Write one, such as 2024-03.`, zh: '此处缺少日期。请写上日期，如 2024-03。' };
}

const secondDateMissing = {
  en: 'The second date is missing. Write between 2024-03 and 2024-09.',
  zh: '缺少第二个日期。请写成“介于 2024-03 与 2024-09”。',
};

function settingWithoutNumber(name: string): LocalizedText {
  return {
    en: `The setting ${name} has no number. Write one after it, such as set laws-min 30.`,
    zh: `设定“${name}”缺少数值。请在其后写上数字，如“设定 法规下限 30”。`,
  };
}

function offWithoutReason(principle: string): LocalizedText {
  return {
    en: `${principle} stays on: to turn it off, write because "…" with the reason.`,
    zh: `${principle} 仍然有效：如要关闭，请写明理由，如 因为 "…"。`,
  };
}
