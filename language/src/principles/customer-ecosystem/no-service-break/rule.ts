import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Segment, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { candidates, mayHold, mentions, targets, unitIs } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'no-service-break',
  number: 'B27',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'Online and offline join; automation hands over to people.',
    zh: '线上线下不断点，机器可转人工。',
  },
  sources: [
    { line: '003:19', quote: '避免纯线上或线下模式出现服务断点脱节' },
    { line: '003:15', quote: '提供转人工的人机协同服务' },
  ],
  checked: 'part',
  wokenBy: ['initiative.handover'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.decides?.id !== 'auto') return;
    const [segment] = targets(initiative.serves);
    // What it is part of may hand over for it.
    if (segment === undefined || mayHold(initiative, (whole) => mentions(whole, 'handover'))) return;
    report({ place: initiative.decides.place, ...nobodyTakesOver(initiative, segment, programme) });
  },
});

function nobodyTakesOver(initiative: Initiative, segment: Segment, programme: Programme): Offence {
  const [i, s] = [called(initiative), called(segment)];
  const [unit] = takers(initiative, programme);
  const such = unit === undefined ? { en: '', zh: '接手的单位' } : { en: `, such as ${unit.name}`, zh: `接手的单位，例如“${unit.name}”` };
  return {
    message: {
      en: `The ${i.en} serves ${s.en} and decides by itself: who takes over when it cannot help? Add handover and the unit${such.en}.`,
      zh: `${i.zh}服务${s.zh}，由机器自动决策；机器服务不了时由谁接手？请用“转接”写明${such.zh}。`,
    },
    related: [{ element: segment, message: { en: `The ${s.en} is served.`, zh: `服务对象是${s.zh}。` } }],
    fixes: () => takers(initiative, programme).flatMap((one) => handOver(initiative, one)),
  };
}

/** At most three units whose people may meet customers: those that own the initiative, then others. */
function takers(initiative: Initiative, programme: Programme): Unit[] {
  const kinds = ['business', 'branch', 'team'] as const;
  const owners = targets(initiative.owner.filter((unit) => unitIs(unit, ...kinds)));
  return [...new Set([...owners, ...kinds.flatMap((kind) => candidates(programme, 'unit', kind))])].slice(0, 3);
}

function handOver(initiative: Initiative, unit: Unit): Fix[] {
  const { add, keyword } = writerOf(initiative);
  const edit = add(keyword('handover'), unit.name);
  const u = called(unit);
  return edit === undefined ? [] : [{ title: { en: `Hand over to ${u.en}`, zh: `转接给${u.zh}` }, edits: [edit], safe: false }];
}
