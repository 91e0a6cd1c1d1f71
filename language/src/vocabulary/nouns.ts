import type { Word } from './word.ts';

/** The nouns of the language, in the order in which the guide teaches them. */
export const nouns = {
  programme: {
    en: 'programme',
    zh: '规划',
    meaning: {
      en: "One institution's transformation programme, and the root of its files. Declare it once; it carries the date of reporting, the core strength, the horizon and the choice of principles.",
      zh: '一家机构的数字化转型规划，也是整套文件的起点。每家机构只声明一次，写明截至日期、核心优势、规划期和原则设置。',
    },
    evidence: ['001:95', '000:74'],
  },
  goal: {
    en: 'goal',
    zh: '目标',
    meaning: {
      en: 'What the programme is to achieve: a strategy, a pillar or an aim. Goals form a tree, each naming the goal above it with `parent`.',
      zh: '规划要达成的目标，可以是战略、支柱或具体目的。目标可以逐级分解，用 `上级目标` 写明它从属于哪个目标。',
    },
    evidence: ['000:26', '001:47', '001:71'],
  },
  segment: {
    en: 'segment',
    zh: '客群',
    meaning: {
      en: 'A group of customers whom the programme serves. Say which unit answers for it and by what the group is told apart.',
      zh: '规划所服务的一类客户。请写明由哪个单位负责、按什么依据划分。',
    },
    evidence: ['001:77', '001:129', '002:11'],
  },
  unit: {
    en: 'unit',
    zh: '单位',
    meaning: {
      en: 'Whoever can act or answer in the programme: a department, a committee, a team, a branch, a subsidiary, a partner or a vendor.',
      zh: '规划中承担工作或责任的一方，可以是部门、委员会、团队、分行、子公司、合作方或供应商。',
    },
    evidence: ['000:28', '001:131', '004:36'],
  },
  need: {
    en: 'need',
    zh: '需求',
    meaning: {
      en: 'A pain point that an initiative is to relieve. Say which unit raised it, and which existing process it is about.',
      zh: '举措要解决的业务痛点。请写明由哪个单位提出、针对哪项现有流程。',
    },
    evidence: ['000:28', '000:65', '001:133'],
  },
  initiative: {
    en: 'initiative',
    zh: '举措',
    meaning: {
      en: 'A piece of work of the programme: a product, platform, system, model, channel, process, or a scheme for talent, organisation or culture. It says for whom, by whom, when, after what and under which controls.',
      zh: '规划中的一项工作，可以是产品、平台、系统、模型、渠道、流程，也可以是人才、组织或文化方面的安排。请写明服务谁、由谁做、何时做、依赖什么、受哪些控制约束。',
    },
    evidence: ['000:28', '001:105', '002:9'],
  },
  risk: {
    en: 'risk',
    zh: '风险',
    meaning: {
      en: 'An entry of the risk register: how likely the risk is, how heavy, and who answers for it. The twelve common risks may be named without an entry of their own.',
      zh: '风险清单中的一项，写明可能性、影响和负责单位。十二种常见风险不必声明即可直接使用。',
    },
    evidence: ['000:55', '001:123'],
  },
  control: {
    en: 'control',
    zh: '控制',
    meaning: {
      en: 'A safeguard against risks, be it technical, institutional or cultural. Say what it guards against, who owns it and from which day it is in force.',
      zh: '防范风险的一项措施，可以是技术、制度或文化上的。请写明防范什么、由谁负责、从哪天起生效。',
    },
    evidence: ['000:57', '002:25', '004:82'],
  },
  metric: {
    en: 'metric',
    zh: '指标',
    meaning: {
      en: 'A figure by which a goal or an initiative is judged. Give its baseline, target and actual value where they are known.',
      zh: '衡量目标或举措成效的一个指标。已知的基线、目标值和实际值都请写上。',
    },
    evidence: ['001:89', '003:23', '004:58'],
  },
  data: {
    en: 'data',
    zh: '数据',
    meaning: {
      en: 'A data asset that initiatives use. Say how sensitive it is, whether its definitions agree, when its quality was checked and who looks after it.',
      zh: '供举措使用的一项数据资产。请写明分级、口径是否统一、何时核查过质量、由谁管理。',
    },
    evidence: ['000:57', '001:145', '002:13'],
  },
  tradeoff: {
    en: 'tradeoff',
    zh: '取舍',
    meaning: {
      en: 'A deliberate choice between two values, with its reason. It records that a tension was seen and decided, so that nobody need guess later.',
      zh: '在两种价值之间作出的明确取舍，并写明理由。它表明矛盾已经看到并有了决定，后来的人不必猜测。',
    },
    evidence: ['000:59', '000:71'],
  },
} as const satisfies Record<string, Word>;

export type Noun = keyof typeof nouns;

/** The nouns whose elements may stand in the braces of others: a metric in what it measures, a control in the initiative it guards. */
export const homes: { readonly [N in Noun]?: readonly Noun[] } = { metric: ['goal', 'initiative'], control: ['initiative'] };
