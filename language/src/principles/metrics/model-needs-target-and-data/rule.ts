import { called, listed } from '../../../findings/words.ts';
import { setTarget } from '../../../fixes/metrics.ts';
import { offer } from '../../../fixes/offer.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { mayHold, metricsAbout, perProgramme } from '../../../programme/queries.ts';
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
    const lacksData = !mayHold(initiative, ({ uses }) => uses.length > 0);
    const lacksTarget = metrics.every(({ target }) => target === undefined);
    const missing = [...(lacksData ? [noData(programme)] : []), ...(lacksTarget ? [noTarget] : [])];
    if (missing.length === 0) return;
    const [i, what] = [called(initiative), listed(missing.map(({ name }) => name))];
    report({
      message: {
        en: `The ${i.en} cannot learn: it has ${what.en}. ${missing.map(({ next }) => next.en).join(' ')}`,
        zh: `${i.zh}缺少${what.zh}，找不到规律。${missing.map(({ next }) => next.zh).join('')}`,
      },
      fixes: () => complete(initiative, lacksData, lacksTarget, programme),
    });
  },
});

/**
 * The data that are not sensitive, and whether they can be used as they are. Whether sensitive data may serve is not for a
 * message to suggest.
 */
const harmless = gathering('data', (data) => {
  const isHarmless = data.class?.id === 'internal' || data.class?.id === 'public';
  return isHarmless ? data.definitions?.id === 'single' : undefined;
});

const firstHarmless = perProgramme((programme) =>
  harmless(programme)
    .slice(0, 2)
    .map(({ element }) => element),
);

function noData(programme: Programme) {
  const data = listed(firstHarmless(programme).map(called), 'or');
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

/** Gives the model what it lacks: data that it may use as they are, else new ones, and a target. */
function complete(initiative: Initiative, lacksData: boolean, lacksTarget: boolean, programme: Programme) {
  const target = lacksTarget ? [setTarget(initiative, programme)] : [];
  if (!lacksData) return offer({ en: 'Add a target, its value to be set', zh: '补上目标值（数值待定）' }, target);
  const and = lacksTarget ? { en: ', and add a target', zh: '，并补上目标值' } : { en: '', zh: '' };
  const usable = harmless(programme).filter(({ value }) => value);
  const writer = writerOf(initiative);
  const name = freeName(programme, `${initiative.name}${writer.language === 'zh' ? '数据' : 'Data'}`);
  const agreed = [writer.keyword('definitions'), writer.value('definitions', 'single')];
  return [
    ...usable.slice(0, 2).flatMap(({ element: data }) => {
      const d = called(data);
      return offer({ en: `Let it use ${d.en}${and.en}`, zh: `使用${d.zh}${and.zh}` }, [writer.append('uses', data.name), ...target]);
    }),
    ...offer({ en: `Declare the data that it uses${and.en}`, zh: `声明它所用的数据${and.zh}` }, [
      writer.append('uses', name),
      ...target,
      writer.declare('data', name, agreed),
    ]),
  ];
}
