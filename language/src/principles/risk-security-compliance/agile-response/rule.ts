import { called } from '../../../findings/words.ts';
import { isUnfinished } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

const technologyRisks: readonly string[] = ['data-leak', 'model-bias', 'outage', 'cyber-attack', 'model-failure', 'identity-fraud'];

export default principle({
  id: 'agile-response',
  number: 'P15',
  category: 'risk-security-compliance',
  severity: 'info',
  statement: {
    en: 'Respond to technology risk quickly.',
    zh: '风险响应要快。',
  },
  sources: [{ line: '002:25', quote: '完善科技风险敏捷响应机制' }],
  checked: 'part',
  wokenBy: ['control.within'],
  about: 'control',
  check(control, report) {
    const mode = control.modes.find(({ id }) => id === 'respond');
    if (mode === undefined || control.within !== undefined || isUnfinished(control)) return;
    if (control.against.length > 0 && !control.against.some(({ id }) => technologyRisks.includes(id))) return;
    const c = called(control);
    report({
      place: mode.place,
      message: {
        en: `The ${c.en} responds to a risk, but not within any stated time. Add within and a figure, such as within 2 hours.`,
        zh: `${c.zh}用于风险响应，却没有写明多快响应。请补上“时限”，例如“时限 2 小时”。`,
      },
    });
  },
});
