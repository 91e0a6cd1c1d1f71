import { called, listed } from '../../../findings/words.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { allFound, hasOpen, mayHold, referrers, targets } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'tailored-not-one-size',
  number: 'P4',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: 'Fit the product to the customer.',
    zh: '产品因人而异。',
  },
  sources: [{ line: '002:8', quote: '产品观由“均码销售”转向“量体裁衣”' }],
  checked: 'part',
  wokenBy: ['initiative.uses'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'product' || initiative.serves.length < 2) return;
    const segments = [...new Set(targets(initiative.serves))];
    if (segments.length < 2 || hasOpen(programme, 'feeds', 'host', 'part-of')) return;
    if (mayHold(initiative, (whole) => !allFound(whole.dependsOn) || mayBeTailored(whole))) return;
    const [i, served] = [called(initiative), listed(segments.slice(0, 2).map(called))];
    report({
      place: initiative.serves[0]?.place,
      message: {
        en: `The ${i.en} serves ${served.en} and uses no data to tell them apart. Name the data after uses, or make a product for each.`,
        zh: `${i.zh}同时服务${served.zh}，却没有使用任何数据来区分他们。请在“使用”之后写明数据，或分别设计产品。`,
      },
      related: segments.map((element) => ({
        element,
        message: { en: `The ${called(element).en} is served.`, zh: `服务的是${called(element).zh}。` },
      })),
    });
  },
});

/** Whether it knows its customers from data: its own, those of what it depends on, or of what feeds it. */
function mayBeTailored(initiative: Initiative): boolean {
  const feeding = referrers(initiative, 'feeds').filter((from): from is Initiative => from.noun === 'initiative');
  return [initiative, ...targets(initiative.dependsOn), ...feeding].some(
    (near) => near.uses.length > 0 || near.kind?.id === 'model' || referrers(near, 'host').length > 0,
  );
}
