import { called } from '../../../findings/words.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { hasOpen, perProgramme, wholes } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'one-hub-per-function',
  number: 'P16',
  category: 'technology-architecture',
  severity: 'info',
  statement: {
    en: 'One enterprise hub for each core function.',
    zh: '每类核心职能一个中枢。',
  },
  sources: [{ line: '002:20', quote: '构建企业级营销决策、资金配置、风险防控' }],
  checked: 'part',
  wokenBy: ['initiative.hub'],
  about: 'initiative',
  check(initiative, report, programme) {
    const { hub } = initiative;
    if (hub === undefined || hasOpen(programme, 'part-of')) return;
    const [whole, alike] = [top(initiative), hubs(programme).get(hub.id)];
    const other = whole && alike?.find((candidate) => top(candidate) !== whole);
    if (other === undefined) return;
    const [i, f] = [called(initiative), called(other)];
    report({
      place: hub.place,
      message: {
        en: `The ${i.en} is a hub for ${hub.id}, and so is ${f.en}. Keep one hub for it, or make one part of the other.`,
        zh: `${i.zh}与${f.zh}都是“${hub.id}”的中枢。请只保留一个，或让其中一个属于另一个。`,
      },
      related: [{ element: other, place: other.hub?.place, message: { en: `The ${f.en} is this hub too.`, zh: `${f.zh}也是这一中枢。` } }],
    });
  },
});

/** What an initiative is part of in the end, as far as it is not nested too deep. Parts of one whole are one hub. */
function top(initiative: Initiative): Initiative | undefined {
  return wholes(initiative)?.at(-1);
}

const functions = gathering('initiative', ({ hub }) => hub?.id);

/** The hubs of every function, one for each whole: two are enough to tell that there are several. */
const hubs = perProgramme((programme) => {
  const found = new Map<string, Initiative[]>();
  for (const entry of functions(programme)) {
    const known = found.get(entry.value) ?? [];
    const whole = known.length < 2 ? top(entry.element) : undefined;
    if (whole !== undefined && known.every((one) => top(one) !== whole)) found.set(entry.value, [...known, entry.element]);
  }
  return found;
});
