import type { Element, Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isUnfinished, mentions } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';
import { copied, noCore, unserved } from './offences.ts';

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
    const initiatives = initiativesOf(programme);
    if (!mentions(root, 'core')) return report(noCore(root, initiatives));
    for (const initiative of initiatives) {
      const { modelledOn } = initiative;
      if (modelledOn !== undefined && !mentions(initiative, 'core')) report(copied(root, initiative, modelledOn));
    }
    // What is still being written may be about to name the core.
    if (programme.elements.some((element) => isUnfinished(element) || isHalfTyped(element))) return;
    const served = new Set(initiatives.flatMap(({ core }) => core.map(({ id }) => id)));
    for (const core of root.core) if (!served.has(core.id)) report(unserved(core, initiatives));
  },
});

/** Every initiative that is whole, the second of a name among them. */
function initiativesOf(programme: Programme): Initiative[] {
  return programme.elements.filter((element): element is Initiative => element.noun === 'initiative' && !isUnfinished(element));
}

function isHalfTyped(element: Element): boolean {
  return element.noun === 'initiative' && element.core.length === 0 && mentions(element, 'core');
}
