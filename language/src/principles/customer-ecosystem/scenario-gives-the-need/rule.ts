import { called } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Need } from '../../../programme/elements.ts';
import { isUnfinished, mentions, referrers } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'scenario-gives-the-need',
  number: 'B23',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: 'Financial needs arise in life and production; name the scenario.',
    zh: '金融需求来自生活生产场景。',
  },
  sources: [{ line: '001:133', quote: '金融需求都是基于生产、生活需要提出的' }],
  checked: 'part',
  wokenBy: ['need.scenario'],
  about: 'need',
  check(need, report) {
    if (mentions(need, 'scenario') || isUnfinished(need)) return;
    const product = referrers(need, 'need-property').find(isProduct);
    if (product !== undefined) report(withoutScenario(need, product));
  },
});

function isProduct(element: { readonly noun: string }): element is Initiative {
  return element.noun === 'initiative' && (element as Initiative).kind?.id === 'product';
}

function withoutScenario(need: Need, product: Initiative): Offence {
  const [n, p] = [called(need), called(product)];
  return {
    message: {
      en: `The ${p.en} answers ${n.en}, which does not say in which situation customers feel it. Add scenario and the situation in quotes to the need.`,
      zh: `${p.zh}回应${n.zh}，但该需求没有写明客户在什么场景下产生它。请用“场景”写明。`,
    },
    related: [{ element: product, message: { en: `The ${p.en} answers it.`, zh: `${p.zh}回应它。` } }],
    fixes: () => {
      const { add, keyword, language } = writerOf(need);
      const edit = add(keyword('scenario'), language === 'zh' ? '"待填写"' : '"to be filled in"');
      const title = { en: `Add a scenario to ${n.en}, to be filled in`, zh: `为${n.zh}补上场景（待填写）` };
      return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
    },
  };
}
