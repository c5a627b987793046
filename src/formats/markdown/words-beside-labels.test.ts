import { expect, test } from 'vitest';
import { type Statements, statementsOf } from '../testing/statements-of.ts';
import { readMarkdown } from './read-markdown.ts';

/** Words that stand beside labels and are none: fields of all results, who answers for them, numbers of headings, a way. */
const cases: { name: string; source: string; read: Statements }[] = [
  {
    name: 'a field whose name begins with KR, and who answers for all key results',
    source: `## Objective: Grow the reading circle
- **KR Reading Deadline:** End of Q1
- **Key Results:** Ann and Bo equally
  1. Readers who come twice from 10 to 40
  2. Evenings with a guest from 0 to 4`,
    read: [
      [
        'Grow the reading circle',
        [
          ['Readers who come twice from 10 to 40', 10, 40],
          ['Evenings with a guest from 0 to 4', 0, 4],
        ],
      ],
    ],
  },
  {
    name: 'key results behind their label stay the one they are, with what stands below',
    source: `## Objective: Grow the reading circle
- **Key Results:** Readers who come twice from 10 to 40
  - counted at the door
  - without guests`,
    read: [['Grow the reading circle', [['Readers who come twice from 10 to 40', 10, 40]]]],
  },
  {
    name: 'a labelled heading that names an area, over what is wanted there in bold or italics',
    source: `## O1：平台稳定性

**让业务方不再为故障买单**

- KR1：P1 故障从每月 4 次降到 1 次

## O2：Growth

*New customers find their way without us*

1. Self-service sign-ups from 20% to 60%`,
    read: [
      ['让业务方不再为故障买单', [['P1 故障从每月 4 次降到 1 次', 4, 1]]],
      ['New customers find their way without us', [['Self-service sign-ups from 20% to 60%', 20, 60]]],
    ],
  },
  {
    name: 'a labelled heading that says it itself, over a word on it in bold',
    source: `## O1: Customers deploy by themselves

**Owner and sponsor of all this is the platform team**

- KR1: Self-service sign-ups from 20% to 60%

## O2: Growth

**Key results:**

- KR1: Renewed contracts from 60% to 75%`,
    read: [
      ['Customers deploy by themselves', [['Self-service sign-ups from 20% to 60%', 20, 60]]],
      ['Growth', [['Renewed contracts from 60% to 75%', 60, 75]]],
    ],
  },
  {
    name: 'numbered headings',
    source: `### 1. CEO: Renewals come by themselves
1. **CEO KR:** Renewed contracts from 60% to 75%

### 2. 24 hours are enough to open a shop
1. **CEO KR:** Shops that open alone from 10% to 40%`,
    read: [
      ['CEO: Renewals come by themselves', [['Renewed contracts from 60% to 75%', 60, 75]]],
      ['2. 24 hours are enough to open a shop', [['Shops that open alone from 10% to 40%', 10, 40]]],
    ],
  },
  {
    name: '方案 below a goal is how, not what',
    source: `## O1：店长当天看到缺货
- KR1：当天补上的缺货占比从 30% 到 70%

**方案**：
1. **缓存一致**：发布时写入版本号
2. **错误分级**：三种状态分开显示`,
    read: [['店长当天看到缺货', [['当天补上的缺货占比从 30% 到 70%', 30, 70]]]],
  },
];

test.each(cases)('$name', ({ source, read }) => {
  expect(statementsOf(readMarkdown(source).sets)).toEqual(read);
});

test('a note below a statement is told with its line, wherever it stands', () => {
  const { sets, unread } = readMarkdown(`## O1：讓新店當天開張
- KR1：開張用時從 5 天到 1 天
- 備註：由營運部協助

**關鍵結果**
- 退單占比從 9% 到 4%
- 備註：含週末
- 店長回覆用時從 2 天到 1 天
  - 由總部統計`);
  expect(sets.map(({ set }) => set.keyResults.length)).toEqual([3]);
  expect(sets[0]?.beside).toEqual([
    { line: 3, text: '備註：由營運部協助' },
    { line: 7, text: '備註：含週末' },
    { line: 9, text: '由總部統計' },
  ]);
  expect(unread).toEqual([]);
});
