// What each metric of the catalog is called, what it can show and which words call for it: all that the coach needs of it.
import type { MetricKind } from '../metric.ts';

export const metricKinds = {
  M01: {
    name: { en: 'Deployment frequency', zh: '部署频率' },
    class: 'in-process',
    words: {
      zh: ['部署', '发布慢', '上线慢', '发版', '迭代慢', '交付慢'],
      en: ['deploy', 'ship', 'release often', 'release slow', 'slow release'],
    },
  },
  M02: {
    name: { en: 'Lead time for changes', zh: '变更前置时间' },
    class: 'in-process',
    words: {
      zh: ['前置时间', '等待上线', '上线慢', '交付慢', '改动', '迭代慢', '效率'],
      en: ['lead time', 'slow to ship', 'wait for release', 'slow delivery', 'time to market'],
    },
  },
  M03: {
    name: { en: 'Change fail rate', zh: '变更失败率' },
    class: 'lagging',
    words: {
      zh: ['变更失败', '回滚', '发布事故', '上线出问题', '发布失败'],
      en: ['change fail', 'rollback', 'roll back', 'failed deploy', 'broken release', 'bad release'],
    },
  },
  M04: {
    name: { en: 'Failed-deployment recovery time', zh: '失败部署恢复时间' },
    class: 'in-process',
    words: {
      zh: ['恢复', '故障时间', '回滚', '恢复慢', '修复慢'],
      en: ['recover', 'restore', 'time to fix', 'mttr', 'outage'],
    },
  },
  M05: {
    name: { en: 'Deployment rework rate', zh: '部署返工率' },
    class: 'lagging',
    words: { zh: ['返工', '热修', '补丁', '紧急修复'], en: ['hotfix', 'hot fix', 'rework', 'patch', 'emergency fix'] },
  },
  M06: {
    name: { en: 'CI duration', zh: 'CI 时长' },
    class: 'in-process',
    words: {
      zh: ['流水线', '构建慢', '等构建', '编译', '持续集成'],
      en: ['pipeline', 'build time', 'slow build', 'ci ', 'continuous integration'],
    },
  },
  M07: {
    name: { en: 'CI success rate', zh: '流水线成功率' },
    class: 'in-process',
    words: {
      zh: ['流水线', '主干', '构建失败', '常红'],
      en: ['pipeline', 'red build', 'broken build', 'main branch', 'trunk'],
    },
  },
  M08: {
    name: { en: 'Flaky test rate', zh: '不稳定用例率' },
    class: 'in-process',
    words: { zh: ['不稳定', '偶发失败', '重跑', '误报'], en: ['flaky', 'flake', 'rerun', 'retry', 'intermittent'] },
  },
  M09: {
    name: { en: 'Test cases', zh: '测试用例数' },
    class: 'in-process',
    words: {
      zh: ['用例', '测试', '缺陷', '质量', '漏测', '回归'],
      en: ['test', 'case', 'defect', 'bug', 'quality', 'regression'],
    },
  },
  M10: {
    name: { en: 'Test pass rate', zh: '用例通过率' },
    class: 'in-process',
    words: { zh: ['通过率', '用例失败', '测试失败'], en: ['pass rate', 'failing test', 'red test', 'test fail'] },
  },
  M11: {
    name: { en: 'Automation share', zh: '测试自动化率' },
    class: 'in-process',
    words: {
      zh: ['自动化', '手工测试', '人工回归', '手动回归', '缺陷', '回归'],
      en: ['automat', 'manual test', 'by hand', 'regression', 'defect'],
    },
  },
  M12: {
    name: { en: 'Regression duration', zh: '回归耗时' },
    class: 'in-process',
    words: {
      zh: ['回归', '测试慢', '测试周期', '测试时间'],
      en: ['regression', 'slow test', 'test time', 'testing takes'],
    },
  },
  M13: {
    name: { en: 'Line coverage', zh: '行覆盖率' },
    class: 'in-process',
    words: {
      zh: ['覆盖率', '覆盖', '单元测试', '单测', '没测到', '缺陷'],
      en: ['coverage', 'untested', 'unit test', 'defect'],
    },
  },
  M14: {
    name: { en: 'Branch coverage', zh: '分支覆盖率' },
    class: 'in-process',
    words: {
      zh: ['分支', '覆盖率', '覆盖', '边界', '异常流程', '缺陷', '支付'],
      en: ['branch', 'coverage', 'edge case', 'untested', 'defect', 'payment'],
    },
  },
  M15: {
    name: { en: 'Changed-line coverage', zh: '变更行覆盖率' },
    class: 'in-process',
    words: {
      zh: ['新代码', '变更', '改动', '覆盖率', '合并前', '缺陷'],
      en: ['new code', 'changed', 'coverage', 'before merge', 'defect'],
    },
  },
  M16: {
    name: { en: 'Critical flows tested end to end', zh: '核心流程端到端覆盖' },
    class: 'in-process',
    words: {
      zh: ['核心流程', '主流程', '端到端', '关键路径', '下单', '支付', '登录', '缺陷'],
      en: ['critical flow', 'core flow', 'end to end', 'end-to-end', 'e2e', 'checkout', 'sign-in', 'defect'],
    },
  },
  M17: {
    name: { en: 'Mutation score', zh: '变异得分' },
    class: 'in-process',
    words: { zh: ['断言', '测试有效', '变异', '测试质量'], en: ['mutation', 'assert', 'test quality', 'weak test'] },
  },
  M18: {
    name: { en: 'Static issues in new code', zh: '新代码静态问题密度' },
    class: 'in-process',
    words: {
      zh: ['静态检查', '代码质量', '扫描', '规范'],
      en: ['static', 'lint', 'code quality', 'code smell', 'scan'],
    },
  },
  M19: {
    name: { en: 'Wait for first review', zh: '首次评审等待' },
    class: 'in-process',
    words: {
      zh: ['评审', '代码审查', '合并等待', '等人看', '合并慢'],
      en: ['review', 'pull request', 'merge request', 'waiting for merge'],
    },
  },
  M20: {
    name: { en: 'Pull request size', zh: '合并请求规模' },
    class: 'in-process',
    words: {
      zh: ['改动太大', '合并请求', '评审难', '大改动'],
      en: ['large change', 'big change', 'pull request', 'hard to review', 'batch size'],
    },
  },
  M21: {
    name: { en: 'Cycle time of a change', zh: '周期时间' },
    class: 'in-process',
    words: {
      zh: ['周期', '交付慢', '排期', '拖延', '需求积压', '效率'],
      en: ['cycle time', 'slow delivery', 'takes too long', 'delay', 'backlog'],
    },
  },
  M22: {
    name: { en: 'Work in progress', zh: '在制品' },
    class: 'lead',
    words: {
      zh: ['并行太多', '在制品', '同时做', '多线', '切换'],
      en: ['work in progress', 'too many things', 'in parallel', 'context switch', 'multitask'],
    },
  },
  M23: {
    name: { en: 'Escaped defects', zh: '逃逸缺陷' },
    class: 'lagging',
    guardOnly: true,
    words: { zh: ['线上缺陷', '逃逸', '漏测', '线上问题'], en: ['escaped', 'production bug', 'found by customers'] },
  },
  M24: {
    name: { en: 'Defect reopen rate', zh: '缺陷重开率' },
    class: 'lagging',
    guardOnly: true,
    words: { zh: ['重开', '没修好', '反复出现', '复现'], en: ['reopen', 'not fixed', 'comes back', 'recurring'] },
  },
  M25: {
    name: { en: 'Complaint rate', zh: '客诉率' },
    class: 'lagging',
    guardOnly: true,
    words: { zh: ['投诉', '客诉', '抱怨', '差评'], en: ['complain', 'bad review', 'angry'] },
  },
  M26: {
    name: { en: 'Exposure to known vulnerabilities', zh: '已知漏洞暴露' },
    class: 'in-process',
    words: { zh: ['漏洞', '安全', '合规', '审计'], en: ['vulnerab', 'secur', 'cve', 'audit', 'compliance'] },
  },
  M27: {
    name: { en: 'Availability', zh: '可用性' },
    class: 'outcome',
    words: {
      zh: ['可用性', '宕机', '中断', '挂掉', '不可用', '稳定', '故障'],
      en: ['availab', 'outage', 'downtime', 'goes down', 'uptime', 'stable', 'stability', 'reliab'],
    },
  },
  M28: {
    name: { en: 'Error budget used', zh: '错误预算消耗' },
    class: 'lead',
    words: { zh: ['错误预算', 'SLO', '稳定', '故障'], en: ['error budget', 'slo', 'reliab'] },
  },
  M29: {
    name: { en: 'Latency p95', zh: '延迟 P95' },
    class: 'outcome',
    words: {
      zh: ['延迟', '响应慢', '卡顿', '太慢', '超时', '时延', '加载慢'],
      en: ['latency', 'slow', 'timeout', 'response time', 'lag', 'wait for the page'],
    },
  },
  M30: {
    name: { en: 'Error rate', zh: '错误率' },
    class: 'outcome',
    words: { zh: ['报错', '错误率', '失败请求', '接口失败', '异常'], en: ['error', 'fail', '5xx', 'exception'] },
  },
  M31: {
    name: { en: 'Apdex', zh: 'Apdex' },
    class: 'outcome',
    words: { zh: ['体验慢', '响应体验', '满意度'], en: ['apdex', 'perceived speed', 'feels slow'] },
  },
  M32: {
    name: { en: 'Time to detect', zh: '故障发现时长' },
    class: 'in-process',
    words: {
      zh: ['发现晚', '客户先发现', '告警', '感知', '监控'],
      en: ['detect', 'notice', 'customers find', 'monitor', 'alert'],
    },
  },
  M33: {
    name: { en: 'Incidents by severity', zh: '分级故障数' },
    class: 'lagging',
    guardOnly: true,
    words: { zh: ['故障', '事故', 'P0', 'P1'], en: ['incident', 'p0', 'p1', 'sev1', 'outage'] },
  },
  M34: {
    name: { en: 'Alert noise', zh: '告警噪声' },
    class: 'in-process',
    words: {
      zh: ['告警', '误报', '值班', '半夜', '噪声'],
      en: ['alert', 'on-call', 'on call', 'pager', 'noise', 'night'],
    },
  },
  M35: {
    name: { en: 'Toil share', zh: '琐事占比' },
    class: 'in-process',
    words: { zh: ['手工', '重复', '琐事', '人工处理', '运维'], en: ['toil', 'manual', 'by hand', 'repetitive'] },
  },
  M36: {
    name: { en: 'SLO coverage', zh: 'SLO 覆盖率' },
    class: 'in-process',
    words: { zh: ['SLO', '没有监控', '监控', '盲区'], en: ['slo', 'unmonitored', 'monitor', 'blind'] },
  },
  M37: {
    name: { en: 'Restore drills that succeed', zh: '恢复演练成功率' },
    class: 'in-process',
    words: {
      zh: ['备份', '恢复', '容灾', '演练', '丢数据'],
      en: ['backup', 'restore', 'disaster', 'drill', 'data loss'],
    },
  },
  M38: {
    name: { en: 'Crash-free sessions', zh: '无崩溃会话率' },
    class: 'outcome',
    words: { zh: ['崩溃', '闪退', '白屏'], en: ['crash', 'freeze', 'app closes'] },
  },
  M39: {
    name: { en: 'Crash-free users', zh: '无崩溃用户率' },
    class: 'outcome',
    words: { zh: ['崩溃', '闪退', '白屏'], en: ['crash', 'freeze'] },
  },
  M40: {
    name: { en: 'Unhandled errors', zh: '未处理异常数' },
    class: 'outcome',
    words: { zh: ['异常', '报错', '前端错误'], en: ['exception', 'unhandled', 'error'] },
  },
  M41: {
    name: { en: 'ANR rate (Android)', zh: 'ANR 率（Android）' },
    class: 'outcome',
    words: { zh: ['无响应', '卡死', '卡顿', '安卓'], en: ['not responding', 'anr', 'android', 'freeze'] },
  },
  M42: {
    name: { en: 'Largest contentful paint p75', zh: '最大内容绘制 P75' },
    class: 'outcome',
    words: {
      zh: ['首屏', '加载慢', '打开慢', '页面慢', '白屏'],
      en: ['page load', 'loads slow', 'first screen', 'slow page', 'lcp'],
    },
  },
  M43: {
    name: { en: 'Interaction to next paint p75', zh: '交互响应 P75' },
    class: 'outcome',
    words: { zh: ['点击没反应', '交互慢', '卡顿', '不跟手'], en: ['unresponsive', 'interaction', 'sluggish', 'inp'] },
  },
  M44: {
    name: { en: 'Cumulative layout shift p75', zh: '布局偏移 P75' },
    class: 'outcome',
    words: { zh: ['跳动', '错位', '误点'], en: ['layout', 'jumps', 'shift', 'misclick'] },
  },
  M45: {
    name: { en: 'Highest sustained load', zh: '最大承载' },
    class: 'outcome',
    words: {
      zh: ['承载', '并发', '吞吐', '大促', '峰值', '高峰', '压测', '扛不住', '排队', '容量', '架构'],
      en: ['load', 'peak', 'throughput', 'capacity', 'concurren', 'scale', 'queue', 'architecture'],
    },
  },
  M46: {
    name: { en: 'Capacity headroom', zh: '容量余量' },
    class: 'lead',
    words: {
      zh: ['容量', '余量', '上限', '扩容', '瓶颈', '增长'],
      en: ['capacity', 'headroom', 'limit', 'run out', 'growth'],
    },
  },
  M47: {
    name: { en: 'Cost per request or tenant', zh: '单位成本' },
    class: 'outcome',
    words: { zh: ['成本', '费用', '云账单', '毛利'], en: ['cost', 'bill', 'expensive', 'margin'] },
  },
  M48: {
    name: { en: 'Interest on debt', zh: '技术债利息' },
    class: 'lead',
    words: {
      zh: ['技术债', '难改', '旧代码', '重构', '老系统', '改不动', '架构'],
      en: ['debt', 'legacy', 'refactor', 'hard to change', 'old code', 'rewrite', 'architecture'],
    },
  },
  M49: {
    name: { en: 'Deprecated components', zh: '过期组件占比' },
    class: 'in-process',
    words: {
      zh: ['过期', '升级', '停止支持', '依赖', '选型', '迁移'],
      en: ['deprecat', 'end of life', 'upgrade', 'dependenc', 'outdated', 'migrat'],
    },
  },
  M50: {
    name: { en: 'Unique visitors of a key page', zh: '关键页 UV' },
    class: 'proxy',
    words: {
      zh: ['自助', '部署', '页面', '访问', '文档', '帮助', '流量'],
      en: ['self-serv', 'self serv', 'page', 'visit', 'docs', 'help', 'traffic'],
    },
  },
  M51: {
    name: { en: 'Task success rate', zh: '任务成功率' },
    class: 'outcome',
    words: {
      zh: ['完成不了', '做不成', '失败', '中途放弃', '流程', '开通', '部署', '配置', '安装', '导入'],
      en: [
        'cannot finish',
        'give up',
        'abandon',
        'set up',
        'setup',
        'install',
        'configure',
        'import',
        'onboard',
        'deploy',
      ],
    },
  },
  M52: {
    name: { en: 'Feature adoption', zh: '特性采用率' },
    class: 'outcome',
    words: {
      zh: ['没人用', '使用率', '新功能', '采用', '不知道有', '特性', '版本'],
      en: ['nobody uses', 'adopt', 'new feature', 'unused', 'do not know', 'version', 'feature'],
    },
  },
  M53: {
    name: { en: 'Time to value', zh: '首次价值时长' },
    class: 'lead',
    words: {
      zh: ['上手', '新手', '新客户', '开通慢', '等待', '当天', '部署', '安装'],
      en: ['onboard', 'new user', 'new customer', 'get started', 'time to', 'first day', 'deploy', 'install'],
    },
  },
  M54: {
    name: { en: 'Activation rate', zh: '激活率' },
    class: 'lead',
    words: {
      zh: ['激活', '新用户', '注册', '上手', '引导', '新手'],
      en: ['activat', 'sign-up', 'signup', 'new user', 'onboard', 'first use'],
    },
  },
  M55: {
    name: { en: 'Day-1 / 7 / 30 retention', zh: '次日 / 7 日 / 30 日留存' },
    class: 'lead',
    words: {
      zh: ['留存', '流失', '不回来', '回访', '再来', '持续使用'],
      en: ['retention', 'retain', 'churn', 'come back', 'return', 'leave', 'keep using'],
    },
  },
  M56: {
    name: { en: 'Month-2 retention', zh: '次月留存' },
    class: 'lagging',
    words: {
      zh: ['留存', '流失', '长期使用', '需求是否成立', '验证'],
      en: ['retention', 'churn', 'long-term', 'validate', 'real need'],
    },
  },
  M57: {
    name: { en: 'Stickiness', zh: '黏性' },
    class: 'lead',
    words: {
      zh: ['活跃', '黏性', '打开频率', '使用频率'],
      en: ['active', 'sticky', 'stickiness', 'engage', 'habit', 'daily'],
    },
  },
  M58: {
    name: { en: 'Win rate in the segment', zh: '目标细分成交率' },
    class: 'lagging',
    words: {
      zh: ['成交', '丢单', '销售', '签约', '细分', '企业客户', '竞争'],
      en: ['win rate', 'lost deal', 'sales', 'close', 'segment', 'deal', 'competitor'],
    },
  },
  M59: {
    name: { en: 'Trial-to-paid conversion', zh: '试用转付费率' },
    class: 'lagging',
    words: { zh: ['试用', '付费', '转化', '购买'], en: ['trial', 'paid', 'pay', 'conver', 'buy'] },
  },
  M60: {
    name: { en: 'Net revenue retention', zh: '净收入留存' },
    class: 'lagging',
    words: { zh: ['续约', '续费', '增购', '流失'], en: ['renew', 'expansion', 'upsell', 'churn'] },
  },
  M61: {
    name: { en: 'Referral rate', zh: '推荐率' },
    class: 'lead',
    words: {
      zh: ['推荐', '邀请', '老带新', '口碑', '分享', '获客'],
      en: ['referral', 'invite', 'word of mouth', 'recommend', 'share with'],
    },
  },
  M62: {
    name: { en: 'Payback of acquisition cost', zh: '获客回收期' },
    class: 'lagging',
    words: {
      zh: ['获客成本', '营销成本', '投放', '回收', '终身价值'],
      en: ['acquisition', 'cac', 'marketing cost', 'payback', 'lifetime value', 'ltv'],
    },
  },
  M63: {
    name: { en: 'Self-service share', zh: '自助完成率' },
    class: 'outcome',
    words: {
      zh: ['自助', '工单', '找工程师', '人工', '客服', '部署', '接入', '对接', '依赖研发'],
      en: [
        'self-serv',
        'self serv',
        'ticket',
        'support',
        'without us',
        'our engineers',
        'deploy',
        'integrat',
        'by hand',
      ],
    },
  },
  M64: {
    name: { en: 'Developer experience score', zh: '开发者体验得分' },
    class: 'lead',
    words: {
      zh: ['开发体验', '工具难用', '研发效率', '环境'],
      en: ['developer experience', 'tooling', 'devex', 'productiv'],
    },
  },
  M65: {
    name: { en: 'Joining to first deployment', zh: '新人首次上线时长' },
    class: 'lead',
    words: { zh: ['新人', '入职', '熟悉代码', '文档'], en: ['new hire', 'joiner', 'onboarding of', 'ramp'] },
  },
  M66: {
    name: { en: 'Learning items applied', zh: '学习项落地率' },
    class: 'lead',
    words: {
      zh: ['学习', '能力', '不会', '最佳实践', '复盘'],
      en: ['learn', 'skill', 'know how', 'best practice', 'retrospective'],
    },
  },
  M67: {
    name: { en: 'Net promoter score', zh: '净推荐值（NPS）' },
    class: 'lagging',
    words: { zh: ['净推荐', 'nps', '口碑'], en: ['net promoter', 'nps', 'recommend us', 'word of mouth'] },
  },
  M68: {
    name: { en: 'Customer satisfaction (CSAT)', zh: '客户满意度（CSAT）' },
    class: 'lagging',
    words: { zh: ['满意度', '不满意', 'csat'], en: ['satisfaction', 'csat', 'dissatisfied'] },
  },
  M69: {
    name: { en: 'Customer effort score', zh: '客户费力度（CES）' },
    class: 'lagging',
    words: { zh: ['费力', '太麻烦', 'ces'], en: ['effort score', 'too much effort', 'hard to use'] },
  },
  M70: {
    name: { en: 'Customer churn', zh: '客户流失率' },
    class: 'lagging',
    words: { zh: ['客户流失', '退订', '不续费', '续约'], en: ['churn', 'cancel', 'renewal', 'lose customers'] },
  },
  M71: {
    name: { en: 'Gross revenue retention', zh: '收入总留存率（GRR）' },
    class: 'lagging',
    words: { zh: ['续费率', '收入留存', '降级'], en: ['gross retention', 'downgrade', 'revenue retention'] },
  },
  M72: {
    name: { en: 'Monthly recurring revenue', zh: '月度经常性收入（MRR）' },
    class: 'lagging',
    words: { zh: ['经常性收入', '订阅收入', 'mrr', 'arr'], en: ['recurring revenue', 'mrr', 'subscription revenue'] },
  },
  M73: {
    name: { en: 'Customer acquisition cost', zh: '获客成本（CAC）' },
    class: 'lagging',
    words: { zh: ['获客成本', '获客太贵'], en: ['acquisition cost', 'cost per customer'] },
  },
  M74: {
    name: { en: 'Customer lifetime value', zh: '客户终身价值（LTV）' },
    class: 'lagging',
    words: { zh: ['终身价值', '生命周期价值'], en: ['lifetime value', 'customer value'] },
  },
  M75: {
    name: { en: 'Active users', zh: '活跃用户数' },
    class: 'proxy',
    words: { zh: ['日活', '周活', '月活', '活跃用户'], en: ['active user', 'dau', 'wau', 'mau'] },
  },
  M76: {
    name: { en: 'Conversion of a funnel step', zh: '漏斗单步转化率' },
    class: 'lead',
    words: { zh: ['漏斗', '转化', '下单', '结账'], en: ['funnel', 'conversion', 'checkout', 'drop off'] },
  },
  M77: {
    name: { en: 'Time to first response', zh: '首次响应时长' },
    class: 'in-process',
    words: { zh: ['首次响应', '回复慢', '没人回复'], en: ['first response', 'slow reply', 'no reply'] },
  },
  M78: {
    name: { en: 'Time to resolution', zh: '工单解决时长' },
    class: 'in-process',
    words: { zh: ['解决时长', '工单积压', '迟迟不解决'], en: ['resolution time', 'ticket backlog', 'unresolved'] },
  },
  M79: {
    name: { en: 'Pages per on-call shift', zh: '每班值班告警数' },
    class: 'in-process',
    words: { zh: ['值班', '半夜被叫', '告警'], en: ['on call', 'on-call', 'paged', 'woken'] },
  },
  M80: {
    name: { en: 'Time to remediate a vulnerability', zh: '漏洞修复时长' },
    class: 'in-process',
    words: { zh: ['漏洞', '安全补丁', '修复时长'], en: ['vulnerab', 'remediat', 'security patch'] },
  },
  M81: {
    name: { en: 'Would be very disappointed', zh: '「会非常失望」占比' },
    class: 'lead',
    words: { zh: ['产品市场匹配', '非常失望', '刚需'], en: ['very disappointed', 'product-market fit', 'must have'] },
  },
  M82: {
    name: { en: 'Marginal efficiency', zh: '边际效率' },
    class: 'lagging',
    words: {
      zh: ['边际效率', '人效', '扩编', '加人'],
      en: ['marginal efficiency', 'output per person', 'headcount'],
    },
  },
} satisfies Record<string, MetricKind>;

export type MetricId = keyof typeof metricKinds;

export function metricKind(id: string): MetricKind | undefined {
  return Object.hasOwn(metricKinds, id) ? metricKinds[id as MetricId] : undefined;
}
