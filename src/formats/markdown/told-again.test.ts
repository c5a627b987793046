import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const statements = (source: string) =>
  readMarkdown(source).sets.map(({ set }) => [set.objective.text, ...set.keyResults.map(({ text }) => text)]);

const plan = `# Q3 OKR

## O1: New shops sell on day one

- KR1: first sale within a week from 20% to 40%
- KR2: set-up time from 3 days to 4 hours
`;
const read = [
  ['New shops sell on day one', 'first sale within a week from 20% to 40%', 'set-up time from 3 days to 4 hours'],
];

test('a key result that is written again behind another objective is read once', () => {
  const more = '\n## O2: Sellers trust the bill\n\n- KR1: disputes from 5% to 1%\n';
  const notes = '\nLast month: 1,600 of 2,400 shops.\n\n**KR1: first sale within a week from 20% to 40%**\n';
  expect(statements(plan + more + notes)).toEqual([...read, ['Sellers trust the bill', 'disputes from 5% to 1%']]);
});

test('a table that sums up labels from above is none of its own', () => {
  const table = `
### All work at a glance

| KR | Pages | Count |
|---|---|---|
| done before | home, help | 2 |
| KR1 | guide, first steps | 2 |
| KR2 | import | 1 |
| **total** | | 5 |`;
  expect(statements(plan + table)).toEqual(read);
});

test('a label whose statement begins like a field is one', () => {
  const source = `## O2 — Sellers trust the bill

| KR | Target |
|---|---|
| KR2.1 Owners who close a month without a call | 90% |
| KR2.2 Disputes a month | 5 |`;
  expect(statements(source)).toEqual([
    ['Sellers trust the bill', 'Owners who close a month without a call', 'Disputes a month'],
  ]);
});

test('短期目标 heads a list and is no objective', () => {
  expect(statements('# 学习\n\n## 短期目标\n- 年前看完前四章\n\n## 长期目标\n- 读懂一个框架的源码\n')).toEqual([]);
});
