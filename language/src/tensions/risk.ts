import type { Initiative } from '../programme/elements.ts';
import { phasesOf, referrers } from '../programme/queries.ts';
import { civilDay, dayNumber, daysInMonth } from '../time/calendar.ts';
import { notLater } from '../time/index.ts';
import { isPersonal, metricOf, personalUse } from './conditions.ts';
import { tension } from './tension.ts';

/** Tensions about risk and data. */
export const riskTensions = [
  tension({
    id: 'prudence-or-speed',
    number: 'E8',
    poles: [
      {
        word: 'prudence',
        line: '000:55',
        quote: '技术越先进,风控越要保守',
        reading: {
          en: 'Ping An controls risk the more conservatively, the more advanced the technology is.',
          zh: '平安主张技术越先进，风控越要保守。',
        },
      },
      {
        word: 'speed',
        line: '004:50',
        quote: '快速迭代、持续交付',
        reading: {
          en: 'China Merchants Bank iterates fast and delivers continuously.',
          zh: '招商银行主张快速迭代、持续交付。',
        },
      },
    ],
    when: {
      en: 'An initiative of `novelty frontier` has a rollout that certainly starts less than six months after its building began. The six months, and that they count from the start of the first build phase, are our reading.',
      zh: '写明 `新颖度 前沿` 的举措，从开始建设到开始推广可以确定不足六个月。六个月以及从首个建设阶段开始之日起算，是我们的理解。',
    },
    about: 'initiative',
    shows: (initiative) => (initiative.novelty?.id === 'frontier' ? hastyRollout(initiative)?.place : undefined),
  }),
  tension({
    id: 'credit-growth-or-sound-credit',
    number: 'E14',
    poles: [
      {
        word: 'credit-growth',
        line: '004:30',
        quote: '主动授信近3500亿元',
        reading: {
          en: 'ICBC offers credit of its own accord, nearly 350 billion yuan to small enterprises.',
          zh: '工商银行为小微企业主动授信近 3500 亿元。',
        },
      },
      {
        word: 'sound-credit',
        line: '000:39',
        quote: '守住合规底线',
        reading: {
          en: 'Ping An holds the line of compliance wherever much is at risk.',
          zh: '平安在高风险业务中首先守住合规底线。',
        },
      },
    ],
    when: {
      en: 'An initiative brings credit risk and has a metric of kind outcome or adoption and one of kind risk. Both figures are shown side by side.',
      zh: '举措涉及信用风险，既有成效或使用量类指标，又有风险类指标。提示中并列两项数字。',
    },
    about: 'initiative',
    shows(initiative) {
      const credit = creditRisk(initiative);
      return credit === undefined || growthAndRisk(initiative).includes(undefined) ? undefined : credit.place;
    },
    figures: growthAndRisk,
  }),
  tension({
    id: 'new-signals-or-fair-use',
    number: 'E15',
    poles: [
      {
        word: 'new-signals',
        line: '000:38',
        quote: '引入微表情识别技术',
        reading: {
          en: 'Ping An reads facial micro-expressions to help judge whether a borrower means to pay back.',
          zh: '平安引入微表情识别，辅助判断借款人的还款意愿。',
        },
      },
      {
        word: 'fair-use',
        line: '000:57',
        quote: '合规性预审',
        reading: {
          en: 'Ping An lets no new technology be applied before a compliance pre-review.',
          zh: '平安要求任何新技术在应用之前先通过合规性预审。',
        },
      },
    ],
    when: {
      en: 'An initiative of kind model brings credit risk and uses personal or medical data.',
      zh: '模型类举措涉及信用风险，并使用个人或医疗数据。',
    },
    about: 'initiative',
    shows: (initiative) =>
      initiative.kind?.id === 'model' && creditRisk(initiative) !== undefined ? personalUse(initiative)?.place : undefined,
  }),
  tension({
    id: 'data-pooling-or-not-visible',
    number: 'E20',
    poles: [
      {
        word: 'data-pooling',
        line: '001:105',
        quote: '全集团境内外数据的全部入湖',
        reading: {
          en: 'ICBC has brought all data of the group, at home and abroad, into one lake.',
          zh: '工商银行实现了全集团境内外数据全部入湖。',
        },
      },
      {
        word: 'not-visible',
        line: '000:57',
        quote: '实现数据“可用不可见”',
        reading: {
          en: 'Ping An lets data be used without being seen.',
          zh: '平安通过联邦学习让数据可用不可见。',
        },
      },
    ],
    when: {
      en: 'An initiative of kind platform hosts personal or medical data of two stewards or more.',
      zh: '平台类举措承载了两个以上管理单位的个人或医疗数据。',
    },
    about: 'initiative',
    shows: (initiative) => (initiative.kind?.id === 'platform' && stewardsOfPersons(initiative).size > 1 ? true : undefined),
  }),
];

/** A rollout that starts less than six months after the building began, whichever days the dates turn out to be. */
function hastyRollout(initiative: Initiative) {
  const dated = phasesOf(initiative, 'build');
  const all = initiative.phases.filter(({ kind }) => kind?.id === 'build');
  const began = Math.min(...dated.map(({ start }) => start.days.earliest));
  // Without any date, or with one that is open towards the past, nobody knows when the building began.
  if (dated.length < all.length || !Number.isFinite(began)) return undefined;
  const limit = sixMonthsAfter(began);
  return phasesOf(initiative, 'rollout').find(
    ({ start }) => start.days.latest < limit && dated.some((build) => notLater(build.start.days, start.days) !== false),
  );
}

function sixMonthsAfter(day: number): number {
  const { year, month, day: ofMonth } = civilDay(day);
  return dayNumber(year, month + 6, Math.min(ofMonth, daysInMonth(year, month + 6)));
}

function creditRisk({ risks }: Initiative) {
  return risks.find(({ id }) => id === 'credit');
}

function growthAndRisk(initiative: Initiative) {
  return [metricOf(initiative, 'outcome', 'adoption'), metricOf(initiative, 'risk')];
}

function stewardsOfPersons(platform: Initiative) {
  const hosted = referrers(platform, 'host').flatMap((data) => (data.noun === 'data' && isPersonal(data) ? [data] : []));
  return new Set(hosted.flatMap(({ steward }) => steward?.target ?? []));
}
