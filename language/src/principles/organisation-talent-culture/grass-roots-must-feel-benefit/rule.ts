import { called, listed } from '../../../findings/words.ts';
import { declareMetric } from '../../../fixes/metrics.ts';
import type { Initiative, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { branchesReached, metricsAround, rolloutAt } from '../../../programme/queries.ts';
import { type Offence, type Pointer, principle } from '../../principle.ts';

export default principle({
  id: 'grass-roots-must-feel-benefit',
  number: 'B58',
  category: 'organisation-talent-culture',
  severity: 'warning',
  statement: {
    en: 'Front-line staff must feel a gain.',
    zh: '让一线员工真有收获。',
  },
  sources: [
    { line: '001:137', quote: '才能让员工有获得感' },
    { line: '001:137', quote: '大家都有所获得' },
  ],
  checked: 'part',
  wokenBy: ['metric.kind=staff'],
  about: 'initiative',
  check(initiative, report, programme) {
    const branches = branchesReached(initiative);
    if (branches.length === 0) return;
    const metrics = metricsAround(initiative, programme);
    if (metrics === undefined || metrics.some(({ kind }) => kind?.id === 'staff')) return;
    report(withoutGain(initiative, branches, programme));
  },
});

function withoutGain(initiative: Initiative, branches: readonly Unit[], programme: Programme): Offence {
  const [i, b] = [called(initiative), listed(branches.slice(0, 2).map(called))];
  const more = branches.length - 2;
  const rest = more > 0 ? { en: ` and ${more} more`, zh: `等 ${branches.length} 家分行` } : { en: '', zh: '' };
  return {
    place: rolloutAt(initiative, branches[0])?.place,
    message: {
      en: `The ${i.en} is rolled out at ${b.en}${rest.en}, but no metric tells what the staff gain. Add one of kind staff, such as hours or error rate.`,
      zh: `${i.zh}推广到${b.zh}${rest.zh}，却没有衡量员工收获的指标。请增加一项“类型”为“员工”的指标，例如工时或差错率。`,
    },
    related: branches.slice(0, 4).map(branch),
    fixes: () => [declareMetric(programme, initiative, 'staff')],
  };
}

function branch(element: Unit): Pointer {
  const b = called(element);
  return { element, message: { en: `The ${b.en} is a branch.`, zh: `${b.zh}是分行。` } };
}
