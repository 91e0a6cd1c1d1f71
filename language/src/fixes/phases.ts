import { called } from '../findings/words.ts';
import type { Initiative, Moment, Phase } from '../programme/elements.ts';
import { referrers } from '../programme/queries.ts';
import { notLater } from '../time/index.ts';
import { valueWord } from '../vocabulary/index.ts';
import { daysOf, earliestOf, noEarlierThan, noLaterThan } from './dates.ts';
import type { Fix } from './fix.ts';
import { offer } from './offer.ts';
import { replace, writerOf } from './writer.ts';

type Started = Phase & { readonly start: Moment };

/**
 * Moves the one of some phases that starts too early to when something is live. Not where several do, where it would then
 * start after a phase that follows it or end before it starts, or where another initiative waits for this one.
 */
export function postpone(initiative: Initiative, phases: readonly Started[], live: Moment): Fix[] {
  const [phase, second] = phases.filter(({ start }) => notLater(live.days, start.days) !== true);
  const to = noEarlierThan(live);
  if (phase === undefined || second !== undefined || to === undefined) return [];
  const day = daysOf(to);
  const follows = phases.filter((other) => other !== phase && notLater(phase.start.days, other.start.days) !== false);
  const isBefore = [...follows.map(({ start }) => start), ...(phase.end === undefined ? [] : [phase.end])].every(
    ({ days }) => notLater(day, days) === true,
  );
  const isAwaited = referrers(initiative, 'depends-on').length > 0;
  if (!isBefore || isAwaited) return [];
  const [i, kind] = [called(initiative), valueWord('phase.kind', phase.kind?.id ?? '')];
  return offer({ en: `Move the ${kind?.en} of ${i.en} to ${to}`, zh: `把${i.zh}的${kind?.zh}推迟到 ${to}` }, [
    replace(initiative, phase.start.place, to),
  ]);
}

/** Adds the phase in which an initiative is in operation, in time for others. */
export function addOperation(initiative: Initiative, days: readonly Moment[]): Fix[] {
  const first = earliestOf(days);
  const from = first && noLaterThan(first);
  if (from === undefined) return [];
  const i = called(initiative);
  const { add, keyword, value } = writerOf(initiative);
  return offer({ en: `Let ${i.en} be in operation from ${from}`, zh: `写明${i.zh}自 ${from} 起运行` }, [
    add(keyword('phase'), value('phase.kind', 'operate'), from),
  ]);
}
