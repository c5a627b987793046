import { expect, test } from 'vitest';
import { outlineOf } from './outline-of.ts';

const documents: { name: string; source: string; outline: string[] }[] = [
  {
    name: 'Chinese outline numbering without labels',
    source: `一、提升客户自助部署能力\n1、自助部署成功客户数从12到60\n2、页面UV从0到5000\n二、降低故障\n（1）恢复时间从4小时到1小时`,
    outline: [
      'O 提升客户自助部署能力',
      '- 自助部署成功客户数从12到60',
      '- 页面UV从0到5000',
      'O 降低故障',
      '- 恢复时间从4小时到1小时',
    ],
  },
  {
    name: 'unlabelled headings with tick boxes: owners in brackets, state, strike-through, links',
    source: `# OKRs 2018 Q3

- [Serve enterprises](#serve-enterprises)
  - [Get the gateway ready](#get-the-gateway-ready)

## Serve enterprises

### Get the gateway ready [DR]

- [x] Release a stable version ([10x](https://example.com/sheet)) [P0][INFRA]
  - [ ] Add regression tests
- [ ] Run analyzer[s] on \`main\` ([#12](https://example.com/12))

### ~~New data set [APPS]~~

- [ ] ~~Incremental updates~~

## Hire for each open role`,
    outline: [
      'O Serve enterprises',
      'O Get the gateway ready @DR',
      '- Release a stable version (10x) @INFRA P0 done',
      '- Add regression tests open',
      '- Run analyzer[s] on main open',
      'O New data set @APPS dropped',
      '- Incremental updates dropped',
      'O Hire for each open role',
    ],
  },
  {
    name: 'departments as headings, objectives as items with items below',
    source: `# Objectives and Key Results

### Company Wide:

* A better company to work at
  * Complete the guide

### Product:

* Launch of the playground
* Launch of deduplication`,
    outline: [
      'O A better company to work at',
      '- Complete the guide',
      'O Launch of the playground',
      'O Launch of deduplication',
    ],
  },
  {
    name: 'key results labelled with their owner, objectives around them in any depth',
    source: `# CY19-Q4 OKRs

1. **CEO: Grow revenue**
   1. **Sales: Close larger deals**
      1. Sales (Closing) KR: 70% of trials convert, from 40%
      1. Sales (Closing) KR: cycle of 30 days => 41 days
   1. **Eng: Reliable releases**
      1. **Tools: Less manual work**
         1. Tools KR: a release takes 1 hour
   1. **Support: Answer everybody**`,
    outline: [
      'O CEO: Grow revenue',
      'O Sales: Close larger deals',
      '- 70% of trials convert, from 40% @Sales (Closing)',
      '- cycle of 30 days @Sales (Closing) => 41 days',
      'O Eng: Reliable releases',
      'O Tools: Less manual work',
      '- a release takes 1 hour @Tools',
      'O Support: Answer everybody',
    ],
  },
  {
    name: 'bold lines as headings, priorities in code, people in front or behind, reference links',
    source: `# Quarterly Objectives and Key Results

## 2018 Q4

**Large data without a sweat**
- \`PX\` - 1 TB moves in [less][n0] than 48 hours
- \`P1\` @kim - Pins are stored again
- runs 10 days without a crash - @alan

## Sales and marketing (WIP)

1. **VP Sales: Grow**
   1. [$N][n0] net new

[n0]: https://example.com/n0`,
    outline: [
      'O Large data without a sweat',
      '- 1 TB moves in less than 48 hours PX',
      '- Pins are stored again @@kim P1',
      '- runs 10 days without a crash @@alan',
      'O VP Sales: Grow',
      '- $N net new',
    ],
  },
  {
    name: 'sections of key results under unlabelled headings, with bold lines in them; status tables do not count twice',
    source: `## People are glad to use it

_What they do today._

### Key Results

**The extension is the reference**

- Simpler set-up ([#3](https://example.com/3))

## Objective 2：数据通路

**目标说明**：让它通过云端。

**Key Results**

- KR1 ：按契约实现

| Objective | 当前进度 |
|---|---|
| Objective 2：数据通路 | 75% |`,
    outline: [
      'O People are glad to use it',
      '- The extension is the reference',
      '- Simpler set-up',
      'O 数据通路',
      '- 按契约实现',
    ],
  },
];

test.each(documents)('$name', ({ source, outline }) => {
  expect(outlineOf(source)).toEqual(outline);
});
