import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, hasOpen, isUnfinished, mentions, referrers, targets } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'insight-ends-in-action',
  number: 'B36',
  category: 'data',
  severity: 'info',
  statement: {
    en: 'Data lead to insight, decision and action.',
    zh: '洞察最终要落到行动。',
  },
  sources: [{ line: '002:14', quote: '贯通“数据、洞察、决策、行动”全流程' }],
  checked: 'part',
  wokenBy: ['initiative.feeds'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'model' || isUnfinished(initiative) || leadsOn(initiative) || hasOpen(programme, 'depends-on')) return;
    const i = called(initiative);
    const users = possibleUsers(initiative, programme);
    const who = users.length > 0 ? listed(users.map(called), 'or') : { en: 'who acts on it', zh: '据此行动的举措或单位' };
    report({
      message: {
        en: `The ${i.en} ends nowhere: it feeds nothing and nothing depends on it. Write feeds and name ${who.en}.`,
        zh: `${i.zh}的结果没有去处：它不供给任何一方，也没有举措依赖它。请用“供给”写明${who.zh}。`,
      },
      related: users.map((element) => ({
        element,
        message: { en: `The ${called(element).en} may act on it.`, zh: `${called(element).zh}可能据此行动。` },
      })),
      fixes: () => users.flatMap((unit) => feed(initiative, unit)),
    });
  },
});

/** Whether something becomes of what the model finds: others take it up, it is a part of something, or it takes part in a decision. */
function leadsOn(model: Initiative): boolean {
  return (
    (['feeds', 'part-of', 'decides'] as const).some((key) => mentions(model, key)) ||
    (['depends-on', 'part-of'] as const).some((key) => referrers(model, key).length > 0)
  );
}

/** Who raised the need that the model answers; else the business units. */
function possibleUsers(initiative: Initiative, programme: Programme): Unit[] {
  const raisers = targets(initiative.need).flatMap(({ by }) => targets(by));
  return raisers.length > 0 ? [...new Set(raisers)].slice(0, 2) : candidates(programme, 'unit', 'business');
}

function feed(initiative: Initiative, unit: Unit) {
  const edit = writerOf(initiative).append('feeds', unit.name);
  const u = called(unit);
  const title = { en: `Let the result go to ${u.en}`, zh: `将结果供给${u.zh}` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
