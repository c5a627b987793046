// Templates for what no other type covers: how the team works, reviews and learns.
import type { Template } from '../template.ts';

export const otherTemplates: readonly Template[] = [
  {
    id: 'lead-time-zh',
    type: 'other',
    lang: 'zh',
    set: {
      objective: {
        text: '缩短从合并到上线的等待，让产品经理当天看到改动',
        type: 'other',
        why: '改动平均等六天才上线，产品经理看到时已经忘了当初为什么要改。',
      },
      keyResults: [
        {
          text: '从合并到生产的前置时间中位数从 6 天到 1 天',
          kind: 'metric',
          baseline: 6,
          target: 1,
          unit: '天',
          metric: 'M02',
          source: 'GitHub 部署记录',
        },
        {
          text: '合并请求首次评审等待的中位数从 20 小时到 6 小时',
          kind: 'metric',
          baseline: 20,
          target: 6,
          unit: '小时',
          metric: 'M19',
          source: 'GitHub',
        },
        {
          text: '护栏：变更失败率不高于 10%',
          kind: 'guard',
          target: 10,
          unit: '%',
          metric: 'M03',
          source: '部署记录与事故标签',
        },
      ],
    },
  },
  {
    id: 'joiners-zh',
    type: 'other',
    lang: 'zh',
    set: {
      objective: {
        text: '靠一键开发环境，让新人第一周就能放心上线自己的改动',
        type: 'other',
        why: '今年入职 12 人，平均三周才有第一个改动上线，带人的同事每天被打断两小时。',
      },
      keyResults: [
        {
          text: '新人从入职到首个改动上线的中位数从 15 天到 5 天',
          kind: 'metric',
          baseline: 15,
          target: 5,
          unit: '天',
          metric: 'M65',
          source: '入职日期与部署记录',
        },
        {
          text: '搭好本地环境的用时中位数从 9 小时到 1 小时',
          kind: 'metric',
          baseline: 9,
          target: 1,
          unit: '小时',
          source: '环境脚本日志',
        },
      ],
    },
  },
  {
    id: 'faster-build-zh',
    type: 'other',
    lang: 'zh',
    set: {
      objective: {
        text: '通过构建缓存，让开发同学提交后一杯水的工夫就知道结果',
        type: 'other',
        why: '每次提交等 34 分钟，大家攒着改动一起提，出了问题更难找。',
      },
      keyResults: [
        {
          text: '主干流水线时长 P90 从 34 分钟到 10 分钟',
          kind: 'metric',
          baseline: 34,
          target: 10,
          unit: '分钟',
          metric: 'M06',
          source: 'GitHub Actions',
        },
        {
          text: '同一提交上时过时不过的用例占比从 6% 到 1%',
          kind: 'metric',
          baseline: 6,
          target: 1,
          unit: '%',
          metric: 'M08',
          source: 'JUnit 报告',
        },
      ],
    },
  },
  {
    id: 'lead-time-en',
    type: 'other',
    lang: 'en',
    set: {
      objective: {
        text: 'Shorten the wait from merge to production so that product managers see a change the same day',
        type: 'other',
        why: 'A change waits six days; by then nobody remembers why it was asked for.',
      },
      keyResults: [
        {
          text: 'Median lead time from merge to production from 6 days to 1 day',
          kind: 'metric',
          baseline: 6,
          target: 1,
          unit: 'days',
          metric: 'M02',
          source: 'GitHub deployments',
        },
        {
          text: 'Median wait for the first review from 20 to 6 hours',
          kind: 'metric',
          baseline: 20,
          target: 6,
          unit: 'hours',
          metric: 'M19',
          source: 'GitHub',
        },
        {
          text: 'Guard: change failure rate no higher than 10%',
          kind: 'guard',
          target: 10,
          unit: '%',
          metric: 'M03',
          source: 'deployments and incident labels',
        },
      ],
    },
  },
  {
    id: 'joiners-en',
    type: 'other',
    lang: 'en',
    set: {
      objective: {
        text: 'Use one-step dev environments so that new hires put a change in production in their first week',
        type: 'other',
        why: 'Twelve people join this year; a first change takes three weeks and interrupts their mentors daily.',
      },
      keyResults: [
        {
          text: 'Median time from joining to a first change in production from 15 to 5 days',
          kind: 'metric',
          baseline: 15,
          target: 5,
          unit: 'days',
          metric: 'M65',
          source: 'joining dates and deployments',
        },
        {
          text: 'Median time to a working local environment from 9 hours to 1 hour',
          kind: 'metric',
          baseline: 9,
          target: 1,
          unit: 'hours',
          source: 'environment script log',
        },
      ],
    },
  },
  {
    id: 'faster-build-en',
    type: 'other',
    lang: 'en',
    set: {
      objective: {
        text: 'Cache builds so that developers know the verdict before they lose the thread',
        type: 'other',
        why: 'A push takes 34 minutes, so people pile up changes and faults are harder to find.',
      },
      keyResults: [
        {
          text: 'Main-branch pipeline duration p90 from 34 to 10 minutes',
          kind: 'metric',
          baseline: 34,
          target: 10,
          unit: 'minutes',
          metric: 'M06',
          source: 'GitHub Actions',
        },
        {
          text: 'Cases that pass and fail on the same commit: 6% → 1%',
          kind: 'metric',
          baseline: 6,
          target: 1,
          unit: '%',
          metric: 'M08',
          source: 'JUnit report',
        },
      ],
    },
  },
];
