import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Segment } from '../../../programme/elements.ts';
import { hasOpen, isTechnical, isUnfinished, mayHold, mentions, partsOf, referrers, wholes } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'bridge-digital-divide',
  number: 'B29',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'Elderly customers must be able to use the service.',
    zh: '帮老年客群跨过数字鸿沟。',
  },
  sources: [{ line: '001:83', quote: '推动解决老年客群的“数字鸿沟”' }],
  checked: 'part',
  wokenBy: ['segment.care=accessible'],
  about: 'segment',
  check(segment, report, programme) {
    if (segment.care?.id !== 'accessible' || isUnfinished(segment) || hasOpen(programme, 'serves', 'part-of')) return;
    const services = referrers(segment, 'serves') as Initiative[];
    const digital = services.filter((service) => isTechnical(service) && service.decides?.id !== 'human');
    const [first] = digital;
    if (first === undefined || services.some((service) => mayHold(service, mayBeBarrierFree))) return;
    if (services.some((service) => partsOf(service).some(mayBeBarrierFree))) return;
    const around = services.flatMap((service) => [...(wholes(service) ?? []), ...partsOf(service)]);
    const open = around.find(({ access }) => access !== undefined);
    report({ place: segment.care.place, ...(open === undefined ? barred(segment, first, digital) : undecidable(segment, open)) });
  },
});

function mayBeBarrierFree(initiative: Initiative): boolean {
  const { access } = initiative;
  return access?.id === 'barrier-free' || isUnfinished(initiative) || (access === undefined && mentions(initiative, 'access'));
}

function barred(segment: Segment, first: Initiative, digital: readonly Initiative[]): Offence {
  const [s, f] = [called(segment), called(first)];
  return {
    message: {
      en: `The ${s.en} needs accessible service, but nothing that serves it says that it is barrier-free. Add access barrier-free where that holds, such as in ${f.en}.`,
      zh: `${s.zh}需要无障碍服务，但服务它的举措都没有写明无障碍。凡做到的，请写上“可及性 无障碍”，例如${f.zh}。`,
    },
    related: digital.slice(0, 4).map((element) => ({
      element,
      message: { en: `The ${called(element).en} serves it.`, zh: `${called(element).zh}服务它。` },
    })),
    fixes: () => digital.slice(0, 3).flatMap(makeBarrierFree),
  };
}

function undecidable(segment: Segment, open: Initiative): Offence {
  const [s, o] = [called(segment), called(open)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${s.en} can use ${o.en} cannot be told from its access, ${open.access?.id}. If it is barrier-free, write access barrier-free there.`,
      zh: `${o.zh}的可及性写的是“${open.access?.id}”，无法判断${s.zh}能否使用。如果是无障碍的，请在那里写“可及性 无障碍”。`,
    },
    related: [{ element: open, place: open.access?.place ?? open.heading, message: { en: `See the ${o.en}.`, zh: `见${o.zh}。` } }],
  };
}

function makeBarrierFree(initiative: Initiative): Fix[] {
  const { add, keyword, value } = writerOf(initiative);
  const edit = add(keyword('access'), value('access', 'barrier-free'));
  const i = called(initiative);
  return edit === undefined
    ? []
    : [{ title: { en: `Say that ${i.en} is barrier-free`, zh: `写明${i.zh}是无障碍的` }, edits: [edit], safe: false }];
}
