import { expect, test } from 'vitest';
import { outlineOf } from './outline-of.ts';

const documents: { name: string; source: string; outline: string[] }[] = [
  {
    name: 'a page of wishes with lists, without a heading or a label',
    source: `- 让门店自己排班，确保排班表提前一周定好
1、排班用时从每周 6 小时到 1 小时
2、店长培训全部做完

提升到店体验

1、排队超过十分钟的日子不超过 2 天
2、把菜单换成大字`,
    outline: [
      'O 让门店自己排班，确保排班表提前一周定好',
      '- 排班用时从每周 6 小时到 1 小时',
      '- 店长培训全部做完',
      'O 提升到店体验',
      '- 排队超过十分钟的日子不超过 2 天',
      '- 把菜单换成大字',
    ],
  },
  {
    name: 'the same in English',
    source: `Make the first order effortless
1. First orders within a day from 20% to 45%
2. Rewrite the guide

Grow the circle of growers
- 40 farms deliver every week`,
    outline: [
      'O Make the first order effortless',
      '- First orders within a day from 20% to 45%',
      '- Rewrite the guide',
      'O Grow the circle of growers',
      '- 40 farms deliver every week',
    ],
  },
  {
    name: 'notes with lists are none',
    source: `Shopping for Friday
- flour, 2 kg
- yeast

Things to ask Jo
- improve the oven?
- the key`,
    outline: [],
  },
  {
    name: 'headings of one’s own for objective and key results',
    source: `## 靶心

- [ ] 一周内能独自上岗

## 打法

- **KR1**：实操考核一次通过的新人从 50% 到 90%
- **KR2**：带教手册每岗一本`,
    outline: ['O 一周内能独自上岗 open', '- 实操考核一次通过的新人从 50% 到 90%', '- 带教手册每岗一本'],
  },
  {
    name: 'several headings over key results are objectives',
    source: `## 愿景

- 一周内能独自上岗

## 新人学得快

- KR1：一次通过的新人从 50% 到 90%

## 老人留得住

- KR1：一年内离开的师傅从 6 人到 2 人`,
    outline: ['O 新人学得快', '- 一次通过的新人从 50% 到 90%', 'O 老人留得住', '- 一年内离开的师傅从 6 人到 2 人'],
  },
  {
    name: 'sentences with lists of their own under one heading',
    source: `# OKR 2026 Q1

## 今年的靶心

门店自己就能排好班

- 排班用时从每周 6 小时到 1 小时

值班的人睡得着觉

- 夜里的电话从每周 9 个到 2 个`,
    outline: [
      'O 门店自己就能排好班',
      '- 排班用时从每周 6 小时到 1 小时',
      'O 值班的人睡得着觉',
      '- 夜里的电话从每周 9 个到 2 个',
    ],
  },
  {
    name: 'numbered lists under teams',
    source: `# 2026

## 配送组
1. 提升准时率，从 82% 到 95%
2. 缩短退款用时

## 仓储组
1. 降低破损
2. 完善盘点`,
    outline: ['O 提升准时率，从 82% 到 95%', 'O 缩短退款用时', 'O 降低破损', 'O 完善盘点'],
  },
  {
    name: 'struck through from the marker to the end',
    source: `## O1：门店自己排班
- KR1：排班用时从每周 6 小时到 1 小时
~~- KR2：手册下载从 1 到 200 次~~
~~3. KR3：培训 3 场~~`,
    outline: [
      'O 门店自己排班',
      '- 排班用时从每周 6 小时到 1 小时',
      '- 手册下载从 1 到 200 次 dropped',
      '- 培训 3 场 dropped',
    ],
  },
  {
    name: 'a group over labelled objectives, facts beside the section of key results, a heading behind them',
    source: `# Objectives

## Active

### O1 — The bread sells out by noon

- **Filed:** 2026-08-01
- **Linked plan(s):** #16 (sequenced by weeks #49)

**Why this matters**

What is left in the evening is given away, and nobody counts it.

**Key results**

- **KR1.1 — Loaves left at noon from 40 to 10.**

## Anti-goals (not this quarter)

- No second shop.`,
    outline: ['O The bread sells out by noon', '- Loaves left at noon from 40 to 10.'],
  },
  {
    name: 'a heading below labelled key results',
    source: `## 目标 (Objective)

门店自己排好班

## 关键结果 (Key Results)

- KR1：排班用时从每周 6 小时到 1 小时

### notes.md（过程记录）

## 一：先做什么

- 和店长聊了 3 次`,
    outline: ['O 门店自己排好班', '- 排班用时从每周 6 小时到 1 小时'],
  },
  {
    name: 'numbers in the column of key results beside one of objectives',
    source: `| Objective | Key Result | Target |
|---|---|---|
| Sell what was baked | OKR1: Loaves left at noon at 10 | 10 |
| Sell what was baked | OKR2: Three bakers on call | 3 |`,
    outline: ['O Sell what was baked', '- Loaves left at noon at 10', '- Three bakers on call'],
  },
  {
    name: 'plans of a sprint are none',
    source: `## Objectives (Q3 2026)

### Objective 1: Sell what was baked

- KR1: Loaves left at noon from 40 to 10

## Current Sprint Goals (Sprint 18)

### Theme: ovens

- Clean the ovens`,
    outline: ['O Sell what was baked', '- Loaves left at noon from 40 to 10'],
  },
  {
    name: 'how it stands, and advice on names, are none',
    source: `# OKR tool

## KR status

Objective 2: met

## Naming advice 命名规范

- Objectives: \`[O] {title}\`
- Key Results: \`[KR] {text}\` or a checklist`,
    outline: ['? Objectives: [O] {title}', '? Key Results: [KR] {text} or a checklist'],
  },
];

test.each(documents)('$name', ({ source, outline }) => {
  expect(outlineOf(source)).toEqual(outline);
});
