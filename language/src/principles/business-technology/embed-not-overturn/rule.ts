import { called } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Need, Unit } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isTechnical, isUnfinished, mentions, perProgramme, referrers, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'embed-not-overturn',
  number: 'B15',
  category: 'business-technology',
  severity: 'warning',
  statement: {
    en: 'Not a question of priority but of embedded improvement: name the process to be improved.',
    zh: '不争先后，嵌进现有流程改良。',
  },
  sources: [{ line: '000:65', quote: '不是优先级问题,而是“嵌入式改进”' }],
  checked: 'part',
  wokenBy: ['need.process'],
  about: 'need',
  check(need, report, programme) {
    if (mentions(need, 'process') || mentions(need, 'scenario') || isUnfinished(need)) return;
    const answers = referrers(need, 'need-property').filter((element): element is Initiative => element.noun === 'initiative');
    const [first] = answers;
    if (first !== undefined && answers.every(isTechnical)) report(noProcess(need, first, programme));
  },
});

function noProcess(need: Need, initiative: Initiative, programme: Programme): Offence {
  const [n, i] = [called(need), called(initiative)];
  const processes = processesOfRaisers(need, programme);
  const [process] = processes;
  const next =
    process === undefined
      ? { en: 'Write process and its name in quotes.', zh: '请写上“现有流程”，流程名称放在引号里。' }
      : { en: `Write it after process; “${process}” may be the one.`, zh: `请写在“现有流程”之后，可能是“${process}”。` };
  return {
    message: {
      en: `Which existing process does ${i.en} improve? The ${n.en} names none. ${next.en}`,
      zh: `${i.zh}改良的是哪项现有流程？${n.zh}没有写。${next.zh}`,
    },
    related: [{ element: initiative, message: { en: `The ${i.en} answers the need.`, zh: `${i.zh}回应这项需求。` } }],
    fixes: () =>
      processes.slice(0, 2).map((text) => ({
        title: { en: `Name the process “${text}”`, zh: `写明现有流程“${text}”` },
        edits: [writerOf(need).add(writerOf(need).keyword('process'), `"${text}"`)].flatMap((edit) => edit ?? []),
        safe: false,
      })),
  };
}

/** The processes that the units which raised a need name in their needs. */
function processesOfRaisers(need: Need, programme: Programme): string[] {
  return [...new Set(targets(need.by).flatMap((unit) => processesByRaiser(programme).get(unit) ?? []))];
}

/** The processes that needs name, and the units that raised these. */
const namedProcesses = gathering('need', ({ by, process }) => process && { process: process.text, raisers: targets(by) });

/** The first two processes that each unit names in its needs. */
const processesByRaiser = perProgramme((programme) => {
  const processes = new Map<Unit, readonly string[]>();
  for (const { value } of namedProcesses(programme)) {
    for (const unit of value.raisers) processes.set(unit, [...new Set([...(processes.get(unit) ?? []), value.process])].slice(0, 2));
  }
  return processes;
});
