// Templates for technology change and debt: whom it serves, on which data, at what impact, answered by a test.
import type { Template } from '../template.ts';

export const debtTemplates: readonly Template[] = [
  {
    id: 'capacity-zh',
    type: 'debt',
    lang: 'zh',
    set: {
      objective: {
        text: '拆分订单写入路径，让大促当晚下单不再排队',
        type: 'debt',
        why: '近 12 周写入量每周涨 6%，按这个速度 11–13 周后会碰到压测上限。',
        impact: {
          delayed: '两个需求推迟三周。',
          freeze: '大促前一周不切流。',
          risk: '切流时个别订单可能重复写入，每晚对账。',
          rollback: '按商家灰度切流，任何一步都能在十分钟内切回旧路径。',
        },
        evidence: ['近 12 周写入量曲线', '9 月压测报告', '容量预测'],
      },
      keyResults: [
        {
          text: '压测每小时下单 120 万次时，错误率低于 0.1%（k6 报告）',
          kind: 'metric',
          target: 120,
          unit: '万次/小时',
          metric: 'M45',
          source: 'k6 报告',
        },
        {
          text: '晚高峰下单排队超过 10 秒的比例从 7% 到 1%',
          kind: 'metric',
          baseline: 7,
          target: 1,
          unit: '%',
          source: 'Prometheus：下单排队时长',
        },
      ],
    },
  },
  {
    id: 'interest-zh',
    type: 'debt',
    lang: 'zh',
    set: {
      objective: {
        text: '理清计费规则的旧代码，让产品同事改一个价格当天就能生效',
        type: 'debt',
        why: '改一次价格平均要六天，每月有 120 个工时花在排查计费分支上。',
        impact: {
          delayed: '新的计费需求停接两周。',
          freeze: '每月出账那三天不改规则。',
          risk: '新旧规则算出的金额可能不一致，出账前逐笔比对。',
          rollback: '旧规则保留一个季度，可按客户切回。',
        },
        evidence: ['近 6 个月计费类工时', '改价需求的前置时间'],
      },
      keyResults: [
        {
          text: '从提出改价到线上生效的时长中位数从 6 天到 1 天',
          kind: 'metric',
          baseline: 6,
          target: 1,
          unit: '天',
          metric: 'M02',
          source: '需求系统与部署记录',
        },
        {
          text: '每月花在排查计费分支上的工时从 120 小时到 40 小时',
          kind: 'metric',
          baseline: 120,
          target: 40,
          unit: '小时/月',
          metric: 'M48',
          source: '工时标签的 SQL',
        },
        {
          text: '护栏：算错的账单每万张不超过 1 张',
          kind: 'guard',
          target: 1,
          unit: '张/万张',
          source: '对账任务',
        },
      ],
    },
  },
  {
    id: 'end-of-support-zh',
    type: 'debt',
    lang: 'zh',
    set: {
      objective: {
        text: '在停止支持之前换下旧版运行时，让客户的安全审计不再卡在我们这里',
        type: 'debt',
        why: '旧版明年三月停止安全更新，已有四家客户在审计里提出。',
        impact: {
          delayed: '没有需求因此推迟。',
          freeze: '每周冻结发布半天，共六周。',
          risk: '新系统版本上个别依赖可能不兼容，先在预发环境跑一周。',
          rollback: '保留旧镜像，可随时退回。',
        },
        evidence: ['官方停止支持公告', '客户审计意见清单'],
      },
      keyResults: [
        {
          text: '仍在旧版运行时上的服务从 38 个到 4 个',
          kind: 'metric',
          baseline: 38,
          target: 4,
          unit: '个',
          metric: 'M49',
          source: '镜像清单的 SQL',
        },
        {
          text: '未修复的高危漏洞的存在天数中位数从 46 天到 10 天',
          kind: 'metric',
          baseline: 46,
          target: 10,
          unit: '天',
          metric: 'M26',
          source: 'Dependabot 告警',
        },
      ],
    },
  },
  {
    id: 'capacity-en',
    type: 'debt',
    lang: 'en',
    set: {
      objective: {
        text: 'Split the order write path so that shoppers no longer queue on sale nights',
        type: 'debt',
        why: 'Writes grew 6% a week for 12 weeks; at that rate they meet the tested limit in 11 to 13 weeks.',
        impact: {
          delayed: 'Two features move three weeks.',
          freeze: 'No traffic is moved in the week before a sale.',
          risk: 'An order could be written twice while traffic moves; they are compared every night.',
          rollback: 'Traffic moves merchant by merchant and can go back in ten minutes.',
        },
        evidence: ['12 weeks of write volume', 'load test of September', 'capacity forecast'],
      },
      keyResults: [
        {
          text: 'Load test: 1.2 M orders an hour with an error rate below 0.1% (k6 report)',
          kind: 'metric',
          target: 1.2,
          unit: 'M orders/h',
          metric: 'M45',
          source: 'k6 report',
        },
        {
          text: 'Evening orders that queue for more than 10 s: 7% → 1%',
          kind: 'metric',
          baseline: 7,
          target: 1,
          unit: '%',
          source: 'Prometheus, order queue time',
        },
      ],
    },
  },
  {
    id: 'interest-en',
    type: 'debt',
    lang: 'en',
    set: {
      objective: {
        text: 'Untangle the billing rules so that product managers change a price on the same day',
        type: 'debt',
        why: 'A price change takes six days, and 120 hours a month go into tracing billing branches.',
        impact: {
          delayed: 'No new billing requests for two weeks.',
          freeze: 'Rules do not change on the three days on which bills are made.',
          risk: 'Old and new rules could come to other sums; they are compared line by line before bills go out.',
          rollback: 'Old rules stay for a quarter and can be switched back per customer.',
        },
        evidence: ['hours logged on billing, six months', 'lead time of price changes'],
      },
      keyResults: [
        {
          text: 'Median time from a price request to production from 6 days to 1 day',
          kind: 'metric',
          baseline: 6,
          target: 1,
          unit: 'days',
          metric: 'M02',
          source: 'tracker and deployment log',
        },
        {
          text: 'Hours a month spent tracing billing branches: 120 → 40 hours',
          kind: 'metric',
          baseline: 120,
          target: 40,
          unit: 'hours/month',
          metric: 'M48',
          source: 'SQL over time labels',
        },
        {
          text: 'Guard: no more than 1 wrong invoice in 10,000',
          kind: 'guard',
          target: 1,
          unit: 'per 10,000',
          source: 'reconciliation job',
        },
      ],
    },
  },
  {
    id: 'end-of-support-en',
    type: 'debt',
    lang: 'en',
    set: {
      objective: {
        text: 'Replace the old runtime before its support ends so that customers pass their security audits with us',
        type: 'debt',
        why: 'Security updates end next March, and four customers have raised it in an audit.',
        impact: {
          delayed: 'No feature moves.',
          freeze: 'Half a day of releases a week, for six weeks.',
          risk: 'A dependency may not run on the new version; it runs in staging for a week first.',
          rollback: 'Old images are kept; we can go back at any time.',
        },
        evidence: ['published end-of-support notice', 'list of audit remarks'],
      },
      keyResults: [
        {
          text: 'Services still on the old runtime: 38 → 4 services',
          kind: 'metric',
          baseline: 38,
          target: 4,
          unit: 'services',
          metric: 'M49',
          source: 'SQL over the image list',
        },
        {
          text: 'Median age of open critical vulnerabilities from 46 to 10 days',
          kind: 'metric',
          baseline: 46,
          target: 10,
          unit: 'days',
          metric: 'M26',
          source: 'Dependabot alerts',
        },
      ],
    },
  },
];
