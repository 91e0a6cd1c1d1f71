import { called } from '../../../findings/words.ts';
import { hasOpen, mayHold, phasesOf, stagesOf } from '../../../programme/queries.ts';
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
    const released = phasesOf(initiative, 'rollout', 'operate')[0] ?? stagesOf(initiative, 'rollout', 'operate')[0];
    if (released === undefined || mayHold(initiative, ({ releaseEvery }) => releaseEvery !== undefined)) return;
    const [i, phase] = [called(initiative), valueWord('phase.kind', released.kind?.id ?? '')];
    const { start } = released;
    const when = start === undefined ? { en: '', zh: '' } : { en: ` ${start.text.en}`, zh: `（${start.text.zh}）` };
    report({
      message: {
        en: `The ${i.en} goes into use (${phase?.en}${when.en}) but does not say how often it is released. Add release every and an interval, such as month.`,
        zh: `${i.zh}已安排${phase?.zh}${when.zh}，却没有写明多久发布一次新版本。请补上“发布周期”，例如每月。`,
      },
    });
  },
});
