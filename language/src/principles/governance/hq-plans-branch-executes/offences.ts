import { called, listed } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { replace, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Phase, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates } from '../../../programme/queries.ts';
import type { Offence } from '../../principle.ts';

/** The offence of an initiative of the head office whose rollout names no branch. */
export function nowhereLocal(initiative: Initiative, rollout: Phase, branches: readonly Unit[]): Offence {
  const [i, places] = [called(initiative), listed(branches.map(called), 'or')];
  const { start } = rollout;
  const when = start === undefined ? { en: '', zh: '' } : { en: ` (${start.text.en})`, zh: `于 ${start.text.zh} ` };
  return {
    place: rollout.place,
    message: {
      en: `The head office rolls out ${i.en}${when.en}, and no branch carries it out. Add at and the branches, such as ${places.en}.`,
      zh: `总行${when.zh}推广${i.zh}，却没有分行落地。请用“在”写明落地的分行，例如${places.zh}。`,
    },
    fixes: () => branches.map((branch) => carryOutAt(initiative, rollout, branch)),
  };
}

function carryOutAt(initiative: Initiative, { at, place }: Phase, branch: Unit): Fix {
  const b = called(branch);
  const end = at.at(-1)?.place.end ?? place.end;
  const text = at.length > 0 ? `, ${branch.name}` : ` ${writerOf(initiative).keyword('at')} ${branch.name}`;
  return {
    title: { en: `Roll it out at ${b.en}`, zh: `写明在${b.zh}推广` },
    edits: [replace(initiative, { offset: end, end }, text)],
    safe: false,
  };
}

/** The offence of an initiative that a branch takes to others, without the head office. */
export function uncoordinated(initiative: Initiative, rollout: Phase, branches: readonly Unit[], programme: Programme): Offence {
  const i = called(initiative);
  const owner = called(initiative.owner[0]?.target as Unit);
  const offices = candidates(programme, 'unit', 'head-office');
  const office = offices[0] === undefined ? { en: 'the head office', zh: '总行单位' } : called(offices[0]);
  return {
    place: rollout.place,
    message: {
      en: `The ${i.en} goes to ${branches.length} branches and belongs to ${owner.en}; the head office does not coordinate it. Name ${office.en} as owner.`,
      zh: `${i.zh}在 ${branches.length} 家分行推广，却由${owner.zh}负责，没有总行统筹。请在“负责”中写上${office.zh}。`,
    },
    related: branches
      .slice(0, 4)
      .map((element) => ({ element, message: { en: `It goes to ${called(element).en}.`, zh: `推广到${called(element).zh}。` } })),
    fixes: () => offices.flatMap((one) => nameOwner(initiative, one)),
  };
}

/** Names the head office as owner: in place of the branch that is, or beside several. */
function nameOwner(initiative: Initiative, office: Unit): Fix[] {
  const [only, ...others] = initiative.owner;
  const edit =
    only !== undefined && others.length === 0
      ? replace(initiative, only.place, office.name)
      : writerOf(initiative).append('owner', office.name);
  const o = called(office);
  return edit === undefined ? [] : [{ title: { en: `Name ${o.en} as owner`, zh: `将${o.zh}设为负责单位` }, edits: [edit], safe: false }];
}
