// Templates of kinds that come up only now and then at basic validation: statements that stand a check, profit on day one, the figure of the same evening.
import type { Template } from '../template.ts';

const stages = ['basic-validation'] as const;

export const seldomAtBasicValidationTemplates: readonly Template[] = [
  {
    id: 'stands-an-audit-zh',
    type: 'quality',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '让试点餐馆的对账单经得起会计复核，错的先在测试里发现',
        type: 'quality',
        why: '三家试点的会计各退回过一次对账单，续用与否卡在这里。',
      },
      keyResults: [
        {
          text: '对账规则的变更行覆盖率从 40% 到 80%',
          kind: 'metric',
          baseline: 40,
          target: 80,
          unit: '%',
          source: 'CI 的覆盖率报告',
        },
        {
          text: '会计复核一致的对账单占比从 88% 到 99%',
          kind: 'metric',
          baseline: 88,
          target: 99,
          unit: '%',
          source: '每周抽查 40 张',
          commitment: 'learning',
          hypothesis: '出错的都是外卖平台的扣点，补规则就能对上',
          stopIf: '两轮后仍低于 94%，就先不做外卖对账',
        },
      ],
    },
  },
  {
    id: 'profit-on-day-one-zh',
    type: 'operations',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '通过开户时导入旧账，让试点餐馆第一天就看到利润',
        type: 'operations',
        why: '开户到看见第一张利润表要 9 天，一半餐馆等不到。',
      },
      keyResults: [
        {
          text: '开户当天看到第一张利润表的餐馆占比从 18% 到 50%',
          kind: 'metric',
          baseline: 18,
          target: 50,
          unit: '%',
          source: '开户事件的 SQL',
          commitment: 'learning',
          hypothesis: '当天看到自己的利润，才会接着记',
          stopIf: '六周后仍低于 28%，就不再做导入',
        },
        {
          text: '第 4 周仍每周看利润的餐馆占比从 25% 到 45%',
          kind: 'metric',
          baseline: 25,
          target: 45,
          unit: '%',
          source: '利润页的访问日志',
        },
      ],
    },
  },
  {
    id: 'same-evening-zh',
    type: 'debt',
    lang: 'zh',
    stages,
    set: {
      objective: {
        text: '换掉半夜跑批的利润计算，让试点餐馆打烊就看到当天的数',
        type: 'debt',
        why: '跑批每周变慢 7%，按这个速度 9 周后跑不完一夜。',
        impact: {
          delayed: '两个报表推迟两周。',
          freeze: '切换的一晚不改规则。',
          risk: '新旧算法可能差几分钱，并行一周逐店核对。',
          rollback: '旧跑批保留两周，一个开关切回。',
        },
        evidence: ['近 10 周跑批时长曲线', '按每周 7% 推算，9 周后超过 8 小时'],
      },
      keyResults: [
        {
          text: '打烊后看到当天利润的等待时间 P90 从 540 分钟到 10 分钟',
          kind: 'metric',
          baseline: 540,
          target: 10,
          unit: '分钟',
          source: 'Prometheus：利润计算时长',
        },
        {
          text: '当天看到利润后第二天再来看的餐馆占比从 30% 到 55%',
          kind: 'metric',
          baseline: 30,
          target: 55,
          unit: '%',
          source: '利润页的访问日志',
          commitment: 'learning',
          hypothesis: '当晚看得到，老板第二天会再来看',
          stopIf: '上线六周后仍低于 38%，说明快慢不是关键',
        },
      ],
    },
  },
  {
    id: 'stands-an-audit-en',
    type: 'quality',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Find wrong statements in our tests first, so that those of pilot restaurants stand an accountant’s check',
        type: 'quality',
        why: 'Three pilots had a statement sent back by their accountant; whether they stay hangs on it.',
      },
      keyResults: [
        {
          text: 'Changed-line coverage of the settling rules from 40% to 80%',
          kind: 'metric',
          baseline: 40,
          target: 80,
          unit: '%',
          source: 'Coverage reports in CI',
        },
        {
          text: 'Statements an accountant confirms from 88% to 99%',
          kind: 'metric',
          baseline: 88,
          target: 99,
          unit: '%',
          source: '40 statements checked each week',
          commitment: 'learning',
          hypothesis: 'All errors come from delivery platform fees, and rules for them will do',
          stopIf: 'Under 94% after two rounds: delivery fees stay out',
        },
      ],
    },
  },
  {
    id: 'profit-on-day-one-en',
    type: 'operations',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Import old books at sign-up so that pilot restaurants see their profit on the first day',
        type: 'operations',
        why: 'From sign-up to the first profit it takes 9 days, and half do not wait so long.',
      },
      keyResults: [
        {
          text: 'Restaurants that see a first profit on the day of sign-up from 18% to 50%',
          kind: 'metric',
          baseline: 18,
          target: 50,
          unit: '%',
          source: 'SQL over sign-up events',
          commitment: 'learning',
          hypothesis: 'Who sees an own profit at once goes on booking',
          stopIf: 'Under 28% after six weeks: the import goes',
        },
        {
          text: 'Restaurants that still look at their profit in week 4 from 25% to 45%',
          kind: 'metric',
          baseline: 25,
          target: 45,
          unit: '%',
          source: 'Access log of the profit page',
        },
      ],
    },
  },
  {
    id: 'same-evening-en',
    type: 'debt',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Replace the nightly computation of profits so that pilot restaurants see the figure of the day at closing time',
        type: 'debt',
        why: 'The nightly run takes 7% longer each week; in 9 weeks it will not end within a night.',
        impact: {
          delayed: 'Two reports, two weeks.',
          freeze: 'No change of rules on the night of the switch.',
          risk: 'Old and new may differ by cents; both run for a week and are compared shop by shop.',
          rollback: 'The old run stays for two weeks behind one switch.',
        },
        evidence: ['Length of the nightly run over 10 weeks', 'At 7% a week more than 8 hours in 9 weeks'],
      },
      keyResults: [
        {
          text: 'P90 wait for the profit of the day from 540 to 10 minutes',
          kind: 'metric',
          baseline: 540,
          target: 10,
          unit: 'minutes',
          source: 'Prometheus: profit duration',
        },
        {
          text: 'Restaurants that look again the day after from 30% to 55%',
          kind: 'metric',
          baseline: 30,
          target: 55,
          unit: '%',
          source: 'Access log of the profit page',
          commitment: 'learning',
          hypothesis: 'Owners who see it the same evening come back the next day',
          stopIf: 'Under 38% six weeks after the switch: speed is not what matters',
        },
      ],
    },
  },
];
