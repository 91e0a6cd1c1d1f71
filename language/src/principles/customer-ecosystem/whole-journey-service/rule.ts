import { called, listed } from '../../../findings/words.ts';
import type { Initiative, Segment } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { allFound, hasOpen, isUnfinished, perProgramme, referrers, targets } from '../../../programme/queries.ts';
import { enumerations, valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'whole-journey-service',
  number: 'P5',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: 'Accompany the customer all the way.',
    zh: '售前、售中、售后一路相伴。',
  },
  sources: [{ line: '003:15', quote: '全流程的顾问式陪伴服务' }],
  checked: 'part',
  wokenBy: ['initiative.journey'],
  about: 'initiative',
  check(initiative, report, programme) {
    const [first] = initiative.journey;
    const mayBeWider = isUnfinished(initiative) || initiative.partOf !== undefined || !allFound(initiative.serves);
    if (first === undefined || mayBeWider || hasOpen(programme, 'part-of', 'serves')) return;
    const covered = coverage(initiative, stagesOfSegments(programme));
    const missing = Object.entries(enumerations.journey).filter(([stage]) => !covered.has(stage));
    if (missing.length === 0 || [...covered].some((stage) => valueWord('journey', stage) === undefined)) return;
    const [i, rest] = [called(initiative), listed(missing.map(([, word]) => word))];
    report({
      place: first.place,
      message: {
        en: `The journey of ${i.en} leaves out ${rest.en}. Say which initiative accompanies the customer there, or add it to the journey.`,
        zh: `${i.zh}的旅程没有覆盖${rest.zh}环节。请写明由哪项举措在这些环节陪伴客户，或在“旅程”中补上。`,
      },
    });
  },
});

/** Stands for all words of the authors' own, any of which may be the stage that is asked for. */
const ownWord = '';

/** The stages that an initiative and its parts cover, and all that is offered to the segments that it serves. */
function coverage(initiative: Initiative, segments: ReadonlyMap<Segment, ReadonlySet<string>>): ReadonlySet<string> {
  const family = new Set([initiative]);
  for (const member of family) {
    for (const part of referrers(member, 'part-of')) if (part.noun === 'initiative') family.add(part);
  }
  const elsewhere = initiative.serves.flatMap(({ target }) => [...((target && segments.get(target)) ?? [])]);
  return new Set([...[...family].flatMap(({ journey }) => journey.map(({ id }) => id)), ...elsewhere]);
}

/** The stages that initiatives cover, and the segments that they serve there. */
const journeys = gathering('initiative', ({ serves, journey }) => {
  const segments = journey.length === 0 ? [] : targets(serves);
  if (segments.length === 0) return undefined;
  return { segments, stages: journey.map(({ id }) => (valueWord('journey', id) === undefined ? ownWord : id)) };
});

const stagesOfSegments = perProgramme((programme) => {
  const stages = new Map<Segment, Set<string>>();
  for (const { value } of journeys(programme)) {
    for (const segment of value.segments) {
      const known = stages.get(segment) ?? new Set();
      for (const stage of value.stages) known.add(stage);
      stages.set(segment, known);
    }
  }
  return stages;
});
