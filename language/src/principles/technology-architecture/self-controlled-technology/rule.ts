import { called } from '../../../findings/words.ts';
import { hasOpen, mayHold, unitIs } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'self-controlled-technology',
  number: 'P9',
  category: 'technology-architecture',
  severity: 'info',
  statement: {
    en: 'Core technology stays under own control.',
    zh: '核心技术握在自己手里。',
  },
  sources: [
    { line: '001:109', quote: '打造先进、可控的硬核科技' },
    { line: '004:34', quote: '自主可控' },
  ],
  checked: 'part',
  wokenBy: ['initiative.exit'],
  about: 'initiative',
  check(initiative, report, programme) {
    const [first] = initiative.builder;
    const vendor = first?.target;
    if (initiative.kind?.id !== 'platform' || vendor === undefined || hasOpen(programme, 'part-of')) return;
    if (!initiative.builder.every((unit) => unitIs(unit, 'vendor'))) return;
    if (mayHold(initiative, ({ exit }) => exit !== undefined)) return;
    const [i, v] = [called(initiative), called(vendor)];
    report({
      place: first?.place,
      message: {
        en: `The ${i.en} is built by ${v.en}, and nothing says how the bank keeps control if the vendor leaves. Add exit with a text in quotes.`,
        zh: `${i.zh}由${v.zh}承建，却没有写明供应商退出后如何保持自主。请用“退出方案”补上。`,
      },
      related: [{ element: vendor, place: vendor.kind?.place, message: { en: `The ${v.en} is a vendor.`, zh: `${v.zh}是供应商。` } }],
    });
  },
});
