import { perProgramme } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { late } from './offences.ts';
import { order } from './order.ts';

export default principle({
  id: 'acceptance-by-stage',
  number: 'P13',
  category: 'organisation-talent-culture',
  severity: 'info',
  statement: {
    en: 'Readiness differs by stage; prepare people first.',
    zh: '接受度有先后，先做人的工作。',
  },
  sources: [{ line: '003:7', quote: '队伍的接受程度各有不同' }],
  checked: 'part',
  wokenBy: ['initiative.kind=culture', 'initiative.kind=talent'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'culture' && initiative.kind?.id !== 'talent') return;
    const { work, rollout, isLate } = orderOf(programme);
    if (work?.initiative === initiative && rollout !== undefined && isLate !== false) report(late(work, rollout, isLate));
  },
});

const orderOf = perProgramme(order);
