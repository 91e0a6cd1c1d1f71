/** The prose of the language reference that is about the language as a whole, and not about one word of its vocabulary. */
import type { LocalizedText } from '../../language/src/text.ts';
import type { EnumerationName, Property } from '../../language/src/vocabulary/index.ts';

export const labels = {
  title: { en: 'The Dtx language', zh: 'Dtx 语言参考' },
  generated: {
    en: 'Every word of the language, with its Chinese spelling beside it. This page is generated from the vocabulary by `node scripts/generate/reference.ts`; [中文版](language.zh.md).',
    zh: '本页列出语言中的每一个词，并附英文写法。本页由 `node scripts/generate/reference.ts` 根据词汇表生成；另有[英文版](language.md)。',
  },
  nouns: { en: 'Nouns and their properties', zh: '名词及其属性' },
  nounsIntroduction: {
    en: 'The nouns, in the order in which one learns them. Every property is optional; the checks say which one a principle misses.',
    zh: '名词按学习顺序排列。所有属性都可以不写；某条原则需要而没有写的，检查会提示。',
  },
  everyNoun: { en: 'Properties of every noun', zh: '各名词通用的属性' },
  everyNounIntroduction: {
    en: 'These may stand inside any element.',
    zh: '以下属性可以写在任何元素里。',
  },
  clauses: { en: 'Clauses', zh: '组合写法' },
  clausesIntroduction: {
    en: 'Some properties take more than one value. What stands in brackets may be left out.',
    zh: '有些属性后面不止一个值。方括号里的部分可以省略。',
  },
  clause: { en: 'see the clause', zh: '见组合写法' },
  connectives: { en: 'Small words', zh: '连接词' },
  connectivesIntroduction: {
    en: 'These stand inside clauses, dates and the block of principles. There, `by`, `on`, `at`, `because`, `until` and `between` stand as well, which are properties elsewhere.',
    zh: '以下各词写在从句、日期和原则设置里。`由`、`于`、`在`、`因为`、`截止`、`介于` 在别处是属性，也可以写在这些地方。',
  },
  enumerations: { en: 'Word lists', zh: '词表' },
  enumerationsIntroduction: {
    en: 'The words that may follow a property. They are no keywords: each may also serve as a name.',
    zh: '属性后面可以写的词。它们不是关键词，也可以用作名称。',
  },
  openEnumeration: { en: 'Words of your own may stand beside these.', zh: '也可以写自己的词。' },
  closedEnumeration: { en: 'There are no others.', zh: '除此之外没有别的词。' },
  ownWords: { en: 'words of your own', zh: '自己的词' },
  everyElement: { en: 'any element', zh: '任何元素' },
  dates: { en: 'dates', zh: '日期' },
  figures: { en: 'figures', zh: '数字' },
  settings: { en: 'settings', zh: '原则设置' },
  explained: { en: 'explained', zh: '解释' },
  separator: { en: ', ', zh: '、' },
  betweenSentences: { en: ' ', zh: '' },
  open: { en: ' (', zh: '（' },
  close: { en: ')', zh: '）' },
  columns: {
    property: { en: 'Property', zh: '属性' },
    word: { en: 'Word', zh: '词' },
    otherLanguage: { en: '中文', zh: '英文' },
    takes: { en: 'Takes', zh: '后面写' },
    values: { en: 'Values, or what it refers to', zh: '可写的值或所指的元素' },
    meaning: { en: 'Meaning', zh: '含义' },
  },
  place: {
    en: (property: string, ofNouns: string) => `${property} in ${ofNouns}`,
    zh: (property: string, ofNouns: string) => `${ofNouns}的 ${property}`,
  },
  usage: {
    en: (places: string) => `After ${places}.`,
    zh: (places: string) => `写在${places}之后。`,
  },
} as const;

/** What follows a property, in words for a table. */
export const takes: Readonly<Record<Property['takes'], LocalizedText>> = {
  word: { en: 'one word', zh: '一个词' },
  words: { en: 'one or more words', zh: '一个或多个词' },
  pair: { en: 'one or two words', zh: '一个或两个词' },
  pairs: { en: 'two words', zh: '两个词' },
  reference: { en: 'one name', zh: '一个名称' },
  references: { en: 'one or more names', zh: '一个或多个名称' },
  text: { en: 'a text', zh: '一段文字' },
  texts: { en: 'one or more texts', zh: '一段或多段文字' },
  figure: { en: 'a figure', zh: '数字' },
  date: { en: 'a date', zh: '日期' },
  period: { en: 'a span', zh: '时间段' },
  flag: { en: 'nothing', zh: '不写任何内容' },
  clause: { en: 'a clause', zh: '组合写法' },
  block: { en: 'a block', zh: '一对大括号' },
};

export interface EnumerationTitle {
  readonly title: LocalizedText;
  readonly after?: LocalizedText;
  readonly others?: LocalizedText;
}

/** The titles of the word lists; where they stand, and what may stand beside them, if the vocabulary does not tell. */
export const enumerationTitles: Readonly<Record<EnumerationName, EnumerationTitle>> = {
  'initiative.kind': { title: { en: 'Kinds of initiative', zh: '举措类型' } },
  'goal.kind': { title: { en: 'Kinds of goal', zh: '目标类型' } },
  'unit.kind': { title: { en: 'Kinds of unit', zh: '单位类型' } },
  'metric.kind': { title: { en: 'Kinds of metric', zh: '指标类型' } },
  'tier.frequency': {
    title: { en: 'Tiers: frequency', zh: '分层：频率' },
    after: { en: 'The first word after `tier` in `initiative`.', zh: '写在 `举措` 的 `分层` 之后，是第一个词。' },
  },
  'tier.risk': {
    title: { en: 'Tiers: risk', zh: '分层：风险' },
    after: {
      en: 'The second word after `tier` in `initiative`, or the only one.',
      zh: '写在 `举措` 的 `分层` 之后，是第二个词，也可单独写。',
    },
  },
  decides: { title: { en: 'Who decides', zh: '由谁决策' } },
  technologies: {
    title: { en: 'Technologies', zh: '常见技术' },
    others: { en: 'Words of your own may stand beside these.', zh: '也可以写自己的词。' },
  },
  effect: { title: { en: 'Effects', zh: '作用' } },
  novelty: { title: { en: 'Novelty', zh: '新颖度' } },
  risk: {
    title: { en: 'Risks', zh: '常见风险' },
    others: {
      en: 'Names of declared risks and words of your own may stand beside these.',
      zh: '也可以写已声明的风险名称，或自己的词。',
    },
  },
  dimension: { title: { en: 'Dimensions of control', zh: '控制的维度' } },
  mode: { title: { en: 'Modes of control', zh: '控制的方式' } },
  technique: { title: { en: 'Techniques of control', zh: '控制的手段' } },
  'gate.kind': {
    title: { en: 'Kinds of gate', zh: '关口类型' },
    after: { en: 'The word after `gate` in `initiative`.', zh: '写在 `举措` 的 `关口` 之后。' },
  },
  'phase.kind': {
    title: { en: 'Phases', zh: '阶段' },
    after: {
      en: 'The word after `phase` in `initiative`, in the order in which phases follow each other.',
      zh: '写在 `举措` 的 `阶段` 之后，按先后顺序排列。',
    },
  },
  'data.class': { title: { en: 'Classes of data', zh: '数据分级' } },
  definitions: { title: { en: 'Definitions of data', zh: '数据口径' } },
  care: { title: { en: 'Care for a segment', zh: '服务方式' } },
  basis: { title: { en: 'Bases of a segment', zh: '客群的划分依据' } },
  direction: { title: { en: 'Directions of opening', zh: '开放方向' } },
  access: { title: { en: 'Access', zh: '可及性' } },
  offers: { title: { en: 'Forms of offering', zh: '提供形式' } },
  via: { title: { en: 'Ways of setting up', zh: '立项方式' } },
  journey: { title: { en: 'Points of the journey', zh: '客户旅程的环节' } },
  interval: { title: { en: 'Intervals', zh: '时间间隔' } },
  level: { title: { en: 'Levels', zh: '高低程度' } },
  'tradeoff.value': { title: { en: 'Values of a tradeoff', zh: '取舍的价值' } },
  profile: {
    title: { en: 'Profiles', zh: '方案' },
    after: { en: 'After `profile` in the block `principles`.', zh: '写在 `原则设置` 的 `方案` 之后。' },
  },
  setting: {
    title: { en: 'Settings', zh: '可设定的数值' },
    after: { en: 'After `set` in the block `principles`, each with a number.', zh: '写在 `原则设置` 的 `设定` 之后，后面再写一个数。' },
  },
  serves: {
    title: { en: 'Whom an initiative serves besides segments', zh: '客群之外的服务对象' },
    others: { en: 'All else after `serves` is the name of a segment.', zh: '除此之外，`服务` 之后写客群名称。' },
  },
};

/** The properties with a grammar of their own. */
export const clauses = {
  phase: {
    text: {
      en: '`phase KIND DATE [at UNIT, …] [partial]`. DATE is the day on which the phase begins, or a span that says also when it ends.',
      zh: '`阶段 类别 日期或时间段 [在 单位，…] [部分]`。只写一个日期，表示阶段开始的那一天；写时间段，还表示何时结束。',
    },
    example: {
      en: 'phase pilot   2020-03 at Shenzhen\nphase rollout 2020-06..2020-12 at Shenzhen, Shanghai partial',
      zh: '阶段 试点 2020年3月 在 深圳\n阶段 推广 2020年6月..2020年12月 在 深圳，上海 部分',
    },
  },
  gate: {
    text: {
      en: '`gate KIND [by UNIT, …] [on DATE] [laws "…", …]`, the parts after the kind in any order.',
      zh: '`关口 类别 [由 单位，…] [于 日期] [依据法规 "…"，…]`，类别之后各部分的顺序不限。',
    },
    example: {
      en: 'gate need by Retail on 2019-06\ngate compliance by Compliance on 2019-12 laws "个人信息保护法"',
      zh: '关口 需求 由 零售 于 2019年6月\n关口 合规 由 合规部 于 2019年12月 依据法规 "个人信息保护法"',
    },
  },
  'raised-by': {
    text: {
      en: '`raised by UNIT, … [on DATE]`.',
      zh: '`提出 单位，… [于 日期]`。',
    },
    example: { en: 'raised by Retail on before 2018', zh: '提出方 零售 于 早于 2018年' },
  },
  between: {
    text: {
      en: '`between VALUE and VALUE` in a tradeoff. The same words between two dates make a [date](#dates).',
      zh: '写在取舍里：`介于 价值 与 价值`。同样的词加上两个日期，就是一个[日期](#dates)。',
    },
    example: { en: 'between safety and convenience\nchose safety', zh: '介于 安全 与 便捷\n选择 安全' },
  },
  waive: {
    text: {
      en: '`waive PRINCIPLE because "…" by UNIT [until DATE]`. See [waivers](#waivers).',
      zh: '`豁免 原则 因为 "…" 由 单位 [截止 日期]`。见[豁免](#waivers)。',
    },
    example: {
      en: 'waive pilot-before-rollout because "The branch closes in March." by Risk until 2025',
      zh: '豁免 pilot-before-rollout 因为 "该分行三月停业。" 由 风控 截止 2025年',
    },
  },
} as const satisfies Record<string, { readonly text: LocalizedText; readonly example: LocalizedText }>;

/** The chapters before the tables. */
export const chapters: readonly { readonly id: string; readonly title: LocalizedText; readonly text: LocalizedText }[] = [
  {
    id: 'shape',
    title: { en: 'One shape throughout', zh: '统一的写法' },
    text: {
      en: `A file is a row of declarations. Each has a noun, a name, a label in quotes if you like, and its properties in braces:

\`\`\`dtx
unit Retail "零售" { kind business }

initiative FaceLogin "人脸识别登录" {
  kind system
  tier high-frequency low-risk
  owner Retail
  phase rollout 2020-06 at Shenzhen, Shanghai
  metric Success { kind experience  target >= 93 % }
}
\`\`\`

- Line breaks and blanks are free; a semicolon \`;\` may stand between properties and means nothing.
- Several values are separated by commas. \`kind business\` takes one value, \`owner Retail, Cards\` two.
- A \`metric\` may stand inside the goal or initiative that it measures, and a \`control\` inside the initiative that it guards. The relation is then implied, and the name is still known in the whole programme.
- Every keyword has an English and a Chinese spelling. Both mean the same and may be mixed: \`initiative\` is \`举措\`, \`depends on\` is \`依赖\`.
- Full-width punctuation \`｛｝，；“”\` is understood as the half-width one.
- A half-typed file loses nothing: what is whole is read, and what is missing is said.`,
      zh: `一个文件由若干声明组成。每个声明依次写名词、名称、可省略的引号标签，以及大括号里的属性：

\`\`\`dtx
单位 零售 "零售条线" { 类型 业务 }

举措 人脸登录 "人脸识别登录" {
  类型 系统
  分层 高频 低风险
  负责 零售
  阶段 推广 2020年6月 在 深圳，上海
  指标 成功率 { 类型 体验  目标值 >= 93 % }
}
\`\`\`

- 换行和空格可以随意；属性之间可以写分号，不影响含义。
- 多个值用逗号隔开。\`类型 业务\` 后面是一个值，\`负责 零售，信用卡\` 后面是两个值。
- \`指标\` 可以写在它所衡量的目标或举措里面，\`控制\` 可以写在它所约束的举措里面。这样写就表示二者相关，名称在整个规划中仍然可用。
- 每个关键词都有中文和英文两种写法，含义相同，可以混用：\`举措\` 就是 \`initiative\`，\`依赖\` 就是 \`depends on\`。
- 全角标点 \`｛｝，；“”\` 与半角标点含义相同。
- 文件没写完也不会丢内容：写完整的部分照常读取，缺少的部分会有提示。`,
    },
  },
  {
    id: 'names',
    title: { en: 'Names', zh: '名称' },
    text: {
      en: `A name begins with a letter of any script or with \`_\`; letters, digits, \`_\` and \`-\` follow. \`FaceLogin\`, \`人脸登录\` and \`open_bank-2\` are names. Capital and small letters differ.

A name is known in the whole programme, whichever file declares it, and in no other programme. A keyword may serve as a name: after a word that asks for a name, and on the same line, every word is a name.`,
      zh: `名称以任何文字的字母、汉字或 \`_\` 开头，后面可以是字母、汉字、数字、\`_\` 和 \`-\`。\`人脸登录\`、\`FaceLogin\`、\`open_bank-2\` 都是名称。字母区分大小写。

名称在整个规划中通用，不论声明在哪个文件里；在别的规划中无效。关键词也可以用作名称：在需要名称的词之后、同一行内，任何词都是名称。`,
    },
  },
  {
    id: 'comments',
    title: { en: 'Comments', zh: '注释' },
    text: {
      en: `\`//\` begins a comment that ends with the line. \`/* … */\` may go over several lines. \`/** … */\` just before an element is its description.`,
      zh: `\`//\` 之后到行末是注释。\`/* … */\` 可以跨越多行。紧接在元素之前的 \`/** … */\` 是该元素的说明。`,
    },
  },
  {
    id: 'strings',
    title: { en: 'Texts', zh: '文字' },
    text: {
      en: `A text stands in quotes: \`"…"\`; the Chinese quotes \`“…”\` serve as well. It ends on the line on which it begins. A quote inside a text is written \`\\"\`, a backslash \`\\\\\`.`,
      zh: `文字写在引号里：\`"…"\`，也可以用中文引号 \`“…”\`。文字必须在同一行内结束。文字中的引号写作 \`\\"\`，反斜杠写作 \`\\\\\`。`,
    },
  },
  {
    id: 'dates',
    title: { en: 'Dates and spans', zh: '日期和时间段' },
    text: {
      en: `A date may be imprecise. It stands for one day, of which only a set of days is known:

| Form | 中文 | The day is one of |
| --- | --- | --- |
| \`2024\` | \`2024年\` | the days of 2024 |
| \`2024-H1\` | \`2024年上半年\` | the days from January to June 2024 |
| \`2024-Q3\` | \`2024年第三季度\` | the days from July to September 2024 |
| \`2024-03\` | \`2024年3月\` | the days of March 2024 |
| \`2024-03-15\` | \`2024年3月15日\` | this day alone |
| \`before 2016\` | \`早于 2016年\` | all days before 1 January 2016 |
| \`after 2018\` | \`晚于 2018年\` | all days after 31 December 2018 |
| \`between 2024-03 and 2024-09\` | \`介于 2024年3月 与 2024年9月\` | the days from 1 March to 30 September 2024 |

A span \`2024-03..2024-09\` lasts from the one date to the other; its two ends may be imprecise too. A date says when something happens, a span how long it lasts.

Which of two dates is the earlier has three answers: certainly the one, certainly the other, or it cannot be decided. \`2024-03\` is certainly before \`2024-06\`; whether it is before \`2024-Q1\` cannot be decided. A principle about order reports an error only where the order is certainly wrong; where it cannot be decided, it says which date to sharpen.`,
      zh: `日期可以不精确。一个日期代表某一天，只是目前仅知道它在哪些天之中：

| 写法 | 英文写法 | 是哪些天中的一天 |
| --- | --- | --- |
| \`2024年\` | \`2024\` | 2024年的各天 |
| \`2024年上半年\` | \`2024-H1\` | 2024年1月至6月的各天 |
| \`2024年第三季度\` | \`2024-Q3\` | 2024年7月至9月的各天 |
| \`2024年3月\` | \`2024-03\` | 2024年3月的各天 |
| \`2024年3月15日\` | \`2024-03-15\` | 只有这一天 |
| \`早于 2016年\` | \`before 2016\` | 2016年1月1日之前的各天 |
| \`晚于 2018年\` | \`after 2018\` | 2018年12月31日之后的各天 |
| \`介于 2024年3月 与 2024年9月\` | \`between 2024-03 and 2024-09\` | 2024年3月1日至9月30日的各天 |

时间段 \`2024年3月..2024年9月\` 从前一个日期持续到后一个日期，两端也可以不精确。日期说明何时发生，时间段说明持续多久。

两个日期孰先孰后有三种答案：一定是前者在先，一定是后者在先，或者无法判断。\`2024-03\` 一定早于 \`2024-06\`；它是否早于 \`2024-Q1\` 则无法判断。关于先后的原则，只有在顺序一定不对时才报错误；无法判断时，会提示哪个日期需要写得更精确。`,
    },
  },
  {
    id: 'figures',
    title: { en: 'Figures', zh: '数字' },
    text: {
      en: `A figure keeps what its source says, and is never made more exact:

| Form | Meaning |
| --- | --- |
| \`93\` or \`1,367\` | exactly so many |
| \`>= 70000\` | at least so many; likewise \`>\`, \`<=\`, \`<\` |
| \`~ 350000000000 CNY\` | about so much, in a unit |
| \`+40%\` | a rise by so much; \`-35%\` is a fall |
| \`3 days\` | a number with its unit, one word |
| \`3..5 years\` | from the one to the other |
| \`"数百个"\` | a figure that the source gives in words |

A unit is one word of your own, written the same wherever it is the same unit.`,
      zh: `数字按原文的精确程度记录，不会被改得更精确：

| 写法 | 含义 |
| --- | --- |
| \`93\` 或 \`1,367\` | 正好这么多 |
| \`>= 70000\` | 至少这么多；\`>\`、\`<=\`、\`<\` 同理 |
| \`~ 350000000000 CNY\` | 大约这么多，带单位 |
| \`+40%\` | 上升这么多；\`-35%\` 表示下降 |
| \`3 天\` | 数字加单位，单位是一个词 |
| \`3..5 年\` | 从前一个数到后一个数 |
| \`"数百个"\` | 原文用文字表述的数字 |

单位用自己的词，同一单位写法应一致。`,
    },
  },
  {
    id: 'evidence',
    title: { en: 'Evidence', zh: '依据' },
    text: {
      en: `Every element may say why it is believed. \`source "…"\` names where it is documented; \`assume "…"\` states what the author supposes. Both take several texts, separated by commas.

\`\`\`dtx
control Liveness "活体检测" {
  against identity-fraud
  live 2020-02
  source "Annual report 2020, page 12"
  assume "The report gives no date; February is our guess."
}
\`\`\``,
      zh: `每个元素都可以写明依据。\`来源 "…"\` 写出处，\`假设 "…"\` 写作者自行设定的内容。两者都可以写多段，用逗号隔开。

\`\`\`dtx
控制 活体检测 {
  防范 冒用身份
  生效 2020年2月
  来源 "2020年年报第12页"
  假设 "年报未写日期，二月是我们的估计。"
}
\`\`\``,
    },
  },
  {
    id: 'waivers',
    title: { en: 'Waivers', zh: '豁免' },
    text: {
      en: `\`waive PRINCIPLE because "…" by UNIT [until DATE]\` inside an element exempts it from one principle. The principle goes by its identifier, such as \`pilot-before-rollout\`, which is the same in both languages.

A waiver is checked itself. It is a finding if it has expired, waives nothing, or has no reason, and if a principle about risk is waived by a unit that is neither of kind \`risk\` nor of kind \`compliance\`.`,
      zh: `在元素里写 \`豁免 原则 因为 "…" 由 单位 [截止 日期]\`，可以让它不受某条原则约束。原则用标识符书写，例如 \`pilot-before-rollout\`，中英文相同。

豁免本身也要检查。豁免已过期、没有豁免任何问题、没有写理由，或者风险类原则由 \`风险\`、\`合规\` 以外的单位豁免，都会提示。`,
    },
  },
  {
    id: 'files',
    title: { en: 'Programme files', zh: '规划文件' },
    text: {
      en: `- A file with a \`programme\` is that programme's root.
- A file that opens with \`part of NAME\` belongs to the programme NAME, declared in the same folder or in the nearest folder above.
- A file with neither stands alone.

\`\`\`dtx
part of OurBank

unit Risk "风控部门" { kind risk }
\`\`\``,
      zh: `- 含有 \`规划\` 声明的文件，是该规划的起点。
- 以 \`属于 名称\` 开头的文件，属于这个名称的规划；规划声明在同一文件夹，或最近的上级文件夹。
- 两者都没有的文件，独立成为一个整体。

\`\`\`dtx
属于 本行

单位 风控 "风控部门" { 类型 风险 }
\`\`\``,
    },
  },
  {
    id: 'settings',
    title: { en: 'Settings', zh: '原则设置' },
    text: {
      en: `The block \`principles\` in a programme chooses how it is checked: \`profile\` which principles, \`set\` the limits that they use, \`off\` what is not checked at all, with its reason.

\`\`\`dtx
programme OurBank "本行数字化转型" {
  as-of 2026-01-27
  core Underwriting
  horizon 2020..2025
  principles {
    profile documented
    set channels-max 3
    set laws-min 30
    off weakest-link because "All units share one security centre."
  }
}
\`\`\`

\`as-of\` is the day that the checks take for today, and \`horizon\` the years that the programme spans. The [profiles](#values-profile) and the [settings](#values-setting) are listed below.`,
      zh: `规划中的 \`原则设置\` 决定怎样检查：\`方案\` 选定检查哪些原则，\`设定\` 写明原则所用的数值，\`关闭\` 写明完全不检查的原则及其理由。

\`\`\`dtx
规划 本行 "本行数字化转型" {
  截至 2026-01-27
  核心优势 核保
  规划期 2020年..2025年
  原则设置 {
    方案 循证
    设定 触点上限 3
    设定 法规下限 30
    关闭 weakest-link 因为 "各单位共用一个安全中心。"
  }
}
\`\`\`

\`截至\` 是检查时视为“今天”的日期，\`规划期\` 是规划覆盖的年限。[方案](#values-profile)和[可设定的数值](#values-setting)见下文。`,
    },
  },
];
