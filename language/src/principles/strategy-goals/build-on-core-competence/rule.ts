import type { Element, Initiative } from '../../../programme/elements.ts';
import { gatheringOfEvery } from '../../../programme/gathering.ts';
import { isUnfinished, mentions } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { type Copy, copied, noCore, unserved } from './offences.ts';

export default principle({
  id: 'build-on-core-competence',
  number: 'B4',
  category: 'strategy-goals',
  severity: 'warning',
  statement: {
    en: "Build on what this institution is best at; do not copy another's success.",
    zh: '立足自身长处，不照搬别家做法。',
  },
  sources: [
    { line: '001:95', quote: '围绕着企业的核心竞争力打造数字化的体系' },
    { line: '001:173', quote: '核心竞争力是不一样的' },
  ],
  checked: 'part',
  wokenBy: ['initiative.core', 'initiative.modelled-on'],
  about: 'programme',
  check(root, report, programme) {
    if (isUnfinished(root) || root !== programme.root) return;
    const builders = buildersOnCore(programme);
    if (!mentions(root, 'core')) return report(noCore(root, builders));
    for (const { element } of copies(programme)) report(copied(root, element as Copy));
    // What is still being written may be about to name the core.
    if (open(programme).length > 0) return;
    const served = new Set(builders.flatMap(({ value }) => value));
    for (const core of root.core) if (!served.has(core.id)) report(unserved(core, builders));
  },
});

/** The initiatives that name a core, with what they name; the second of a name is among them. */
const buildersOnCore = gatheringOfEvery((element) =>
  isWhole(element) && element.core.length > 0 ? element.core.map(({ id }) => id) : undefined,
);

/** The initiatives that follow another institution and name no core. */
const copies = gatheringOfEvery(
  (element) => (isWhole(element) && element.modelledOn !== undefined && !mentions(element, 'core')) || undefined,
);

const open = gatheringOfEvery((element) => isUnfinished(element) || isHalfTyped(element) || undefined);

function isWhole(element: Element): element is Initiative {
  return element.noun === 'initiative' && !isUnfinished(element);
}

function isHalfTyped(element: Element): boolean {
  return element.noun === 'initiative' && element.core.length === 0 && mentions(element, 'core');
}
