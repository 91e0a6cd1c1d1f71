import { called } from '../../../findings/words.ts';
import { replace } from '../../../fixes/writer.ts';
import type { Initiative, Moment } from '../../../programme/elements.ts';
import { type Gathered, gathering } from '../../../programme/gathering.ts';
import { isUnfinished, perProgramme, phasesOf, referrers } from '../../../programme/queries.ts';
import { type DayRange, formatDay, notLater, order } from '../../../time/index.ts';
import { type Offence, type Pointer, principle } from '../../principle.ts';

export default principle({
  id: 'layered-not-one-cut',
  number: 'B61',
  category: 'rollout-sequencing',
  severity: 'warning',
  statement: {
    en: 'Penetrate layer by layer, not with one cut.',
    zh: '分层推进，不搞一刀切。',
  },
  sources: [{ line: '000:31', quote: '分层渗透而非“一刀切”革命' }],
  checked: 'part',
  wokenBy: ['initiative.tier'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.tier?.risk?.id !== 'high-risk') return;
    const { earliest, soonest } = lowRisk(programme);
    if (earliest === undefined || soonest === undefined) return;
    const starts = phasesOf(initiative, 'rollout').map(({ start }) => start);
    const early = starts.find(({ days }) => notLater(days, earliest.start.days));
    if (early !== undefined) return report(tooEarly(initiative, early, soonest));
    const open = starts.find(({ days }) => order(soonest.start.days, days) !== 'before');
    if (open !== undefined) report(undecidable(initiative, open, soonest));
  },
});

interface Live {
  readonly initiative: Initiative;
  readonly start: Moment;
}

/**
 * Of the initiatives of low risk that go live, the one that may be the earliest, and the one that certainly is live the
 * soonest. None where one does not say its phases: it may be live long since.
 */
const lowRisk = perProgramme((programme): { readonly earliest?: Live | undefined; readonly soonest?: Live | undefined } => {
  if (unclear(programme).length > 0) return {};
  const live = lowRiskLive(programme);
  return { earliest: firstBy('earliest', live), soonest: firstBy('latest', live) };
});

const unclear = gathering('initiative', (initiative) => (isLowRisk(initiative) && !saysPhases(initiative)) || undefined);

/** The days by which initiatives of low risk are live: the first that may be it, and the first by which they certainly are. */
const lowRiskLive = gathering('initiative', (initiative): DayRange | undefined => {
  if (!isLowRisk(initiative)) return undefined;
  const live = phasesOf(initiative, 'rollout', 'operate');
  return live.length === 0 ? undefined : { earliest: least('earliest', live), latest: least('latest', live) };
});

function isLowRisk({ tier }: Initiative): boolean {
  return tier?.risk?.id === 'low-risk';
}

function saysPhases(initiative: Initiative): boolean {
  const { phases } = initiative;
  return !isUnfinished(initiative) && phases.length > 0 && phases.every(({ kind, start }) => kind !== undefined && start !== undefined);
}

function least(side: keyof DayRange, live: readonly { readonly start: Moment }[]): number {
  return live.reduce((day, { start }) => Math.min(day, start.days[side]), Infinity);
}

function firstBy(side: keyof DayRange, live: readonly Gathered<Initiative, DayRange>[]): Live | undefined {
  let [first] = live;
  for (const one of live) if (first !== undefined && one.value[side] < first.value[side]) first = one;
  if (first === undefined) return undefined;
  const { element: initiative, value } = first;
  const phase = phasesOf(initiative, 'rollout', 'operate').find(({ start }) => start.days[side] === value[side]);
  return phase && { initiative, start: phase.start };
}

function tooEarly(initiative: Initiative, start: Moment, low: Live): Offence {
  const [i, l] = [called(initiative), called(low.initiative)];
  return {
    place: start.place,
    message: {
      en: `The high-risk ${i.en} is rolled out (${start.text.en}) no later than the first of low risk, ${l.en} (${low.start.text.en}). Start with the low-risk one.`,
      zh: `高风险的${i.zh}推广（${start.text.zh}）并不晚于低风险业务中最先上线的${l.zh}（${low.start.text.zh}）。请先推广低风险的。`,
    },
    related: [liveFrom(low)],
    fixes: () => postpone(initiative, start, low),
  };
}

function undecidable(initiative: Initiative, start: Moment, low: Live): Offence {
  const [i, l] = [called(initiative), called(low.initiative)];
  return {
    undecidable: true,
    place: start.place,
    message: {
      en: `Whether the low-risk ${l.en} (${low.start.text.en}) is live before the high-risk ${i.en} (${start.text.en}) cannot be told. Write the month or day of either.`,
      zh: `从现有日期无法判断低风险的${l.zh}（${low.start.text.zh}）是否先于高风险的${i.zh}（${start.text.zh}）上线。请把其中一个日期写到月或日。`,
    },
    related: [liveFrom(low)],
  };
}

function liveFrom({ initiative, start }: Live): Pointer {
  return {
    element: initiative,
    place: start.place,
    message: { en: `Live from ${start.text.en}.`, zh: `自 ${start.text.zh} 起上线。` },
  };
}

/** Moves a rollout to the first day that is late enough, where nothing follows it that would have to move too. */
function postpone(initiative: Initiative, start: Moment, low: Live) {
  const isLast = initiative.phases.every((phase) =>
    phase.start === start ? phase.end === undefined : phase.start && phase.kind?.id !== 'rollout' && notLater(phase.start.days, start.days),
  );
  const { latest } = low.start.days;
  if (!isLast || latest === Infinity || referrers(initiative, 'depends-on').length > 0) return [];
  const day = formatDay(latest + 1);
  const i = called(initiative);
  return [
    {
      title: { en: `Postpone the rollout of ${i.en} to ${day}`, zh: `将${i.zh}的推广推迟到 ${day}` },
      edits: [replace(initiative, start.place, day)],
      safe: false,
    },
  ];
}
