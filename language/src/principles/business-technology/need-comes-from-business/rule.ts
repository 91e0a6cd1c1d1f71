import type { Initiative, Link, Moment, Need } from '../../../programme/elements.ts';
import { allFound, isSomeUndated, isUnfinished, phasesOf, referrers, unitIs } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';
import { principle } from '../../principle.ts';
import { notFromBusiness, tooLate, undecidable } from './offences.ts';

export default principle({
  id: 'need-comes-from-business',
  number: 'B13',
  category: 'business-technology',
  severity: 'error',
  statement: {
    en: 'Pain points come from business units, before engineering starts.',
    zh: '痛点由业务先提，技术后动。',
  },
  sources: [
    { line: '000:28', quote: '需求源自业务、成果反哺业务' },
    { line: '000:28', quote: '技术团队再针对性优化模型参数' },
  ],
  checked: 'whole',
  about: 'need',
  check(need, report, programme) {
    const { by, on } = need;
    if (by.length > 0 && by.every((unit) => unitIs(unit, 'technology', 'committee', 'vendor'))) report(notFromBusiness(need, programme));
    if (on === undefined) return;
    for (const initiative of referrers(need, 'need-property')) {
      if (initiative.noun !== 'initiative' || isUnfinished(initiative) || !allFound(initiative.need)) continue;
      const build = lastBuild(initiative);
      if (build === undefined || raisedFirst(need, build)) continue;
      const answered = (first: boolean) => (link: Link<Need>) => link.target !== undefined && raisedFirst(link.target, build) === first;
      // One need that came first, or has no date, is enough: the others may have joined it later.
      if (initiative.need.some(answered(true))) continue;
      if (raisedFirst(need, build) === undefined) report(undecidable(need, on, initiative, build));
      else if (initiative.need.every(answered(false))) report(tooLate(need, on, initiative, build));
    }
  },
});

/** The start of the last build: a need raised before it may have caused it. Undefined where one that has no date may be the last. */
function lastBuild(initiative: Initiative): Moment | undefined {
  if (isSomeUndated(initiative, 'build')) return undefined;
  let last: Moment | undefined;
  for (const { start } of phasesOf(initiative, 'build')) if (last === undefined || start.days.latest >= last.days.latest) last = start;
  return last;
}

/** Whether a need was raised no later than the build starts; a need without a date is taken to be. */
function raisedFirst({ on }: Need, build: Moment): boolean | undefined {
  return on === undefined ? true : notLater(on.days, build.days);
}
