// What the people of the long-winded company write, in both languages.
import type { Lang } from '../../src/core/text.ts';

type Words = Record<
  | 'company'
  | 'unit'
  | 'team'
  | 'invited'
  | 'connection'
  | 'stageNote'
  | 'bottleneck'
  | 'evidence'
  | 'notDoing'
  | 'notDoingReason'
  | 'objective'
  | 'why'
  | 'problem'
  | 'success'
  | 'unitOfUsers'
  | 'note'
  | 'draft'
  | 'vague'
  | 'plain'
  | 'forSales'
  | 'task'
  | 'ifWe'
  | 'moves'
  | 'because'
  | 'changed'
  | 'trouble'
  | 'next',
  string
> & { stages: string[]; keyResults: string[]; steps: string[] };

export const longWords: Record<Lang, Words> = {
  zh: {
    company: '山河科技（集团）股份有限公司企业协同产品中心',
    unit: '大客户与行业解决方案事业部（华东、华南及海外）',
    team: '账号、权限与开放平台接入体验研发小组（上海）',
    invited: '阿卜杜热合曼·买买提托合提',
    connection: '生产环境统一监控平台只读接口（上海机房，主备各一套）',
    stages: [
      '潜在客户第一次听说我们并留下联系方式',
      '技术负责人独立完成试用环境的部署与接入',
      '采购、法务与安全评审同时通过',
      '全员上线并在九十天内续约',
    ],
    stageNote: '这一步平均要等二十七天，其中二十一天在等安全评审的答复。',
    bottleneck:
      '大客户的技术负责人装不上试用环境：从拿到安装包到第一次登录平均要提九张工单，一半的人在第三张之前就放弃了',
    evidence: '2026 年第三季度 214 家试用客户的工单与安装日志，逐条归类（见知识库《试用安装失败原因分析》）',
    notDoing: '不做第二套移动端界面，也不为单个客户定制登录页的颜色、图标和跳转逻辑',
    notDoingReason: '去年做过四次，每次都占掉半个小组六周，续约率没有变化。',
    objective:
      '通过把安装、授权与首次接入合并为一条不需要人工介入的自助路径，让大客户的技术负责人当天就能在自己的内网里用起来',
    why: '装不上的客户不会续约，也不会告诉我们为什么。',
    problem: '安装要开七个端口、改三处配置、等两次人工授权；任何一步出错都没有说明，只能提工单。',
    success: '客户不再需要我们的工程师到场；销售不再把“安装支持”写进报价单。',
    unitOfUsers: '次每月',
    note: '数字取自统一监控平台，不含内部测试环境和已经流失的客户；每周一上午九点更新。',
    keyResults: [
      '大客户内网环境里每月自助完成的接口调用从 1,234,567 次到 2,345,678 次，按租户去重并剔除压测流量',
      '从点击“开始安装”到第一次成功登录的 P95 时长从 480 ms 到 300 ms，统计口径覆盖全部自建机房',
      '任何一次发布引入的权限越界告警不超过 0.5 %',
      '三家试点客户在没有我们工程师到场的情况下独立完成一次大版本升级，并书面确认',
    ],
    steps: ['选定三家试点客户并签订试点协议', '第一家客户在预发环境完成升级演练', '三家客户全部在生产环境完成升级'],
    draft: '交付开放平台 3.0，并同步完成权限中心、审计日志、单点登录、数据导出与多语言文档的全部改造',
    vague: '显著提升用户满意度',
    plain: '以后大客户的技术人员当天就能自己装好、用上，不用等我们派人，也不用提工单。',
    forSales: '报价单里可以去掉“安装支持”这一行；试用客户的技术负责人当天就能给出结论。',
    task: '把安装向导的七个端口检查合并成一次，并在失败时给出能直接复制的修复命令',
    ifWe: '在安装向导里一次检查完所有端口并给出修复命令',
    moves: '首次登录前的工单数从九张降到三张以下',
    because: '九张工单里有六张是端口不通，而客户并不知道该找谁开',
    changed: '第二家试点客户在没有我们参与的情况下完成了安装，用时四小时十二分钟。',
    trouble: '等对方安全部门开放出口白名单，已经等了十一个工作日，没有答复的时间表。',
    next: '本周请对方技术负责人一起开一次三方会，把白名单拆成三批申请。',
  },
  en: {
    company: 'Hillside Software Holdings International, Enterprise Collaboration Products',
    unit: 'Strategic Accounts and Industry Solutions (Northern Europe, Iberia & Overseas Territories)',
    team: 'Identity, Permissions and Developer Platform Onboarding Experience (Donaudampfschifffahrtsgesellschaft)',
    invited: 'Maximiliana-Alexandrina von Hohenberg-Fitzwilliam',
    connection: 'Production monitoring, unified read-only gateway (Frankfurt, primary and standby clusters)',
    stages: [
      'A prospective customer hears of us and leaves an address',
      'Their lead engineer installs the trial without our help',
      'Procurement, legal and security review all say yes',
      'Everybody is on board and they renew within ninety days',
    ],
    stageNote:
      'This step takes 27 days on average; 21 of them are spent waiting for an answer from the security review.',
    bottleneck:
      'Lead engineers of large customers cannot get the trial to run: from receiving the package to the first sign-in they open nine tickets on average, and half of them give up before the third',
    evidence:
      'Tickets and installation logs of 214 trials in the third quarter of 2026, each classified by hand (see the knowledge base)',
    notDoing: 'No second mobile interface, and no customer-specific colours, icons or redirects on the sign-in page',
    notDoingReason: 'We did it four times last year; each cost half the team six weeks and renewals did not move.',
    objective:
      'Merge installation, authorization and first integration into one self-service path so that lead engineers of large customers are up and running inside their own network on the very first day',
    why: 'Customers who cannot install do not renew, and they do not tell us why.',
    problem:
      'Installing takes seven open ports, three edited files and two manual approvals; when a step fails nothing says why, and the only way on is a ticket.',
    success: 'Customers no longer need our engineers on site; sales no longer lists installation support in a quote.',
    unitOfUsers: 'calls per month',
    note: 'Taken from the unified monitoring gateway, without internal test environments and churned customers; updated on Mondays at nine.',
    keyResults: [
      'Self-service API calls per month inside customer networks from 1,234,567 to 2,345,678, deduplicated by tenant and without load tests',
      'p95 time from pressing “Start installation” to the first successful sign-in from 480 ms to 300 ms across all self-hosted data centres',
      'Permission-boundary alerts introduced by any one release at most 0.5 %',
      'Three pilot customers complete a major upgrade without one of our engineers on site, and confirm it in writing',
    ],
    steps: [
      'Three pilot customers chosen and the pilot agreement signed',
      'The first customer has rehearsed the upgrade in staging',
      'All three customers have upgraded production',
    ],
    draft:
      'Deliver developer platform 3.0 together with the rework of the permission centre, audit log, single sign-on, data export and documentation in all languages',
    vague: 'Significantly improve user satisfaction',
    plain:
      'From now on engineers of large customers can install and use it by themselves on the first day, without waiting for us.',
    forSales: 'The line “installation support” can go from quotes; a trial gets its answer on the first day.',
    task: 'Merge the seven port checks of the installer into one, and show a repair command that can be copied when it fails',
    ifWe: 'check all ports at once in the installer and show the repair command',
    moves: 'tickets before the first sign-in fall from nine to fewer than three',
    because: 'six of the nine tickets are about closed ports, and customers do not know whom to ask',
    changed: 'The second pilot customer installed without us, in four hours and twelve minutes.',
    trouble:
      'Waiting for their security department to open the egress allow-list: eleven working days so far, no date given.',
    next: 'A call of all three parties this week, to split the allow-list into three requests.',
  },
};
