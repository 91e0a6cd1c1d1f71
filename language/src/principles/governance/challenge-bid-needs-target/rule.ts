import { called, listed } from '../../../findings/words.ts';
import { setTarget } from '../../../fixes/metrics.ts';
import { offer } from '../../../fixes/offer.ts';
import type { Initiative, Metric, Moment } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { metricsAbout } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'challenge-bid-needs-target',
  number: 'B10',
  category: 'governance',
  severity: 'error',
  statement: {
    en: 'A challenge bid states its market and business target, and is rewarded only for effect.',
    zh: '揭榜须有目标，奖励须凭成效。',
  },
  sources: [
    { line: '001:115', quote: '明确市场和业务目标' },
    { line: '002:19', quote: '对产生成效的数十个项目进行激励' },
  ],
  checked: 'part',
  about: 'initiative',
  check(initiative, report, programme) {
    const { via, reward } = initiative;
    if (via?.id !== 'challenge' && reward === undefined) return;
    const about = metricsAbout(initiative, programme);
    if (about === undefined) return;
    const metrics = [...new Set(about)];
    if (via?.id === 'challenge' && !metrics.some(({ target }) => target))
      report({ place: via.place, ...withoutTarget(initiative, metrics, programme) });
    if (reward !== undefined && !metrics.some(({ actual, change }) => actual || change)) {
      const offence = withoutEffect(initiative, reward, metrics, programme.asOf);
      if (offence !== undefined) report({ place: reward.place, ...offence });
    }
  },
});

function withoutTarget(initiative: Initiative, metrics: readonly Metric[], programme: Programme): Offence {
  const [i, m] = [called(initiative), listed(metrics.slice(0, 2).map(called), 'or')];
  const next =
    metrics.length > 0
      ? { en: `Add target to ${m.en}.`, zh: `请为${m.zh}补上“目标值”。` }
      : { en: 'Add a metric of it with a target.', zh: '请为它添加一项写明“目标值”的指标。' };
  return {
    message: {
      en: `The ${i.en} was put out for open bidding without a target to bid for. ${next.en}`,
      zh: `${i.zh}以揭榜挂帅方式立项，却没有写明要达到的目标。${next.zh}`,
    },
    related: pointers(metrics, { en: 'has no target', zh: '没有目标值' }),
    fixes: () => offer({ en: 'Add a target, its value to be set', zh: '补上目标值（数值待定）' }, [setTarget(initiative, programme)]),
  };
}

/** Nothing where the reward is certainly still to come. */
function withoutEffect(initiative: Initiative, reward: Moment, metrics: readonly Metric[], today?: Moment): Offence | undefined {
  const given = today === undefined || notLater(reward.days, today.days);
  if (given === false) return undefined;
  const i = called(initiative);
  const related = pointers(metrics, { en: 'has no actual value', zh: '没有实际值' });
  if (given === undefined) {
    return {
      undecidable: true,
      message: {
        en: `The ${i.en} has no metric with an actual value. Whether it is rewarded already (${reward.text.en}) by ${today?.text.en} cannot be told: write the day of the reward.`,
        zh: `${i.zh}没有写明实际值的指标，而从日期无法判断到 ${today?.text.zh} 是否已经奖励（${reward.text.zh}）。请写明奖励的具体日期。`,
      },
      related,
    };
  }
  const m = listed(metrics.slice(0, 2).map(called), 'or');
  const next =
    metrics.length > 0
      ? { en: `Add actual to ${m.en}.`, zh: `请为${m.zh}补上“实际值”。` }
      : { en: 'Add a metric of it with an actual value.', zh: '请为它添加一项写明“实际值”的指标。' };
  return {
    message: {
      en: `The ${i.en} is rewarded (${reward.text.en}), but no metric shows its effect. ${next.en}`,
      zh: `${i.zh}给予了奖励（${reward.text.zh}），却没有指标说明成效。${next.zh}`,
    },
    related,
  };
}

function pointers(metrics: readonly Metric[], lack: { readonly en: string; readonly zh: string }) {
  return metrics.map((element) => ({
    element,
    message: { en: `The ${called(element).en} ${lack.en}.`, zh: `${called(element).zh}${lack.zh}。` },
  }));
}
