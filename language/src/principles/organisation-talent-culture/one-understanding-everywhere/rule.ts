import { called } from '../../../findings/words.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { isUnfinished, perProgramme, stagesOf, targets, unitIs } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'one-understanding-everywhere',
  number: 'P11',
  category: 'organisation-talent-culture',
  severity: 'info',
  statement: {
    en: 'Head office and outlets understand alike.',
    zh: '上下认识一致。',
  },
  sources: [
    { line: '001:141', quote: '理念上没有完全的统一' },
    { line: '001:119', quote: '如何让他们心中有“数”' },
  ],
  checked: 'part',
  wokenBy: ['unit.kind=branch'],
  about: 'initiative',
  check(initiative, report, programme) {
    const { root } = programme;
    if (root === undefined || isUnfinished(root) || firstAtBranch(programme).initiative !== initiative) return;
    const [phase, branch] = rolloutAtBranch(initiative) ?? [];
    if (phase === undefined || branch === undefined) return;
    const [i, b] = [called(initiative), called(branch)];
    report({
      place: phase.place,
      message: {
        en: `The ${i.en} is rolled out at ${b.en}, but nothing in the programme helps its people understand why. Add an initiative of kind culture or talent.`,
        zh: `${i.zh}要推广到${b.zh}，规划中却没有任何统一认识的工作。请增加一项“文化”或“人才”类型的举措。`,
      },
      related: [{ element: branch, message: { en: `The ${b.en} is a branch.`, zh: `${b.zh}是分行。` } }],
    });
  },
});

/** The first initiative that is rolled out at a branch, where certainly no other works on people. */
const firstAtBranch = perProgramme((programme) => {
  if (forPeople(programme).length > 0) return { initiative: undefined };
  return { initiative: rolledOutAtUnits(programme).find(({ element }) => rolloutAtBranch(element) !== undefined)?.element };
});

const forPeople = gathering('initiative', (initiative) => mayBeForPeople(initiative) || undefined);

const rolledOutAtUnits = gathering(
  'initiative',
  (initiative) => stagesOf(initiative, 'rollout').some(({ at }) => targets(at).length > 0) || undefined,
);

/** Its first rollout that reaches a branch, and the branch. */
function rolloutAtBranch(initiative: Initiative) {
  for (const phase of stagesOf(initiative, 'rollout')) {
    const branch = phase.at.find((unit) => unitIs(unit, 'branch'))?.target;
    if (branch !== undefined) return [phase, branch] as const;
  }
  return undefined;
}

/** Whether it is work on culture or talent, does not say what it is, or is half-typed. */
function mayBeForPeople(initiative: Initiative): boolean {
  const { kind } = initiative;
  const isOther = kind !== undefined && valueWord('initiative.kind', kind.id) !== undefined;
  return isUnfinished(initiative) || !isOther || kind.id === 'culture' || kind.id === 'talent';
}
