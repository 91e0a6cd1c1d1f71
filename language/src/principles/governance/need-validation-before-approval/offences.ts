import { called, listed } from '../../../findings/words.ts';
import { addGate, mendGate } from '../../../fixes/gates.ts';
import type { Gate, Initiative, Moment, Phase } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, targets } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { gap, notLater } from '../../../time/index.ts';
import type { Offence } from '../../principle.ts';

/** A phase with its start. */
export type Build = Phase & { readonly start: Moment };

/** The offence of an initiative that is built and has no need gate. */
export function notValidated(initiative: Initiative, { start, place }: Phase, builds: readonly Build[], programme: Programme): Offence {
  const [i, unit] = [called(initiative), businessUnit(programme)];
  const when = start === undefined ? { en: '', zh: '已安排' } : { en: ` from ${start.text.en}`, zh: `自 ${start.text.zh} 起` };
  const limit = start === undefined ? { en: '', zh: '' } : { en: ' up to then', zh: '，不晚于这一时间' };
  return {
    place,
    message: {
      en: `The ${i.en} is built${when.en}, but no business unit has validated the need. Add a need gate by ${unit.en}${limit.en}.`,
      zh: `${i.zh}${when.zh}建设，但没有业务部门确认过需求。请补上由${unit.zh}把关的需求关口${limit.zh}。`,
    },
    fixes: () => addGate(initiative, 'need', candidates(programme, 'unit', 'business'), starts(builds)),
  };
}

/** The offence of an initiative whose need gate is held by units none of which runs a business. */
export function notByBusiness(initiative: Initiative, gate: Gate, builds: readonly Build[], programme: Programme): Offence {
  const { by, place } = gate;
  const start = builds[0]?.start;
  const [i, unit] = [called(initiative), businessUnit(programme)];
  const holders = targets(by);
  const held = listed(holders.slice(0, 2).map(called));
  const when = start === undefined ? { en: '', zh: '' } : { en: ` by ${start.text.en}`, zh: `，不晚于 ${start.text.zh}` };
  return {
    place,
    message: {
      en: `The need of ${i.en} is validated by ${held.en}, not by the business. Let ${unit.en} validate it${when.en}.`,
      zh: `${i.zh}的需求由${held.zh}确认，而不是业务部门。请改由${unit.zh}确认${when.zh}。`,
    },
    related: holders.map((element) => ({
      element,
      place: element.kind?.place,
      message: { en: `The ${called(element).en} is not a business unit.`, zh: `${called(element).zh}不是业务部门。` },
    })),
    fixes: () => mendGate(initiative, gate, candidates(programme, 'unit', 'business'), starts(builds), false),
  };
}

/** What is wrong with the date of a need gate: it is later than a build, or may be; undefined where it is in time or has no date. */
export function timing(initiative: Initiative, gate: Gate, builds: readonly Build[]): Offence | undefined {
  const { on, place } = gate;
  if (on === undefined) return undefined;
  if (builds.every(({ start }) => notLater(on.days, start.days))) return undefined;
  const i = called(initiative);
  const fixes = () => mendGate(initiative, gate, undefined, starts(builds), false);
  const late = builds.find(({ start }) => notLater(on.days, start.days) === false);
  if (late !== undefined) {
    const distance = gap(late.start.days, on.days);
    return {
      place,
      message: {
        en: `The need of ${i.en} is validated on ${on.text.en}, ${distance?.en} after its build starts (${late.start.text.en}). Validate it first, or build later.`,
        zh: `${i.zh}的需求到 ${on.text.zh} 才确认，比开始建设（${late.start.text.zh}）晚了${distance?.zh}。请先确认需求，或推迟建设。`,
      },
      related: [buildPointer(initiative, late)],
      fixes,
    };
  }
  const open = builds.find(({ start }) => notLater(on.days, start.days) === undefined);
  return (
    open && {
      undecidable: true,
      place,
      message: {
        en: `Whether the need of ${i.en} is validated (${on.text.en}) before its build starts (${open.start.text.en}) cannot be told. Write the month or day of either.`,
        zh: `从现有日期无法判断${i.zh}的需求（${on.text.zh}）是否在开始建设（${open.start.text.zh}）之前确认。请把其中一个日期写到月或日。`,
      },
      related: [buildPointer(initiative, open)],
      fixes,
    }
  );
}

function starts(builds: readonly Build[]): Moment[] {
  return builds.map(({ start }) => start);
}

function buildPointer(element: Initiative, { start, place }: Build) {
  return { element, place, message: { en: `The build starts on ${start.text.en}.`, zh: `自 ${start.text.zh} 起建设。` } };
}

function businessUnit(programme: Programme): LocalizedText {
  const [unit] = candidates(programme, 'unit', 'business');
  if (unit === undefined) return { en: 'a business unit', zh: '业务部门' };
  return { en: `business ${called(unit).en}`, zh: `${called(unit).zh}等业务部门` };
}
