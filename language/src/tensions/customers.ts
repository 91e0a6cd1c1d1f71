import type { Initiative, Link, Segment } from '../programme/elements.ts';
import { referrers } from '../programme/queries.ts';
import { metricOf, personalUse } from './conditions.ts';
import { tension } from './tension.ts';
import { touchpointsExceeded } from './touchpoints.ts';

/** Tensions about how customers are reached and served. */
export const customerTensions = [
  tension({
    id: 'openness-or-privacy',
    number: 'E1',
    poles: [
      {
        word: 'openness',
        line: '002:9',
        quote: '构建开放共享的金融生态系统',
        reading: {
          en: 'ICBC opens its services to partners and shares an ecosystem with them.',
          zh: '工商银行主张对外开放，与合作伙伴共建共享金融生态。',
        },
      },
      {
        word: 'privacy',
        line: '001:123',
        quote: '如何保护客户隐私,如何防范金融的交叉风险',
        reading: {
          en: 'ICBC counts it among the open difficulties that openness must neither expose customers nor let financial risk cross over.',
          zh: '工商银行把开放共建中的客户隐私保护和交叉风险防范列为有待解决的难题。',
        },
      },
    ],
    when: {
      en: 'An initiative has partners other than vendors and regulators, and uses personal or medical data.',
      zh: '举措有合作方（供应商和监管除外），并使用个人或医疗数据。',
    },
    about: 'initiative',
    shows: (initiative) => (personalUse(initiative) === undefined ? undefined : initiative.partners.find(isOpening)?.place),
  }),
  tension({
    id: 'convenience-or-safety',
    number: 'E2',
    poles: [
      {
        word: 'convenience',
        line: '004:30',
        quote: '一呼秒应、无感支付',
        reading: {
          en: 'ICBC lets customers be answered at once and pay without noticing a step.',
          zh: '工商银行追求应答即时、支付无感。',
        },
      },
      {
        word: 'safety',
        line: '000:59',
        quote: '增加了用户操作步骤',
        reading: {
          en: 'Ping An added steps to the login by face, since safety comes before convenience.',
          zh: '平安在人脸识别登录中增加了验证步骤，宁可牺牲部分便捷性，也要守住安全底线。',
        },
      },
    ],
    when: {
      en: 'An initiative decides automatically and brings the risk of identity fraud.',
      zh: '举措由技术自动决定，并涉及冒用身份的风险。',
    },
    about: 'initiative',
    shows: ({ decides, risks }) => (decides?.id === 'auto' && risks.some(({ id }) => id === 'identity-fraud') ? decides.place : undefined),
  }),
  tension({
    id: 'standard-or-human-touch',
    number: 'E3',
    poles: [
      {
        word: 'standard',
        line: '000:71',
        quote: '技术解决标准化需求',
        reading: {
          en: 'Ping An leaves standard needs, such as fast claims, to technology.',
          zh: '平安用技术解决标准化需求，例如快速理赔。',
        },
      },
      {
        word: 'human-touch',
        line: '000:71',
        quote: '人情味通过线下服务补充',
        reading: {
          en: 'Ping An adds the human touch by personal service, such as an adviser for wealthy customers; the two complement each other.',
          zh: '平安以线下服务补充人情味，例如高端客户的专属顾问；两者互补，并不对立。',
        },
      },
    ],
    when: {
      en: 'A segment is served by an initiative that decides automatically and by another in which a human decides.',
      zh: '同一客群既有自动决定的举措服务，又有由人工决定的举措服务。',
    },
    about: 'segment',
    shows: (segment) => (isServedBy(segment, 'auto') && isServedBy(segment, 'human') ? true : undefined),
  }),
  tension({
    id: 'few-touchpoints-or-many-touchpoints',
    number: 'E9',
    poles: [
      {
        word: 'few-touchpoints',
        line: '002:9',
        quote: '打造“少而精”',
        reading: {
          en: 'ICBC draws its touchpoints together into a few good platforms.',
          zh: '工商银行主张触点“少而精”，聚焦收敛到少数核心平台。',
        },
      },
      {
        word: 'many-touchpoints',
        line: '003:17',
        quote: '全触点式精细化运营',
        reading: {
          en: 'Ping An Bank meets its customers at every touchpoint.',
          zh: '平安银行主张在全部触点上经营客户。',
        },
      },
    ],
    when: {
      en: 'More channels of their own serve segments than `channels-max` allows (3 where not set), those in which a human decides left out; and the programme says why: it waives few-but-fine-touchpoints, or switches it off, with a reason.',
      zh: '服务客群的独立渠道多于 `触点上限`（未设定时为 3，由人工决定的不计），而且规划写明了理由：豁免或关闭了 few-but-fine-touchpoints。',
    },
    about: 'programme',
    shows: touchpointsExceeded,
  }),
  tension({
    id: 'traffic-or-value',
    number: 'E11',
    poles: [
      {
        word: 'traffic',
        line: '004:54',
        quote: '招行以MAU为“北极星”',
        reading: {
          en: 'China Merchants Bank made monthly active users its north star in 2020.',
          zh: '招商银行在 2020 年以月活跃用户数为“北极星”指标。',
        },
      },
      {
        word: 'value',
        line: '001:49',
        quote: '从“流量经营”向“价值创造”',
        reading: {
          en: 'ICBC turns from managing traffic to creating value.',
          zh: '工商银行主张从经营流量转向创造价值。',
        },
      },
    ],
    when: {
      en: 'A metric of kind adoption is a north star.',
      zh: '以使用量类指标为北极星指标。',
    },
    about: 'metric',
    shows: ({ northStar, kind }) => (northStar && kind?.id === 'adoption' ? kind.place : undefined),
  }),
  tension({
    id: 'sales-growth-or-customer-interest',
    number: 'E18',
    poles: [
      {
        word: 'sales-growth',
        line: '004:58',
        quote: '不断提升新客户向高净值客户的链式输送',
        reading: {
          en: 'China Merchants Bank leads new customers on, step by step, to become wealthy ones.',
          zh: '招商银行追求把新客户逐级输送为高净值客户。',
        },
      },
      {
        word: 'customer-interest',
        line: '004:66',
        quote: '从客户立场出发',
        reading: {
          en: "China Merchants Bank also means to decide from the customer's point of view.",
          zh: '招商银行同时主张从客户立场出发。',
        },
      },
    ],
    when: {
      en: 'An initiative of kind product has a metric of kind sales and one of kind experience.',
      zh: '产品类举措既有销售类指标，又有体验类指标。',
    },
    about: 'initiative',
    shows: (product) => (product.kind?.id === 'product' && !salesAndExperience(product).includes(undefined) ? true : undefined),
    figures: salesAndExperience,
  }),
  tension({
    id: 'labour-saving-or-personal-care',
    number: 'E19',
    poles: [
      {
        word: 'labour-saving',
        line: '001:53',
        quote: '释放人力资源',
        reading: {
          en: 'ICBC concentrates its processing in order to free staff.',
          zh: '工商银行推行集约化运营，以释放人力资源。',
        },
      },
      {
        word: 'personal-care',
        line: '001:83',
        quote: '7*24小时温暖陪伴',
        reading: {
          en: 'Bohai Bank stands by its elderly customers around the clock.',
          zh: '渤海银行为老年客户提供全天候的温暖陪伴。',
        },
      },
    ],
    when: {
      en: 'An initiative with `effect replace` serves a segment whose care is accessible or high-touch.',
      zh: '写明 `作用 替代` 的举措服务于需要无障碍或专属服务的客群。',
    },
    about: 'initiative',
    shows: ({ effect, serves }) => (effect.some(({ id }) => id === 'replace') ? serves.find(needsCare)?.place : undefined),
  }),
];

/** A vendor supplies and a regulator supervises: neither shares the business. */
function isOpening({ target }: Initiative['partners'][number]): boolean {
  return target !== undefined && target.kind?.id !== 'vendor' && target.kind?.id !== 'regulator';
}

function isServedBy(segment: Segment, decides: string): boolean {
  return referrers(segment, 'serves').some((from) => from.noun === 'initiative' && from.decides?.id === decides);
}

function salesAndExperience(initiative: Initiative) {
  return [metricOf(initiative, 'sales'), metricOf(initiative, 'experience')];
}

function needsCare({ target }: Link<Segment>): boolean {
  return target?.care?.id === 'accessible' || target?.care?.id === 'high-touch';
}
