import type { Noun } from './nouns.ts';
import type { Word } from './word.ts';

/** What may follow a property: plain words of an enumeration, names of elements, texts in quotes, or a clause with its own grammar. */
export type Takes =
  | 'word'
  | 'words'
  | 'pair'
  | 'pairs'
  | 'reference'
  | 'references'
  | 'text'
  | 'texts'
  | 'figure'
  | 'date'
  | 'period'
  | 'flag'
  | 'clause'
  | 'block';

export interface Property extends Word {
  /** The nouns in which it may stand. */
  readonly in: readonly Noun[] | 'every';
  readonly takes: Takes;
  /** The nouns that its names may refer to. */
  readonly refersTo?: readonly Noun[] | 'every';
}

export const properties = {
  'as-of': {
    en: 'as-of',
    zh: '截至',
    in: ['programme', 'metric'],
    takes: 'date',
    meaning: {
      en: 'The day on which the programme or the figure stands. Write a date such as 2026-01-27 or 2020-12; a programme counts it as today.',
      zh: '规划或数字对应的时点。请写日期，例如 2026-01-27 或 2020-12；写在规划里时，检查以这一天为“今天”。',
    },
    evidence: ['004:58', '003:23'],
  },
  core: {
    en: 'core',
    zh: '核心优势',
    in: ['programme', 'initiative'],
    takes: 'words',
    meaning: {
      en: 'What the institution is best at, and in an initiative the strength that it builds on. Write one or more words of your own, the same in both places, such as `core Underwriting`.',
      zh: '本机构最擅长的能力；写在举措里，表示该举措依托哪项优势。请用自己的词，两处写法一致，例如 `核心优势 核保`。',
    },
    evidence: ['001:95', '001:173'],
  },
  horizon: {
    en: 'horizon',
    zh: '规划期',
    in: ['programme'],
    takes: 'period',
    meaning: {
      en: 'The years that the programme spans; its phases are to lie within them. Write a span such as `2020..2025`.',
      zh: '规划覆盖的年限，各阶段应落在其中。请写时间段，例如 `2020..2025`。',
    },
    evidence: ['001:95', '004:50'],
  },
  principles: {
    en: 'principles',
    zh: '原则设置',
    in: ['programme'],
    takes: 'block',
    meaning: {
      en: "The programme's choice among the principles. Write a block in braces that chooses a profile, sets limits or switches a principle off.",
      zh: '本规划对各项原则的选择。请写一对大括号，在其中选定方案、设定数值或关闭某条原则。',
    },
    evidence: [],
  },
  kind: {
    en: 'kind',
    zh: '类型',
    in: ['goal', 'unit', 'initiative', 'metric'],
    takes: 'word',
    meaning: {
      en: 'What sort of goal, unit, initiative or metric it is. Write one word from the list of that noun, such as `kind platform` in an initiative.',
      zh: '目标、单位、举措或指标属于哪一类。请从对应的词表中选一个词，例如举措可写 `类型 平台`。',
    },
    evidence: [],
  },
  parent: {
    en: 'parent',
    zh: '上级目标',
    in: ['goal'],
    takes: 'reference',
    refersTo: ['goal'],
    meaning: {
      en: 'The goal that this goal serves. Write the name of one goal; a technology goal needs a goal of another kind above it.',
      zh: '本目标从属的上一级目标。请写一个目标的名称；技术目标之上须有其他类型的目标。',
    },
    evidence: ['000:26', '001:47'],
  },
  owner: {
    en: 'owner',
    zh: '负责',
    in: ['segment', 'initiative', 'control', 'metric', 'risk'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'The unit that answers for it. Write the name of a unit; one owner is clearer than several.',
      zh: '对此负责的单位。请写单位名称，由一个单位负责最清楚。',
    },
    evidence: ['000:28', '001:143', '002:11'],
  },
  basis: {
    en: 'basis',
    zh: '划分依据',
    in: ['segment'],
    takes: 'words',
    meaning: {
      en: 'By what the customers of the segment are told apart. Write `behaviour`, `life-stage`, `occupation`, `need` or `type`, several with commas between them.',
      zh: '按什么把这些客户划为一类。请写 `行为`、`生命阶段`、`职业`、`需求` 或 `类型`，多个用逗号隔开。',
    },
    evidence: ['001:129', '003:45', '004:30', '004:66'],
  },
  care: {
    en: 'care',
    zh: '服务方式',
    in: ['segment'],
    takes: 'word',
    meaning: {
      en: 'What care the segment expects. Write `standard`, `high-touch` or `accessible`.',
      zh: '该客群需要怎样的服务。请写 `标准`、`专属` 或 `无障碍`。',
    },
    evidence: ['000:39', '000:71', '001:83'],
  },
  members: {
    en: 'members',
    zh: '成员',
    in: ['unit'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'The units whose people work in this team. Write their names with commas between them.',
      zh: '派人参加本团队的各个单位。请写单位名称，用逗号隔开。',
    },
    evidence: ['000:50', '002:19'],
  },
  'goal-property': {
    en: 'goal',
    zh: '目标',
    in: ['unit', 'need', 'initiative', 'control'],
    takes: 'references',
    refersTo: ['goal'],
    meaning: {
      en: 'The goals that the initiative, the team or the control works towards; in a need, the goals that it stands in the way of. Write the names of goals with commas between them.',
      zh: '举措、团队或控制所要实现的目标；写在需求里，是它所妨碍的目标。请写目标名称，多个用逗号隔开。',
    },
    evidence: ['001:47', '001:113', '001:119', '001:131'],
  },
  founded: {
    en: 'founded',
    zh: '成立',
    in: ['unit'],
    takes: 'date',
    meaning: {
      en: 'The day on which the unit was set up. Write a date such as 2019-05-08.',
      zh: '单位成立的日期。请写日期，例如 2019-05-08。',
    },
    evidence: ['004:36'],
  },
  until: {
    en: 'until',
    zh: '截止',
    in: ['unit'],
    takes: 'date',
    meaning: {
      en: 'The day on which the team is dissolved, or in a waiver the last day on which it holds. Write a date such as 2025-06.',
      zh: '团队解散的日期；写在豁免里，表示豁免有效的最后日期。请写日期，例如 2025-06。',
    },
    evidence: ['000:50'],
  },
  'raised-by': {
    en: 'raised by',
    zh: '提出方',
    in: ['goal', 'need'],
    takes: 'clause',
    refersTo: ['unit'],
    meaning: {
      en: 'The unit that raised the need or proposed the goal, with the day if known. Write the name of a unit, as in `raised by Retail on 2018`.',
      zh: '提出该需求或目标的单位，知道时间的话一并写上。请写单位名称，例如 `提出方 零售 于 2018`。',
    },
    evidence: ['000:21', '000:28'],
  },
  process: {
    en: 'process',
    zh: '现有流程',
    in: ['need'],
    takes: 'text',
    meaning: {
      en: 'The existing process that the need is about, so that the work improves it instead of overturning it. Write it in quotes, such as `process "manual underwriting"`.',
      zh: '需求所针对的现有流程，以便在其中改进，而不是推倒重来。请写在引号里，例如 `现有流程 "人工核保"`。',
    },
    evidence: ['000:65'],
  },
  scenario: {
    en: 'scenario',
    zh: '场景',
    in: ['need'],
    takes: 'text',
    meaning: {
      en: 'The situation in life or business in which customers feel the need. Write it in quotes, such as `scenario "paying tax"`.',
      zh: '客户在怎样的生活或生产场景中产生这一需求。请写在引号里，例如 `场景 "缴税"`。',
    },
    evidence: ['001:133'],
  },
  'need-property': {
    en: 'need',
    zh: '需求',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['need'],
    meaning: {
      en: 'The needs that the initiative answers. Write the names of needs with commas between them.',
      zh: '举措所回应的需求。请写需求名称，多个用逗号隔开。',
    },
    evidence: ['000:28'],
  },
  serves: {
    en: 'serves',
    zh: '服务',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['segment'],
    meaning: {
      en: "The customers for whom the initiative is made. Write the names of segments, or `staff` where it serves the bank's own people.",
      zh: '举措服务的对象。请写客群名称；只供行内使用的写 `员工`。',
    },
    evidence: ['001:129', '002:7'],
  },
  builder: {
    en: 'builder',
    zh: '承建',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'The unit that builds the initiative. Write the name of a unit; it must not own the controls that guard its own work.',
      zh: '负责建设该举措的单位。请写单位名称；建设方不得负责约束自己的控制措施。',
    },
    evidence: ['000:28', '000:50'],
  },
  team: {
    en: 'team',
    zh: '团队',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'The joint team that carries the initiative from research to launch. Write the name of a unit of kind `team`.',
      zh: '从需求调研到上线全程承担该举措的联合团队。请写类型为 `团队` 的单位名称。',
    },
    evidence: ['000:50', '001:131'],
  },
  partners: {
    en: 'partners',
    zh: '合作方',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'The outside partners who take part. Write the names of units with commas between them.',
      zh: '参与其中的外部合作方。请写单位名称，多个用逗号隔开。',
    },
    evidence: ['001:79', '003:23', '004:26'],
  },
  phase: {
    en: 'phase',
    zh: '阶段',
    in: ['initiative'],
    takes: 'clause',
    refersTo: ['unit'],
    meaning: {
      en: 'A stage of the initiative, with its date and place as far as they are known. Write the stage, a date or span, and where it happens, as in `phase pilot 2020-03 at Shenzhen`; without a date it only says that the stage is reached or planned.',
      zh: '举措的一个阶段，知道时间和地点的话一并写上。请依次写阶段、日期或时间段、所在单位，例如 `阶段 试点 2020-03 在 深圳`；不写日期，只表示有这个阶段。',
    },
    evidence: ['000:50', '002:14', '002:21', '003:43', '004:36'],
  },
  gate: {
    en: 'gate',
    zh: '关口',
    in: ['initiative'],
    takes: 'clause',
    refersTo: ['unit'],
    meaning: {
      en: 'A check that the initiative must pass before it may go on. Write which check, by whom and when, as in `gate need by Retail on 2019-11`; `laws` names the regulations checked.',
      zh: '举措继续推进前必须通过的一道关。请写明哪一关、由谁把关、何时通过，例如 `关口 需求 由 零售 于 2019-11`；核查了哪些法规，写在 `依据法规` 之后。',
    },
    evidence: ['000:28', '000:57', '000:68'],
  },
  'depends-on': {
    en: 'depends on',
    zh: '依赖',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['initiative'],
    meaning: {
      en: 'What must be live before this initiative can be. Write the names of initiatives with commas between them.',
      zh: '本举措上线之前必须先上线的举措。请写举措名称，多个用逗号隔开。',
    },
    evidence: ['001:161', '002:15'],
  },
  'part-of': {
    en: 'part of',
    zh: '属于',
    in: ['initiative'],
    takes: 'reference',
    refersTo: ['initiative'],
    meaning: {
      en: 'The larger initiative to which this one belongs. Write one name; at the head of a file, write the name of the programme to which the file belongs.',
      zh: '本举措所属的更大举措，只写一个名称。写在文件开头时，后面写该文件所属规划的名称。',
    },
    evidence: ['001:163', '002:9'],
  },
  feeds: {
    en: 'feeds',
    zh: '供给',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['initiative', 'unit'],
    meaning: {
      en: 'Where the results go. Write the names of the initiatives or units that use them, such as the unit that raised the need.',
      zh: '成果交给谁使用。请写接收成果的举措或单位名称，例如提出需求的单位。',
    },
    evidence: ['000:28', '002:14'],
  },
  tier: {
    en: 'tier',
    zh: '分层',
    in: ['initiative'],
    takes: 'pair',
    meaning: {
      en: 'How often the business happens and how much is at risk, which decides how far technology may go. Write two words, such as `tier high-frequency low-risk`, or one where only that is known.',
      zh: '业务的频率和风险高低，据此决定技术用到什么程度。请写两个词，例如 `分层 高频 低风险`；只知道其中一个时，写一个即可。',
    },
    evidence: ['000:33', '000:37', '000:38', '000:39', '004:80'],
  },
  decides: {
    en: 'decides',
    zh: '决策',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: 'Who has the last word in a single case. Write `auto`, `assist` or `human`.',
      zh: '每一笔业务最终由谁决定。请写 `自动`、`辅助` 或 `人工`。',
    },
    evidence: ['000:38', '000:39', '000:41'],
  },
  risks: {
    en: 'risks',
    zh: '涉及风险',
    in: ['initiative'],
    takes: 'words',
    meaning: {
      en: 'The risks that the initiative brings with it. Write risk words such as `data-leak`, or names of declared risks, with commas between them.',
      zh: '举措带来的风险。请写风险词，例如 `数据泄露`，或写已声明的风险名称，多个用逗号隔开。',
    },
    evidence: ['000:55', '000:57'],
  },
  controls: {
    en: 'controls',
    zh: '受控于',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['control'],
    meaning: {
      en: 'The safeguards that hold for this initiative. Write the names of controls with commas between them.',
      zh: '约束本举措的控制措施。请写控制的名称，多个用逗号隔开。',
    },
    evidence: ['000:57', '000:59'],
  },
  novelty: {
    en: 'novelty',
    zh: '新颖度',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: 'How new the technology is; the newer it is, the stricter the control. Write `established`, `new` or `frontier`.',
      zh: '所用技术的新旧程度，越新越要从严管控。请写 `成熟`、`新` 或 `前沿`。',
    },
    evidence: ['000:55'],
  },
  handover: {
    en: 'handover',
    zh: '转接',
    in: ['initiative'],
    takes: 'reference',
    refersTo: ['unit'],
    meaning: {
      en: 'The unit that takes over when the machine cannot help the customer. Write the name of one unit.',
      zh: '机器服务不了客户时由谁接手。请写一个单位的名称。',
    },
    evidence: ['003:15', '003:19'],
  },
  uses: {
    en: 'uses',
    zh: '使用',
    in: ['initiative'],
    takes: 'references',
    refersTo: ['data', 'initiative'],
    meaning: {
      en: 'The data, or the other initiatives, that the initiative works with. Write their names with commas between them; what must be live before stands after `depends on`.',
      zh: '举措用到的数据或其他举措。请写名称，多个用逗号隔开；必须先上线的举措写在 `依赖` 之后。',
    },
    evidence: ['001:83', '001:171', '002:13', '003:17'],
  },
  technologies: {
    en: 'technologies',
    zh: '所用技术',
    in: ['initiative'],
    takes: 'words',
    meaning: {
      en: 'The technologies on which the initiative rests. Write words such as `ai` or `blockchain`, or words of your own, with commas between them.',
      zh: '举措所用的技术。请写词表中的词，例如 `人工智能`、`区块链`，也可写自己的词，多个用逗号隔开。',
    },
    evidence: ['000:37', '000:38', '001:57', '003:15', '004:22', '004:78'],
  },
  'modelled-on': {
    en: 'modelled-on',
    zh: '对标',
    in: ['programme', 'initiative'],
    takes: 'text',
    meaning: {
      en: 'The institution or work taken as an example. Write it in quotes, and say with `core` which strength of your own it serves.',
      zh: '作为榜样的机构或做法。请写在引号里，并用 `核心优势` 说明它服务于自身的哪项长处。',
    },
    evidence: ['003:13'],
  },
  effect: {
    en: 'effect',
    zh: '作用',
    in: ['goal', 'initiative'],
    takes: 'words',
    meaning: {
      en: 'Whether the technology strengthens the people and the business in place, or takes their place. Write `augment` or `replace`.',
      zh: '技术是增强现有的人和业务，还是取而代之。请写 `赋能` 或 `替代`。',
    },
    evidence: ['000:26', '001:57', '004:48'],
  },
  direction: {
    en: 'direction',
    zh: '开放方向',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: "In which direction an opening works: taking the bank's services out to partners, or bringing theirs in. Write `out` or `in`.",
      zh: '对外开放的方向：把本行服务送出去，还是把伙伴的服务请进来。请写 `走出去` 或 `引进来`。',
    },
    evidence: ['002:9', '004:26'],
  },
  access: {
    en: 'access',
    zh: '可及性',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: 'How customers who cannot use the usual way are helped. Write `barrier-free`, or a word of your own.',
      zh: '怎样帮助不便使用常规方式的客户。请写 `无障碍`，或写自己的词。',
    },
    evidence: ['001:83'],
  },
  offers: {
    en: 'offers',
    zh: '提供',
    in: ['initiative'],
    takes: 'words',
    meaning: {
      en: 'In what form the ability is offered for others to reuse. Write `api`, `component`, or words of your own.',
      zh: '以什么形式把能力提供给别人复用。请写 `接口`、`组件`，或写自己的词。',
    },
    evidence: ['001:167', '004:84'],
  },
  flow: {
    en: 'flow',
    zh: '流动',
    in: ['initiative'],
    takes: 'pairs',
    meaning: {
      en: 'From where to where people move in a talent scheme. Write two kinds of unit, such as `flow business technology`; write it once for each direction.',
      zh: '人才交流中，人员从哪里流向哪里。请写两个单位类型，例如 `流动 业务 技术`；双向交流请每个方向各写一次。',
    },
    evidence: ['000:48', '002:28', '004:74'],
  },
  via: {
    en: 'via',
    zh: '立项方式',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: 'The way by which the initiative was set up. Write `challenge` where it was put out for open bidding, or a word of your own.',
      zh: '举措是怎样立项的。公开张榜、竞标立项的写 `揭榜挂帅`，也可写自己的词。',
    },
    evidence: ['001:115', '002:19'],
  },
  reward: {
    en: 'reward',
    zh: '奖励',
    in: ['initiative'],
    takes: 'date',
    meaning: {
      en: 'The day on which the people of the initiative were rewarded for its effect. Write a date such as 2025; a reward needs a metric with an actual value.',
      zh: '因成效而奖励团队的日期。请写日期，例如 2025；有奖励就须有写明实际值的指标。',
    },
    evidence: ['002:19'],
  },
  local: {
    en: 'local',
    zh: '本地化',
    in: ['initiative'],
    takes: 'text',
    meaning: {
      en: 'What branches may do in their own way. Write it in quotes, such as `local "regional merchants"`.',
      zh: '各分行可以因地制宜的部分。请写在引号里，例如 `本地化 "本地特色商户"`。',
    },
    evidence: ['001:79', '002:23'],
  },
  journey: {
    en: 'journey',
    zh: '旅程',
    in: ['initiative'],
    takes: 'words',
    meaning: {
      en: "At which points of the customer's way the initiative helps. Write `before`, `during`, `after`, with commas between them.",
      zh: '举措在客户旅程的哪些环节提供服务。请写 `售前`、`售中`、`售后`，多个用逗号隔开。',
    },
    evidence: ['003:15'],
  },
  'release-every': {
    en: 'release every',
    zh: '发布周期',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: 'How often a new version is released. Write an interval such as `week` or `month`.',
      zh: '每隔多久发布一个新版本。请写间隔，例如 `每周` 或 `每月`。',
    },
    evidence: ['004:30', '004:50'],
  },
  exit: {
    en: 'exit',
    zh: '退出方案',
    in: ['initiative'],
    takes: 'text',
    meaning: {
      en: 'How the bank keeps control if the vendor leaves. Write it in quotes, such as `exit "source code in escrow"`.',
      zh: '供应商退出后，本行如何保持自主。请写在引号里，例如 `退出方案 "源码托管"`。',
    },
    evidence: ['001:109', '004:34'],
  },
  hub: {
    en: 'hub',
    zh: '中枢',
    in: ['initiative'],
    takes: 'word',
    meaning: {
      en: 'The core function for which this platform is the one hub of the enterprise. Write one word of your own, such as `hub funding`; no two platforms may share it.',
      zh: '该平台是全行哪项核心职能的唯一中枢。请用自己的词，例如 `中枢 资金配置`；两个平台不得相同。',
    },
    evidence: ['002:20'],
  },
  redeploy: {
    en: 'redeploy',
    zh: '转岗',
    in: ['initiative'],
    takes: 'text',
    meaning: {
      en: 'What becomes of the people whose work is replaced. Write it in quotes, such as `redeploy "to advisory posts"`.',
      zh: '被替代岗位的人员如何安置。请写在引号里，例如 `转岗 "转为顾问岗"`。',
    },
    evidence: ['000:46'],
  },
  dimension: {
    en: 'dimension',
    zh: '维度',
    in: ['control'],
    takes: 'word',
    meaning: {
      en: 'On which of the three pillars of risk control it stands. Write `technical`, `institutional` or `cultural`.',
      zh: '控制属于三维风控中的哪一维。请写 `技术`、`制度` 或 `文化`。',
    },
    evidence: ['000:57'],
  },
  mode: {
    en: 'mode',
    zh: '方式',
    in: ['control'],
    takes: 'words',
    meaning: {
      en: 'What the control does about the risk. Write `prevent`, `detect`, `classify` or `respond`, several with commas between them.',
      zh: '控制以什么方式应对风险。请写 `预防`、`看得见`、`分得清` 或 `控得住`，多个用逗号隔开。',
    },
    evidence: ['002:25', '002:26', '004:82'],
  },
  against: {
    en: 'against',
    zh: '防范',
    in: ['control'],
    takes: 'words',
    meaning: {
      en: 'The risks that the control guards against. Write risk words such as `fraud`, or names of declared risks, with commas between them.',
      zh: '控制所防范的风险。请写风险词，例如 `欺诈`，或写已声明的风险名称，多个用逗号隔开。',
    },
    evidence: ['000:57', '001:123', '004:82'],
  },
  technique: {
    en: 'technique',
    zh: '手段',
    in: ['control'],
    takes: 'words',
    meaning: {
      en: 'The means by which the control works. Write words such as `liveness` or `masking`, or words of your own.',
      zh: '控制所用的手段。请写词表中的词，例如 `活体检测`、`脱敏`，也可写自己的词。',
    },
    evidence: ['000:57', '000:59'],
  },
  live: {
    en: 'live',
    zh: '生效',
    in: ['control'],
    takes: 'date',
    meaning: {
      en: 'The day from which the control is in force. Write a date such as 2024-03.',
      zh: '控制从哪一天起生效。请写日期，例如 2024-03。',
    },
    evidence: ['000:53', '000:57'],
  },
  every: {
    en: 'every',
    zh: '频次',
    in: ['control'],
    takes: 'word',
    meaning: {
      en: 'How often the control is repeated, such as a drill. Write an interval such as `quarter`.',
      zh: '控制多久进行一次，例如演练。请写间隔，例如 `每季度`。',
    },
    evidence: ['000:57'],
  },
  at: {
    en: 'at',
    zh: '在',
    in: ['control'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'Where it applies. In a control, write the units that it covers, or leave it out if it covers all; in a phase, write the units where the phase takes place.',
      zh: '适用的地点。写在控制里是它覆盖的单位，不写表示覆盖全部单位；写在阶段里是该阶段所在的单位。',
    },
    evidence: ['002:22', '002:25'],
  },
  within: {
    en: 'within',
    zh: '时限',
    in: ['goal', 'control'],
    takes: 'figure',
    meaning: {
      en: 'How soon the control must respond, or the time set for the goal. Write a figure with its unit, such as `3 days` or `3..5 years`, or a text in quotes.',
      zh: '控制须在多长时间内作出响应，或为目标设定的时间。请写数字和单位，例如 `3 天`、`3..5 年`，也可写引号里的文字。',
    },
    evidence: ['002:25', '004:50', '004:82'],
  },
  of: {
    en: 'of',
    zh: '衡量',
    in: ['metric'],
    takes: 'references',
    refersTo: ['goal', 'initiative', 'control', 'segment', 'unit'],
    meaning: {
      en: 'What the metric measures. Write the names of goals, initiatives, controls, segments or units; a metric that stands inside a goal or an initiative needs no `of`.',
      zh: '指标衡量的对象。请写目标、举措、控制、客群或单位的名称；写在目标或举措内部的指标不必再写。',
    },
    evidence: ['000:57', '000:68', '001:115', '002:11', '004:38', '004:82'],
  },
  baseline: {
    en: 'baseline',
    zh: '基线',
    in: ['metric'],
    takes: 'figure',
    meaning: {
      en: 'The value before the work began. Write a figure such as `3 days`, or a text in quotes.',
      zh: '工作开始之前的数值。请写数字，例如 `3 天`，也可写引号里的文字。',
    },
    evidence: ['000:37', '000:68'],
  },
  target: {
    en: 'target',
    zh: '目标值',
    in: ['metric'],
    takes: 'figure',
    meaning: {
      en: 'The value to be reached. Write a figure such as `>= 70000 households`, or a text in quotes.',
      zh: '要达到的数值。请写数字，例如 `>= 70000 户`，也可写引号里的文字。',
    },
    evidence: ['001:115', '001:171'],
  },
  actual: {
    en: 'actual',
    zh: '实际值',
    in: ['metric'],
    takes: 'figure',
    meaning: {
      en: 'The value reached so far. Write a figure, and with `as-of` the day on which it stood.',
      zh: '目前达到的数值。请写数字，并用 `截至` 注明时点。',
    },
    evidence: ['003:23', '004:58'],
  },
  change: {
    en: 'change',
    zh: '变化',
    in: ['metric'],
    takes: 'text',
    meaning: {
      en: 'A change as the source states it, which is kept and never computed with. Write it in quotes, such as `change "+40%"`.',
      zh: '按原文记录的变化幅度，只保留原样，不参与计算。请写在引号里，例如 `变化 "+40%"`。',
    },
    evidence: ['000:50', '000:59', '004:58'],
  },
  'north-star': {
    en: 'north-star',
    zh: '北极星',
    in: ['metric'],
    takes: 'flag',
    meaning: {
      en: 'Marks the one metric that leads all others. Write the word alone; a programme has at most one.',
      zh: '标明这是统领全局的唯一指标。只写这个词即可，一个规划最多一个。',
    },
    evidence: ['004:54'],
  },
  class: {
    en: 'class',
    zh: '分级',
    in: ['data'],
    takes: 'word',
    meaning: {
      en: 'How sensitive the data is. Write `public`, `internal`, `personal` or `medical`.',
      zh: '数据的敏感程度。请写 `公开`、`内部`、`个人` 或 `医疗`。',
    },
    evidence: ['000:57', '001:107'],
  },
  definitions: {
    en: 'definitions',
    zh: '口径',
    in: ['data'],
    takes: 'word',
    meaning: {
      en: 'Whether the data means the same everywhere. Write `single` or `mixed`.',
      zh: '数据口径在各处是否一致。请写 `统一` 或 `不一致`。',
    },
    evidence: ['001:145'],
  },
  quality: {
    en: 'quality',
    zh: '质量核查',
    in: ['data'],
    takes: 'date',
    meaning: {
      en: 'The day on which the quality of the data was checked. Write a date such as 2024-01.',
      zh: '核查数据质量的日期。请写日期，例如 2024-01。',
    },
    evidence: ['001:145'],
  },
  steward: {
    en: 'steward',
    zh: '管理方',
    in: ['data'],
    takes: 'reference',
    refersTo: ['unit'],
    meaning: {
      en: 'The unit that looks after the data and decides who may use it. Write the name of one unit.',
      zh: '管理该数据、决定谁可以使用的单位。请写一个单位的名称。',
    },
    evidence: ['000:57'],
  },
  host: {
    en: 'host',
    zh: '承载平台',
    in: ['data'],
    takes: 'reference',
    refersTo: ['initiative'],
    meaning: {
      en: 'The shared platform on which the data lies. Write the name of one initiative.',
      zh: '承载该数据的共享平台。请写一个举措的名称。',
    },
    evidence: ['001:105', '001:167'],
  },
  likelihood: {
    en: 'likelihood',
    zh: '可能性',
    in: ['risk'],
    takes: 'word',
    meaning: {
      en: 'How likely the risk is to occur. Write `low`, `medium` or `high`.',
      zh: '风险发生的可能性。请写 `低`、`中` 或 `高`。',
    },
    evidence: [],
  },
  impact: {
    en: 'impact',
    zh: '影响',
    in: ['risk'],
    takes: 'word',
    meaning: {
      en: 'How heavy the damage would be. Write `low`, `medium` or `high`.',
      zh: '风险一旦发生，影响有多大。请写 `低`、`中` 或 `高`。',
    },
    evidence: [],
  },
  between: {
    en: 'between',
    zh: '介于',
    in: ['tradeoff'],
    takes: 'clause',
    meaning: {
      en: 'The two values that stand against each other, as in `between safety and convenience`. In a date it says that the day lies from the first date to the second.',
      zh: '相互取舍的两种价值，例如 `介于 安全 与 便捷`。写在日期处，表示那一天在前后两个日期之间。',
    },
    evidence: ['000:59', '000:71'],
  },
  chose: {
    en: 'chose',
    zh: '选择',
    in: ['tradeoff'],
    takes: 'word',
    meaning: {
      en: 'Which of the two values was put first. Write one of the two words that stand after `between`.',
      zh: '两种价值中选择了哪一个。请写 `介于` 之后两个词中的一个。',
    },
    evidence: ['000:59'],
  },
  because: {
    en: 'because',
    zh: '因为',
    in: ['tradeoff'],
    takes: 'text',
    meaning: {
      en: 'The reason for a choice, a waiver or a principle switched off. Write it in quotes, as a sentence that others can judge.',
      zh: '作出取舍、豁免或关闭原则的理由。请写在引号里，让别人看得明白、能够评判。',
    },
    evidence: ['000:59'],
  },
  by: {
    en: 'by',
    zh: '由',
    in: ['tradeoff'],
    takes: 'references',
    refersTo: ['unit'],
    meaning: {
      en: 'Who did it: in a tradeoff the units that decided, in a gate those that checked, in a waiver the one that allows it. Write the names of units.',
      zh: '由谁作出：写在取舍里是作出决定的单位，写在关口里是把关的单位，写在豁免里是批准的单位。请写单位名称。',
    },
    evidence: ['000:28', '000:59'],
  },
  on: {
    en: 'on',
    zh: '于',
    in: ['tradeoff'],
    takes: 'references',
    refersTo: 'every',
    meaning: {
      en: 'In a tradeoff, the elements that the choice is about: write their names. In a gate or a need, the day: write a date.',
      zh: '写在取舍里，是取舍所涉及的元素，请写名称。写在关口或需求里，是发生的日期，请写日期。',
    },
    evidence: ['000:59'],
  },
  source: {
    en: 'source',
    zh: '来源',
    in: 'every',
    takes: 'texts',
    meaning: {
      en: 'Where the facts are documented. Write one or more texts in quotes, such as `source "Annual report 2020, page 12"`.',
      zh: '内容的出处。请写在引号里，可写多处，例如 `来源 "2020年年报第12页"`。',
    },
    evidence: ['002:30', '003:43'],
  },
  assume: {
    en: 'assume',
    zh: '假设',
    in: 'every',
    takes: 'texts',
    meaning: {
      en: 'What the author supposes without a document for it. Write one or more sentences in quotes.',
      zh: '作者没有依据、自行设定的内容。请写在引号里，可写多句。',
    },
    evidence: [],
  },
  waive: {
    en: 'waive',
    zh: '豁免',
    in: 'every',
    takes: 'clause',
    refersTo: ['unit'],
    meaning: {
      en: 'Exempts the element from one principle. Write the principle, the reason, the unit that allows it and, if it is for a time, its last day, as in `waive pilot-before-rollout because "…" by Risk until 2025`.',
      zh: '让本元素不受某条原则约束。请写原则名、理由、批准的单位，有期限的再写截止日期，例如 `豁免 pilot-before-rollout 因为 "…" 由 风控 截止 2025`。',
    },
    evidence: [],
  },
} as const satisfies Record<string, Property>;

export type PropertyKey = keyof typeof properties;
