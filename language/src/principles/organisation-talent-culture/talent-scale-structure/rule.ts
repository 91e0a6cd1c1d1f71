import { called } from '../../../findings/words.ts';
import { hasOpen, metricsAbout, metricsOf, partsOf } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'talent-scale-structure',
  number: 'P20',
  category: 'organisation-talent-culture',
  severity: 'info',
  statement: {
    en: 'Build a large, well-structured, able corps.',
    zh: '人才队伍要有规模、结构、素质。',
  },
  sources: [{ line: '002:27', quote: '规模大、结构优、素质强的复合型' }],
  checked: 'part',
  wokenBy: ['metric'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'talent' || hasOpen(programme, 'part-of')) return;
    const parts = partsOf(initiative);
    if (metricsAbout(initiative, programme)?.length !== 0 || parts.some((part) => metricsOf(part).length > 0)) return;
    const i = called(initiative);
    report({
      place: initiative.kind.place,
      message: {
        en: `No metric tells how large, how mixed or how able the people of ${i.en} become. Add a metric to it, such as one of kind staff.`,
        zh: `${i.zh}没有任何指标，人才队伍的规模、结构和素质都无从衡量。请为它补一个指标，例如“类型 员工”。`,
      },
    });
  },
});
