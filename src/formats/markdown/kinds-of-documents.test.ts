import { expect, test } from 'vitest';
import { type Statements, statementsOf } from '../testing/statements-of.ts';
import { readMarkdown } from './read-markdown.ts';

const cases: { name: string; source: string; read: Statements }[] = [
  {
    name: 'labels alone in the first column',
    source: `# Team OKRs

## Objective: Find places faster

| KR | Target |
|----|--------|
| **KR 1** | Searches answered within 1 s from 70% to 95% |
| **KR 2** | Ship the map by week 5 |`,
    read: [
      [
        'Find places faster',
        [
          ['Searches answered within 1 s from 70% to 95%', 70, 95],
          ['Ship the map by week 5', null, null],
        ],
      ],
    ],
  },
  {
    name: '目标 beside 当前 is a target',
    source: `## O1：让客户自己完成部署

| KR | 指标 | 当前 | 目标 |
|---|---|---|---|
| KR1 | 自助部署率 | 20% | 60% |`,
    read: [['让客户自己完成部署', [['自助部署率', 20, 60]]]],
  },
  {
    name: 'a word and a letter as label',
    source: `目标 O1：提升识别准确率
KR1：准确率从 80% 到 90%
KR2：告警覆盖全部核心接口`,
    read: [
      [
        '提升识别准确率',
        [
          ['准确率从 80% 到 90%', 80, 90],
          ['告警覆盖全部核心接口', null, null],
        ],
      ],
    ],
  },
  {
    name: 'a tree drawn with characters',
    source: `Objective: 提升稳定性
├── KR1: P0 故障从每月 4 次到 2 次
└── KR2: MTTR 从 60 分钟到 30 分钟`,
    read: [
      [
        '提升稳定性',
        [
          ['P0 故障从每月 4 次到 2 次', 4, 2],
          ['MTTR 从 60 分钟到 30 分钟', 60, 30],
        ],
      ],
    ],
  },
  {
    name: 'labels per section: a vision, then a quarter',
    source: `# 2025 OKR

## 年度愿景

1. 打造社区
2. 输出内容

### 第一季度

Q1 OKR：

- [x] 组建核心小组
  - [x] 发展两名稳定成员
- [ ] 打通生产线
  - [ ] 论坛增加建议版块`,
    read: [
      ['组建核心小组', [['发展两名稳定成员', null, null]]],
      ['打通生产线', [['论坛增加建议版块', null, null]]],
    ],
  },
  {
    name: 'a line of text over a list',
    source: `# Goals

_Objectives: qualitative statement_

## Q1
Make the stream good!
- 12 streams
- 2 guests

Publish a paper
- 5 people read it`,
    read: [
      [
        'Make the stream good!',
        [
          ['12 streams', null, 12],
          ['2 guests', null, 2],
        ],
      ],
      ['Publish a paper', [['5 people read it', null, 5]]],
    ],
  },
  {
    name: 'OKR 1 as label',
    source: `## OKR 1：提升查询效率
- KR1.1：查询从 5 分钟到 30 秒

## OKR 2：跨组协作效率
- KR2.1：决策时间从 4 天到 2 天`,
    read: [
      ['提升查询效率', [['查询从 5 分钟到 30 秒', 5, 30]]],
      ['跨组协作效率', [['决策时间从 4 天到 2 天', 4, 2]]],
    ],
  },
  {
    name: 'siblings do not nest',
    source: `- O1：ARR 从 40 万到 51 万
- O2：自助渠道占比从 15% 到 20%
- O3：发布 Beta`,
    read: [
      ['ARR 从 40 万到 51 万', []],
      ['自助渠道占比从 15% 到 20%', []],
      ['发布 Beta', []],
    ],
  },
  {
    name: 'a bare label over a bold line, tasks beside',
    source: `## 🎯 Objective 1（核心）

**让新人当天上手**

### Key Results

- **KR1：** 首次提交从 5 天到 1 天

### 任务拆解

- [ ] 写文档`,
    read: [['让新人当天上手', [['首次提交从 5 天到 1 天', 5, 1]]]],
  },
  {
    name: 'measures in the lines below',
    source: `## O1：跑通闭环

**KR1.1：审核覆盖率**
- 日报由 AI 生成的占比从 20% 到 90%
- 人工核验率 100%

### KR1.2：进化体系
- [ ] 每日反思连续 7 天成功
- **衡量标准：** 成功率 > 95%`,
    read: [
      [
        '跑通闭环',
        [
          ['审核覆盖率', 20, 90],
          ['进化体系', null, 95],
        ],
      ],
    ],
  },
  {
    name: 'kinds in front of labels',
    source: `* **Proposed Objective:**
    * Grow the team by 20%
* **Proposed Key Results:**
    * Offers accepted by 5 engineers`,
    read: [['Grow the team by 20%', [['Offers accepted by 5 engineers', null, 5]]]],
  },
  {
    name: 'a check-in table tells again',
    source: `## O1: Users trust answers
- KR1: answers with sources from 40% to 90%

## Check-in

| KR | Target | Current (W6) |
|---|---|---|
| answers with sources | 90% | 52% |`,
    read: [['Users trust answers', [['answers with sources from 40% to 90%', 40, 90]]]],
  },
  {
    name: 'a plan with labels in it',
    source: `# Plan

- **Company Objective: Be known in one more city**
  - Key Result: signups in Lyon from 0 to 400`,
    read: [['Be known in one more city', [['signups in Lyon from 0 to 400', 0, 400]]]],
  },
  {
    name: 'start and target below',
    source: `## O1: 提升体验
- KR1: 页面加载时间 < 2 秒
  - 当前值: 2.5 秒
  - 目标值: 2 秒`,
    read: [['提升体验', [['页面加载时间 < 2 秒', 2.5, 2]]]],
  },
  {
    name: 'priority and owner in front',
    source: `## O1: Fix search
- \`P0\` - @ann - Ship the index
- OWNER - Write the spec`,
    read: [
      [
        'Fix search',
        [
          ['Ship the index', null, null],
          ['Write the spec', null, null],
        ],
      ],
    ],
  },
  {
    name: 'a section that informs holds labels',
    source: `# Strategy

## O1: New teams get going on day one
- KR1: first commit from 5 days to 1 day`,
    read: [['New teams get going on day one', [['first commit from 5 days to 1 day', 5, 1]]]],
  },
  {
    name: '项目 over labelled goals',
    source: `# 项目

## O1：新人当天上手
- KR1：首次提交从 5 天到 1 天`,
    read: [['新人当天上手', [['首次提交从 5 天到 1 天', 5, 1]]]],
  },
  {
    name: '基线 and 目标 columns',
    source: `## O1：新人当天上手

| 关键结果 | 基线 | 目标 | 负责人 |
|---|---|---|---|
| 首次提交用时 | 5 天 | 1 天 | 林 |`,
    read: [['新人当天上手', [['首次提交用时', 5, 1]]]],
  },
  {
    name: 'merged cells go on',
    source: `| Objective | Key Result | Start | Target | Owner |
|---|---|---|---|---|
| New teams get going | First commit | 5 days | 1 day | Lin |
| | Merges in week one | 0 | 3 | Wu |`,
    read: [
      [
        'New teams get going',
        [
          ['First commit', 5, 1],
          ['Merges in week one', 0, 3],
        ],
      ],
    ],
  },
];

test.each(cases)('$name', ({ source, read }) => {
  const { sets, unread } = readMarkdown(source);
  expect(statementsOf(sets)).toEqual(read);
  expect(unread).toEqual([]);
});
