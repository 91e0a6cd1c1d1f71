import { called, listed } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { writerOf } from '../../../fixes/writer.ts';
import { targets } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'safety-over-convenience',
  number: 'B49',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'Give up some convenience, keep the safety line.',
    zh: '便捷可让，安全不可让。',
  },
  sources: [{ line: '000:59', quote: '宁可牺牲部分便捷性,也要守住安全底线' }],
  checked: 'whole',
  about: 'tradeoff',
  check(tradeoff, report) {
    const { between, chose } = tradeoff;
    const values = [between?.first?.id, between?.second?.id];
    if (chose?.id !== 'convenience' || !values.includes('safety') || !values.includes('convenience')) return;
    const t = called(tradeoff);
    const concerned = targets(tradeoff.on);
    const on = listed(concerned.slice(0, 2).map(called));
    const about = concerned.length === 0 ? { en: '', zh: '' } : { en: ` for ${on.en}`, zh: `就${on.zh}` };
    report({
      place: chose.place,
      message: {
        en: `The ${t.en} chooses convenience over safety${about.en}. Write chose safety, and give up some convenience instead.`,
        zh: `${t.zh}${about.zh}选择了便捷，放弃了安全。请改为“选择 安全”，在便捷上作出让步。`,
      },
      related: concerned.map((element) => ({
        element,
        message: { en: `The choice is about ${called(element).en}.`, zh: `该取舍涉及${called(element).zh}。` },
      })),
      fixes: () => {
        const { set, value } = writerOf(tradeoff);
        return offer({ en: 'Choose safety', zh: '改为选择安全' }, [set('chose', value('tradeoff.value', 'safety'))]);
      },
    });
  },
});
