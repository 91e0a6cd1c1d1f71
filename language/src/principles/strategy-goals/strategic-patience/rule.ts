import type { Initiative, Phase } from '../../../programme/elements.ts';
import { isUnfinished, perProgramme } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';
import { beyond, type Dated, type Horizon, noHorizon } from './offences.ts';

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
    const [first] = planned(initiative);
    if (root.horizon === undefined) {
      if (first !== undefined && firstPlanned(programme).initiative === initiative) report(noHorizon(root, initiative, first));
      return;
    }
    const { start, end } = root.horizon;
    if (start === undefined || end === undefined) return;
    const horizon: Horizon = { root, start, end };
    for (const phase of planned(initiative)) {
      const offence = beyond(initiative, phase, horizon);
      if (offence !== undefined) report(offence);
    }
  },
});

/** What runs outlasts a plan: phases of operation are left out. */
function planned({ phases }: Initiative): Dated[] {
  return phases.filter((phase): phase is Phase & Dated => {
    const { kind, start } = phase;
    return start !== undefined && kind !== undefined && kind.id !== 'operate' && valueWord('phase.kind', kind.id) !== undefined;
  });
}

const firstPlanned = perProgramme((programme) => ({
  initiative: programme.all('initiative').find((initiative) => planned(initiative).length > 0),
}));
