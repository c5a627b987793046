import { expect, test } from 'vitest';
import { type Statements, statementsOf } from '../testing/statements-of.ts';
import { readMarkdown } from './read-markdown.ts';

/** `left`: how many lines are told as unread. */
const cases: { name: string; source: string; read: Statements; left?: number }[] = [
  {
    name: 'a list of goals in front of the goals',
    source: `## 本期目标

本期目标：把订单系统从能用推进到好用。

1. 订单查询提速。
2. 退款自己办。

## 目标一：订单查询提速

### 关键结果

- 查询耗时从 8 秒到 2 秒

## 目标二：退款自己办

### 关键结果

- 不打电话的退款占比从 20% 到 60%`,
    read: [
      ['订单查询提速', [['查询耗时从 8 秒到 2 秒', 8, 2]]],
      ['退款自己办', [['不打电话的退款占比从 20% 到 60%', 20, 60]]],
    ],
  },
  {
    name: 'what phases are to bring, beside objectives with numbers',
    source: `## 目标拆解（OKR）

### O1：读者自己找到书

- KR1：搜到想要的书的占比从 50% 到 80%

### O2：还书不用排队

- KR1：还书等待时间从 9 分钟到 2 分钟

## 阶段 A：收口

目标：把馆藏数据理顺。

交付：

1. 合并两套目录
2. 书签格式统一

## 阶段 B：推广

目标：让分馆愿意用。

- 分馆自助还书占比从 10% 到 40%`,
    read: [
      ['读者自己找到书', [['搜到想要的书的占比从 50% 到 80%', 50, 80]]],
      ['还书不用排队', [['还书等待时间从 9 分钟到 2 分钟', 9, 2]]],
      ['让分馆愿意用。', [['分馆自助还书占比从 10% 到 40%', 10, 40]]],
    ],
  },
  {
    name: 'a heading that also says what success means',
    source: `# 2. 愿景、OKR 和成功定义

### O1：让读者找到书

- KR1：搜到想要的书的占比从 50% 到 80%`,
    read: [['让读者找到书', [['搜到想要的书的占比从 50% 到 80%', 50, 80]]]],
  },
  {
    name: 'fields of an objective that are called goals',
    source: `### O1: 支付模块拆开

- **背景**：账务和渠道混在一起
- **改造目标**：渠道出错不影响账务
- **关键结果**：
  - KR1: 渠道故障时账务成功率从 97% 到 99.9%
- **风险**：值班被叫醒`,
    read: [['支付模块拆开', [['渠道故障时账务成功率从 97% 到 99.9%', 97, 99.9]]]],
  },
  {
    name: 'how key results stand, and what they map to',
    source: `## O1: 部署更快

- KR1: 部署时长从 40 分钟到 10 分钟

### 1.1 二期 OKR 路线图 KR 状态复核

| KR | 描述 | 状态 |
|---|---|---|
| KR1 | 打包拆成两步 | 已完成 |

## 与二期 OKR 的映射

| OKR KR | 对应改造 |
|---|---|
| KR1 打包拆开 | 流水线 |`,
    read: [['部署更快', [['部署时长从 40 分钟到 10 分钟', 40, 10]]]],
  },
  {
    name: 'the goal of a person among other traits',
    source: `# Shop

## OKRs

- Objective 1: Orders arrive whole
  - KR1: Broken parcels from 6% to 2%

### 角色: 店员

- 年龄: 20-30 岁
- 目标: 快点找到货
- 痛点: 货架太乱`,
    read: [['Orders arrive whole', [['Broken parcels from 6% to 2%', 6, 2]]]],
    left: 2,
  },
  {
    name: 'a label on one item of a list that is headed as key results',
    source: `# Objectives and Key Results

## Clinics book without calling

### Key Results

- KR 1: Bookings by phone from 80% to 40% (target: 40.0)
- Waiting time from 9 days to 4 days (target: 4.0) - Current: 8
- Three regions take part (target: 3.0)`,
    read: [
      [
        'Clinics book without calling',
        [
          ['Bookings by phone from 80% to 40%', 80, 40],
          ['Waiting time from 9 days to 4 days', 8, 4],
          ['Three regions take part', null, 3],
        ],
      ],
    ],
  },
  {
    name: 'one measure with its target',
    source: `## Business Objectives

### Objective 1: Drivers reach the depot in time

- **Metric:** Late arrivals per week
- **Target:** 12
- **Timeline:** 6 months`,
    read: [['Drivers reach the depot in time', [['Late arrivals per week', null, 12]]]],
  },
  {
    name: 'a dot behind the label, a weight, a tick and a priority behind the text',
    source: `### O1 · Readers find what they look for

- **KR1** · Answered searches from 40% to 70% (weight 40%)
- [x] **KR2** · Old index switched off (P1) ✅ 2026-03-07`,
    read: [
      [
        'Readers find what they look for',
        [
          ['Answered searches from 40% to 70%', 40, 70],
          ['Old index switched off', null, null],
        ],
      ],
    ],
  },
  {
    name: 'phases over tables of objectives, and the users of the product',
    source: `# 面包地图

### 1.1 目标用户

- **主要用户**：每天买面包的人
- **次要用户**：开店的人

## 分阶段 OKR

### 试点阶段（3 个月）

| 目标 | 关键结果 | 目标值 |
|---|---|---|
| **O1：地图找得到面包店** | KR1：地图覆盖率 | > 95% |
| | KR2：搜索成功率 | > 80% |`,
    read: [
      [
        '地图找得到面包店',
        [
          ['地图覆盖率', null, 95],
          ['搜索成功率', null, 80],
        ],
      ],
    ],
  },
  {
    name: 'the goal of a week beside its date and the list of its functions',
    source: `#### 第 3-4 周：面包广场

- **完成日期**：3 月 11 日
- **目标**：内容更多
- **核心功能**：
  - 面包照片
  - 店主回复

## OKR

### O1：客人每周都回来

- KR1：每周回来的客人从 20% 到 45%`,
    read: [['客人每周都回来', [['每周回来的客人从 20% 到 45%', 20, 45]]]],
    left: 2,
  },
  {
    name: 'the target below a key result that belongs to no objective is no objective',
    source: `**关键结果**：

**KR1：回来的客人**

- 指标：一周内再来的客人
- 目标：达到 60%`,
    read: [],
    left: 1,
  },
];

test.each(cases)('$name', ({ source, read, left = 0 }) => {
  const { sets, unread } = readMarkdown(source);
  expect(statementsOf(sets)).toEqual(read);
  expect(unread).toHaveLength(left);
});
