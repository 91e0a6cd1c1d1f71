import type { Word } from './word.ts';

/** The small words inside clauses and dates. */
export const connectives = {
  and: {
    en: 'and',
    zh: '与',
    meaning: {
      en: 'Joins the two values of a tradeoff, or the two dates between which a day lies.',
      zh: '连接取舍的两种价值，或连接一段时间的前后两个日期。',
    },
    evidence: ['000:59'],
  },
  laws: {
    en: 'laws',
    zh: '依据法规',
    meaning: {
      en: 'The laws and rules against which a gate checks. Write their names in quotes with commas between them.',
      zh: '关口核查时依据的法律法规。请把名称写在引号里，多个用逗号隔开。',
    },
    evidence: ['000:57'],
  },
  partial: {
    en: 'partial',
    zh: '部分',
    meaning: {
      en: 'Says that the phase is done in part only. Write the word alone at the end of the phase.',
      zh: '表示该阶段只完成了一部分。在阶段末尾只写这个词即可。',
    },
    evidence: ['001:163'],
  },
  nearly: {
    en: 'nearly',
    zh: '近',
    meaning: {
      en: 'Says of a figure that the real one is a little less, as in `nearly 3500`. Write the number after it.',
      zh: '表示实际数字略少于所写的数，例如 `近 3500`。后面空一格写数字。',
    },
    evidence: ['004:30', '004:62'],
  },
  profile: {
    en: 'profile',
    zh: '方案',
    meaning: {
      en: 'Chooses how many of the principles are checked. Write `documented`, `strict` or `essential`.',
      zh: '选定检查哪些原则。请写 `循证`、`严格` 或 `精要`。',
    },
    evidence: [],
  },
  set: {
    en: 'set',
    zh: '设定',
    meaning: {
      en: 'Sets a limit that the principles use. Write the name of the setting and a number, as in `set channels-max 3`.',
      zh: '设定原则所用的数值。请写设置的名称和一个数，例如 `设定 触点上限 3`。',
    },
    evidence: [],
  },
  off: {
    en: 'off',
    zh: '关闭',
    meaning: {
      en: 'Switches one principle off for the whole programme. Write its name and the reason, as in `off weakest-link because "…"`.',
      zh: '在整个规划中关闭一条原则。请写原则名和理由，例如 `关闭 weakest-link 因为 "…"`。',
    },
    evidence: [],
  },
  before: {
    en: 'before',
    zh: '早于',
    meaning: {
      en: 'Says of a date only that it was earlier, as in `before 2016`. Write a date after it; that date itself is not meant.',
      zh: '只知道早于某个日期时使用，例如 `早于 2016`。后面写日期，不包括该日期本身。',
    },
    evidence: ['003:39'],
  },
  after: {
    en: 'after',
    zh: '晚于',
    meaning: {
      en: 'Says of a date only that it was later, as in `after 2018`. Write a date after it; that date itself is not meant.',
      zh: '只知道晚于某个日期时使用，例如 `晚于 2018`。后面写日期，不包括该日期本身。',
    },
    evidence: [],
  },
} as const satisfies Record<string, Word>;
