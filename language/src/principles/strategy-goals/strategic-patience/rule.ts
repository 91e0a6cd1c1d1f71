import type { Phase } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { isUnfinished, perProgramme } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';
import { beyond, type Dated, type Horizon, mayRunPast, noHorizon } from './offences.ts';

export default principle({
  id: 'strategic-patience',
  number: 'P2',
  category: 'strategy-goals',
  severity: 'info',
  statement: {
    en: 'Transformation takes patience.',
    zh: '转型要沉得住气。',
  },
  sources: [{ line: '000:74', quote: '需要战略耐心与执行智慧' }],
  checked: 'part',
  wokenBy: ['programme.horizon'],
  about: 'initiative',
  check(initiative, report, programme) {
    const { root } = programme;
    if (root === undefined || isUnfinished(root)) return;
    if (root.horizon === undefined) {
      const [first] = firstPlanned(programme) === initiative ? initiative.phases.filter(isPlanned) : [];
      if (first !== undefined) report(noHorizon(root, initiative, first));
      return;
    }
    const { start, end } = root.horizon;
    if (start === undefined || end === undefined) return;
    const horizon: Horizon = { root, start, end };
    for (const phase of initiative.phases) {
      if (isPlanned(phase) && mayRunPast(phase, end)) report(beyond(initiative, phase, horizon));
    }
  },
});

/** What runs outlasts a plan: phases of operation are left out. */
function isPlanned(phase: Phase): phase is Phase & Dated {
  const { kind, start } = phase;
  return start !== undefined && kind !== undefined && kind.id !== 'operate' && valueWord('phase.kind', kind.id) !== undefined;
}

const planned = gathering('initiative', ({ phases }) => phases.some(isPlanned) || undefined);

const firstPlanned = perProgramme((programme) => planned(programme)[0]?.unread);
