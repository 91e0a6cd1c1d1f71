import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Segment } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, referrers, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'no-forgotten-segment',
  number: 'B22',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'All customers, the long tail included, are served.',
    zh: '长尾客群也要有人管、有服务。',
  },
  sources: [
    { line: '001:129', quote: '容易被大家忽略的客群' },
    { line: '002:8', quote: '客户观由“二八定律”转向“长尾效应”' },
  ],
  checked: 'part',
  wokenBy: ['initiative.serves'],
  about: 'segment',
  check(segment, report, programme) {
    const isServed = referrers(segment, 'serves').length > 0;
    if (!isServed && !isUnfinished(segment) && !hasOpen(programme, 'serves')) report(forgotten(segment, programme));
  },
});

function forgotten(segment: Segment, programme: Programme): Offence {
  const s = called(segment);
  const [own] = ownServices(segment);
  const next =
    own === undefined
      ? {
          en: 'Add serves to an initiative that is for it, or declare one.',
          zh: '请在服务它的举措中用“服务”写上它，或声明一项这样的举措。',
        }
      : { en: `If ${called(own).en} is for it, say so there with serves.`, zh: `如果${called(own).zh}也服务它，请在那里用“服务”写上。` };
  return {
    message: {
      en: `No initiative serves ${s.en}. ${next.en}`,
      zh: `没有任何举措服务${s.zh}。${next.zh}`,
    },
    fixes: () => [...ownServices(segment).flatMap((initiative) => serve(initiative, segment)), declareInitiative(segment, programme)],
  };
}

/** The first two products and channels of the unit that answers for the segment. */
function ownServices(segment: Segment): Initiative[] {
  const [owner] = targets(segment.owner);
  const services: Initiative[] = [];
  for (const from of owner === undefined ? [] : referrers(owner, 'owner')) {
    if (services.length === 2) break;
    if (from.noun === 'initiative' && (from.kind?.id === 'product' || from.kind?.id === 'channel')) services.push(from);
  }
  return services;
}

function serve(initiative: Initiative, segment: Segment): Fix[] {
  const edit = writerOf(initiative).append('serves', segment.name);
  const [i, s] = [called(initiative), called(segment)];
  return edit === undefined ? [] : [{ title: { en: `Let ${i.en} serve ${s.en}`, zh: `让${i.zh}服务${s.zh}` }, edits: [edit], safe: false }];
}

function declareInitiative(segment: Segment, programme: Programme): Fix {
  const { declare, keyword, language } = writerOf(segment);
  const name = freeName(programme, `${segment.name}${language === 'zh' ? '服务' : 'Service'}`);
  const [owner] = targets(segment.owner);
  const statements = [[keyword('serves'), segment.name], ...(owner === undefined ? [] : [[keyword('owner'), owner.name]])];
  return {
    title: { en: `Declare initiative ${name} that serves it`, zh: `声明服务它的举措“${name}”` },
    edits: [declare('initiative', name, ...statements)],
    safe: false,
  };
}
