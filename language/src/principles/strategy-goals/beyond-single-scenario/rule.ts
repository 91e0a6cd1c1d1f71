import { called } from '../../../findings/words.ts';
import { gathering } from '../../../programme/gathering.ts';
import { hasOpen, isUnfinished, mayBeBase, perProgramme, usersOf } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'beyond-single-scenario',
  number: 'P3',
  category: 'strategy-goals',
  severity: 'info',
  statement: {
    en: 'Serve the whole enterprise, not one scenario.',
    zh: '由点及面，不止于单个场景。',
  },
  sources: [
    { line: '001:173', quote: '已经不再满足于具体的场景' },
    { line: '001:93', quote: '为整个银行带来的改变还是不够的' },
  ],
  checked: 'part',
  wokenBy: ['initiative.kind=platform'],
  about: 'programme',
  check(root, report, programme) {
    const mayChange = isUnfinished(root) || unfinished(programme).length > 0;
    if (mayChange || hasOpen(programme, 'depends-on', 'part-of', 'feeds', 'uses', 'host')) return;
    if (applied(programme).length === 0 || isBaseShared(programme)) return;
    const platform = platforms(programme)[0]?.element;
    const [p, base] = [called(root), platform && called(platform)];
    report({
      message: {
        en: `No platform of ${p.en} serves two initiatives, so each change stays in its own scenario. Let two of them depend on ${base?.en ?? 'one platform'}.`,
        zh: `${p.zh}中没有一个平台服务于两个以上的举措，改变只停留在单个场景。请让至少两个举措共同依赖${base?.zh ?? '一个平台'}。`,
      },
      related: platform && base ? [{ element: platform, message: { en: `The ${base.en} is a platform.`, zh: `${base.zh}是平台。` } }] : [],
    });
  },
});

const unfinished = gathering('initiative', (initiative) => isUnfinished(initiative) || undefined);
const applied = gathering('initiative', ({ kind }) => kind?.id === 'product' || kind?.id === 'channel' || undefined);
const platforms = gathering('initiative', ({ kind }) => kind?.id === 'platform' || undefined);
const bases = gathering('initiative', (initiative) => mayBeBase(initiative) || undefined);

const isBaseShared = perProgramme((programme) => bases(programme).some(({ element }) => usersOf(element).size > 1));
