import { called } from '../../../findings/words.ts';
import { gap } from '../../../time/index.ts';
import type { Offence } from '../../principle.ts';
import type { Step } from './order.ts';

/** The offence of work on people that starts after the first rollout, or may. */
export function late(work: Step, rollout: Step, isLate: true | undefined): Offence {
  const [w, r] = [called(work.initiative), called(rollout.initiative)];
  const [start, first] = [work.phase.start, rollout.phase.start];
  const related = [
    {
      element: rollout.initiative,
      place: rollout.phase.place,
      message: { en: `The ${r.en} is rolled out on ${first.text.en}.`, zh: `${r.zh}于 ${first.text.zh} 推广。` },
    },
  ];
  const place = work.phase.place;
  if (isLate === undefined) {
    return {
      undecidable: true,
      place,
      related,
      message: {
        en: `Whether ${w.en} (${start.text.en}) starts before ${r.en} is rolled out (${first.text.en}) cannot be told. Write the month or day of either.`,
        zh: `从现有日期无法判断${w.zh}（${start.text.zh}）是否先于${r.zh}的推广（${first.text.zh}）启动。请把其中一个日期写到月或日。`,
      },
    };
  }
  const distance = gap(first.days, start.days);
  return {
    place,
    related,
    message: {
      en: `The first work on people, ${w.en}, starts on ${start.text.en}, ${distance?.en} after ${r.en} is rolled out (${first.text.en}). Start it by then.`,
      zh: `最早做人的工作的是${w.zh}，但到 ${start.text.zh} 才启动，比${r.zh}的推广（${first.text.zh}）晚了${distance?.zh}。请提前启动。`,
    },
  };
}
