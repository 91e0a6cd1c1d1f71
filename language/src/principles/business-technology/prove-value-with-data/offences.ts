import { called, listed } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Metric, Moment, Phase } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { mentions, metricsOf } from '../../../programme/queries.ts';
import { properties, valueWord } from '../../../vocabulary/index.ts';
import type { Offence } from '../../principle.ts';

const halves = ['baseline', 'actual'] as const;

/** A rollout is behind us, or an operation has begun, and no metric says what it has brought. */
export function unproven(initiative: Initiative, phase: Phase, done: Moment, asOf: Moment, programme: Programme): Offence {
  const i = called(initiative);
  const use = isOperation(phase) ? { en: 'in operation', zh: '投入运行' } : { en: 'rolled out', zh: '推广' };
  const metric = nearest(initiative);
  const lack =
    metric === undefined ? { en: '. Add a metric with baseline and actual.', zh: '。请增加一项写明基线和实际值的指标。' } : lacks(metric);
  return {
    message: {
      en: `The ${i.en} was ${use.en} (${done.text.en}) before the as-of date (${asOf.text.en}), but no figures prove its value${lack.en}`,
      zh: `${i.zh}已于 ${done.text.zh} ${use.zh}，早于规划的截至日期（${asOf.text.zh}），却没有数据说明成效${lack.zh}`,
    },
    related:
      metric === undefined ? [] : [{ element: metric, message: { en: `See the ${called(metric).en}.`, zh: `见${called(metric).zh}。` } }],
    fixes: () => (metric === undefined ? [declareMetric(initiative, programme)] : complete(metric)),
  };
}

/** Whether the rollout is over, or the operation has begun, cannot be told. */
export function undecidable(initiative: Initiative, phase: Phase, done: Moment, asOf: Moment): Offence {
  const i = called(initiative);
  const word = valueWord('phase.kind', isOperation(phase) ? 'operate' : 'rollout');
  return {
    undecidable: true,
    message: {
      en: `The ${i.en} has no figures that prove its value. Whether its ${word?.en} (${done.text.en}) lies before the as-of date (${asOf.text.en}) cannot be told; write its month or day.`,
      zh: `${i.zh}还没有说明成效的数据，而从现有日期无法判断它的${word?.zh}（${done.text.zh}）是否早于截至日期（${asOf.text.zh}）。请把该日期写到月或日。`,
    },
  };
}

function isOperation({ kind }: Phase): boolean {
  return kind?.id === 'operate';
}

/** The metric of its own that lacks least. */
function nearest(initiative: Initiative): Metric | undefined {
  return metricsOf(initiative).toSorted((a, b) => missingIn(a).length - missingIn(b).length)[0];
}

/** A target stands in for the baseline. */
function missingIn(metric: Metric) {
  return halves.filter((key) => !mentions(metric, key) && !(key === 'baseline' && mentions(metric, 'target')));
}

function lacks(metric: Metric) {
  const keys = missingIn(metric);
  const [m, missing] = [called(metric), listed(keys.map((key) => properties[key]))];
  return { en: `: ${m.en} lacks ${missing.en}. Add ${keys.length === 1 ? 'it' : 'them'}.`, zh: `：${m.zh}缺少${missing.zh}。请补上。` };
}

function complete(metric: Metric): Fix[] {
  const { add, keyword, language } = writerOf(metric);
  const missing = missingIn(metric);
  const edit = add(missing.map((key) => `${keyword(key)} ${toFillIn[language]}`).join('  '));
  const [m, names] = [called(metric), listed(missing.map((key) => properties[key]))];
  return edit === undefined
    ? []
    : [
        {
          title: { en: `Add ${names.en} to ${m.en}, to be filled in`, zh: `为${m.zh}补上${names.zh}（待填写）` },
          edits: [edit],
          safe: false,
        },
      ];
}

function declareMetric(initiative: Initiative, programme: Programme): Fix {
  const { declare, keyword, language, value } = writerOf(initiative);
  const name = freeName(programme, `${initiative.name}${language === 'zh' ? '成效' : 'Value'}`);
  const edit = declare(
    'metric',
    name,
    [keyword('kind'), value('metric.kind', 'outcome')],
    [keyword('of'), initiative.name],
    ...halves.map((key) => [keyword(key), toFillIn[language]]),
  );
  return {
    title: { en: `Declare metric ${name} with figures to be filled in`, zh: `声明指标“${name}”（数值待填写）` },
    edits: [edit],
    safe: false,
  };
}

const toFillIn = { en: '"to be filled in"', zh: '"待填写"' };
