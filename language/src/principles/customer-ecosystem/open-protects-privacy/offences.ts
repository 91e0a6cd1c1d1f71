import { called } from '../../../findings/words.ts';
import { bringForward, controlFixes } from '../../../fixes/controls.ts';
import type { Control, Data, Initiative, Moment, Phase, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { controlsAgainst } from '../../../programme/queries.ts';
import type { Place } from '../../../programme/source-file.ts';
import { gap, notLater } from '../../../time/index.ts';
import type { Offence } from '../../principle.ts';

/** An initiative that uses sensitive data together with a partner, and where it says so. */
export interface Opening {
  readonly initiative: Initiative;
  readonly partner: Unit;
  readonly data: Data;
  readonly place: Place;
}

type Rollout = Phase & { readonly start: Moment };

/** The offence of an opening with no control against data leaks. */
export function unprotected(opening: Opening, { start }: Phase, programme: Programme): Offence {
  const { initiative, place } = opening;
  const [i, d, p] = names(opening);
  const inTime = controlsAgainst(programme, 'data-leak').find(
    ({ live }) => live === undefined || start === undefined || notLater(live.days, start.days) !== false,
  );
  const when = start === undefined ? { en: '', zh: '已安排' } : { en: ` (${start.text.en})`, zh: `自 ${start.text.zh} 起` };
  const next =
    inTime === undefined
      ? { en: 'Add one that is in force by then.', zh: '请增加一项届时已经生效的控制。' }
      : { en: `Add ${called(inTime).en}.`, zh: `请在“受控于”中写上${called(inTime).zh}。` };
  return {
    place,
    message: {
      en: `The ${i.en} opens ${d.en} to ${p.en}${when.en} with no control against data-leak. ${next.en}`,
      zh: `${i.zh}与${p.zh}合作并使用${d.zh}，${when.zh}推广，却没有防范数据泄露的控制。${next.zh}`,
    },
    related: pointers(opening),
    fixes: () => controlFixes(initiative, controlsAgainst(programme, 'data-leak'), { against: 'data-leak' }, programme),
  };
}

/** It cannot be told whether one of the controls is against data leaks. */
export function mayProtect(opening: Opening, control: Control): Offence {
  const { place } = opening;
  const [i] = names(opening);
  const c = called(control);
  return {
    undecidable: true,
    place,
    message: {
      en: `Whether ${i.en} has a control against data-leak cannot be told from ${c.en}. If it is one, add data-leak after against.`,
      zh: `无法判断${i.zh}的${c.zh}是否防范数据泄露。如果是，请在它的“防范”中写上数据泄露。`,
    },
    related: [{ element: control, message: { en: `See the ${c.en}.`, zh: `见${c.zh}。` } }, ...pointers(opening)],
  };
}

/** What is wrong with the date of a control against data leaks: it is later than a rollout, or may be; undefined where it is in time. */
export function timing(
  opening: Opening,
  control: Control & { readonly live: Moment },
  rollouts: readonly Rollout[],
  programme: Programme,
): Offence | undefined {
  const { initiative, place } = opening;
  const { live } = control;
  if (rollouts.every(({ start }) => notLater(live.days, start.days))) return undefined;
  const fixes = () => bringForward(control, initiative, programme);
  const [i] = names(opening);
  const c = called(control);
  const related = [
    { element: control, place: live.place, message: { en: `In force from ${live.text.en}.`, zh: `自 ${live.text.zh} 起生效。` } },
    ...pointers(opening),
  ];
  const late = rollouts.find(({ start }) => notLater(live.days, start.days) === false);
  if (late !== undefined) {
    const distance = gap(late.start.days, live.days);
    return {
      place,
      message: {
        en: `The ${c.en} protects privacy from ${live.text.en}, ${distance?.en} after the rollout of ${i.en} (${late.start.text.en}). Bring it forward or open later.`,
        zh: `${c.zh}到 ${live.text.zh} 才开始保护隐私，比${i.zh}的推广（${late.start.text.zh}）晚了${distance?.zh}。请提前该控制，或推迟开放。`,
      },
      related,
      fixes,
    };
  }
  const open = rollouts.find(({ start }) => notLater(live.days, start.days) === undefined);
  return (
    open && {
      undecidable: true,
      place,
      message: {
        en: `Whether the ${c.en} (${live.text.en}) protects privacy before ${i.en} is rolled out (${open.start.text.en}) cannot be told. Write the month or day of either.`,
        zh: `从现有日期无法判断${c.zh}（${live.text.zh}）是否先于${i.zh}的推广（${open.start.text.zh}）生效。请把其中一个日期写到月或日。`,
      },
      related,
      fixes,
    }
  );
}

function names({ initiative, data, partner }: Opening) {
  return [called(initiative), called(data), called(partner)] as const;
}

function pointers({ data, partner }: Opening) {
  const [d, p] = [called(data), called(partner)];
  return [
    { element: data, place: data.class?.place, message: { en: `The ${d.en} is sensitive.`, zh: `${d.zh}属于敏感数据。` } },
    { element: partner, message: { en: `The ${p.en} is a partner.`, zh: `${p.zh}是合作方。` } },
  ];
}
