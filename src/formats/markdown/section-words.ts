// The words people put around objectives and key results: names of sections, teams and fields, as data.

export type Field = 'owner' | 'source' | 'why' | 'note' | 'task';

/** `Word:` at the start of a line that tells something about the statement above, and what it tells. */
const fields: Record<Field, string> = {
  owner: 'owner|owners|dri|lead|responsible|assignee|负责人|责任人|負責人|責任人|主责|牵头人',
  source: 'source|data source|数据来源|数据源|资料来源|資料來源|來源|来源',
  why: 'why|why now|motivation|rationale|context|为什么|為什麼|背景|原因|动机|動機',
  note:
    'status|progress|score|grade|confidence|due|deadline|due date|date|note|notes|comment|comments|update|updates|weight|priority|stakeholders|' +
    'risk|risks|dependencies|dependency|links|link|definition|details|result|results|collaborators|team|ref|epic|issue|reference|references|' +
    'further reading|tl;dr|状态|狀態|进度|進度|进展|進展|評分|评分|得分|信心|信心指数|信心指數|截止|截止时间|截止日期|时间|時間|備註|备注|说明|說明|注|' +
    '权重|權重|优先级|優先級|风险|風險|依赖|依賴|链接|連結|口径|定义|定義|协作|协作方|配合部门|结果|結果|复盘|復盤|總結|总结',
  task:
    'initiative|initiatives|task|tasks|action|actions|action items|next steps|todo|todos|plan|activities|strategy|strategies|projects|how|' +
    '行动|行動|行动计划|行動計畫|行动项|任务|任務|举措|舉措|关键举措|关键行动|策略|措施|待办|待辦|下一步|项目|項目|具体措施|主要任务',
};

export const fieldWords: ReadonlyMap<string, Field> = new Map(
  Object.entries(fields).flatMap(([field, words]) => words.split('|').map((word) => [word, field as Field] as const)),
);

/** Headings whose whole section only informs; together with the words of fields. */
export const noteSections: ReadonlySet<string> = new Set(
  (
    'introduction|intro|overview|summary|background|about|how to use|how to read|legend|glossary|table of contents|contents|toc|appendix|' +
    'retrospective|retro|lessons learned|learnings|scoring|grading|review|faq|resources|process|timeline|schedule|changelog|license|contributing|' +
    'what are okrs|what is an okr|why okrs|archive|see also|parking lot|not doing|out of scope|non-goals|health metrics|on this page|key concepts|concepts|definitions|external references|' +
    'what is okr|okr framework|okr best practices|best practices|examples|guidelines|principles|design principles|risks and mitigation|' +
    'next actions|meeting notes|设计原则|原则|名词解释|' +
    '目录|目錄|简介|簡介|前言|概述|引言|附录|附錄|参考|参考资料|回顾|回顧|经验教训|评分标准|常见问题|流程|时间表|更新记录|不做清单|不做|健康指标|使用说明|填写说明'
  ).split('|'),
);

/** Names of departments and kinds of goals that head a group of objectives rather than being one. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    'product|products|engineering|research|hiring|recruiting|recruitment|talent|organization|organisation|academia|company|company wide|company-wide|' +
    'community|developer community|developer relations|devrel|marketing|sales|finance|operations|ops|people|people ops|hr|human resources|design|ux|' +
    'data|infrastructure|infra|platform|security|support|customer success|legal|growth|vision|mission|backend|frontend|mobile|web|quality|qa|release|' +
    'documentation|docs|governance|business|business development|partnerships|events|content|analytics|it|machine learning|ml|technology|tech|team|' +
    'individual|personal|general|other|misc|internal|external|' +
    '产品|研发|技术|工程|市场|销售|运营|财务|人事|人力资源|行政|设计|数据|平台|基础设施|客户成功|客服|公司|公司级|全公司|团队|部门|个人|测试|质量|安全|' +
    '前端|后端|架构|增长|商务|法务|品牌|愿景|使命|战略|產品|研發|技術|市場|銷售|營運|財務|設計|數據|團隊|部門|願景'
  ).split('|'),
);

/** Ends of the names of teams; such a heading is never itself an objective. */
export const teamEndings =
  /(?:团队|團隊|部门|部門|事业部|事業部|中心|小组|小組|[\u4e00-\u9fff]部|[\u4e00-\u9fff]组|\b(?:team|group|department|dept\.?|squad|tribe|guild|chapter|division|unit))$/i;

/** A name of a role in front of a group of items: `VP Product`, `CEO`, `@lin`. */
export const roleName =
  /^(?:@[\w.-]+|(?:ceo|cto|cfo|cmo|cro|cpo|coo|cio|ciso|cco|chro|vp|svp|evp|dir|director|head|lead|pm|em|tl|manager)\b[\w\s,&/.()-]{0,40})$/i;
