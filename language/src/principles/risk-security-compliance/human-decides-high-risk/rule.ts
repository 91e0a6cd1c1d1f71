import { called } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'human-decides-high-risk',
  number: 'B47',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'In high-risk business the human has the last word; technology assists.',
    zh: '高风险由人定，技术只辅助。',
  },
  sources: [
    { line: '000:41', quote: '仍保留人工核保团队的最终决策权' },
    { line: '000:41', quote: '技术是“助手”而非“裁判”' },
  ],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report) {
    const { tier, decides } = initiative;
    if (tier?.risk?.id !== 'high-risk') return;
    const i = called(initiative);
    const fixes = () => letHumanDecide(initiative);
    if (decides?.id === 'auto') {
      report({
        place: decides.place,
        message: {
          en: `The ${i.en} is high-risk, but the technology decides by itself (auto). Write decides human, and let the technology assist.`,
          zh: `${i.zh}属于高风险业务，却由技术自动决定。请改为“决策 人工”，技术只作辅助。`,
        },
        fixes,
      });
    } else if (decides?.id === 'assist') {
      report({
        place: decides.place,
        undecidable: true,
        message: {
          en: `The ${i.en} is high-risk, and assist leaves open who has the last word. Write decides human if a human has it.`,
          zh: `${i.zh}属于高风险业务，“辅助”没有说明最终由谁决定。如由人定夺，请写“决策 人工”。`,
        },
        fixes,
      });
    } else if (decides === undefined) {
      report({
        place: tier.risk.place,
        undecidable: true,
        message: {
          en: `The ${i.en} is high-risk and does not say who has the last word. Write decides human if a human has it.`,
          zh: `${i.zh}属于高风险业务，但没有写明最终由谁决定。如由人定夺，请写“决策 人工”。`,
        },
        fixes,
      });
    }
  },
});

function letHumanDecide(initiative: Initiative) {
  const { set, value } = writerOf(initiative);
  return offer({ en: 'Let a human decide', zh: '改由人工决定' }, [set('decides', value('decides', 'human'))]);
}
