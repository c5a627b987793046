import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

/** Documents with an order of their own: what belongs to an objective, and what only stands beside it. */
const cases: { name: string; source: string; read: [objective: string, keyResults: string[]][] }[] = [
  {
    name: 'sides of an objective, named goals, with signals to watch',
    source: `#### O：门店自助排班

**Goal1：店长会用**
- 观测信号：店长自己改班
- 观测指标：电话减半

  - KR1：排班一次通过的门店占比从 40% 到 80%

**Goal2：排得准**
- 观测信号：临时加班变少

  - KR1：临时加班从每周 9 次到 3 次`,
    read: [['门店自助排班', ['排班一次通过的门店占比从 40% 到 80%', '临时加班从每周 9 次到 3 次']]],
  },
  {
    name: 'numbered headings around the words alone, and an objective that goes on in a list',
    source: `# Warehouse pilot

**OKR & working notes — v0.2**

---

## 1. Objective (O)

Pickers try the new route planner in a way that:

* keeps the old planner at hand
* costs nobody a shift

## 2. Key Results (KRs)

1. Pickers who finish a tour without a call from 40% to 80%`,
    read: [
      ['Pickers try the new route planner in a way that', ['Pickers who finish a tour without a call from 40% to 80%']],
    ],
  },
  {
    name: 'OKRs of others, only named under alignment',
    source: `## 需求

店长能自己改班。

## OKR 对齐

- Objective 3 KR1：改班不用打电话
- Objective 3 KR2：店长每周自己改班 3 次`,
    read: [],
  },
  {
    name: 'a line broken on purpose ends the statement; a key result may begin with Average',
    source: `### O-1 Visitors get an answer the same day

- **KR-1.1** **Average time to the first answer falls from 20 h to 4 h.**  
*Initiatives:   
Sort the inbox twice a day.*  
- **KR-1.2** **Visitors who ask twice about the same thing: 30% → 10%.**  
*Try a page of answers.*`,
    read: [
      [
        'Visitors get an answer the same day',
        [
          'Average time to the first answer falls from 20 h to 4 h.',
          'Visitors who ask twice about the same thing: 30% → 10%.',
        ],
      ],
    ],
  },
  {
    name: 'a section of quarterly objectives on a page that also speaks about OKRs',
    source: `# OKR & KPI alignment

**Review cadence**: quarterly

## Quarterly objectives (current cycle)

  - Cut the time to the first answer by 30%
  - Keep 85% of shops on the new till

## Process notes

- OKRs are reviewed at the start of each sprint.
- Key results are measurable and have an owner.`,
    read: [
      ['Cut the time to the first answer by 30%', []],
      ['Keep 85% of shops on the new till', []],
    ],
  },
  {
    name: 'prose behind the last key result of an example',
    source: `Here is what an OKR might look like:

**Objective:** Visitors come back
**Key Results:**
- Visitors back within a week: 10% → 25%
By setting clear objectives and key results you can see how far you are.`,
    read: [['Visitors come back', ['Visitors back within a week: 10% → 25%']]],
  },
  {
    name: 'prose behind labelled key results is none of them',
    source: `## Objective: 门店订货不再靠电话

### Key Results:
- KR1: 自己下单的门店占比 > 90%
  - 当前值: 60%

指标怎么算

下单门店按周去重。`,
    read: [['门店订货不再靠电话', ['自己下单的门店占比 > 90%']]],
  },
  {
    name: 'a log of checks, and how objectives went',
    source: `# OKR 核对记录归档

✅ **第 12 次核对：7/7 通过，误差 +3%**

✅ **第 11 次核对：7/7 通过，误差 +2%**

## OKR 进展

- Objective 5：约 58% -> 约 64%，都有证据。`,
    read: [],
  },
  {
    name: 'plain text with numbered names for what follows',
    source: `1. 总体目标 (Objective)
顾客半小时内收到货
2. 关键结果 (Key Results)
KR1: 半小时内送到的订单占比从 40% 到 75%`,
    read: [['顾客半小时内收到货', ['半小时内送到的订单占比从 40% 到 75%']]],
  },
  {
    name: 'a capital behind the number of a key result begins it; several tags behind name areas',
    source: `## Location

- KR8 To make deliveries short, half of the vans start in town [P0][VANS][TOWN]`,
    read: [['Location', ['To make deliveries short, half of the vans start in town']]],
  },
];

test.each(cases)('$name', ({ source, read }) => {
  const { sets, unread } = readMarkdown(source);
  expect(sets.map(({ set }) => [set.objective.text, set.keyResults.map(({ text }) => text)])).toEqual(read);
  expect(unread).toEqual([]);
});

test('several tags behind a key result name areas, one a person', () => {
  const [read] = readMarkdown(
    '## O1: Vans are on time\n- KR1: Late vans 9% → 3% [DP][TOWN]\n- KR2: Empty runs 20% → 10% [Lin]',
  ).sets;
  expect(read?.set.keyResults.map(({ owner }) => owner)).toEqual([undefined, 'Lin']);
});
