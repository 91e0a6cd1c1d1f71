import { called, listed } from '../../../findings/words.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Element, Initiative, Segment, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { allFound, hasOpen, isUnfinished, referrers, targets, unitIs, wholes } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'one-stop-across-departments',
  number: 'B30',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'One customer, several departments: one line of service.',
    zh: '跨部门需求要一站式满足。',
  },
  sources: [
    { line: '001:131', quote: '需求也无法一条线、一站式的去满足' },
    { line: '001:143', quote: '3个部门、5个部门提供的' },
  ],
  checked: 'part',
  wokenBy: ['unit.members', 'unit.kind=team', 'initiative.team'],
  about: 'segment',
  check(segment, report, programme) {
    const products = referrers(segment, 'serves').filter(isDepartmental);
    const [first, ...others] = products;
    if (first === undefined || others.length === 0 || hasOpen(programme, 'members')) return;
    const together = others.map(bonds).reduce((left, bond) => left.filter((one) => bond.includes(one)), bonds(first));
    if (together.length > 0 || joinersOf(first.owner.map(({ target }) => target as Unit)).some((unit) => joins(unit, products))) return;
    report(apart(segment, products, programme));
  },
});

/** A product whose owners are all known to be departments or teams of the bank: only between these can a customer be sent round. */
function isDepartmental(element: Element): element is Initiative {
  return (
    element.noun === 'initiative' &&
    element.kind?.id === 'product' &&
    !isUnfinished(element) &&
    allFound(element.team) &&
    element.owner.length > 0 &&
    element.owner.every((unit) => unitIs(unit, 'business', 'technology', 'data', 'risk', 'compliance', 'team')) &&
    wholes(element)?.every(({ partOf }) => partOf === undefined || partOf.target !== undefined) === true
  );
}

/** What makes one line of service of the products that share it: an owner, a team, or a larger initiative. */
function bonds(product: Initiative): Element[] {
  return [...targets(product.owner), ...targets(product.team), ...(wholes(product) ?? [])];
}

/** The units and those of which they are members. */
function joinersOf(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => [unit, ...(referrers(unit, 'members') as Unit[])]);
}

/** Whether an owner of every product is this unit or one of its members. */
function joins(unit: Unit, products: readonly Initiative[]): boolean {
  const people = new Set([unit, ...targets(unit.members)]);
  return products.every(({ owner }) => targets(owner).some((one) => people.has(one)));
}

function apart(segment: Segment, products: readonly Initiative[], programme: Programme): Offence {
  const owners = [...new Set(products.map(({ owner }) => owner[0]?.target as Unit))];
  const more = owners.length - 2;
  const rest = more > 0 ? [{ en: `${more} more`, zh: `另外 ${more} 个单位` }] : [];
  const [s, who] = [called(segment), listed([...owners.slice(0, 2).map(called), ...rest])];
  const team = joinersOf(owners).find((unit) => unit.kind?.id === 'team' && !owners.includes(unit));
  const next =
    team === undefined
      ? { en: 'Declare a team with them as members.', zh: '请声明一个由它们组成的团队。' }
      : { en: `Add those missing to the members of ${called(team).en}.`, zh: `请把所缺的单位补进${called(team).zh}的成员。` };
  return {
    message: {
      en: `The products for ${s.en} belong to ${who.en}, and no team joins them. ${next.en}`,
      zh: `面向${s.zh}的产品分属${who.zh}，却没有团队把它们连成一条线。${next.zh}`,
    },
    related: products.slice(0, 4).map((element) => ({
      element,
      place: element.owner[0]?.place,
      message: {
        en: `The ${called(element).en} belongs to ${called(element.owner[0]?.target as Unit).en}.`,
        zh: `${called(element).zh}由${called(element.owner[0]?.target as Unit).zh}负责。`,
      },
    })),
    fixes: () => [...(team === undefined ? [] : completeTeam(team, owners)), declareTeam(segment, owners, programme)],
  };
}

function completeTeam(team: Unit, owners: readonly Unit[]) {
  const missing = owners.filter((unit) => !targets(team.members).includes(unit));
  const edit = writerOf(team).append('members', missing.map(({ name }) => name).join(', '));
  const [t, names] = [called(team), listed(missing.map(called))];
  return edit === undefined
    ? []
    : [{ title: { en: `Add ${names.en} to the members of ${t.en}`, zh: `将${names.zh}补进${t.zh}的成员` }, edits: [edit], safe: false }];
}

function declareTeam(segment: Segment, owners: readonly Unit[], programme: Programme) {
  const { declare, keyword, language, value } = writerOf(segment);
  const name = freeName(programme, language === 'zh' ? '联合团队' : 'JointTeam');
  const members = owners.map((unit) => unit.name).join(', ');
  const edit = declare('unit', name, [keyword('kind'), value('unit.kind', 'team')], [keyword('members'), members]);
  return { title: { en: `Declare team ${name} of these units`, zh: `声明由这些单位组成的团队“${name}”` }, edits: [edit], safe: false };
}
