import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Segment, Unit } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isUnfinished, mayHold, mentions, partsOf, targets } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'name-the-customer',
  number: 'B20',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'Customer first: every product and outward channel says whom it serves.',
    zh: '产品与渠道须写明服务谁。',
  },
  sources: [{ line: '002:7', quote: '要坚持以客户为中心' }],
  checked: 'part',
  wokenBy: ['segment'],
  about: 'initiative',
  check(initiative, report, programme) {
    const kind = initiative.kind?.id;
    if ((kind !== 'product' && kind !== 'channel') || initiative.serves.length > 0 || maySay(initiative)) return;
    report({ place: initiative.kind?.place, ...unsaid(initiative, programme) });
  },
});

/** Whether it, what it is part of or one of its parts says whom it serves, or may yet say so. */
function maySay(initiative: Initiative): boolean {
  const serves = (one: Initiative) => mentions(one, 'serves');
  return mayHold(initiative, serves) || partsOf(initiative).some((part) => serves(part) || isUnfinished(part));
}

/** The segments of the programme, and who answers for each. */
const segments = gathering('segment', ({ owner }) => targets(owner));

function unsaid(initiative: Initiative, programme: Programme): Offence {
  const i = called(initiative);
  const segment = segments(programme)[0]?.element;
  const orStaff = initiative.kind?.id === 'channel' ? { en: ', or serves staff', zh: '；供行内使用的写“服务 员工”' } : { en: '', zh: '' };
  const next =
    segment === undefined
      ? { en: `Declare a segment and add serves with its name${orStaff.en}.`, zh: `请声明一个客群，并用“服务”写上它${orStaff.zh}。` }
      : {
          en: `Add serves, for example for ${called(segment).en}${orStaff.en}.`,
          zh: `请用“服务”写明对象，例如${called(segment).zh}${orStaff.zh}。`,
        };
  return {
    message: {
      en: `The ${i.en} does not say whom it serves. ${next.en}`,
      zh: `${i.zh}没有写明服务谁。${next.zh}`,
    },
    fixes: () => [...likeliest(initiative, programme).flatMap((one) => serve(initiative, one)), ...serveStaff(initiative)],
  };
}

/** The first three segments of the programme, those of the initiative's own owners before the others. */
function likeliest({ owner }: Initiative, programme: Programme): Segment[] {
  const units = new Set(targets(owner));
  const isOwn = (owners: readonly Unit[]) => owners.some((unit) => units.has(unit));
  return segments(programme)
    .toSorted((a, b) => Number(isOwn(b.value)) - Number(isOwn(a.value)))
    .slice(0, 3)
    .map(({ element }) => element);
}

function serve(initiative: Initiative, segment: Segment): Fix[] {
  const edit = writerOf(initiative).append('serves', segment.name);
  const s = called(segment);
  return edit === undefined ? [] : [{ title: { en: `Say that it serves ${s.en}`, zh: `写明服务${s.zh}` }, edits: [edit], safe: false }];
}

function serveStaff(initiative: Initiative): Fix[] {
  const { append, value } = writerOf(initiative);
  const edit = initiative.kind?.id === 'channel' ? append('serves', value('serves', 'staff')) : undefined;
  return edit === undefined ? [] : [{ title: { en: 'Say that it serves staff', zh: '写明供行内员工使用' }, edits: [edit], safe: false }];
}
