import { called } from '../../../findings/words.ts';
import { hasOpen, mayHold, phasesOf } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'tech-agility-drives-business',
  number: 'P8',
  category: 'technology-architecture',
  severity: 'info',
  statement: {
    en: 'Technology agility drives business agility.',
    zh: '技术敏捷牵引业务敏捷。',
  },
  sources: [{ line: '004:50', quote: '以科技敏捷带动业务敏捷' }],
  checked: 'part',
  wokenBy: ['initiative.release-every'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'product' || hasOpen(programme, 'part-of')) return;
    const [released] = phasesOf(initiative, 'rollout', 'operate');
    if (released === undefined || mayHold(initiative, ({ releaseEvery }) => releaseEvery !== undefined)) return;
    const [i, phase] = [called(initiative), valueWord('phase.kind', released.kind?.id ?? '')];
    report({
      message: {
        en: `The ${i.en} goes into use (${phase?.en} ${released.start.text.en}) but does not say how often it is released. Add release every and an interval, such as month.`,
        zh: `${i.zh}已安排${phase?.zh}（${released.start.text.zh}），却没有写明多久发布一次新版本。请补上“发布周期”，例如每月。`,
      },
    });
  },
});
