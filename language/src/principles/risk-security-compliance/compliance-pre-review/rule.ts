import { inOrderOf } from '../../../lists.ts';
import { applications, isTechnical, mayPassElsewhere, stagesOf } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { fewLaws, lawsMissing } from './laws.ts';
import { notReviewed, reviewOffence } from './review.ts';

export default principle({
  id: 'compliance-pre-review',
  number: 'B42',
  category: 'risk-security-compliance',
  severity: 'error',
  statement: {
    en: 'No new technology is applied before compliance pre-review against the applicable rules.',
    zh: '新技术使用前先过合规预审。',
  },
  sources: [
    { line: '000:57', quote: '任何新技术应用前需通过“合规性预审”' },
    { line: '000:57', quote: '等30余项法规核查' },
  ],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (!isTechnical(initiative) || initiative.novelty?.id === 'established') return;
    const phases = inOrderOf(applications(initiative), ({ start }) => start.days.earliest);
    const first = phases[0] ?? stagesOf(initiative, 'pilot', 'rollout')[0];
    if (first === undefined || mayPassElsewhere(initiative, 'compliance')) return;
    const gates = initiative.gates.filter(({ kind }) => kind?.id === 'compliance');
    if (gates.length === 0) return report(notReviewed(initiative, first, phases, programme));
    const offences = [
      reviewOffence(initiative, gates, phases, programme),
      lawsMissing(initiative, gates),
      fewLaws(initiative, gates, programme.choices.settings.get('laws-min')),
    ];
    for (const offence of offences) if (offence !== undefined) report(offence);
  },
});
