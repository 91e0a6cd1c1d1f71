import { branchesReached, candidates, hasOpen, mayHold, partsOf, phasesOf, stagesOf, unitIs } from '../../../programme/queries.ts';
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
    const { kind, owner } = initiative;
    const [first] = owner;
    if (!localKinds.has(kind?.id) || first === undefined || unitIs(first, 'head-office', 'branch') !== true) return;
    const rollout = phasesOf(initiative, 'rollout')[0] ?? stagesOf(initiative, 'rollout')[0];
    if (rollout === undefined || hasOpen(programme, 'part-of')) return;
    if (owner.every((unit) => unitIs(unit, 'head-office'))) {
      const branches = candidates(programme, 'unit', 'branch');
      const hasParts = partsOf(initiative).length > 0;
      if (branches.length > 0 && !hasParts && !mayHold(initiative, isCarriedOutLocally))
        report(nowhereLocal(initiative, rollout, branches));
    }
    if (owner.every((unit) => unitIs(unit, 'branch'))) {
      const branches = branchesReached(initiative);
      const isElsewhere = branches.some((branch) => owner.every(({ target }) => target !== branch));
      if (branches.length > 1 && isElsewhere && !mayHold(initiative, mayBeCoordinated)) {
        report(uncoordinated(initiative, rollout, branches, programme));
      }
    }
  },
});
