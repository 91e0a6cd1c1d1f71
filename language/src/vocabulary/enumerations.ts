import type { Word } from './word.ts';

/** The enumerations: plain words, never keywords, so that no name is lost to them. */
export const enumerations = {
  'initiative.kind': {
    platform: {
      en: 'platform',
      zh: '平台',
      meaning: {
        en: 'A shared base on which several initiatives build, such as a data middle platform.',
        zh: '供多项举措共用的基础平台，例如数据中台。',
      },
      evidence: ['001:105', '002:9'],
    },
    product: {
      en: 'product',
      zh: '产品',
      meaning: {
        en: 'A product or service that customers take up, such as a loan.',
        zh: '客户直接使用的产品或服务，例如一款贷款。',
      },
      evidence: ['000:50', '001:153'],
    },
    channel: {
      en: 'channel',
      zh: '渠道',
      meaning: {
        en: 'A way by which customers or staff reach the bank, such as mobile banking.',
        zh: '客户或员工接触银行的途径，例如手机银行。',
      },
      evidence: ['001:163', '002:9'],
    },
    system: {
      en: 'system',
      zh: '系统',
      meaning: {
        en: 'A technical system that does a job of its own, such as login by face recognition.',
        zh: '承担特定工作的技术系统，例如人脸识别登录。',
      },
      evidence: ['000:57', '000:59', '002:21'],
    },
    infrastructure: {
      en: 'infrastructure',
      zh: '基础设施',
      meaning: {
        en: 'The technical foundation beneath all systems, such as data centres and cloud.',
        zh: '支撑各类系统的技术底座，例如数据中心和云。',
      },
      evidence: ['001:113', '002:15'],
    },
    model: {
      en: 'model',
      zh: '模型',
      meaning: {
        en: 'A model that learns or computes from data, such as one for credit or for risk.',
        zh: '依靠数据学习或计算的模型，例如授信模型或风控模型。',
      },
      evidence: ['001:135', '002:16', '003:43'],
    },
    process: {
      en: 'process',
      zh: '流程',
      meaning: {
        en: 'A way of working that is changed, such as underwriting.',
        zh: '对一项业务流程的改造，例如核保。',
      },
      evidence: ['000:41', '000:65'],
    },
    talent: {
      en: 'talent',
      zh: '人才',
      meaning: {
        en: 'A scheme that wins, trains or exchanges people.',
        zh: '引进、培养或交流人才的安排。',
      },
      evidence: ['000:48', '002:28'],
    },
    organisation: {
      en: 'organisation',
      zh: '组织',
      meaning: {
        en: 'A change in how the institution is organised, or a mechanism such as open bidding for tasks.',
        zh: '组织架构或工作机制的调整，例如揭榜挂帅机制。',
      },
      evidence: ['001:115', '004:70'],
    },
    culture: {
      en: 'culture',
      zh: '文化',
      meaning: {
        en: 'Work on shared understanding and values.',
        zh: '统一认识、塑造价值观方面的工作。',
      },
      evidence: ['001:137', '004:74'],
    },
  },
  'goal.kind': {
    business: {
      en: 'business',
      zh: '业务',
      meaning: {
        en: 'The goal is about the business itself: growth, return or market.',
        zh: '目标着眼于业务本身，例如增长、收益或市场。',
      },
      evidence: ['001:71', '001:115'],
    },
    customer: {
      en: 'customer',
      zh: '客户',
      meaning: {
        en: 'The goal is about the customers and what they gain.',
        zh: '目标着眼于客户和客户的所得。',
      },
      evidence: ['002:7'],
    },
    social: {
      en: 'social',
      zh: '社会',
      meaning: {
        en: 'The goal is about society, such as relieving its pain points.',
        zh: '目标着眼于社会，例如解决社会的痛点、堵点。',
      },
      evidence: ['001:63'],
    },
    risk: {
      en: 'risk',
      zh: '风险',
      meaning: {
        en: 'The goal is about preventing and containing risk.',
        zh: '目标着眼于防范和化解风险。',
      },
      evidence: ['001:63', '002:25'],
    },
    capability: {
      en: 'capability',
      zh: '能力',
      meaning: {
        en: 'The goal is to build an ability of the institution.',
        zh: '目标是建设机构自身的能力。',
      },
      evidence: ['001:61', '001:151'],
    },
    technology: {
      en: 'technology',
      zh: '技术',
      meaning: {
        en: 'The goal is about technology, and thus needs a goal of another kind above it.',
        zh: '目标着眼于技术，因此须挂在其他类型的目标之下。',
      },
      evidence: ['000:26', '001:109'],
    },
  },
  'unit.kind': {
    executive: {
      en: 'executive',
      zh: '高管',
      meaning: {
        en: 'Leads the institution or a line of business, such as a co-CEO.',
        zh: '机构或业务板块的主要负责人，例如联席首席执行官。',
      },
      evidence: ['000:28'],
    },
    business: {
      en: 'business',
      zh: '业务',
      meaning: {
        en: 'Runs a line of business and meets customers.',
        zh: '经营业务、面向客户的部门。',
      },
      evidence: ['000:28', '000:50'],
    },
    technology: {
      en: 'technology',
      zh: '技术',
      meaning: {
        en: 'Builds and runs technology.',
        zh: '建设和运行技术的部门。',
      },
      evidence: ['000:28', '000:50'],
    },
    data: {
      en: 'data',
      zh: '数据',
      meaning: {
        en: 'Looks after data and its analysis.',
        zh: '管理和分析数据的部门。',
      },
      evidence: ['002:18', '002:19'],
    },
    risk: {
      en: 'risk',
      zh: '风险',
      meaning: {
        en: 'Controls risk and is independent of those who build.',
        zh: '管控风险的部门，独立于建设方。',
      },
      evidence: ['000:59'],
    },
    compliance: {
      en: 'compliance',
      zh: '合规',
      meaning: {
        en: 'Checks that laws and rules are kept.',
        zh: '核查是否符合法律法规的部门。',
      },
      evidence: ['000:57'],
    },
    'head-office': {
      en: 'head-office',
      zh: '总行',
      meaning: {
        en: 'The head office, which plans for the whole institution.',
        zh: '总行，负责全行统筹。',
      },
      evidence: ['002:22'],
    },
    branch: {
      en: 'branch',
      zh: '分行',
      meaning: {
        en: 'A branch, which carries out locally.',
        zh: '分行，负责在当地落地执行。',
      },
      evidence: ['002:22', '002:23'],
    },
    committee: {
      en: 'committee',
      zh: '委员会',
      meaning: {
        en: 'A body that decides together, such as a technology committee.',
        zh: '集体决策的机构，例如科技委员会。',
      },
      evidence: ['000:28'],
    },
    team: {
      en: 'team',
      zh: '团队',
      meaning: {
        en: 'A team of people from several units who share one goal.',
        zh: '由多个单位的人员组成、有共同目标的团队。',
      },
      evidence: ['000:50', '001:131'],
    },
    subsidiary: {
      en: 'subsidiary',
      zh: '子公司',
      meaning: {
        en: 'A company that belongs to the institution, such as a technology subsidiary.',
        zh: '本机构下属的公司，例如科技子公司。',
      },
      evidence: ['002:10', '004:36'],
    },
    partner: {
      en: 'partner',
      zh: '合作方',
      meaning: {
        en: 'An outside organisation with which the institution works.',
        zh: '与本机构合作的外部机构。',
      },
      evidence: ['003:23', '004:26'],
    },
    vendor: {
      en: 'vendor',
      zh: '供应商',
      meaning: {
        en: 'An outside company that supplies technology or services to the institution.',
        zh: '向本机构提供技术或服务的外部公司。',
      },
      evidence: ['001:87'],
    },
    regulator: {
      en: 'regulator',
      zh: '监管',
      meaning: {
        en: 'An authority that sets and enforces the rules.',
        zh: '制定和执行监管要求的机构。',
      },
      evidence: ['000:46', '001:41'],
    },
    government: {
      en: 'government',
      zh: '政府',
      meaning: {
        en: 'A public authority with which the institution serves people, not one that supervises it.',
        zh: '与本机构共同提供公共服务的政府部门，不是监管机构。',
      },
      evidence: ['001:107', '001:133', '004:36'],
    },
  },
  'metric.kind': {
    outcome: {
      en: 'outcome',
      zh: '成效',
      meaning: {
        en: 'Measures what the business or the customer gains.',
        zh: '衡量业务或客户真正得到的提升。',
      },
      evidence: ['000:50', '001:89'],
    },
    experience: {
      en: 'experience',
      zh: '体验',
      meaning: {
        en: 'Measures how customers experience the service.',
        zh: '衡量客户的服务体验。',
      },
      evidence: ['004:66', '004:78'],
    },
    risk: {
      en: 'risk',
      zh: '风险',
      meaning: {
        en: 'Measures risk, such as the share of bad loans.',
        zh: '衡量风险，例如不良率。',
      },
      evidence: ['000:50', '000:59'],
    },
    efficiency: {
      en: 'efficiency',
      zh: '效率',
      meaning: {
        en: 'Measures speed or effort, such as the time to settle a claim.',
        zh: '衡量速度或效率，例如理赔时效。',
      },
      evidence: ['000:37', '004:34'],
    },
    stability: {
      en: 'stability',
      zh: '稳定',
      meaning: {
        en: 'Measures how steadily a system runs.',
        zh: '衡量系统运行是否稳定。',
      },
      evidence: ['001:91', '004:34'],
    },
    staff: {
      en: 'staff',
      zh: '员工',
      meaning: {
        en: 'Measures what the front-line staff gain, such as shorter hours or fewer errors.',
        zh: '衡量一线员工的获得感，例如工时缩短、差错减少。',
      },
      evidence: ['001:137'],
    },
    adoption: {
      en: 'adoption',
      zh: '使用量',
      meaning: {
        en: 'Measures use and traffic, such as monthly active users.',
        zh: '衡量使用和流量，例如月活跃用户数。',
      },
      evidence: ['003:29', '004:54'],
    },
    sales: {
      en: 'sales',
      zh: '销售',
      meaning: {
        en: 'Measures sales, such as the amount sold.',
        zh: '衡量销售，例如销售金额。',
      },
      evidence: ['001:141', '004:62'],
    },
    volume: {
      en: 'volume',
      zh: '数据量',
      meaning: {
        en: 'Measures how much data has been amassed, which says nothing yet about its worth.',
        zh: '衡量积累了多少数据，本身还不能说明价值。',
      },
      evidence: ['001:89'],
    },
    cost: {
      en: 'cost',
      zh: '成本',
      meaning: {
        en: 'Measures cost or saving.',
        zh: '衡量成本或节省。',
      },
      evidence: ['000:37', '001:91'],
    },
    scale: {
      en: 'scale',
      zh: '规模',
      meaning: {
        en: 'Counts how much there is, such as products, interfaces, nodes or people, which says nothing yet about its worth.',
        zh: '衡量有多少产品、接口、节点或人员，本身还不能说明价值。',
      },
      evidence: ['003:25', '004:34', '004:38'],
    },
    coverage: {
      en: 'coverage',
      zh: '覆盖面',
      meaning: {
        en: 'Measures how much of a whole is reached, such as the share of issuers that a model watches.',
        zh: '衡量覆盖了整体的多少，例如模型监测的发行人占比。',
      },
      evidence: ['004:34', '004:82'],
    },
    recognition: {
      en: 'recognition',
      zh: '资质荣誉',
      meaning: {
        en: 'Records certificates, ratings and awards given by others.',
        zh: '记录外部授予的认证、评级和奖项。',
      },
      evidence: ['001:105', '001:111', '001:113'],
    },
  },
  'tier.frequency': {
    'low-frequency': {
      en: 'low-frequency',
      zh: '低频',
      meaning: {
        en: 'The business happens seldom, such as underwriting a life insurance.',
        zh: '不常发生的业务，例如寿险核保。',
      },
      evidence: ['000:39'],
    },
    'medium-frequency': {
      en: 'medium-frequency',
      zh: '中频',
      meaning: {
        en: 'The business happens now and then, such as the approval of a loan.',
        zh: '时有发生的业务，例如贷款审批。',
      },
      evidence: ['000:38'],
    },
    'high-frequency': {
      en: 'high-frequency',
      zh: '高频',
      meaning: {
        en: 'The business happens all the time, such as mobile payment.',
        zh: '时时发生的业务，例如移动支付。',
      },
      evidence: ['000:37'],
    },
  },
  'tier.risk': {
    'low-risk': {
      en: 'low-risk',
      zh: '低风险',
      meaning: {
        en: 'Little is lost if a single case goes wrong, as with motor claims.',
        zh: '单笔出错损失很小的业务，例如车险理赔。',
      },
      evidence: ['000:37'],
    },
    'medium-risk': {
      en: 'medium-risk',
      zh: '中风险',
      meaning: {
        en: 'A single wrong case costs something, as with bank loans.',
        zh: '单笔出错有一定损失的业务，例如银行贷款。',
      },
      evidence: ['000:38'],
    },
    'high-risk': {
      en: 'high-risk',
      zh: '高风险',
      meaning: {
        en: 'A single wrong case costs much, as with large investments; a human must decide.',
        zh: '单笔出错损失很大的业务，例如大额投资，须由人决定。',
      },
      evidence: ['000:39', '000:41'],
    },
  },
  decides: {
    auto: {
      en: 'auto',
      zh: '自动',
      meaning: {
        en: 'The technology decides by itself.',
        zh: '由技术自动作出决定。',
      },
      evidence: ['001:83'],
    },
    assist: {
      en: 'assist',
      zh: '辅助',
      meaning: {
        en: 'The technology assists, and its result enters into the decision.',
        zh: '由技术辅助判断，供决策参考。',
      },
      evidence: ['000:38', '000:39'],
    },
    human: {
      en: 'human',
      zh: '人工',
      meaning: {
        en: 'A human has the last word.',
        zh: '由人作出最终决定。',
      },
      evidence: ['000:41'],
    },
  },
  effect: {
    augment: {
      en: 'augment',
      zh: '赋能',
      meaning: {
        en: 'The technology strengthens the people and the business in place.',
        zh: '技术增强现有的人和业务。',
      },
      evidence: ['000:26'],
    },
    replace: {
      en: 'replace',
      zh: '替代',
      meaning: {
        en: 'The technology takes the place of people or of an existing way of working, which calls for a reason.',
        zh: '技术取代人或现有做法，须说明理由。',
      },
      evidence: ['001:57', '004:48'],
    },
  },
  technologies: {
    ai: {
      en: 'ai',
      zh: '人工智能',
      meaning: {
        en: 'Machines that do what otherwise takes human judgement.',
        zh: '由机器完成原本需要人来判断的工作。',
      },
      evidence: ['000:37', '004:30', '004:78'],
    },
    'machine-learning': {
      en: 'machine-learning',
      zh: '机器学习',
      meaning: {
        en: 'Models that learn patterns from data.',
        zh: '由模型从数据中学习规律。',
      },
      evidence: ['001:57'],
    },
    'large-model': {
      en: 'large-model',
      zh: '大模型',
      meaning: {
        en: 'Models trained on very much data for many tasks.',
        zh: '以海量数据训练、可用于多种任务的模型。',
      },
      evidence: ['002:16'],
    },
    'big-data': {
      en: 'big-data',
      zh: '大数据',
      meaning: {
        en: 'Analysis of very large amounts of data.',
        zh: '对海量数据进行分析。',
      },
      evidence: ['001:53', '003:15', '004:22'],
    },
    recommendation: {
      en: 'recommendation',
      zh: '推荐算法',
      meaning: {
        en: 'Algorithms that choose what to offer to each customer.',
        zh: '为每位客户挑选合适内容的算法。',
      },
      evidence: ['003:15'],
    },
    ocr: {
      en: 'ocr',
      zh: 'OCR',
      meaning: {
        en: 'Machines that read text in pictures.',
        zh: '识别图片中的文字。',
      },
      evidence: ['000:37'],
    },
    speech: {
      en: 'speech',
      zh: '语音识别',
      meaning: {
        en: 'Machines that understand and answer in speech.',
        zh: '由机器听懂并应答语音。',
      },
      evidence: ['003:17', '004:78'],
    },
    'micro-expression': {
      en: 'micro-expression',
      zh: '微表情识别',
      meaning: {
        en: 'Machines that read the face of the customer.',
        zh: '由机器识别客户的面部表情。',
      },
      evidence: ['000:38'],
    },
    rpa: {
      en: 'rpa',
      zh: 'RPA',
      meaning: {
        en: 'Software robots that carry out fixed steps of work.',
        zh: '由软件机器人执行固定的操作步骤。',
      },
      evidence: ['001:57'],
    },
    blockchain: {
      en: 'blockchain',
      zh: '区块链',
      meaning: {
        en: 'Records that nobody can change unnoticed.',
        zh: '难以篡改的共同账本。',
      },
      evidence: ['000:38', '004:36'],
    },
    cloud: {
      en: 'cloud',
      zh: '云计算',
      meaning: {
        en: 'Computing power and storage on call.',
        zh: '按需取用的算力和存储。',
      },
      evidence: ['001:109', '004:22'],
    },
    distributed: {
      en: 'distributed',
      zh: '分布式',
      meaning: {
        en: 'Systems that share their work among many machines.',
        zh: '由多台机器分担工作的系统架构。',
      },
      evidence: ['001:109', '004:22'],
    },
    iot: {
      en: 'iot',
      zh: '物联网',
      meaning: {
        en: 'Things that report their state over a network.',
        zh: '通过网络上报状态的各类设备。',
      },
      evidence: ['001:57', '004:36'],
    },
  },
  novelty: {
    established: {
      en: 'established',
      zh: '成熟',
      meaning: {
        en: 'The technology is well known and proven.',
        zh: '技术成熟，已经充分验证。',
      },
      evidence: [],
    },
    new: {
      en: 'new',
      zh: '新',
      meaning: {
        en: 'The technology is new to the institution.',
        zh: '对本机构来说是新技术。',
      },
      evidence: ['000:57'],
    },
    frontier: {
      en: 'frontier',
      zh: '前沿',
      meaning: {
        en: 'The technology is at the frontier, with little experience anywhere; it needs the strictest control.',
        zh: '技术处于前沿，各处都缺少经验，管控须最严。',
      },
      evidence: ['000:28', '000:55', '002:15'],
    },
  },
  risk: {
    'data-leak': {
      en: 'data-leak',
      zh: '数据泄露',
      meaning: {
        en: 'Data reaches people who must not have it.',
        zh: '数据落入不该得到的人手中。',
      },
      evidence: ['000:55'],
    },
    'model-bias': {
      en: 'model-bias',
      zh: '算法偏见',
      meaning: {
        en: 'A model treats some customers unfairly.',
        zh: '模型对部分客户不公平。',
      },
      evidence: ['000:55'],
    },
    outage: {
      en: 'outage',
      zh: '系统宕机',
      meaning: {
        en: 'A system fails and the service stops.',
        zh: '系统故障，服务中断。',
      },
      evidence: ['000:55'],
    },
    'cyber-attack': {
      en: 'cyber-attack',
      zh: '黑客攻击',
      meaning: {
        en: 'Outsiders attack the systems.',
        zh: '外部人员攻击系统。',
      },
      evidence: ['000:57'],
    },
    'model-failure': {
      en: 'model-failure',
      zh: '模型失效',
      meaning: {
        en: 'A model gives wrong results, as in an extreme situation.',
        zh: '模型给出错误结果，例如在极端场景下失灵。',
      },
      evidence: ['000:57'],
    },
    'identity-fraud': {
      en: 'identity-fraud',
      zh: '冒用身份',
      meaning: {
        en: 'Somebody passes for another person.',
        zh: '有人冒充他人身份。',
      },
      evidence: ['000:59'],
    },
    fraud: {
      en: 'fraud',
      zh: '欺诈',
      meaning: {
        en: 'Somebody deceives the bank or its customers for gain.',
        zh: '有人欺骗银行或客户以谋利。',
      },
      evidence: ['000:28', '004:82'],
    },
    credit: {
      en: 'credit',
      zh: '信用风险',
      meaning: {
        en: 'A borrower does not pay back.',
        zh: '借款人不能按约还款。',
      },
      evidence: ['004:82'],
    },
    market: {
      en: 'market',
      zh: '市场风险',
      meaning: {
        en: 'Prices or issuers move against the bank.',
        zh: '市场价格或发行人状况变化，造成损失。',
      },
      evidence: ['004:82'],
    },
    compliance: {
      en: 'compliance',
      zh: '合规风险',
      meaning: {
        en: 'A law or a rule is broken.',
        zh: '违反法律法规或监管要求。',
      },
      evidence: ['004:82'],
    },
    'money-laundering': {
      en: 'money-laundering',
      zh: '洗钱',
      meaning: {
        en: "The bank's services are used to launder money.",
        zh: '银行服务被用于洗钱。',
      },
      evidence: ['004:82'],
    },
    contagion: {
      en: 'contagion',
      zh: '风险传染',
      meaning: {
        en: 'A risk spreads from one institution or market to another.',
        zh: '风险从一家机构或一个市场传到另一处。',
      },
      evidence: ['001:123', '002:21'],
    },
  },
  dimension: {
    technical: {
      en: 'technical',
      zh: '技术',
      meaning: {
        en: 'The control stands on technology, such as disaster recovery.',
        zh: '靠技术设防，例如灾备。',
      },
      evidence: ['000:57'],
    },
    institutional: {
      en: 'institutional',
      zh: '制度',
      meaning: {
        en: 'The control stands on rules and procedures, such as a compliance review.',
        zh: '靠制度设防，例如合规预审。',
      },
      evidence: ['000:57'],
    },
    cultural: {
      en: 'cultural',
      zh: '文化',
      meaning: {
        en: 'The control stands on awareness and habit, such as drills for all staff.',
        zh: '靠意识和习惯设防，例如全员演练。',
      },
      evidence: ['000:57'],
    },
  },
  mode: {
    prevent: {
      en: 'prevent',
      zh: '预防',
      meaning: {
        en: 'The control keeps the risk from arising.',
        zh: '不让风险发生。',
      },
      evidence: ['001:63', '001:123'],
    },
    detect: {
      en: 'detect',
      zh: '看得见',
      meaning: {
        en: 'The control makes the risk visible.',
        zh: '让风险看得见。',
      },
      evidence: ['002:25'],
    },
    classify: {
      en: 'classify',
      zh: '分得清',
      meaning: {
        en: 'The control tells one risk from another.',
        zh: '把不同风险分得清。',
      },
      evidence: ['002:25'],
    },
    respond: {
      en: 'respond',
      zh: '控得住',
      meaning: {
        en: 'The control contains the risk and repairs the damage.',
        zh: '把风险控得住，并修复损失。',
      },
      evidence: ['002:25'],
    },
  },
  technique: {
    'dual-dr': {
      en: 'dual-dr',
      zh: '双重灾备',
      meaning: {
        en: 'Two independent arrangements for disaster recovery.',
        zh: '两套相互独立的灾难备份。',
      },
      evidence: ['000:57'],
    },
    'federated-learning': {
      en: 'federated-learning',
      zh: '联邦学习',
      meaning: {
        en: 'Several parties train one model while the data stays where it is, usable but not visible.',
        zh: '多方共同训练模型而数据不出各自范围，做到可用不可见。',
      },
      evidence: ['000:57'],
    },
    masking: {
      en: 'masking',
      zh: '脱敏',
      meaning: {
        en: 'Sensitive parts of the data are hidden before use.',
        zh: '使用之前先隐去数据中的敏感内容。',
      },
      evidence: [],
    },
    liveness: {
      en: 'liveness',
      zh: '活体检测',
      meaning: {
        en: 'Checks that a living person stands before the camera.',
        zh: '确认镜头前是真人。',
      },
      evidence: ['000:59'],
    },
    'multi-factor': {
      en: 'multi-factor',
      zh: '多因子认证',
      meaning: {
        en: 'Asks for a second proof of identity, such as a code by text message.',
        zh: '要求第二重身份验证，例如短信验证码。',
      },
      evidence: ['000:59'],
    },
    drill: {
      en: 'drill',
      zh: '演练',
      meaning: {
        en: 'Rehearses an extreme situation, such as an attack by hackers.',
        zh: '演练极端场景，例如黑客攻击。',
      },
      evidence: ['000:57', '002:26'],
    },
    admission: {
      en: 'admission',
      zh: '准入',
      meaning: {
        en: 'Lets in only those who meet set conditions.',
        zh: '只接受符合准入条件的对象。',
      },
      evidence: ['001:155'],
    },
    warning: {
      en: 'warning',
      zh: '预警',
      meaning: {
        en: 'Warns before the damage is done.',
        zh: '在损失发生之前发出预警。',
      },
      evidence: ['002:21', '004:82'],
    },
    interception: {
      en: 'interception',
      zh: '拦截',
      meaning: {
        en: 'Stops a suspicious transaction.',
        zh: '拦下可疑交易。',
      },
      evidence: ['004:82'],
    },
  },
  'gate.kind': {
    need: {
      en: 'need',
      zh: '需求',
      meaning: {
        en: 'A business unit confirms that the need is real, before the project is approved.',
        zh: '立项之前，由业务部门确认需求属实。',
      },
      evidence: ['000:28'],
    },
    review: {
      en: 'review',
      zh: '评审',
      meaning: {
        en: 'Business people review the early design.',
        zh: '业务人员参与早期设计评审。',
      },
      evidence: ['000:68'],
    },
    compliance: {
      en: 'compliance',
      zh: '合规',
      meaning: {
        en: 'A compliance or risk unit checks the laws and rules, before new technology is applied.',
        zh: '新技术应用之前，由合规或风控部门核查法规。',
      },
      evidence: ['000:57'],
    },
  },
  'phase.kind': {
    planned: {
      en: 'planned',
      zh: '计划',
      meaning: {
        en: 'Decided upon, but not begun.',
        zh: '已有计划，尚未开始。',
      },
      evidence: ['001:157'],
    },
    design: {
      en: 'design',
      zh: '设计',
      meaning: {
        en: 'Requirements and design are worked out.',
        zh: '进行需求和方案设计。',
      },
      evidence: ['000:68', '001:161'],
    },
    build: {
      en: 'build',
      zh: '建设',
      meaning: {
        en: 'The work is being built.',
        zh: '正在建设。',
      },
      evidence: ['001:165', '002:21'],
    },
    pilot: {
      en: 'pilot',
      zh: '试点',
      meaning: {
        en: 'Tried out in a few places before it is spread.',
        zh: '先在少数地方试用。',
      },
      evidence: ['003:43'],
    },
    rollout: {
      en: 'rollout',
      zh: '推广',
      meaning: {
        en: 'Brought to all who are to use it.',
        zh: '向全部使用者推广。',
      },
      evidence: ['000:59', '002:21'],
    },
    operate: {
      en: 'operate',
      zh: '运行',
      meaning: {
        en: 'In regular operation.',
        zh: '已经投产，正常运行。',
      },
      evidence: ['001:113', '003:25'],
    },
  },
  'data.class': {
    public: {
      en: 'public',
      zh: '公开',
      meaning: {
        en: 'Data that anybody may see.',
        zh: '任何人都可以看到的数据。',
      },
      evidence: ['001:107'],
    },
    internal: {
      en: 'internal',
      zh: '内部',
      meaning: {
        en: 'Data of the institution that is not about single persons.',
        zh: '机构内部、不涉及具体个人的数据。',
      },
      evidence: ['002:13'],
    },
    personal: {
      en: 'personal',
      zh: '个人',
      meaning: {
        en: 'Data about single persons, which the law protects.',
        zh: '涉及个人、受法律保护的数据。',
      },
      evidence: ['000:57'],
    },
    medical: {
      en: 'medical',
      zh: '医疗',
      meaning: {
        en: 'Data about the health of single persons, which needs the most care.',
        zh: '涉及个人健康、须最审慎对待的数据。',
      },
      evidence: ['000:57'],
    },
  },
  definitions: {
    single: {
      en: 'single',
      zh: '统一',
      meaning: {
        en: 'The data is defined in one way everywhere.',
        zh: '各处口径统一。',
      },
      evidence: ['003:43'],
    },
    mixed: {
      en: 'mixed',
      zh: '不一致',
      meaning: {
        en: 'Regions or products define the data in different ways.',
        zh: '不同地区或产品的口径不一致。',
      },
      evidence: ['001:145'],
    },
  },
  care: {
    standard: {
      en: 'standard',
      zh: '标准',
      meaning: {
        en: 'The segment is well served by standard service.',
        zh: '标准化服务即可满足。',
      },
      evidence: ['000:71'],
    },
    'high-touch': {
      en: 'high-touch',
      zh: '专属',
      meaning: {
        en: 'The segment expects a person who looks after it, such as an adviser.',
        zh: '需要专人服务，例如专属顾问。',
      },
      evidence: ['000:39', '000:71'],
    },
    accessible: {
      en: 'accessible',
      zh: '无障碍',
      meaning: {
        en: 'The segment needs help to use digital service, as elderly customers do.',
        zh: '使用数字服务需要帮助，例如老年客户。',
      },
      evidence: ['001:83'],
    },
  },
  basis: {
    behaviour: {
      en: 'behaviour',
      zh: '行为',
      meaning: {
        en: 'Customers are grouped by what they do.',
        zh: '按客户的交易行为划分。',
      },
      evidence: ['001:129'],
    },
    'life-stage': {
      en: 'life-stage',
      zh: '生命阶段',
      meaning: {
        en: 'Customers are grouped by the stage of life they are in.',
        zh: '按客户所处的人生阶段划分。',
      },
      evidence: ['004:66'],
    },
    occupation: {
      en: 'occupation',
      zh: '职业',
      meaning: {
        en: 'Customers are grouped by the work they do.',
        zh: '按客户的职业划分。',
      },
      evidence: ['003:45'],
    },
    need: {
      en: 'need',
      zh: '需求',
      meaning: {
        en: 'Customers are grouped by what they need.',
        zh: '按客户的金融需求划分。',
      },
      evidence: ['001:129'],
    },
    type: {
      en: 'type',
      zh: '类型',
      meaning: {
        en: 'Customers are grouped by their formal type, such as personal or corporate.',
        zh: '按个人、对公等客户类型划分。',
      },
      evidence: ['001:129'],
    },
  },
  direction: {
    out: {
      en: 'out',
      zh: '走出去',
      meaning: {
        en: "The bank's services go out to partners.",
        zh: '把本行的服务开放给合作方。',
      },
      evidence: ['002:9', '004:26'],
    },
    in: {
      en: 'in',
      zh: '引进来',
      meaning: {
        en: 'The services of partners are brought into the bank.',
        zh: '把合作方的服务引入本行。',
      },
      evidence: ['002:9', '004:26'],
    },
  },
  access: {
    'barrier-free': {
      en: 'barrier-free',
      zh: '无障碍',
      meaning: {
        en: 'Everybody can use it, elderly and disabled customers included.',
        zh: '人人都能使用，包括老年和残障客户。',
      },
      evidence: ['001:83'],
    },
  },
  offers: {
    api: {
      en: 'api',
      zh: '接口',
      meaning: {
        en: 'Others call the ability through an interface.',
        zh: '别人通过接口调用。',
      },
      evidence: ['001:167', '004:84'],
    },
    component: {
      en: 'component',
      zh: '组件',
      meaning: {
        en: 'Others build the ability into their own work as a ready part.',
        zh: '别人作为现成组件装进自己的系统。',
      },
      evidence: ['001:161', '004:84'],
    },
  },
  via: {
    challenge: {
      en: 'challenge',
      zh: '揭榜挂帅',
      meaning: {
        en: 'The task was put out for open bidding, with a stated target.',
        zh: '公开张榜、写明目标、竞标立项。',
      },
      evidence: ['001:115', '002:19'],
    },
  },
  journey: {
    before: {
      en: 'before',
      zh: '售前',
      meaning: {
        en: 'Before the sale, such as getting to know the customer.',
        zh: '成交之前，例如了解客户。',
      },
      evidence: ['003:15'],
    },
    during: {
      en: 'during',
      zh: '售中',
      meaning: {
        en: 'During the sale, such as answers about a product.',
        zh: '成交过程中，例如产品问答。',
      },
      evidence: ['003:15'],
    },
    after: {
      en: 'after',
      zh: '售后',
      meaning: {
        en: 'After the sale, such as an analysis of returns.',
        zh: '成交之后，例如收益分析。',
      },
      evidence: ['003:15'],
    },
  },
  interval: {
    day: {
      en: 'day',
      zh: '每日',
      meaning: {
        en: 'Once a day.',
        zh: '每天一次。',
      },
      evidence: [],
    },
    week: {
      en: 'week',
      zh: '每周',
      meaning: {
        en: 'Once a week.',
        zh: '每周一次。',
      },
      evidence: [],
    },
    month: {
      en: 'month',
      zh: '每月',
      meaning: {
        en: 'Once a month.',
        zh: '每月一次。',
      },
      evidence: [],
    },
    quarter: {
      en: 'quarter',
      zh: '每季度',
      meaning: {
        en: 'Once a quarter.',
        zh: '每季度一次。',
      },
      evidence: [],
    },
    'half-year': {
      en: 'half-year',
      zh: '每半年',
      meaning: {
        en: 'Once every half year.',
        zh: '每半年一次。',
      },
      evidence: [],
    },
    year: {
      en: 'year',
      zh: '每年',
      meaning: {
        en: 'Once a year.',
        zh: '每年一次。',
      },
      evidence: [],
    },
  },
  level: {
    low: {
      en: 'low',
      zh: '低',
      meaning: {
        en: 'Small, so that it can be borne.',
        zh: '程度低，可以承受。',
      },
      evidence: [],
    },
    medium: {
      en: 'medium',
      zh: '中',
      meaning: {
        en: 'Neither small nor great, so that it must be watched.',
        zh: '程度中等，需要关注。',
      },
      evidence: [],
    },
    high: {
      en: 'high',
      zh: '高',
      meaning: {
        en: 'Great, so that something must be done.',
        zh: '程度高，必须处置。',
      },
      evidence: [],
    },
  },
  'tradeoff.value': {
    safety: {
      en: 'safety',
      zh: '安全',
      meaning: {
        en: 'Keeping money, data and identities safe.',
        zh: '保护资金、数据和身份的安全。',
      },
      evidence: ['000:59'],
    },
    convenience: {
      en: 'convenience',
      zh: '便捷',
      meaning: {
        en: 'Fewer steps and less effort for the customer.',
        zh: '让客户少走步骤、少费力。',
      },
      evidence: ['000:59', '004:30'],
    },
    openness: {
      en: 'openness',
      zh: '开放',
      meaning: {
        en: 'Sharing services and data with partners.',
        zh: '与合作伙伴共享服务和数据。',
      },
      evidence: ['002:9'],
    },
    privacy: {
      en: 'privacy',
      zh: '隐私',
      meaning: {
        en: "Keeping customers' data out of others' hands, and risk from crossing over.",
        zh: '不让客户信息外流，也不让风险交叉传染。',
      },
      evidence: ['001:123'],
    },
    standard: {
      en: 'standard',
      zh: '标准化',
      meaning: {
        en: 'The same technical service for everybody, such as fast claims.',
        zh: '由技术为所有人提供同样的服务，例如快速理赔。',
      },
      evidence: ['000:71'],
    },
    'human-touch': {
      en: 'human-touch',
      zh: '人情味',
      meaning: {
        en: 'A person who looks after the customer, such as an adviser.',
        zh: '由专人服务客户，例如专属顾问。',
      },
      evidence: ['000:71'],
    },
    centralisation: {
      en: 'centralisation',
      zh: '集中',
      meaning: {
        en: 'Head office does the work for all branches.',
        zh: '业务统一由总行处理。',
      },
      evidence: ['001:53'],
    },
    localisation: {
      en: 'localisation',
      zh: '本地化',
      meaning: {
        en: 'Branches carry out in the way that suits their place.',
        zh: '由分行因地制宜地落地执行。',
      },
      evidence: ['002:22'],
    },
    assistance: {
      en: 'assistance',
      zh: '辅助',
      meaning: {
        en: 'Technology helps people, who keep the last word.',
        zh: '技术协助人，最终由人决定。',
      },
      evidence: ['000:41'],
    },
    replacement: {
      en: 'replacement',
      zh: '替代',
      meaning: {
        en: 'Technology does the work in the place of people.',
        zh: '技术代替人完成工作。',
      },
      evidence: ['004:48', '001:57'],
    },
    'finance-first': {
      en: 'finance-first',
      zh: '金融为本',
      meaning: {
        en: 'Finance is the purpose, and technology its instrument.',
        zh: '以金融为目的，以技术为工具。',
      },
      evidence: ['000:26'],
    },
    'technology-first': {
      en: 'technology-first',
      zh: '科技为先',
      meaning: {
        en: 'Technology comes first and leads the transformation.',
        zh: '科技摆在首位，引领转型。',
      },
      evidence: ['003:37', '001:67'],
    },
    'own-strength': {
      en: 'own-strength',
      zh: '自身优势',
      meaning: {
        en: 'Building on what the institution itself is best at.',
        zh: '立足本机构最擅长的能力。',
      },
      evidence: ['001:173'],
    },
    benchmark: {
      en: 'benchmark',
      zh: '对标',
      meaning: {
        en: 'Learning from the example of others, such as technology companies.',
        zh: '以别的机构为榜样，例如科技公司。',
      },
      evidence: ['003:13'],
    },
    prudence: {
      en: 'prudence',
      zh: '审慎',
      meaning: {
        en: 'Going slowly where the technology is little known.',
        zh: '技术越新，步子越稳。',
      },
      evidence: ['000:55'],
    },
    speed: {
      en: 'speed',
      zh: '快速',
      meaning: {
        en: 'Delivering early and often.',
        zh: '尽早上线，不断迭代。',
      },
      evidence: ['004:50', '004:30'],
    },
    'few-touchpoints': {
      en: 'few-touchpoints',
      zh: '少而精',
      meaning: {
        en: 'Few touchpoints, each of them good.',
        zh: '触点不求多，只求精。',
      },
      evidence: ['002:9'],
    },
    'many-touchpoints': {
      en: 'many-touchpoints',
      zh: '全触点',
      meaning: {
        en: 'A touchpoint wherever a customer may be.',
        zh: '客户在哪里，触点就到哪里。',
      },
      evidence: ['003:17', '003:31'],
    },
    'demand-pull': {
      en: 'demand-pull',
      zh: '需求牵引',
      meaning: {
        en: 'What is built answers a need of the business.',
        zh: '业务提出需求，再去建设。',
      },
      evidence: ['000:28'],
    },
    'supply-push': {
      en: 'supply-push',
      zh: '技术驱动',
      meaning: {
        en: 'Data and technology are built up first and open new uses.',
        zh: '先建设数据和技术能力，再带动应用。',
      },
      evidence: ['002:12', '003:21'],
    },
    traffic: {
      en: 'traffic',
      zh: '流量',
      meaning: {
        en: 'How many customers come, and how often.',
        zh: '来了多少客户，来得多勤。',
      },
      evidence: ['004:54'],
    },
    value: {
      en: 'value',
      zh: '价值',
      meaning: {
        en: 'What the customers and the bank gain in the end.',
        zh: '客户和银行最终得到多少价值。',
      },
      evidence: ['001:49', '004:66'],
    },
    'fluid-teams': {
      en: 'fluid-teams',
      zh: '融合团队',
      meaning: {
        en: 'Teams across departments, with blurred borders.',
        zh: '跨部门组队，淡化部门界限。',
      },
      evidence: ['004:70'],
    },
    'fixed-responsibility': {
      en: 'fixed-responsibility',
      zh: '责任到人',
      meaning: {
        en: 'Everything has one who answers for it.',
        zh: '事事都有明确的负责方。',
      },
      evidence: ['002:11'],
    },
    'single-scenario': {
      en: 'single-scenario',
      zh: '单个场景',
      meaning: {
        en: 'The right product for one situation in life or business.',
        zh: '针对一个具体场景提供合适的产品。',
      },
      evidence: ['001:133'],
    },
    'whole-enterprise': {
      en: 'whole-enterprise',
      zh: '整体提升',
      meaning: {
        en: 'Progress of the whole enterprise, beyond single situations.',
        zh: '着眼整个企业的提升，不止于一个场景。',
      },
      evidence: ['001:173'],
    },
    'credit-growth': {
      en: 'credit-growth',
      zh: '信贷增长',
      meaning: {
        en: 'Lending to more customers, and more of it.',
        zh: '让更多客户得到贷款，扩大投放。',
      },
      evidence: ['004:30', '000:50'],
    },
    'sound-credit': {
      en: 'sound-credit',
      zh: '信贷稳健',
      meaning: {
        en: 'Holding the line against loans that are not paid back.',
        zh: '守住底线，控制不良贷款。',
      },
      evidence: ['000:39', '000:50'],
    },
    'new-signals': {
      en: 'new-signals',
      zh: '新型信号',
      meaning: {
        en: 'Judging customers by new kinds of data, such as facial expressions.',
        zh: '用新型数据判断客户，例如微表情。',
      },
      evidence: ['000:38'],
    },
    'fair-use': {
      en: 'fair-use',
      zh: '公平合规',
      meaning: {
        en: 'Using personal data lawfully, and treating every customer fairly.',
        zh: '依法使用个人数据，公平对待每位客户。',
      },
      evidence: ['000:57', '000:55'],
    },
    'own-control': {
      en: 'own-control',
      zh: '自主可控',
      meaning: {
        en: 'Key technology stays in the hands of the institution.',
        zh: '关键技术掌握在自己手中。',
      },
      evidence: ['002:16'],
    },
    'outside-strength': {
      en: 'outside-strength',
      zh: '借助外力',
      meaning: {
        en: 'Bringing in the strength and knowledge of others.',
        zh: '引入外部的力量和智慧。',
      },
      evidence: ['004:36', '002:9'],
    },
    'sales-targets': {
      en: 'sales-targets',
      zh: '销售指标',
      meaning: {
        en: 'Branches are given figures to reach.',
        zh: '给分支机构下达要完成的数字。',
      },
      evidence: ['001:141'],
    },
    'staff-gain': {
      en: 'staff-gain',
      zh: '员工获得感',
      meaning: {
        en: 'Staff feel that the work becomes lighter and better.',
        zh: '员工感到工作更轻松、更有成效。',
      },
      evidence: ['001:137'],
    },
    'sales-growth': {
      en: 'sales-growth',
      zh: '扩大销售',
      meaning: {
        en: 'Leading customers on to more and larger products.',
        zh: '引导客户购买更多、更大的产品。',
      },
      evidence: ['004:58'],
    },
    'customer-interest': {
      en: 'customer-interest',
      zh: '客户利益',
      meaning: {
        en: "Deciding from the customer's point of view.",
        zh: '站在客户立场作决定。',
      },
      evidence: ['004:66'],
    },
    'labour-saving': {
      en: 'labour-saving',
      zh: '节约人力',
      meaning: {
        en: 'Freeing staff by means of technology.',
        zh: '用技术释放人力。',
      },
      evidence: ['001:53'],
    },
    'personal-care': {
      en: 'personal-care',
      zh: '温暖陪伴',
      meaning: {
        en: 'A person at the side of those who need one, as elderly customers do.',
        zh: '陪伴有需要的客户，例如老年客户。',
      },
      evidence: ['001:83'],
    },
    'data-pooling': {
      en: 'data-pooling',
      zh: '数据汇集',
      meaning: {
        en: 'Bringing all data together in one place.',
        zh: '把各处的数据汇集到一起。',
      },
      evidence: ['001:105'],
    },
    'not-visible': {
      en: 'not-visible',
      zh: '可用不可见',
      meaning: {
        en: 'Data is used without being seen.',
        zh: '数据可以使用，但看不到原始内容。',
      },
      evidence: ['000:57'],
    },
  },
  profile: {
    documented: {
      en: 'documented',
      zh: '循证',
      meaning: {
        en: 'The usual choice: the principles as the documents state them.',
        zh: '通常的选择：按文献所述的原则检查。',
      },
      evidence: [],
    },
    strict: {
      en: 'strict',
      zh: '严格',
      meaning: {
        en: 'The strict choice: more is checked than by `documented`.',
        zh: '严格的选择：比 `循证` 检查得更多、更严。',
      },
      evidence: [],
    },
    essential: {
      en: 'essential',
      zh: '精要',
      meaning: {
        en: 'The lean choice: only the principles that matter most are checked.',
        zh: '精简的选择：只检查最要紧的原则。',
      },
      evidence: [],
    },
  },
  setting: {
    'channels-max': {
      en: 'channels-max',
      zh: '触点上限',
      meaning: {
        en: 'How many channels may face customers before the programme is asked to join some.',
        zh: '面向客户的渠道最多几个，超出时会提示合并。',
      },
      evidence: ['002:9'],
    },
    'laws-min': {
      en: 'laws-min',
      zh: '法规下限',
      meaning: {
        en: 'How many laws a compliance gate must name at least.',
        zh: '合规关口至少列出几部法规。',
      },
      evidence: ['000:57'],
    },
  },
  serves: {
    staff: {
      en: 'staff',
      zh: '员工',
      meaning: {
        en: "The initiative serves the bank's own people.",
        zh: '举措供行内员工使用。',
      },
      evidence: ['002:9'],
    },
  },
} as const satisfies Record<string, Record<string, Word>>;

export type EnumerationName = keyof typeof enumerations;
