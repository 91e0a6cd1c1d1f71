import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Moment, Phase } from '../../../programme/elements.ts';
import { monthBefore, targets, wholes } from '../../../programme/queries.ts';
import { notLater, parsePoint } from '../../../time/index.ts';
import type { Offence } from '../../principle.ts';

/** A phase with its start. */
export type Rollout = Phase & { readonly start: Moment };

/** The offence of an initiative that is rolled out and never piloted. */
export function neverPiloted(initiative: Initiative, { start, place }: Rollout): Offence {
  const i = called(initiative);
  return {
    place,
    message: {
      en: `The ${i.en} is rolled out (${start.text.en}), but no pilot before that is written. Add phase pilot and an earlier date.`,
      zh: `${i.zh}安排了推广（${start.text.zh}），却没有写明此前的试点。请补上“阶段 试点”，时间早于推广。`,
    },
    fixes: () => addPilot(initiative, start),
  };
}

/** The offence of an initiative whose first pilot is no earlier than a rollout. */
export function pilotedLate(initiative: Initiative, { start, place }: Rollout, pilot: Rollout): Offence {
  const i = called(initiative);
  return {
    place,
    message: {
      en: `The ${i.en} is rolled out (${start.text.en}) before its pilot (${pilot.start.text.en}) has taught anything. Pilot earlier, or roll out later.`,
      zh: `${i.zh}的试点（${pilot.start.text.zh}）并不早于推广（${start.text.zh}）。请提前试点，或推迟推广。`,
    },
  };
}

/** What is said where the dates do not tell whether the pilot is earlier. */
export function undecidable(initiative: Initiative, { start, place }: Rollout, pilot: Rollout): Offence {
  const i = called(initiative);
  return {
    undecidable: true,
    place,
    message: {
      en: `Whether ${i.en} is piloted (${pilot.start.text.en}) before it is rolled out (${start.text.en}) cannot be told. Write the month or day of either.`,
      zh: `从现有日期无法判断${i.zh}是否先试点（${pilot.start.text.zh}）、后推广（${start.text.zh}）。请把其中一个日期写到月或日。`,
    },
  };
}

/** Adds a pilot in the month before the rollout, where controls and gates are in place by then. */
function addPilot(initiative: Initiative, start: Moment): Fix[] {
  const month = monthBefore(start);
  if (month === undefined || !isReadyBy(initiative, month)) return [];
  const { add, keyword, value } = writerOf(initiative);
  const edit = add(keyword('phase'), value('phase.kind', 'pilot'), month);
  return edit === undefined ? [] : [{ title: { en: `Add a pilot in ${month}`, zh: `补上 ${month} 的试点` }, edits: [edit], safe: false }];
}

/** Whether all controls and dated gates are certainly in place before a month; not where a control says no date. */
function isReadyBy(initiative: Initiative, month: string): boolean {
  const days = parsePoint(month);
  const all = wholes(initiative);
  if (all === undefined) return false;
  const controls = all.flatMap((whole) => targets(whole.controls).map(({ live }) => live));
  const gates = all.flatMap((whole) => whole.gates.flatMap(({ on }) => on ?? []));
  return !('problem' in days) && [...controls, ...gates].every((date) => date !== undefined && notLater(date.days, days));
}
