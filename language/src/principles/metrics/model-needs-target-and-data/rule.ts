import { called, listed } from '../../../findings/words.ts';
import type { Programme } from '../../../programme/programme.ts';
import { metricsAbout, wholes } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'model-needs-target-and-data',
  number: 'B67',
  category: 'metrics',
  severity: 'error',
  statement: {
    en: 'A model gets a target and data; only then can it learn.',
    zh: '先给目标和数据，模型才找得到规律。',
  },
  sources: [{ line: '001:171', quote: '我给计算机一个目标,再给一些数据' }],
  checked: 'whole',
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.kind?.id !== 'model') return;
    const metrics = metricsAbout(initiative, programme);
    if (metrics === undefined) return;
    const missing = [
      ...(wholes(initiative).some(({ uses }) => uses.length > 0) ? [] : [noData(programme)]),
      ...(metrics.some(({ target }) => target !== undefined) ? [] : [noTarget]),
    ];
    if (missing.length === 0) return;
    const [i, what] = [called(initiative), listed(missing.map(({ name }) => name))];
    report({
      message: {
        en: `The ${i.en} cannot learn: it has ${what.en}. ${missing.map(({ next }) => next.en).join(' ')}`,
        zh: `${i.zh}缺少${what.zh}，找不到规律。${missing.map(({ next }) => next.zh).join('')}`,
      },
    });
  },
});

function noData(programme: Programme) {
  // Whether sensitive data may serve is not for a message to suggest.
  const harmless = programme.all('data').filter((data) => data.class?.id === 'internal' || data.class?.id === 'public');
  const data = listed(harmless.slice(0, 2).map(called), 'or');
  const next =
    data.en === ''
      ? { en: 'Declare the data it learns from and write uses.', zh: '请声明它所学习的数据，并写进“使用”。' }
      : { en: `Write uses and its data, such as ${data.en}.`, zh: `请用“使用”写明数据，例如${data.zh}。` };
  return { name: { en: 'no data', zh: '数据' }, next };
}

const noTarget = {
  name: { en: 'no target', zh: '目标值' },
  next: { en: 'Add a metric of it with a target.', zh: '请为它添加一项写明“目标值”的指标。' },
};
