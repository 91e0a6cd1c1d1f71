import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Goal } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, referrers } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'every-pillar-has-work',
  number: 'B5',
  category: 'strategy-goals',
  severity: 'warning',
  statement: {
    en: 'A declared dimension is carried by work, and the whole is driven together.',
    zh: '宣布的每个维度都要有举措承接。',
  },
  sources: [{ line: '001:47', quote: '五个方面发力,系统地推进数字化转型' }],
  checked: 'part',
  wokenBy: ['initiative.goal-property'],
  about: 'goal',
  check(goal, report, programme) {
    const carried =
      referrers(goal, 'goal-property').some(({ noun }) => noun !== 'need') || referrers(goal, 'parent').some((child) => child !== goal);
    // A name that leads nowhere may be meant for this goal.
    if (!carried && !isUnfinished(goal) && !hasOpen(programme, 'goal-property', 'parent')) report(empty(goal, programme));
  },
});

function empty(goal: Goal, programme: Programme): Offence {
  const g = called(goal);
  return {
    message: {
      en: `No initiative works towards ${g.en}, and no goal stands below it. Name it as goal in an initiative, or declare one for it.`,
      zh: `${g.zh}没有举措承接，下面也没有分解出的目标。请在相关举措的“目标”中写上它，或为它声明一项举措。`,
    },
    fixes: () => [declareInitiative(goal, programme)],
  };
}

function declareInitiative(goal: Goal, programme: Programme): Fix {
  const { declare, keyword, language } = writerOf(goal);
  const name = freeName(programme, `${goal.name}${language === 'zh' ? '举措' : 'Initiative'}`);
  return {
    title: { en: `Declare initiative ${name} for this goal`, zh: `为该目标声明举措“${name}”` },
    edits: [declare('initiative', name, [keyword('goal-property'), goal.name])],
    safe: false,
  };
}
