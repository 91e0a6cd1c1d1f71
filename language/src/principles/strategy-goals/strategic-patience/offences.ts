import { called } from '../../../findings/words.ts';
import type { Initiative, Moment, Phase, ProgrammeRoot, Word } from '../../../programme/elements.ts';
import type { LocalizedText } from '../../../text.ts';
import { order } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import type { Offence, Pointer } from '../../principle.ts';

/** A phase with its kind and its start. */
export type Dated = Phase & { readonly kind: Word; readonly start: Moment };

/** The span of a programme, both ends told. */
export interface Horizon {
  readonly root: ProgrammeRoot;
  readonly start: Moment;
  readonly end: Moment;
}

/** The offence of a programme that plans phases and declares no horizon. */
export function noHorizon(root: ProgrammeRoot, initiative: Initiative, phase: Dated): Offence {
  const [p, i, word] = [called(root), called(initiative), wordOf(phase)];
  return {
    place: phase.place,
    message: {
      en: `The ${word.en} of ${i.en} is dated, but ${p.en} does not say which years it spans. Add a horizon to the programme, such as horizon 2020..2025.`,
      zh: `${i.zh}的${word.zh}已有时间，${p.zh}却没有写明规划期。请在规划中补上，例如“规划期 2020..2025”。`,
    },
    related: [{ element: root, message: { en: `The ${p.en} has no horizon.`, zh: `${p.zh}没有规划期。` } }],
  };
}

/** Whether a phase runs past the end of a horizon, or may. */
export function mayRunPast({ start, end }: Dated, horizonEnd: Moment): boolean {
  return (end ?? start).days.latest > horizonEnd.days.latest;
}

/** The offence of a phase that runs past the end of the horizon, or may. */
export function beyond(initiative: Initiative, phase: Dated, { root, start, end }: Horizon): Offence {
  const last = phase.end ?? phase.start;
  const [i, word, dates] = [called(initiative), wordOf(phase), datesOf(phase)];
  const span = { en: `${start.text.en}..${end.text.en}`, zh: `${start.text.zh} 至 ${end.text.zh}` };
  const related: Pointer[] = [
    { element: root, place: start.place, message: { en: `The horizon is ${span.en}.`, zh: `规划期为 ${span.zh}。` } },
  ];
  if (order(last.days, end.days) === 'after') {
    return {
      place: phase.place,
      related,
      message: {
        en: `The ${word.en} (${dates.en}) of ${i.en} runs past the horizon ${span.en}. Move the phase or widen the horizon.`,
        zh: `${i.zh}的${word.zh}（${dates.zh}）超出规划期（${span.zh}）。请调整该阶段，或放宽规划期。`,
      },
    };
  }
  return {
    undecidable: true,
    place: phase.place,
    related,
    message: {
      en: `Whether the ${word.en} (${dates.en}) of ${i.en} ends within the horizon ${span.en} cannot be told. Write the month or day of the phase.`,
      zh: `从现有日期无法判断${i.zh}的${word.zh}（${dates.zh}）是否超出规划期（${span.zh}）。请把该阶段写到月或日。`,
    },
  };
}

function wordOf({ kind }: Dated): LocalizedText {
  return valueWord('phase.kind', kind.id) as LocalizedText;
}

function datesOf({ start, end }: Dated): LocalizedText {
  if (end === undefined) return start.text;
  return { en: `${start.text.en}..${end.text.en}`, zh: `${start.text.zh} 至 ${end.text.zh}` };
}
