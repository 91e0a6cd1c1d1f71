import { called, listed } from '../../../findings/words.ts';
import { replace, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, mayHold, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'end-to-end-owner',
  number: 'B60',
  category: 'organisation-talent-culture',
  severity: 'warning',
  statement: {
    en: 'Somebody answers beyond his own step of the process.',
    zh: '流程全程要有一人负责。',
  },
  sources: [{ line: '001:143', quote: '出了这个圈子我是不管的' }],
  checked: 'whole',
  wokenBy: ['initiative.owner'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.owner.length === 1) return;
    const units = involved(initiative);
    if (units.length < 2) return;
    const owners = [...new Set(targets(initiative.owner))];
    if (owners.length > 1) report(several(initiative, owners, units));
    // Who owns what the initiative is part of answers for it too.
    else if (!mayHold(initiative, ({ owner }) => owner.length > 0)) report(nobody(initiative, units, programme));
  },
});

/** The units that take part, each once. */
function involved({ builder, team, partners, phases }: Initiative): Unit[] {
  return [...new Set(targets([...builder, ...team, ...partners, ...phases.flatMap(({ at }) => at)]))];
}

function nobody(initiative: Initiative, units: readonly Unit[], programme: Programme): Offence {
  const [i, u] = [called(initiative), named(units)];
  const owners = suitable(units, programme);
  const o = listed(owners.map(called), 'or');
  const such = owners.length === 0 ? { en: '', zh: '' } : { en: `, such as ${o.en}`, zh: `，例如${o.zh}` };
  return {
    message: {
      en: `The ${i.en} joins ${u.en}, but nobody answers for the whole. Name one owner${such.en}.`,
      zh: `${i.zh}有${u.zh}参与，却没有人对全程负责。请在“负责”之后写上一个单位${such.zh}。`,
    },
    related: takingPart(units),
    fixes: () => owners.flatMap((unit) => setOwner(initiative, unit)),
  };
}

function several(initiative: Initiative, owners: readonly Unit[], units: readonly Unit[]): Offence {
  const [i, o] = [called(initiative), named(owners)];
  return {
    place: initiative.owner[0]?.place,
    message: {
      en: `The ${i.en} has several owners: ${o.en}. Keep the one that answers for the whole.`,
      zh: `${i.zh}的负责单位不止一个：${o.zh}。请只保留对全程负责的那一个。`,
    },
    related: takingPart(units),
    fixes: () => owners.slice(0, 2).flatMap((unit) => keepOwner(initiative, unit)),
  };
}

/** The first two units, and how many more there are. */
function named(units: readonly Unit[]) {
  const more = units.length - 2;
  return listed([...units.slice(0, 2).map(called), ...(more > 0 ? [{ en: `${more} more`, zh: `另外 ${more} 个单位` }] : [])]);
}

function takingPart(units: readonly Unit[]) {
  return units.map((element) => ({
    element,
    message: { en: `The ${called(element).en} takes part.`, zh: `${called(element).zh}参与其中。` },
  }));
}

/** The business units that take part or, where there is none, others of the programme. */
function suitable(units: readonly Unit[], programme: Programme): Unit[] {
  const own = units.filter(({ kind }) => kind?.id === 'business');
  return own.length > 0 ? own.slice(0, 2) : candidates(programme, 'unit', 'business');
}

function setOwner(initiative: Initiative, unit: Unit) {
  const edit = writerOf(initiative).append('owner', unit.name);
  const u = called(unit);
  return edit === undefined ? [] : [{ title: { en: `Name ${u.en} as owner`, zh: `将${u.zh}设为负责单位` }, edits: [edit], safe: false }];
}

/** Puts one name in place of the list of owners, where they stand in one list. */
function keepOwner(initiative: Initiative, unit: Unit) {
  const { owner, file } = initiative;
  const place = { offset: owner[0]?.place.offset ?? 0, end: owner.at(-1)?.place.end ?? 0 };
  const list = file.document
    .getText()
    .slice(place.offset, place.end)
    .split(/[,，、]/);
  if (list.map((name) => name.trim()).join() !== owner.map(({ name }) => name).join()) return [];
  const u = called(unit);
  const title = { en: `Keep ${u.en} as the only owner`, zh: `只保留${u.zh}为负责单位` };
  return [{ title, edits: [replace(initiative, place, unit.name)], safe: false }];
}
