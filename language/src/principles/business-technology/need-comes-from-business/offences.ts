import { called, listed } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { replaceNames } from '../../../fixes/writer.ts';
import type { Initiative, Moment, Need, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, targets } from '../../../programme/queries.ts';
import { gap } from '../../../time/index.ts';
import type { Offence } from '../../principle.ts';

/** The offence of a need that only technology, committees or vendors raised. */
export function notFromBusiness(need: Need, programme: Programme): Offence {
  const raisers = targets(need.by);
  const [n, raised] = [called(need), listed(raisers.slice(0, 2).map(called))];
  const [unit] = candidates(programme, 'unit', 'business');
  const business =
    unit === undefined
      ? { en: 'the business unit concerned', zh: '相关业务部门' }
      : { en: `business ${called(unit).en}`, zh: `${called(unit).zh}等业务部门` };
  return {
    place: need.by[0]?.place,
    message: {
      en: `The ${n.en} is raised by ${raised.en}, not by the business. If it is its pain point, let ${business.en} raise it.`,
      zh: `${n.zh}由${raised.zh}提出，而不是来自业务。如果这是业务上的痛点，请改由${business.zh}提出。`,
    },
    related: raisers.map((element) => ({
      element,
      place: element.kind?.place,
      message: { en: `The ${called(element).en} is not a business unit.`, zh: `${called(element).zh}不是业务部门。` },
    })),
    fixes: () => candidates(programme, 'unit', 'business').flatMap((candidate) => letRaise(need, candidate)),
  };
}

function letRaise(need: Need, unit: Unit) {
  const u = called(unit);
  return offer({ en: `Let ${u.en} raise the need`, zh: `改由${u.zh}提出该需求` }, [replaceNames(need, need.by, unit.name)]);
}

/** The offence of a need that was raised after the build of what answers it. */
export function tooLate(need: Need, on: Moment, initiative: Initiative, build: Moment): Offence {
  const [n, i, late] = [called(need), called(initiative), gap(build.days, on.days)];
  return {
    place: on.place,
    message: {
      en: `The ${n.en} is raised on ${on.text.en}, ${late?.en} after the build of ${i.en} (${build.text.en}). Name the first need, or build later.`,
      zh: `${n.zh}于 ${on.text.zh} 提出，比${i.zh}开始建设（${build.text.zh}）晚了${late?.zh}。请写明最先提出的需求，或推迟建设。`,
    },
    related: [buildPointer(initiative, build)],
  };
}

/** The dates do not tell whether the need or the build came first. */
export function undecidable(need: Need, on: Moment, initiative: Initiative, build: Moment): Offence {
  const [n, i] = [called(need), called(initiative)];
  return {
    undecidable: true,
    place: on.place,
    message: {
      en: `Whether the ${n.en} (${on.text.en}) is raised before ${i.en} is built (${build.text.en}) cannot be told. Write the month or day of either.`,
      zh: `从现有日期无法判断${n.zh}（${on.text.zh}）是否在${i.zh}开始建设（${build.text.zh}）之前提出。请把其中一个日期写到月或日。`,
    },
    related: [buildPointer(initiative, build)],
  };
}

function buildPointer(element: Initiative, build: Moment) {
  return { element, place: build.place, message: { en: `The build starts on ${build.text.en}.`, zh: `自 ${build.text.zh} 起建设。` } };
}
