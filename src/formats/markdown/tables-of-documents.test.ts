import { expect, test } from 'vitest';
import { type Statements, statementsOf } from '../testing/statements-of.ts';
import { readMarkdown } from './read-markdown.ts';

const cases: { name: string; source: string; read: Statements }[] = [
  {
    name: 'work below a table of key results',
    source: `## Objective 1: Setup without our engineers

#### Key Results

| # | Key Result | Baseline | Target |
|---|-----------|----------|--------|
| **KR1** | Customers who finish setup alone | 20% | 60% |

**Initiatives** (how we get there):
- Single sign-on with two providers
- New setup wizard

**Objective 2: Bills without questions**
- KR1: Questions about a bill from 40 to 10 a week`,
    read: [
      ['Setup without our engineers', [['Customers who finish setup alone', 20, 60]]],
      ['Bills without questions', [['Questions about a bill from 40 to 10 a week', 40, 10]]],
    ],
  },
  {
    name: 'work in a list of key results',
    source: `## Objective 1: Setup without our engineers

Key results:
- Customers who finish setup alone from 20% to 60%
- Initiatives:
  - New setup wizard`,
    read: [['Setup without our engineers', [['Customers who finish setup alone from 20% to 60%', 20, 60]]]],
  },
  {
    name: 'a table that says what the words mean',
    source: `# OKR Q4 2026

| Component | Definition |
|-----------|------------|
| **Objective** | Qualitative, inspiring goal |
| **Key Result** | Quantitative, measurable outcome |

## Objective 1: Setup without our engineers
- KR1: Customers who finish setup alone from 20% to 60%`,
    read: [['Setup without our engineers', [['Customers who finish setup alone from 20% to 60%', 20, 60]]]],
  },
  {
    name: 'objectives numbered in front of a column of their own, under a heading that counts and defines them',
    source: `# 3.1 两大 OKR 定义

| # | Objective | Key Result | 目标值 | 频率 |
|---|---|---|---|---|
| OKR-1 | 配送更准时 | KR1-1：准点率 | >= 95% | 每日 |
| | | KR1-2：平均晚到分钟 | < 8 分钟 | 每日 |
| OKR-2 | 退款不再拖 | KR2-1：当天退款占比 | >= 80% | 每周 |`,
    read: [
      [
        '配送更准时',
        [
          ['准点率', null, 95],
          ['平均晚到分钟', null, 8],
        ],
      ],
      ['退款不再拖', [['当天退款占比', null, 80]]],
    ],
  },
  {
    name: 'a definition of done teaches nothing about OKRs',
    source: `## Kiosk definition of done

It is done when it reaches these OKRs:

**Objective:** Shoppers pay without a clerk

| Key Result | Baseline | Target |
|---|---|---|
| KR1: Purchases paid at the kiosk | 20% | 60% |`,
    read: [['Shoppers pay without a clerk', [['Purchases paid at the kiosk', 20, 60]]]],
  },
  {
    name: 'a table written with decimal commas',
    source: `## Objective 1: Umsatz ohne Rabatte

| KR | Baseline | Target |
|---|---|---|
| KR1 Umsatz je Kunde | 1.234,5 | 2.000 |
| KR2 Marge | 12,5 % | 15 % |`,
    read: [
      [
        'Umsatz ohne Rabatte',
        [
          ['Umsatz je Kunde', 1234.5, 2000],
          ['Marge', 12.5, 15],
        ],
      ],
    ],
  },
  {
    name: 'an objective at the head of its own table',
    source: `| O1: Small shops settle their payouts without calling us | Start | Target |
|---|---|---|
| Payout questions per week | 42 | 12 |
| Shops that set up payouts alone | 35% | 70% |

| 目标二：小店自己就能完成结算 | 起点 | 目标值 |
|---|---|---|
| 每周结算咨询 | 42 | 12 |
`,
    read: [
      [
        'Small shops settle their payouts without calling us',
        [
          ['Payout questions per week', 42, 12],
          ['Shops that set up payouts alone', 35, 70],
        ],
      ],
      ['小店自己就能完成结算', [['每周结算咨询', 42, 12]]],
    ],
  },
];

test.each(cases)('$name', ({ source, read }) => {
  const { sets, unread } = readMarkdown(source);
  expect(statementsOf(sets)).toEqual(read);
  expect(unread).toEqual([]);
});

test('a start value that goes with no target is told, not dropped in silence', () => {
  const { sets, unread } = readMarkdown(`## Objective 1: Setup without our engineers

| KR | Baseline | Target |
|---|---|---|
| KR1 Setup time | 3 days | 40% |
| KR2 Done alone | 3 of 9 | 40% |
| KR3 Median time | 3 days | 4 hours |`);
  expect(sets[0]?.set.keyResults.map(({ baseline }) => baseline)).toEqual([undefined, undefined, 72]);
  expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'start-unread'],
    [6, 'start-unread'],
  ]);
});
