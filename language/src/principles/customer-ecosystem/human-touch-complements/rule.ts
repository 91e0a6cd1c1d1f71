import { called } from '../../../findings/words.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Segment } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, mayHold, mentions, partsOf, referrers } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'human-touch-complements',
  number: 'B28',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'Technology standardises; people keep warmth for high-touch customers.',
    zh: '标准化归技术，人情味靠人。',
  },
  sources: [
    { line: '000:71', quote: '人情味通过线下服务补充' },
    { line: '000:39', quote: '仍以线下顾问为主' },
  ],
  checked: 'part',
  wokenBy: ['segment.care=high-touch'],
  about: 'segment',
  check(segment, report, programme) {
    if (segment.care?.id !== 'high-touch' || isUnfinished(segment) || hasOpen(programme, 'serves', 'part-of')) return;
    const services = referrers(segment, 'serves') as Initiative[];
    if (services.length > 0 && services.every(isWithoutPeople))
      report({ place: segment.care.place, ...untouched(segment, services, programme) });
  },
});

/** Whether no person is met in an initiative for certain: it decides by itself, and neither it nor its wholes and parts bring people in. */
function isWithoutPeople(initiative: Initiative): boolean {
  const mayMeet = (one: Initiative) => (one.decides?.id !== 'auto' && mentions(one, 'decides')) || mentions(one, 'handover');
  return (
    initiative.decides?.id === 'auto' &&
    !mayHold(initiative, mayMeet) &&
    !partsOf(initiative).some((part) => mayMeet(part) || isUnfinished(part))
  );
}

function untouched(segment: Segment, services: readonly Initiative[], programme: Programme): Offence {
  const s = called(segment);
  const [first] = services as [Initiative];
  const all =
    services.length === 1
      ? { en: `${called(first).en}, which alone serves it, decides by itself`, zh: called(first).zh }
      : { en: `all ${services.length} initiatives that serve it decide by themselves`, zh: ` ${services.length} 项举措` };
  return {
    message: {
      en: `The ${s.en} expects high-touch care, but ${all.en}. Add a channel with decides human, such as advisers.`,
      zh: `${s.zh}需要专属服务，但服务它的${all.zh}由机器自动决策。请增加一个由人决策的渠道，例如专属顾问。`,
    },
    related: services.slice(0, 4).map((element) => ({
      element,
      place: element.decides?.place ?? element.heading,
      message: { en: `The ${called(element).en} decides by itself.`, zh: `${called(element).zh}自动决策。` },
    })),
    fixes: () => [declareAdvisers(segment, programme)],
  };
}

function declareAdvisers(segment: Segment, programme: Programme) {
  const { declare, keyword, language, value } = writerOf(segment);
  const name = freeName(programme, `${segment.name}${language === 'zh' ? '顾问' : 'Advisers'}`);
  const edit = declare(
    'initiative',
    name,
    [keyword('kind'), value('initiative.kind', 'channel')],
    [keyword('serves'), segment.name],
    [keyword('decides'), value('decides', 'human')],
  );
  return { title: { en: `Declare channel ${name} in which people decide`, zh: `声明由人决策的渠道“${name}”` }, edits: [edit], safe: false };
}
