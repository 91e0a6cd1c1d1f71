import { called, listed } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Goal } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, chain, isUnfinished } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'finance-core-tech-tool',
  number: 'B1',
  category: 'strategy-goals',
  severity: 'error',
  statement: {
    en: 'Finance is the purpose and technology the instrument: a technology goal stands only under a business, customer, social or risk goal.',
    zh: '技术目标必须挂在业务目标之下。',
  },
  sources: [
    { line: '000:26', quote: '金融为本,科技为器' },
    { line: '001:71', quote: '以数字化建设为手段和路径' },
  ],
  checked: 'part',
  about: 'goal',
  check(goal, report, programme) {
    // What stands above a technology goal answers for it: the finding is at the topmost of them.
    if (goal.kind?.id === 'technology' && goal.parent === undefined && !isUnfinished(goal)) report(loose(goal, programme));
  },
});

function loose(goal: Goal, programme: Programme): Offence {
  const g = called(goal);
  const possible = candidates(programme, 'goal', 'business', 'customer', 'social', 'risk');
  const parents = listed(possible.map(called), 'or');
  const next =
    possible.length > 0
      ? { en: `Put it under ${parents.en} with parent.`, zh: `请用“上级目标”把它挂到${parents.zh}之下。` }
      : { en: 'Declare the business goal that it serves, and name that as parent.', zh: '请声明它所服务的业务目标，并写进“上级目标”。' };
  return {
    message: {
      en: `The ${g.en} is about technology and has no goal of another kind above it. ${next.en}`,
      zh: `${g.zh}是技术目标，上面却没有其他类型的目标。${next.zh}`,
    },
    related: possible.map((element) => ({
      element,
      message: { en: `The ${called(element).en} can stand above it.`, zh: `${called(element).zh}可以作为上级目标。` },
    })),
    fixes: () =>
      possible
        .filter((parent) => !chain(parent, (below) => below.parent?.target).includes(goal))
        .flatMap((parent) => putUnder(goal, parent, possible.length === 1)),
  };
}

/** The only goal that can stand above it is no invention. */
function putUnder(goal: Goal, parent: Goal, safe: boolean) {
  const p = called(parent);
  return offer({ en: `Put it under ${p.en}`, zh: `挂到${p.zh}之下` }, [writerOf(goal).append('parent', parent.name)], safe);
}
