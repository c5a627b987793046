// Templates for product–market fit: one described customer, one gap with evidence, agreed with management and sales.
import type { Template } from '../template.ts';

export const fitTemplates: readonly Template[] = [
  {
    id: 'segment-business-zh',
    type: 'fit',
    lang: 'zh',
    set: {
      objective: {
        text: '面向 50–200 人的外贸团队补齐多币种对账，让他们愿意换掉手上的表格',
        type: 'fit',
        why: '上季度丢掉的 23 单里有 14 单卡在多币种，而这个细分的客单价最高。',
        idealCustomer: '50–200 人、三种以上结算货币、有专职会计的外贸公司；不做只有一种货币的贸易商。',
      },
      keyResults: [
        {
          text: '该细分从试用到签约的转化率从 8% 到 15%',
          kind: 'metric',
          baseline: 8,
          target: 15,
          unit: '%',
          metric: 'M58',
          source: 'CRM 的 SQL',
        },
        {
          text: '试点客户每月用系统对完账的占比从 20% 到 70%',
          kind: 'metric',
          baseline: 20,
          target: 70,
          unit: '%',
          metric: 'M52',
          source: '对账事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'consumer-return-zh',
    type: 'fit',
    lang: 'zh',
    set: {
      objective: {
        text: '让刚开始跑步的人愿意把训练计划交给我们安排',
        type: 'fit',
        why: '老跑者用得很好，新手装了就走；访谈里他们怕计划太难、跟不上。',
        idealCustomer: '跑龄不到半年、每周能跑两次的人；这个季度不为备赛的人做功能。',
      },
      keyResults: [
        {
          text: '新手跑者次月留存从 14% 到 24%',
          kind: 'metric',
          baseline: 14,
          target: 24,
          unit: '%',
          metric: 'M56',
          source: '同期群 SQL',
        },
        {
          text: '按计划跑满两周的新手占比从 18% 到 35%',
          kind: 'metric',
          baseline: 18,
          target: 35,
          unit: '%',
          source: '训练事件的 SQL',
        },
        {
          text: '护栏：因受伤暂停计划的新手不超过 3%',
          kind: 'guard',
          target: 3,
          unit: '%',
          source: '暂停原因的 SQL',
        },
      ],
    },
  },
  {
    id: 'validate-need-zh',
    type: 'fit',
    lang: 'zh',
    set: {
      objective: {
        text: '弄清社区诊所的前台是否真的需要自动排班',
        type: 'fit',
        why: '三家诊所主动来问，但还不知道是普遍的难处，还是这三家的特例。',
        idealCustomer: '3–8 位医生、由前台排班的社区诊所；不含连锁总部统一排班的。',
      },
      keyResults: [
        {
          text: '首批 10 家试点诊所中，6 家第 4 周仍每周用它排班',
          kind: 'metric',
          baseline: 0,
          target: 6,
          unit: '家',
          source: '排班日志',
          stopIf: '第 4 周仍在用的不到 3 家，就停下这个方向',
        },
        {
          text: '试点前台每周排班的用时中位数从 150 分钟到 40 分钟',
          kind: 'metric',
          baseline: 150,
          target: 40,
          unit: '分钟',
          source: '排班日志',
        },
      ],
    },
  },
  {
    id: 'segment-business-en',
    type: 'fit',
    lang: 'en',
    set: {
      objective: {
        text: 'For exporters with 50 to 200 people, close the multi-currency gap so that they leave their spreadsheets',
        type: 'fit',
        why: '14 of 23 deals lost last quarter stopped at currencies, and this segment pays best.',
        idealCustomer:
          'Exporters of 50–200 people, three or more currencies, their own accountant; not traders with one currency.',
      },
      keyResults: [
        {
          text: 'Trial-to-contract conversion in that segment: 8% → 15%',
          kind: 'metric',
          baseline: 8,
          target: 15,
          unit: '%',
          metric: 'M58',
          source: 'SQL over the CRM',
        },
        {
          text: 'Pilot customers that reconcile each month in the product: 20% → 70%',
          kind: 'metric',
          baseline: 20,
          target: 70,
          unit: '%',
          metric: 'M52',
          source: 'SQL over reconciliation events',
        },
      ],
    },
  },
  {
    id: 'consumer-return-en',
    type: 'fit',
    lang: 'en',
    set: {
      objective: {
        text: 'People who have just begun to run trust us with their training plan',
        type: 'fit',
        why: 'Experienced runners stay, beginners leave within days; they fear a plan they cannot follow.',
        idealCustomer: 'Running for less than half a year, twice a week; no features for racers this quarter.',
      },
      keyResults: [
        {
          text: 'Month-2 retention of beginners from 14% to 24%',
          kind: 'metric',
          baseline: 14,
          target: 24,
          unit: '%',
          metric: 'M56',
          source: 'SQL cohorts',
        },
        {
          text: 'Beginners who follow the plan for two weeks: 18% → 35%',
          kind: 'metric',
          baseline: 18,
          target: 35,
          unit: '%',
          source: 'SQL over training events',
        },
        {
          text: 'Guard: no more than 3% of beginners pause because of an injury',
          kind: 'guard',
          target: 3,
          unit: '%',
          source: 'SQL over pause reasons',
        },
      ],
    },
  },
  {
    id: 'validate-need-en',
    type: 'fit',
    lang: 'en',
    set: {
      objective: {
        text: 'Learn whether front desks of small clinics really want shifts planned for them',
        type: 'fit',
        why: 'Three clinics asked by themselves; we cannot tell yet whether the trouble is common.',
        idealCustomer: 'Clinics with 3–8 doctors whose front desk plans the shifts; not chains with a planning office.',
      },
      keyResults: [
        {
          text: '6 of the first 10 pilot clinics still plan with it every week in week 4',
          kind: 'metric',
          baseline: 0,
          target: 6,
          unit: 'clinics',
          source: 'planning log',
          stopIf: 'Fewer than 3 clinics use it in week 4: we stop',
        },
        {
          text: 'Median time a front desk spends on the weekly plan from 150 to 40 minutes',
          kind: 'metric',
          baseline: 150,
          target: 40,
          unit: 'minutes',
          source: 'planning log',
        },
      ],
    },
  },
];
