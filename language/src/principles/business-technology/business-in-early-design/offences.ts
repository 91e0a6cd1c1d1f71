import { called, listed } from '../../../findings/words.ts';
import type { Edit, Fix } from '../../../fixes/fix.ts';
import { replace, writerOf } from '../../../fixes/writer.ts';
import type { Gate, Initiative, Moment, Phase, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { businessUnitsNear, monthBefore, targets } from '../../../programme/queries.ts';
import type { Place } from '../../../programme/source-file.ts';
import type { LocalizedText } from '../../../text.ts';
import { gap, notLater } from '../../../time/index.ts';
import type { Offence } from '../../principle.ts';

type Build = Phase & { readonly start: Moment };

/** The offence of an initiative that is built without a review by the business. */
export function notReviewed(initiative: Initiative, { start, place }: Build, programme: Programme): Offence {
  const possible = businessUnitsNear(initiative, programme);
  const [i, unit] = [called(initiative), suggestion(possible)];
  return {
    place,
    message: {
      en: `The ${i.en} is built from ${start.text.en}, and no business unit reviews the design. Add gate review by ${unit.en} up to then.`,
      zh: `${i.zh}自 ${start.text.zh} 起建设，却没有业务部门参与设计评审。请补上由${unit.zh}参加的评审关口，不晚于这一时间。`,
    },
    fixes: () => possible.flatMap((one) => addGate(initiative, start, one)),
  };
}

function addGate(initiative: Initiative, start: Moment, unit: Unit): Fix[] {
  const { add, keyword, value } = writerOf(initiative);
  const [u, month] = [called(unit), monthBefore(start)];
  if (month === undefined) return [];
  const edit = add(keyword('gate'), value('gate.kind', 'review'), keyword('by'), unit.name, keyword('on'), month);
  return fix({ en: `Add a review by ${u.en} on ${month}`, zh: `补上${u.zh}于 ${month} 参加的评审` }, edit);
}

/** The offence of an initiative whose design is reviewed, but by none who runs a business. */
export function notByBusiness(initiative: Initiative, { by, on, place }: Gate, { start }: Build, programme: Programme): Offence {
  const possible = businessUnitsNear(initiative, programme);
  const holders = targets(by);
  const [i, held, unit] = [called(initiative), listed(holders.slice(0, 2).map(called)), suggestion(possible)];
  return {
    place,
    message: {
      en: `The design of ${i.en} is reviewed by ${held.en}, without the business. Let ${unit.en} join by ${start.text.en}.`,
      zh: `${i.zh}的设计由${held.zh}评审，没有业务部门参与。请让${unit.zh}一同评审，不晚于 ${start.text.zh}。`,
    },
    related: holders.map((element) => ({
      element,
      message: { en: `The ${called(element).en} is not a business unit.`, zh: `${called(element).zh}不是业务部门。` },
    })),
    // Where the review is late too, one more reviewer does not mend it.
    fixes: () =>
      (on === undefined || notLater(on.days, start.days) ? possible : []).flatMap((one) =>
        join(initiative, by.at(-1)?.place ?? place, one),
      ),
  };
}

/** The offence of an initiative whose design the business reviews after the build has started. */
export function tooLate(initiative: Initiative, on: Moment, { start, place }: Build): Offence {
  const [i, late, month] = [called(initiative), gap(start.days, on.days), monthBefore(start)];
  return {
    place: on.place,
    message: {
      en: `The business reviews ${i.en} on ${on.text.en}, ${late?.en} after its build starts (${start.text.en}). Review it first, or build later.`,
      zh: `业务部门到 ${on.text.zh} 才评审${i.zh}，比开始建设（${start.text.zh}）晚了${late?.zh}。请先评审，或推迟建设。`,
    },
    related: [{ element: initiative, place, message: { en: `The build starts on ${start.text.en}.`, zh: `自 ${start.text.zh} 起建设。` } }],
    ...(month !== undefined && {
      fixes: () => fix({ en: `Review it on ${month}`, zh: `改为于 ${month} 评审` }, replace(initiative, on.place, month)),
    }),
  };
}

/** The dates do not tell whether the review or the build comes first. */
export function undecidable(initiative: Initiative, on: Moment, { start, place }: Build): Offence {
  const i = called(initiative);
  return {
    undecidable: true,
    place: on.place,
    message: {
      en: `Whether the business reviews ${i.en} (${on.text.en}) before its build starts (${start.text.en}) cannot be told. Write the month or day of either.`,
      zh: `从现有日期无法判断业务部门是否在${i.zh}开始建设（${start.text.zh}）之前参与评审（${on.text.zh}）。请把其中一个日期写到月或日。`,
    },
    related: [{ element: initiative, place, message: { en: `The build starts on ${start.text.en}.`, zh: `自 ${start.text.zh} 起建设。` } }],
  };
}

function suggestion([unit]: readonly Unit[]): LocalizedText {
  return unit === undefined ? { en: 'a business unit', zh: '业务部门' } : called(unit);
}

/** Names one more reviewer behind the last; where that is may have changed since the offence was found. */
function join(initiative: Initiative, { end }: Place, unit: Unit): Fix[] {
  const u = called(unit);
  return fix({ en: `Let ${u.en} join the review`, zh: `让${u.zh}一同评审` }, replace(initiative, { offset: end, end }, `, ${unit.name}`));
}

function fix(title: LocalizedText, edit: Edit | undefined): Fix[] {
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
