import {
  branchesReached,
  candidates,
  hasOpen,
  isUnfinished,
  partsOf,
  phasesOf,
  stagesOf,
  targets,
  unitIs,
  wholes,
} from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { isCarriedOutLocally, mayBeCoordinated } from './levels.ts';
import { nowhereLocal, uncoordinated } from './offences.ts';

const localKinds: ReadonlySet<string | undefined> = new Set(['product', 'channel', 'system', 'platform', 'model', 'process']);

export default principle({
  id: 'hq-plans-branch-executes',
  number: 'B11',
  category: 'governance',
  severity: 'warning',
  statement: {
    en: 'Head office coordinates; branches carry out locally.',
    zh: '总行统一筹划，分行落地执行。',
  },
  sources: [
    { line: '002:22', quote: '既要强化总行的“战略统筹”' },
    { line: '002:22', quote: '侧重分行的“本地化执行”' },
  ],
  checked: 'part',
  wokenBy: ['unit.kind=branch'],
  about: 'initiative',
  check(initiative, report, programme) {
    const rollout = phasesOf(initiative, 'rollout')[0] ?? stagesOf(initiative, 'rollout')[0];
    const { kind, owner } = initiative;
    if (!localKinds.has(kind?.id) || rollout === undefined || owner.length === 0 || isUnfinished(initiative)) return;
    if (hasOpen(programme, 'part-of')) return;
    if (owner.every((unit) => unitIs(unit, 'head-office'))) {
      const branches = candidates(programme, 'unit', 'branch');
      const hasParts = partsOf(initiative).length > 0;
      if (branches.length > 0 && !hasParts && !wholes(initiative).some(isCarriedOutLocally))
        report(nowhereLocal(initiative, rollout, branches));
    }
    if (owner.every((unit) => unitIs(unit, 'branch'))) {
      const branches = branchesReached(initiative);
      const others = branches.filter((branch) => !targets(owner).includes(branch));
      if (branches.length > 1 && others.length > 0 && !wholes(initiative).some(mayBeCoordinated)) {
        report(uncoordinated(initiative, rollout, branches, programme));
      }
    }
  },
});
