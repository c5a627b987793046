import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acquisitionAndValue } from './acquisition-and-value.ts';
import { costOfPoorQuality } from './cost-of-poor-quality.ts';
import { type Given, isWorked } from './estimate.ts';
import { estimates, estimatesFor } from './estimates.ts';
import { marginalEfficiency, marginalEfficiencyEstimate } from './marginal-efficiency.ts';

const sentence = (answer: ReturnType<(typeof costOfPoorQuality)['work']>) =>
  isWorked(answer) ? answer.sentence : answer;

describe('A79: marginal efficiency', () => {
  test.each([
    ['30 to 300 people with ten times the output', 30, 300, 100, 1000, 1],
    ['twice the people, half more output', 10, 20, 100, 150, 0.5],
    ['fewer people, the same output', 20, 10, 100, 100, -0],
    ['more output than people', 10, 11, 100, 130, 3],
  ])('%s', (_, peopleBefore, peopleAfter, outputBefore, outputAfter, expected) => {
    expect(marginalEfficiency({ peopleBefore, peopleAfter, outputBefore, outputAfter })).toBeCloseTo(expected);
  });
  test('with the same people, or from nothing, it cannot be told, and why is said', () => {
    const given = { peopleBefore: 5, peopleAfter: 5, outputBefore: 1, outputAfter: 2 };
    expect(marginalEfficiencyEstimate.work(given)).toMatchObject({ zh: '人数没变，没有可除的增量。' });
    expect(marginalEfficiencyEstimate.work({ ...given, peopleAfter: 6, outputBefore: 0 })).toMatchObject({
      en: 'Output and people before must be above 0, those after not below.',
    });
    expect(marginalEfficiencyEstimate.work({ peopleBefore: 5 })).toBeUndefined();
  });
});

describe('A34: the cost of poor quality', () => {
  test('deals and hours, beside what sales spent', () => {
    const given = { deals: 7, value: 260_000, hours: 400, rate: 300, sales: 3_000_000 };
    expect(sentence(costOfPoorQuality.work(given))).toEqual({
      en: 'Poor quality cost 1,940,000 in the quarter: 7 lost deals × 260,000 + 400 h × 300. That is 65% of what marketing and sales spent.',
      zh: '这个季度质量不好的代价是 1,940,000：丢 7 单 × 260,000 + 400 小时 × 300。相当于同期市场和销售花费的 65%。',
    });
  });
  test('what is not known is not 0: it is left out, and that is said', () => {
    expect(sentence(costOfPoorQuality.work({ deals: 2, value: 100 }))).toEqual({
      en: 'Poor quality cost 200 in the quarter: 2 lost deals × 100. Hours are not counted.',
      zh: '这个季度质量不好的代价是 200：丢 2 单 × 100。未计入工时。',
    });
    expect(costOfPoorQuality.work({ deals: 2 })).toBeUndefined();
    expect(costOfPoorQuality.work({ deals: -2, value: 100 })).toMatchObject({ zh: '这些数都不能小于 0。' });
  });
});

describe('A45: the effect on CAC and LTV is a range with its assumptions', () => {
  test('both', () => {
    const given = {
      spend: 90_000,
      customers: 300,
      moreLow: 20,
      moreHigh: 50,
      margin: 40,
      churn: 8,
      churnLow: 4,
      churnHigh: 5,
    };
    expect(sentence(acquisitionAndValue.work(given))).toEqual({
      en: 'CAC from 300 to between 200 and 250: 90,000 ÷ 300 customers, with 20% to 50% more. LTV from 500 to between 800 and 1,000: 40 a month ÷ churn, 8% now and 4% to 5% then. The effect is assumed, not measured.',
      zh: '获客成本从 300 到 200–250：90,000 ÷ 300 个客户，新客户多 20% 到 50%。生命周期价值从 500 到 800–1,000：每月 40 ÷ 流失率，现在 8%，之后 4% 到 5%。效果是假设，不是实测。',
    });
  });
  test.each([
    [{ spend: 1, customers: 0, moreLow: 10 }, 'Without customers there is no cost of one.'],
    [{ margin: 10, churn: 0, churnLow: 1 }, 'Churn lies above 0 and at most at 100%.'],
    [{ spend: 1, customers: 1, moreLow: 30, moreHigh: 10 }, 'The low guess lies above the high one.'],
  ])('%j is refused: %s', (given, en) => {
    expect(acquisitionAndValue.work(given)).toMatchObject({ en });
  });
});

test('those of the kind stand first', () => {
  expect(estimatesFor('quality')[0]?.id).toBe('cost-of-poor-quality');
  expect(estimatesFor('operations')[0]?.id).toBe('acquisition-and-value');
  expect(estimatesFor('other')[0]?.id).toBe('marginal-efficiency');
});

test('beside next to nothing there is no share', () => {
  const given = { hours: 8.9e-30, rate: 1e12, sales: 5e-324 };
  const answer = costOfPoorQuality.work(given);
  expect(isWorked(answer) && answer.figures).toHaveLength(1);
  expect(isWorked(answer) && answer.sentence.en).not.toContain('%');
});

test('whatever is typed, a figure is finite or a word says why there is none', () => {
  for (const estimate of estimates) {
    const some = fc.record(
      Object.fromEntries(
        estimate.fields.map(({ id }) => [
          id,
          fc.option(fc.double({ min: -1e9, max: 1e12, noNaN: true }), { nil: undefined }),
        ]),
      ),
    );
    fc.assert(
      fc.property(some, (given) => {
        const answer = estimate.work(given as Given);
        if (isWorked(answer)) expect(`${answer.sentence.en}${answer.sentence.zh}`).not.toMatch(/NaN|Infinity|∞|\{/);
      }),
    );
  }
});
