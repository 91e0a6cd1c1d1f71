import { called } from '../../../findings/words.ts';
import { hasOpen, mayHold } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'staff-fear-answered',
  number: 'P17',
  category: 'organisation-talent-culture',
  severity: 'info',
  statement: {
    en: 'Answer the fear of being replaced.',
    zh: '回应员工被替代的担忧。',
  },
  sources: [{ line: '000:46', quote: '业务人员则担忧技术替代自身价值' }],
  checked: 'part',
  derived: true,
  wokenBy: ['initiative.redeploy'],
  about: 'initiative',
  check(initiative, report, programme) {
    const effect = initiative.effect.find(({ id }) => id === 'replace');
    if (effect === undefined || hasOpen(programme, 'part-of')) return;
    if (mayHold(initiative, ({ redeploy }) => redeploy !== undefined)) return;
    const i = called(initiative);
    report({
      place: effect.place,
      message: {
        en: `The ${i.en} replaces people's work, and nothing says what becomes of them. Add redeploy with a text in quotes.`,
        zh: `${i.zh}将替代现有人员的工作，却没有写明他们如何安置。请用“转岗”写明去向。`,
      },
    });
  },
});
