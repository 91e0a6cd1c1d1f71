import { allFound, applications, isUnfinished, mentions, targets } from '../programme/queries.ts';
import { metricOf } from './conditions.ts';
import { tension } from './tension.ts';

/** Tensions about who does the work and who answers for it. */
export const governanceTensions = [
  tension({
    id: 'centralisation-or-localisation',
    number: 'E4',
    poles: [
      {
        word: 'centralisation',
        line: '001:53',
        quote: '持续地将业务处理从分行向总行集中',
        reading: {
          en: 'ICBC keeps moving the processing from its branches to head office.',
          zh: '工商银行持续把业务处理从分行向总行集中。',
        },
      },
      {
        word: 'localisation',
        line: '002:22',
        quote: '侧重分行的“本地化执行”',
        reading: {
          en: 'ICBC plans at head office, but lets its branches carry out locally.',
          zh: '工商银行由总行统筹，同时侧重分行的本地化执行。',
        },
      },
    ],
    when: {
      en: 'An initiative is owned by a unit of kind head-office and says with `local` what branches may do in their own way.',
      zh: '举措由总行类单位负责，又用 `本地化` 写明分行可以因地制宜的部分。',
    },
    about: 'initiative',
    shows: ({ owner, local }) => (owner.some(({ target }) => target?.kind?.id === 'head-office') ? local?.place : undefined),
  }),
  tension({
    id: 'fluid-teams-or-fixed-responsibility',
    number: 'E12',
    poles: [
      {
        word: 'fluid-teams',
        line: '004:70',
        quote: '部门的界限将日益模糊',
        reading: {
          en: 'China Merchants Bank wants more flexible teams, and borders of departments that blur.',
          zh: '招商银行希望有更多灵活的融合型团队，部门界限日益模糊。',
        },
      },
      {
        word: 'fixed-responsibility',
        line: '002:11',
        quote: '“分田到户”机制',
        reading: {
          en: 'ICBC assigns every customer to an outlet and to staff who answer for them.',
          zh: '工商银行以“分田到户”明确客户与机构、员工之间的责任关系。',
        },
      },
    ],
    when: {
      en: 'An initiative has a team, and no owner or several.',
      zh: '举措由团队承担，却没有负责单位，或有多个负责单位。',
    },
    about: 'initiative',
    shows(initiative) {
      const { team, owner } = initiative;
      const found = team.find(({ target }) => target !== undefined);
      if (found === undefined || isUnfinished(initiative) || !allFound(owner)) return undefined;
      const mayHaveOne = owner.length === 0 ? mentions(initiative, 'owner') : new Set(targets(owner)).size === 1;
      return mayHaveOne ? undefined : found.place;
    },
  }),
  tension({
    id: 'own-control-or-outside-strength',
    number: 'E16',
    poles: [
      {
        word: 'own-control',
        line: '002:16',
        quote: '自主可控',
        reading: {
          en: 'ICBC keeps its technology in its own hands.',
          zh: '工商银行坚持技术体系自主可控。',
        },
      },
      {
        word: 'outside-strength',
        line: '004:36',
        quote: '积极引入外部智力资源',
        reading: {
          en: 'ICBC also brings in knowledge from outside.',
          zh: '工商银行也积极引入外部智力资源。',
        },
      },
    ],
    when: {
      en: 'An initiative of kind platform is built by a unit of kind vendor.',
      zh: '平台类举措由供应商承建。',
    },
    about: 'initiative',
    shows: ({ kind, builder }) =>
      kind?.id === 'platform' ? builder.find(({ target }) => target?.kind?.id === 'vendor')?.place : undefined,
  }),
  tension({
    id: 'sales-targets-or-staff-gain',
    number: 'E17',
    poles: [
      {
        word: 'sales-targets',
        line: '001:141',
        quote: '数字化就是给他们下指标',
        reading: {
          en: 'Some outlets of China Construction Bank take digital work for sales targets handed down; the speaker tells it as a problem.',
          zh: '建设银行的一部分网点以为数字化就是下指标；讲述者把这当作问题提出。',
        },
      },
      {
        word: 'staff-gain',
        line: '001:137',
        quote: '才能让员工有获得感',
        reading: {
          en: 'China Construction Bank holds that staff take up digital work once they gain by it.',
          zh: '建设银行认为，员工有获得感，才愿意来做数字化经营。',
        },
      },
    ],
    when: {
      en: 'An initiative is piloted or rolled out at a branch and has a metric of kind sales and one of kind staff.',
      zh: '在分行试点或推广的举措，既有销售类指标，又有员工类指标。',
    },
    about: 'initiative',
    shows(initiative) {
      if (metricOf(initiative, 'sales') === undefined || metricOf(initiative, 'staff') === undefined) return undefined;
      return applications(initiative).find(({ at }) => targets(at).some(({ kind }) => kind?.id === 'branch'))?.place;
    },
    figures: (initiative) => [metricOf(initiative, 'sales'), metricOf(initiative, 'staff')],
  }),
];
