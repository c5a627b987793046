import { expect, test } from 'vitest';
import { type Statements, statementsOf } from '../testing/statements-of.ts';
import { readMarkdown } from './read-markdown.ts';

const cases: { name: string; source: string; read: Statements }[] = [
  {
    name: 'parts of a key result numbered with a letter',
    source: `## 各改进点的 OKR

### 改进 1：车间自己下单

**目标**：车间不打电话也能下单

**关键结果**：

| KR | 描述 | 验证 |
|----|------|------|
| KR1a | 下单页增加常用零件 | 页面可见 |
| KR1b | 自助下单占比从 20% 到 60% | 后台统计 |`,
    read: [
      [
        '车间不打电话也能下单',
        [
          ['下单页增加常用零件', null, null],
          ['自助下单占比从 20% 到 60%', 20, 60],
        ],
      ],
    ],
  },
  {
    name: 'a table that says of each key result whose it is',
    source: `## First-quarter OKRs

### Q1 Objectives

- **O1.** Workshops order without a call.
- **O2.** Vans leave with what was ordered.

### Q1 Key Results (measurable)

| Objective | Key Result | Source |
|---|---|---|
| O1 | Own orders from 20% to 60% | Shop log |
| O1 | Calls for parts from 40 to 10 a day | Phone log |
| O2 | Vans loaded by 7:00 from 40% to 90% | Gate |`,
    read: [
      [
        'Workshops order without a call.',
        [
          ['Own orders from 20% to 60%', 20, 60],
          ['Calls for parts from 40 to 10 a day', 40, 10],
        ],
      ],
      ['Vans leave with what was ordered.', [['Vans loaded by 7:00 from 40% to 90%', 40, 90]]],
    ],
  },
  {
    name: 'lines without marks below a bare label, one longer than wrapped lines are',
    source: `### Objective 1:
Workshops know where their parts are

#### Key Results
Calls that ask where a part is at the support desk of the south drop by 75%
Repeated calls about the same part at the support desk drop by 50%
No part lost`,
    read: [
      [
        'Workshops know where their parts are',
        [
          ['Calls that ask where a part is at the support desk of the south drop by 75%', null, null],
          ['Repeated calls about the same part at the support desk drop by 50%', null, null],
          ['No part lost', null, null],
        ],
      ],
    ],
  },
  {
    name: 'a mark of a footnote, and ratings on a scale',
    source: `## O1: Workshops order by themselves[^2]

| Key result | Baseline | Target |
|---|---|---|
| Rating of the order page | 3.5/5 | 4.5/5 |
| Satisfaction of the south ≥ 4/5 | | |

[^2]: without the north`,
    read: [
      [
        'Workshops order by themselves',
        [
          ['Rating of the order page', 3.5, 4.5],
          ['Satisfaction of the south ≥ 4/5', null, 4],
        ],
      ],
    ],
  },
  {
    name: 'minutes that say how key results go hold none',
    source: `### OKRs

- O1 KR1 done
- O1 KR2 did two of them
- O2 KR1 in progress, but nobody has begun
- O2 KR2 not started yet`,
    read: [],
  },
];

test.each(cases)('$name', ({ source, read }) => {
  expect(statementsOf(readMarkdown(source).sets)).toEqual(read);
});
