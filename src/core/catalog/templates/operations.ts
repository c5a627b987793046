// Templates for product operations: one weak link of the funnel, a lever, and a windowed number.
import type { Template } from '../template.ts';

export const operationsTemplates: readonly Template[] = [
  {
    id: 'activation-zh',
    type: 'operations',
    lang: 'zh',
    set: {
      objective: {
        text: '通过首日任务引导，让新团队当天就跑通第一个流程',
        type: 'operations',
        why: '六成新团队第二天就不再回来，漏斗里掉得最多的是建第一个流程这一步。',
      },
      keyResults: [
        {
          text: '注册当天跑通第一个流程的新团队占比从 28% 到 45%',
          kind: 'metric',
          baseline: 28,
          target: 45,
          unit: '%',
          metric: 'M54',
          source: '激活事件的 SQL',
        },
        {
          text: '新团队次日留存从 39% 到 50%',
          kind: 'metric',
          baseline: 39,
          target: 50,
          unit: '%',
          metric: 'M55',
          source: '同期群 SQL',
        },
        {
          text: '护栏：引导被中途关闭的占比不高于 30%',
          kind: 'guard',
          target: 30,
          unit: '%',
          source: '引导事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'referral-zh',
    type: 'operations',
    lang: 'zh',
    set: {
      objective: {
        text: '靠同事互邀，让工具在一个部门里自己传开',
        type: 'operations',
        why: '五人以上一起用的团队几乎不流失，但多数账号里只有一个人。',
      },
      keyResults: [
        {
          text: '注册 14 天内邀请到三位同事的账号占比从 9% 到 20%',
          kind: 'metric',
          baseline: 9,
          target: 20,
          unit: '%',
          metric: 'M61',
          source: '邀请事件的 SQL',
        },
        {
          text: '被邀请者七天内完成首个协作的占比从 31% 到 45%',
          kind: 'metric',
          baseline: 31,
          target: 45,
          unit: '%',
          metric: 'M54',
          source: '协作事件的 SQL',
        },
      ],
    },
  },
  {
    id: 'return-zh',
    type: 'operations',
    lang: 'zh',
    set: {
      objective: {
        text: '通过每周小结，让学员知道自己进步了、下一步练什么',
        type: 'operations',
        why: '访谈里流失学员最常说的是「不知道有没有用」。',
      },
      keyResults: [
        {
          text: '新学员第 4 周留存从 22% 到 32%',
          kind: 'metric',
          baseline: 22,
          target: 32,
          unit: '%',
          metric: 'M55',
          source: '同期群 SQL',
        },
        {
          text: '打开小结后 24 小时内开始练习的学员占比从 12% 到 30%',
          kind: 'metric',
          baseline: 12,
          target: 30,
          unit: '%',
          source: '学习事件的 SQL',
        },
        {
          text: '护栏：关闭小结通知的学员不超过 5%',
          kind: 'guard',
          target: 5,
          unit: '%',
          source: '通知设置的 SQL',
        },
      ],
    },
  },
  {
    id: 'activation-en',
    type: 'operations',
    lang: 'en',
    set: {
      objective: {
        text: 'Guide the first day with small tasks so that new teams run a real flow on day one',
        type: 'operations',
        why: 'Six in ten new teams never return; most are lost while building the first flow.',
      },
      keyResults: [
        {
          text: 'New teams that run a first flow on the day they sign up: 28% → 45%',
          kind: 'metric',
          baseline: 28,
          target: 45,
          unit: '%',
          metric: 'M54',
          source: 'SQL over activation events',
        },
        {
          text: 'Day-1 retention of new teams from 39% to 50%',
          kind: 'metric',
          baseline: 39,
          target: 50,
          unit: '%',
          metric: 'M55',
          source: 'SQL cohorts',
        },
        {
          text: 'Guard: no more than 30% close the guide halfway',
          kind: 'guard',
          target: 30,
          unit: '%',
          source: 'SQL over guide events',
        },
      ],
    },
  },
  {
    id: 'referral-en',
    type: 'operations',
    lang: 'en',
    set: {
      objective: {
        text: 'Let colleagues invite each other so that the tool spreads inside a department',
        type: 'operations',
        why: 'Accounts with five people hardly ever leave, yet most accounts hold one.',
      },
      keyResults: [
        {
          text: 'Accounts that bring in three colleagues within 14 days: 9% → 20%',
          kind: 'metric',
          baseline: 9,
          target: 20,
          unit: '%',
          metric: 'M61',
          source: 'SQL over invitations',
        },
        {
          text: 'Invited people who share a document within 7 days: 31% → 45%',
          kind: 'metric',
          baseline: 31,
          target: 45,
          unit: '%',
          metric: 'M54',
          source: 'SQL over sharing events',
        },
      ],
    },
  },
  {
    id: 'return-en',
    type: 'operations',
    lang: 'en',
    set: {
      objective: {
        text: 'Use a weekly summary so that learners see their progress and what to practise next',
        type: 'operations',
        why: 'In interviews the sentence heard most from those who left was “I could not tell whether it helped”.',
      },
      keyResults: [
        {
          text: 'Week-4 retention of new learners from 22% to 32%',
          kind: 'metric',
          baseline: 22,
          target: 32,
          unit: '%',
          metric: 'M55',
          source: 'SQL cohorts',
        },
        {
          text: 'Learners who start an exercise within 24 hours of opening the summary: 12% → 30%',
          kind: 'metric',
          baseline: 12,
          target: 30,
          unit: '%',
          source: 'SQL over learning events',
        },
        {
          text: 'Guard: no more than 5% of learners switch the summary off',
          kind: 'guard',
          target: 5,
          unit: '%',
          source: 'SQL over notification settings',
        },
      ],
    },
  },
];
