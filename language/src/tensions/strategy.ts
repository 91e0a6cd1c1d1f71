import { isUnfinished, mentions } from '../programme/queries.ts';
import { scenariosOnly } from './scenarios.ts';
import { tension } from './tension.ts';

/** Tensions about what the transformation is for, and where it starts. */
export const strategyTensions = [
  tension({
    id: 'assistance-or-replacement',
    number: 'E5',
    poles: [
      {
        word: 'assistance',
        line: '000:41',
        quote: '技术是“助手”而非“裁判”',
        reading: {
          en: 'Ping An takes technology for an assistant, and leaves the last word to people.',
          zh: '平安认为技术是助手，最终决策权留给人。',
        },
      },
      {
        word: 'replacement',
        line: '004:48',
        quote: '用人工智能辅助甚至替代人脑',
        reading: {
          en: 'China Merchants Bank lets artificial intelligence help the human mind, and even take its place.',
          zh: '招商银行主张用人工智能辅助、甚至替代人脑。',
        },
      },
    ],
    when: {
      en: 'An initiative has `effect replace`.',
      zh: '举措写明 `作用 替代`。',
    },
    about: 'initiative',
    shows: ({ effect }) => effect.find(({ id }) => id === 'replace')?.place,
  }),
  tension({
    id: 'finance-first-or-technology-first',
    number: 'E6',
    poles: [
      {
        word: 'finance-first',
        line: '000:26',
        quote: '金融为本,科技为器',
        reading: {
          en: 'Ping An Group takes finance for the purpose and technology for its instrument.',
          zh: '平安集团主张金融为本，科技为器。',
        },
      },
      {
        word: 'technology-first',
        line: '003:37',
        quote: '科技始终是摆在第一位的',
        reading: {
          en: 'Ping An Bank puts technology in the first place among its three strategies.',
          zh: '平安银行在三大转型战略中始终把科技摆在第一位。',
        },
      },
    ],
    when: {
      en: 'A goal of kind technology has no goal above it.',
      zh: '技术类目标之上没有上级目标。',
    },
    about: 'goal',
    shows: (goal) => (goal.kind?.id === 'technology' && !mentions(goal, 'parent') && !isUnfinished(goal) ? goal.kind.place : undefined),
  }),
  tension({
    id: 'own-strength-or-benchmark',
    number: 'E7',
    poles: [
      {
        word: 'own-strength',
        line: '001:173',
        quote: '核心竞争力是不一样的',
        reading: {
          en: '4Paradigm holds that banks differ in their core strength, so that what suits one need not suit another.',
          zh: '第四范式认为各家银行的核心竞争力不同，做法不能照搬。',
        },
      },
      {
        word: 'benchmark',
        line: '003:13',
        quote: '将科技公司作为对标',
        reading: {
          en: 'Ping An Bank measured itself against technology companies, not against other banks.',
          zh: '平安银行在制定战略时以科技公司而不是其他银行为对标。',
        },
      },
    ],
    when: {
      en: 'An initiative says with `modelled-on` whose example it follows.',
      zh: '举措用 `对标` 写明以谁为榜样。',
    },
    about: 'initiative',
    shows: ({ modelledOn }) => modelledOn?.place,
  }),
  tension({
    id: 'demand-pull-or-supply-push',
    number: 'E10',
    poles: [
      {
        word: 'demand-pull',
        line: '000:28',
        quote: '需求源自业务',
        reading: {
          en: 'Ping An approves a technical project only for a need that comes from the business.',
          zh: '平安要求技术项目的需求来自业务。',
        },
      },
      {
        word: 'supply-push',
        line: '002:12',
        quote: '坚持数据和技术双要素驱动',
        reading: {
          en: 'ICBC drives its transformation by data and technology.',
          zh: '工商银行坚持以数据和技术双要素驱动转型。',
        },
      },
    ],
    when: {
      en: 'A foundation, which is an initiative of kind platform or infrastructure, answers no need of its own.',
      zh: '平台或基础设施类举措没有写明自己所回应的需求。',
    },
    about: 'initiative',
    shows(initiative) {
      const isFoundation = initiative.kind?.id === 'platform' || initiative.kind?.id === 'infrastructure';
      return isFoundation && !mentions(initiative, 'need-property') && !isUnfinished(initiative) ? initiative.kind?.place : undefined;
    },
  }),
  tension({
    id: 'single-scenario-or-whole-enterprise',
    number: 'E13',
    poles: [
      {
        word: 'single-scenario',
        line: '001:133',
        quote: '在什么情况下用什么样的产品',
        reading: {
          en: 'China Construction Bank builds services for scenarios: which product in which situation.',
          zh: '建设银行按场景建设服务：什么情况下用什么样的产品。',
        },
      },
      {
        word: 'whole-enterprise',
        line: '001:173',
        quote: '不再满足于具体的场景',
        reading: {
          en: '4Paradigm is no longer content with single scenarios and looks at the whole enterprise.',
          zh: '第四范式不再满足于具体场景，而是着眼整个企业。',
        },
      },
    ],
    when: {
      en: 'An initiative answers a need with a `scenario`, and no platform or infrastructure serves two initiatives: that they depend on it, are part of it, are fed by it or use the data on it. That a scenario must be written is our reading.',
      zh: '有举措回应写明 `场景` 的需求，却没有一个平台或基础设施服务于两个以上的举措（依赖它、属于它、由它供给或使用其承载的数据）。以写明场景为前提，是我们的理解。',
    },
    about: 'programme',
    shows: scenariosOnly,
  }),
];
