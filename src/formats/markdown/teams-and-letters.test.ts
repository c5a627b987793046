import { expect, test } from 'vitest';
import { type Statements, statementsOf } from '../testing/statements-of.ts';
import { readMarkdown } from './read-markdown.ts';

const cases: { name: string; source: string; read: Statements }[] = [
  {
    name: 'teams in front of their numbered objectives, what a dashboard holds, and ticks behind the text',
    source: `## 2. 各组 OKR

### Payments O1. 退款当天到账

| KR | 对齐上层 KR | 数据来源 |
|---|---|---|
| KR1. 当天到账的退款占比从 40% 到 90% | 公司 O2 KR1 | 账务系统 |
| KR2. 退款投诉从每周 30 单到 5 单 | 公司 O2 KR2 | 工单 |

## 3. OKR 看板字段

每条都填：

| 字段 | 说明 |
|---|---|
| Objective | 上层目标 |
| KR | 写结果 |
| Target | 季末的值 |`,
    read: [
      [
        '退款当天到账',
        [
          ['当天到账的退款占比从 40% 到 90%', 40, 90],
          ['退款投诉从每周 30 单到 5 单', 30, 5],
        ],
      ],
    ],
  },
  {
    name: 'the same in English',
    source: `## Team OKRs

### Field Service O1: Vans leave loaded

- KR1: Vans loaded by 7:00 from 40% to 90% ✓
- KR2: Second trips per week from 30 to 5 ✗

## OKR dashboard fields

| Field | Description |
|---|---|
| Objective | What it serves |
| KR | A result, no action |
| Baseline | Value today |`,
    read: [
      [
        'Vans leave loaded',
        [
          ['Vans loaded by 7:00 from 40% to 90%', 40, 90],
          ['Second trips per week from 30 to 5', 30, 5],
        ],
      ],
    ],
  },
  {
    name: 'a summary of the big goals behind a list of ideas',
    source: `### 以后可以做的事

1. **记住老客人**
    * **做什么：** 把每次来的口味记下来。
    * **目标与好处：** 目标是少问一遍。好处是客人愿意再来。

### 我们的大目标总结

合起来是两个愿景：

1.  **做一家记得住人的店：**
    我们想让每位客人都被记得。

2.  **做一套谁都能接手的流程：**
    我们想让新人一周内独立开店。`,
    read: [],
  },
  {
    name: 'letters that the document uses as names are no priorities',
    source: `## O1: 写出能陪新人练习的剧本 (P1)

- KR1.1: P1 的对白由两位店长打过分
- KR1.2: P1 能够接住六种抱怨

## O2: 老店长愿意拿它带人 (P2)

- KR2.1: 用它带过人的店长从 2 位到 12 位 (P0)`,
    read: [
      [
        '写出能陪新人练习的剧本 (P1)',
        [
          ['P1 的对白由两位店长打过分', null, null],
          ['P1 能够接住六种抱怨', null, null],
        ],
      ],
      ['老店长愿意拿它带人', [['用它带过人的店长从 2 位到 12 位', 2, 12]]],
    ],
  },
  {
    name: 'the same in English',
    source: `## O1: Write the script that trainees practise with (P1)

- KR1.1: P1 is rated by two shop managers
- KR1.2: P1 can answer six complaints

## O2: Fewer alarms at night (P2)

- KR2.1: P2 incidents from 12 to 3`,
    read: [
      [
        'Write the script that trainees practise with (P1)',
        [
          ['P1 is rated by two shop managers', null, null],
          ['P1 can answer six complaints', null, null],
        ],
      ],
      ['Fewer alarms at night', [['P2 incidents from 12 to 3', 12, 3]]],
    ],
  },
];

test.each(cases)('$name', ({ source, read }) => {
  const { sets, unread } = readMarkdown(source);
  expect(statementsOf(sets)).toEqual(read);
  expect(unread).toEqual([]);
});
