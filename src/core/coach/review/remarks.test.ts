import { expect, test } from 'vitest';
import { coach } from '../run.ts';
import { review } from './remarks.ts';
import { byWeight } from './weight.ts';

const reviewed = (objective: string, ...keyResults: string[]) => {
  const set = { objective: { text: objective }, keyResults: keyResults.map((text) => ({ text })) };
  return { set, findings: coach(set) };
};

test('equal findings of a document are one remark, counted, and what is about effects comes first', () => {
  const { first } = review([
    reviewed('Shops order without calling us', 'Publish the docs', 'Update the order form', 'NPS of 40'),
    reviewed('Drivers find the ramp at once', 'Set up the new signs', 'Late vans below 5%'),
  ]);
  expect(first[0]?.what.en).toBe('3 of 5 key results are things to do, not effects.');
  expect(first[0]?.what.zh).toBe('5 条关键结果里，有 3 条是要做的事，不是做完之后的变化。');
  expect(first[0]?.lines).toEqual([
    { set: 0, keyResult: 0 },
    { set: 0, keyResult: 1 },
    { set: 1, keyResult: 0 },
  ]);
  expect(first.map(({ id }) => id)).toContain('starts');
});

test('a single finding keeps its own words', () => {
  const { first, rest } = review([reviewed('门店不打电话也能订货', '首次配网成功率达到 95%')]);
  expect(first.map(({ id }) => id)).toEqual(['no-baseline']);
  expect(first[0]?.what.zh).toContain('95%');
  expect(rest).toEqual([]);
});

test('the same line under several objectives is told once', () => {
  const line = 'Orders that reach the shop late: 9% → 4%';
  const { first } = review([
    reviewed('Shops trust the delivery day', line),
    reviewed('Drivers are home by six', line, 'Empty runs 20% → 12%'),
  ]);
  expect(first).toMatchObject([
    {
      id: 'same-line',
      lines: [
        { set: 0, keyResult: 0 },
        { set: 1, keyResult: 0 },
      ],
    },
  ]);
});

test('at most five come first, the weightiest before the others; the rest is folded', () => {
  const all = [
    reviewed('New platform', 'Publish the docs', 'Hold 8 trainings', 'Everything works always', 'Downloads of 900'),
    reviewed('写论文', '提升体验', '转化率提升 30%', '接口文档 ???', '支持市场部活动'),
  ];
  const { first, rest } = review(all);
  expect(first.length).toBeLessThanOrEqual(5);
  const weights = [...first, ...rest].map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('nothing to say gives no remark', () => {
  expect(review([])).toEqual({ first: [], rest: [] });
});

test('findings one by one: a blocker first, then effects, then the form', () => {
  const { findings } = reviewed('Shops order without calling us', 'Publish the docs', 'NPS of 40');
  const order = byWeight(findings.map((finding) => ({ finding }))).map(({ finding }) => finding.rule);
  expect(order.indexOf('task-as-kr')).toBeLessThan(order.indexOf('no-baseline'));
});
