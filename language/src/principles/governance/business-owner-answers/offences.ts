import { called, listed } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { replace, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Segment, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { businessUnitsNear, targets } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import type { Offence } from '../../principle.ts';

/** The offence of an initiative for customers for which nobody answers. */
export function unowned(initiative: Initiative, segment: Segment, programme: Programme): Offence {
  const [i, s] = [called(initiative), called(segment)];
  const possible = businessUnitsNear(initiative, programme);
  const unit = suggestion(possible);
  return {
    message: {
      en: `The ${i.en} serves ${s.en}, and no unit answers for it. Name ${unit.en} as owner.`,
      zh: `${i.zh}面向${s.zh}，却没有单位对它负责。请在“负责”中写上${unit.zh}。`,
    },
    related: [{ element: segment, message: { en: `The ${s.en} is served.`, zh: `服务对象是${s.zh}。` } }],
    fixes: () => possible.flatMap((owner) => nameOwner(initiative, owner)),
  };
}

/** The offence of an initiative for customers that only technology, committees or vendors own. */
export function notByBusiness(initiative: Initiative, programme: Programme): Offence {
  const owners = targets(initiative.owner);
  const [i, held] = [called(initiative), listed(owners.slice(0, 2).map(called))];
  const possible = businessUnitsNear(initiative, programme);
  const unit = suggestion(possible);
  return {
    place: initiative.owner[0]?.place as NonNullable<Offence['place']>,
    message: {
      en: `Customers meet the ${i.en}, but its owner is ${held.en}, not the business. Let ${unit.en} answer for it.`,
      zh: `${i.zh}直接面对客户，却由${held.zh}负责，而不是业务方。请改由${unit.zh}负责。`,
    },
    related: owners.map((element) => {
      const [o, kind] = [called(element), valueWord('unit.kind', element.kind?.id ?? '')];
      return { element, message: { en: `The ${o.en} is of kind ${kind?.en}.`, zh: `${o.zh}的类型是“${kind?.zh}”。` } };
    }),
    fixes: () => possible.flatMap((owner) => nameOwner(initiative, owner)),
  };
}

function suggestion([unit]: readonly Unit[]): LocalizedText {
  return unit === undefined ? { en: 'a business unit', zh: '业务部门' } : called(unit);
}

/** Names a unit as owner: in place of the one that is, or beside several. */
function nameOwner(initiative: Initiative, unit: Unit): Fix[] {
  const [only, ...others] = initiative.owner;
  const edit =
    only !== undefined && others.length === 0
      ? replace(initiative, only.place, unit.name)
      : writerOf(initiative).append('owner', unit.name);
  const u = called(unit);
  return edit === undefined ? [] : [{ title: { en: `Name ${u.en} as owner`, zh: `将${u.zh}设为负责单位` }, edits: [edit], safe: false }];
}
