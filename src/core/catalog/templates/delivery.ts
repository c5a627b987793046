// Templates for delivery: the version is the means, what somebody can do afterwards is the end.
import type { Template } from '../template.ts';

export const deliveryTemplates: readonly Template[] = [
  {
    id: 'self-service-zh',
    type: 'delivery',
    lang: 'zh',
    set: {
      objective: {
        text: '通过安装向导，让客户不用找工程师就能自己完成部署',
        type: 'delivery',
        why: '每个新客户平均占用工程师两天，排期已经排到下个月，销售签了单也交不出去。',
      },
      keyResults: [
        {
          text: '没有提工单就完成部署的新客户占比从 15% 到 60%',
          kind: 'metric',
          baseline: 15,
          target: 60,
          unit: '%',
          metric: 'M63',
          source: '工单系统与激活事件的 SQL',
        },
        {
          text: '从拿到安装包到首次登录的时长中位数从 3 天到 4 小时',
          kind: 'metric',
          baseline: 72,
          target: 4,
          unit: '小时',
          metric: 'M53',
          source: '激活事件的 SQL',
        },
        {
          text: '护栏：部署后一周内申请退款的客户每月不超过 2 家',
          kind: 'guard',
          target: 2,
          unit: '家/月',
          source: '财务系统',
        },
      ],
    },
  },
  {
    id: 'feature-in-use-zh',
    type: 'delivery',
    lang: 'zh',
    set: {
      objective: {
        text: '用移动端审批，让出差的主管当天就能批完单子',
        type: 'delivery',
        why: '主管一半时间在路上，采购单平均等两天半，供应商常因此涨价。',
      },
      keyResults: [
        {
          text: '发布后四周内，每周用手机审批的主管占比从 0% 到 35%',
          kind: 'metric',
          baseline: 0,
          target: 35,
          unit: '%',
          metric: 'M52',
          source: '审批事件的 SQL',
        },
        {
          text: '采购单从提交到批完的时长中位数从 60 小时到 12 小时',
          kind: 'metric',
          baseline: 60,
          target: 12,
          unit: '小时',
          source: '审批事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'big-feature-step-zh',
    type: 'delivery',
    lang: 'zh',
    set: {
      objective: {
        text: '为多仓发货打好数据底座，让首批商家敢把库存交给系统分配',
        type: 'delivery',
        why: '商家分仓靠表格，每周错发二十多单；本季做不完全部功能，先让试点商家用起来。',
      },
      keyResults: [
        {
          text: '库存数据架构通过评审：覆盖 8 种分仓场景，评审纪要归档',
          kind: 'milestone',
          steps: [
            { step: '8 种分仓场景的数据模型评审通过', evidence: '评审纪要' },
            { step: '新旧库存双写一周，差异低于 0.1%', evidence: '比对报告' },
          ],
          followUp: '下个季度读取试点商家的错发率',
        },
        {
          text: '首批 10 家试点商家中，8 家连续两周由系统分配库存',
          kind: 'metric',
          baseline: 0,
          target: 8,
          unit: '家',
          source: '分仓日志',
        },
      ],
    },
  },
  {
    id: 'self-service-en',
    type: 'delivery',
    lang: 'en',
    set: {
      objective: {
        text: 'Use the setup assistant so that customers deploy without waiting for our engineers',
        type: 'delivery',
        why: 'Each new customer takes two engineer days; the queue is a month long and signed deals wait.',
      },
      keyResults: [
        {
          text: 'New customers deployed without a ticket: 15% → 60%',
          kind: 'metric',
          baseline: 15,
          target: 60,
          unit: '%',
          metric: 'M63',
          source: 'SQL over tickets and activation events',
        },
        {
          text: 'Median time from download to first sign-in from 72 to 4 hours',
          kind: 'metric',
          baseline: 72,
          target: 4,
          unit: 'hours',
          metric: 'M53',
          source: 'SQL over activation events',
        },
        {
          text: 'Guard: no more than 2 refunds a month within a week of deployment',
          kind: 'guard',
          target: 2,
          unit: 'per month',
          source: 'billing',
        },
      ],
    },
  },
  {
    id: 'feature-in-use-en',
    type: 'delivery',
    lang: 'en',
    set: {
      objective: {
        text: 'Bring approvals to the phone so that travelling managers clear them the same day',
        type: 'delivery',
        why: 'Managers are away half of the week; orders wait two and a half days and suppliers raise prices.',
      },
      keyResults: [
        {
          text: 'Managers who approve on the phone every week: 0% → 35%, four weeks after release',
          kind: 'metric',
          baseline: 0,
          target: 35,
          unit: '%',
          metric: 'M52',
          source: 'SQL over approval events',
        },
        {
          text: 'Median time from request to approval from 60 to 12 hours',
          kind: 'metric',
          baseline: 60,
          target: 12,
          unit: 'hours',
          source: 'SQL over approval events',
        },
      ],
    },
  },
  {
    id: 'big-feature-step-en',
    type: 'delivery',
    lang: 'en',
    set: {
      objective: {
        text: 'Lay the data groundwork so that pilot merchants trust us to split stock across warehouses',
        type: 'delivery',
        why: 'Merchants split stock in spreadsheets and misship twenty orders a week; this quarter only the pilot fits.',
      },
      keyResults: [
        {
          text: 'Stock data model accepted by the architecture review: 8 splitting cases covered, minutes filed',
          kind: 'milestone',
          steps: [
            { step: 'Data model for 8 splitting cases accepted', evidence: 'review minutes' },
            {
              step: 'Old and new stock written side by side for a week, difference below 0.1%',
              evidence: 'diff report',
            },
          ],
          followUp: 'Next quarter: share of misshipped orders at the pilot merchants',
        },
        {
          text: '8 of the first 10 pilot merchants let the system split their stock for two weeks running',
          kind: 'metric',
          baseline: 0,
          target: 8,
          unit: 'merchants',
          source: 'warehouse log',
        },
      ],
    },
  },
];
