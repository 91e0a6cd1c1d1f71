import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Unit } from '../../../programme/elements.ts';
import { branchesReached, mayHold, mentions, rolloutAt } from '../../../programme/queries.ts';
import { type Offence, type Pointer, principle } from '../../principle.ts';

export default principle({
  id: 'adapt-to-local',
  number: 'B63',
  category: 'rollout-sequencing',
  severity: 'info',
  statement: {
    en: 'Branches adapt to local conditions.',
    zh: '各分行因地制宜。',
  },
  sources: [{ line: '002:23', quote: '推动分行因地制宜开展数字化转型' }],
  checked: 'part',
  wokenBy: ['initiative.local'],
  about: 'initiative',
  check(initiative, report) {
    const branches = branchesReached(initiative);
    if (branches.length < 2 || mayHold(initiative, (whole) => mentions(whole, 'local'))) return;
    report(alike(initiative, branches));
  },
});

function alike(initiative: Initiative, branches: readonly Unit[]): Offence {
  const [i, b] = [called(initiative), listed(branches.slice(0, 2).map(called))];
  const more = branches.length - 2;
  const rest = more > 0 ? { en: ` and ${more} more`, zh: `等 ${branches.length} 家分行` } : { en: '', zh: '' };
  return {
    place: rolloutAt(initiative, branches[1])?.place,
    message: {
      en: `The ${i.en} is rolled out alike at ${b.en}${rest.en}. Write local and what each branch may do in its own way.`,
      zh: `${i.zh}推广到${b.zh}${rest.zh}，没有写明各分行可以因地制宜的部分。请用“本地化”写明。`,
    },
    related: branches.slice(0, 4).map(branch),
    fixes: () => addLocal(initiative),
  };
}

function branch(element: Unit): Pointer {
  const b = called(element);
  return { element, message: { en: `The ${b.en} is a branch.`, zh: `${b.zh}是分行。` } };
}

const blank = { en: '"what each branch may do in its own way"', zh: '"各分行可以因地制宜的部分"' };

function addLocal(initiative: Initiative) {
  const { add, keyword, language } = writerOf(initiative);
  const edit = add(keyword('local'), blank[language]);
  const title = { en: 'Add local, to be filled in', zh: '补上“本地化”，待填写' };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
