import { called, listed } from '../../../findings/words.ts';
import type { Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { allFound, isUnfinished, metricsOf, perProgramme, targets, wholes } from '../../../programme/queries.ts';
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
    if (initiative.kind?.id !== 'model' || !isKnown(initiative, programme)) return;
    const all = wholes(initiative);
    const data = all.some(({ uses }) => uses.length > 0) ? [] : [withoutData(programme)];
    const target = all.some(hasTarget) || known(programme).openMetrics ? [] : [withoutTarget];
    const missing = [...data, ...target];
    if (missing.length === 0) return;
    const [i, what] = [called(initiative), listed(missing.map(({ name }) => name))];
    const next = { en: missing.map(({ next }) => next.en).join(' '), zh: missing.map(({ next }) => next.zh).join('') };
    report({
      message: {
        en: `The ${i.en} cannot learn: it has no ${what.en}. ${next.en}`,
        zh: `${i.zh}缺少${what.zh}，找不到规律。${next.zh}`,
      },
    });
  },
});

/** Whether all is written that could give the model what it needs; a name that stands twice leads others to the first. */
function isKnown(initiative: Initiative, programme: Programme): boolean {
  return (
    programme.byName.get(initiative.name) === initiative &&
    wholes(initiative).every(
      (whole) =>
        (whole.partOf === undefined || whole.partOf.target !== undefined) &&
        allFound(whole.goal) &&
        ![whole, ...targets(whole.goal)].some(isUnfinished),
    )
  );
}

/** A target stands in a metric of the initiative or of one of its goals, whatever it says. */
function hasTarget(initiative: Initiative): boolean {
  return [initiative, ...targets(initiative.goal)].some((measured) => metricsOf(measured).some(({ target }) => target !== undefined));
}

const known = perProgramme((programme) => ({
  data: listed(programme.all('data').slice(0, 2).map(called), 'or'),
  /** Whether some metric measures what could not be found: it may be this model. */
  openMetrics: programme.unresolved.some(({ link }) => link.key === 'of'),
}));

function withoutData(programme: Programme) {
  const { data } = known(programme);
  const next =
    data.en === ''
      ? { en: 'Declare the data it learns from and write uses.', zh: '请声明它所学习的数据，并写进“使用”。' }
      : { en: `Write uses and its data, such as ${data.en}.`, zh: `请用“使用”写明数据，例如${data.zh}。` };
  return { name: { en: 'data', zh: '数据' }, next };
}

const withoutTarget = {
  name: { en: 'target', zh: '目标值' },
  next: { en: 'Add a metric of it with a target.', zh: '请为它添加一项写明“目标值”的指标。' },
};
