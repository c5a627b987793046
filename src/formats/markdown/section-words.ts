// The words people put around objectives and key results: names of sections, teams and fields, as data. Simplified script, lower case.

export type Field = 'owner' | 'source' | 'why' | 'baseline' | 'target' | 'measure' | 'unit' | 'note' | 'task';

/** `Word:` at the start of a line that tells something about the statement above, and what it tells. */
const fields: Record<Field, string> = {
  owner:
    'owner|owners|dri|lead|responsible|assignee|accountable|负责人|责任人|主责|主责人|牵头人|牵头|负责|责任者|担当',
  source: 'source|data source|data|数据来源|数据源|资料来源|来源|取数',
  why: 'why|why now|why this matters|why it matters|motivation|rationale|context|为什么|为什么重要|背景|原因|动机|意义',
  baseline:
    'baseline|current|current value|current baseline|starting point|start|start value|starting value|now|today|from|as is|' +
    '基线|基线值|基准|基准值|当前|当前值|现状|现况|现值|目前|目前值|起始值|起点|初始值|期初值|现在',
  target:
    'target|targets|target value|goal value|目标值|期末值|目标数值|目标数据|预期值|期望值|预期结果|目标水平|达成标准',
  measure:
    'measure|measures|measured by|measurement|measurements|metric|metrics|how measured|success criteria|success criterion|success metric|' +
    'success metrics|acceptance criteria|definition of done|衡量标准|衡量方式|衡量指标|衡量方法|度量|度量方式|度量标准|度量指标|验收标准|完成标准|' +
    '成功标准|成功指标|量化指标|指标|关键指标|判断标准|考核指标|衡量',
  unit: 'unit|units|单位',
  note:
    'status|progress|score|scores|final score|grade|confidence|due|deadline|due date|date|note|notes|comment|comments|update|updates|weight|' +
    'priority|stakeholders|risk|risks|dependencies|dependency|links|link|definition|details|detail|description|result|results|collaborators|team|' +
    'ref|epic|issue|tracking|tracking support|reference|references|further reading|tl;dr|timeline|by|when|reviewer|guard metric|guard|aligned to|aligns to|applies to|supports|constraint|constraints|scope|' +
    '状态|进度|进展|评分|得分|信心|信心指数|信心度|截止|截止时间|截止日期|时间|期限|备注|说明|目标说明|描述|注|权重|优先级|风险|依赖|链接|口径|定义|' +
    '约束|约束条件|限制|角色|范围|协作|协作方|配合部门|结果|复盘|总结|对齐|向上对齐|支撑|对应|更新|最后更新|完成情况|完成度|里程碑|时间节点|护栏指标',
  task:
    'initiative|initiatives|key initiatives|task|tasks|action|actions|action items|key actions|next steps|next actions|todo|todos|to do|plan|' +
    'plans|activities|key activities|strategy|strategies|project|projects|how|roadmap|deliverables|milestones|tactics|work items|' +
    '行动|行动计划|行动项|任务|任务拆解|任务分解|举措|关键举措|关键行动|关键任务|重点任务|策略|措施|待办|下一步|下一步计划|项目|具体措施|主要任务|' +
    '具体任务|工作任务|工作计划|具体行动|执行计划|实施计划|实施步骤|路线图|计划|拆解|分解|交付物|动作|关键动作|落地动作|方案|解决方案|实施方案|做法|步骤',
};

export const fieldWords: ReadonlyMap<string, Field> = new Map(
  Object.entries(fields).flatMap(([field, words]) => words.split('|').map((word) => [word, field as Field] as const)),
);

/** Headings whose whole section only informs; together with the words of fields. */
export const noteSections: ReadonlySet<string> = new Set(
  (
    '非目标|明确不做|不做什么|introduction|intro|overview|summary|background|about|how to use|how to read|legend|glossary|table of contents|contents|toc|appendix|' +
    'scoring|grading|faq|faqs|resources|process|schedule|changelog|license|contributing|roles|roles and responsibilities|tips|' +
    'what are okrs|what is an okr|why okrs|archive|archived|see also|parking lot|not doing|out of scope|non-goals|non goals|anti-goals|anti goals|non-objectives|not included|health metrics|' +
    'on this page|kpis|kpi|key performance indicators|key concepts|concepts|definitions|external references|rational|alternatives|credits|assumptions|constraints|standing constraints|' +
    'what is okr|okr framework|okr best practices|best practices|examples|example|guidelines|principles|design principles|risks and mitigation|' +
    'risks and mitigations|meeting notes|target users|target audience|target customers|user personas|personas|prerequisites|decisions|kickoff decisions|tips and resources|related plays|mission|our mission|values|core values|' +
    '设计原则|原则|名词解释|目录|简介|前言|概述|引言|附录|参考|参考资料|经验教训|评分标准|常见问题|流程|时间表|更新记录|不做清单|不做|健康指标|' +
    '使用说明|填写说明|判定规则|约束|假设|使命|年度愿景|目标用户|目标人群|目标客户|目标客群|目标受众|目标市场|用户画像|前置条件|前提条件|愿景使命|愿景与使命|使命愿景|成就记录|变更记录|修订记录|相关链接|战略定位|北极星|北极星指标'
  ).split('|'),
);

/** Headings of what was found later about OKRs set elsewhere; they are read where nothing was read before. */
export const reviewSections =
  /^(?:(?:krs?|okrs?|weekly|monthly|mid[ -]?(?:quarter|term|year)|end[ -]?of[ -]?quarter|quarterly|q[1-4]|final)\s)?(?:check[ -]?ins?|reviews?|retro(?:spective)?s?|scores?|scorecard|results?|status|progress|updates?|tracking|lessons learned|learnings|report)(?:\s(?:tracking|update|review|report|table|overview|log|summary|notes))?$|^(?:本周|每周|周|月度|季度|季中|期中|期末|年中|年终)?(?:进展|进度|周报|月报|复盘|回顾|总结|跟踪|追踪|状态|得分|评分|完成情况|达成情况|检查|盘点|汇报)(?:跟踪|追踪|更新|表|记录|汇总|总览)?$|(?:krs?|okrs?|关键结果|目标)\s?(?:的)?(?:状态|进展|进度|完成情况|达成情况)(?:复核|核对|盘点|回顾|检查|更新|跟踪|追踪|一览)$/;

/** Headings under which OKRs set elsewhere are only named: `OKR 对齐`, `Alignment`. */
export const alignmentSection =
  /^(?:(?:(?:okrs?|目标|对应)\s?)?(?:对齐|alignment|mapping)\s?(?:map|matrix|table|表|矩阵|图)?|对齐关系|okrs?\s?影响|对应\s?okrs?|[与和].{0,12}okrs?\s?的?(?:映射|对应|对齐)(?:关系|表)?)$/;

/** Names of departments and kinds of goals that head a group of objectives rather than being one. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    'product|products|engineering|research|hiring|recruiting|recruitment|talent|organization|organisation|academia|company|company wide|company-wide|' +
    'community|developer community|developer relations|devrel|marketing|sales|finance|operations|ops|people|people ops|hr|human resources|design|ux|' +
    'data|infrastructure|infra|platform|security|support|customer success|customer engineering|legal|growth|vision|backend|frontend|mobile|web|quality|' +
    'qa|release|documentation|docs|governance|business|business development|partnerships|events|content|analytics|it|machine learning|ml|technology|' +
    'tech|team|individual|personal|general|other|misc|internal|external|distribution|core services|code intelligence|search|cloud|devops|sre|work|life|' +
    '产品|研发|技术|工程|市场|销售|运营|财务|人事|人力资源|行政|设计|数据|平台|基础设施|客户成功|客服|公司|公司级|全公司|团队|部门|个人|测试|质量|安全|' +
    '前端|后端|架构|增长|商务|法务|品牌|愿景|战略|营运|工作|生活|学习|家庭|健康'
  ).split('|'),
);

/** Ends of the names of teams; such a heading is never itself an objective. */
export const teamEndings =
  /(?:团队|部门|事业部|中心|小组|[\u4e00-\u9fff]部|[\u4e00-\u9fff]组|\b(?:team|group|department|dept\.?|squad|tribe|guild|chapter|division|unit))$/i;

/** A name of a role in front of a group of items: `VP Product`, `CEO`, `@lin`. */
export const roleName =
  /^(?:@[\w.-]+|(?:ceo|cto|cfo|cmo|cro|cpo|coo|cio|ciso|cco|chro|vp|svp|evp|dir|director|head|lead|pm|em|tl|manager)\b[\w\s,&/.()-]{0,40})$/i;

/** Plans of a week or a sprint: steps on the way, where OKRs are labelled elsewhere. */
export const shortPlans =
  /(?<![a-z])(?:sprint|iteration|weekly|daily|this week(?:'s)?|next week(?:'s)?) (?:goals?|objectives?|plans?|backlog)(?![a-z])|(?:本周|下周|每周|周|冲刺|迭代)(?:目标|计划)/;
