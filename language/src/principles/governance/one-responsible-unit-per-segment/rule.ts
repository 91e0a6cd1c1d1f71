import { called } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Segment, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, isUnfinished, mentions, referrers, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'one-responsible-unit-per-segment',
  number: 'B9',
  category: 'governance',
  severity: 'warning',
  statement: {
    en: 'Each customer group belongs to a unit that answers for it.',
    zh: '每个客群都有明确的责任单位。',
  },
  sources: [{ line: '002:11', quote: '优化建立客户与机构、员工间的责任关系' }],
  checked: 'whole',
  wokenBy: ['segment.owner'],
  about: 'segment',
  check(segment, report, programme) {
    if (!mentions(segment, 'owner') && !isUnfinished(segment)) report(unowned(segment, programme));
  },
});

function unowned(segment: Segment, programme: Programme): Offence {
  const s = called(segment);
  const possible = possibleOwners(segment, programme);
  const [unit] = possible.map(called);
  const next =
    unit === undefined
      ? { en: 'Write owner and the unit that does.', zh: '请写上“负责”和相应的单位。' }
      : { en: `Write owner and the unit that does, such as ${unit.en}.`, zh: `请在“负责”中写上责任单位，例如${unit.zh}。` };
  return {
    message: {
      en: `No unit answers for ${s.en}. ${next.en}`,
      zh: `${s.zh}没有责任单位。${next.zh}`,
    },
    fixes: () =>
      possible.map((owner) => ({
        title: { en: `Name ${called(owner).en} as owner`, zh: `将${called(owner).zh}设为负责单位` },
        edits: [writerOf(segment).append('owner', owner.name)].flatMap((edit) => edit ?? []),
        safe: false,
      })),
  };
}

/** The units that own what serves the segment, where they can answer for customers; else the first business units. */
function possibleOwners(segment: Segment, programme: Programme): Unit[] {
  const serving = referrers(segment, 'serves').flatMap((element) => (element.noun === 'initiative' ? targets(element.owner) : []));
  const able = [...new Set(serving)].filter(({ kind }) => kind !== undefined && ['business', 'branch', 'subsidiary'].includes(kind.id));
  return able.length > 0 ? able.slice(0, 2) : candidates(programme, 'unit', 'business', 'branch');
}
