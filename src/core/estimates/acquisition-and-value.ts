// What better product operations may do to the cost of a customer and to what a customer is worth, as a range (A45).
import type { Text } from '../text.ts';
import type { Estimate, Figure } from './estimate.ts';
import { inBoth } from './in-both.ts';

export const acquisitionAndValue: Estimate = {
  id: 'acquisition-and-value',
  name: { en: 'Effect on CAC and LTV', zh: '对获客成本和生命周期价值的影响' },
  what: {
    en: 'The same spend on more customers, and the same margin over a longer stay. Give the effect as a low and a high guess: both are assumptions.',
    zh: '同样的花费带来更多客户，同样的毛利留得更久。效果填一低一高两个估计，都是假设。',
  },
  formula: {
    en: 'CAC = spend ÷ new customers; LTV = margin a month ÷ monthly churn',
    zh: '获客成本 = 花费 ÷ 新客户数；生命周期价值 = 每月毛利 ÷ 月流失率',
  },
  types: ['operations', 'fit'],
  fields: [
    { id: 'spend', label: { en: 'Marketing spend a month', zh: '每月市场花费' }, optional: true },
    { id: 'customers', label: { en: 'New customers a month', zh: '每月新客户数' }, optional: true },
    {
      id: 'moreLow',
      label: { en: 'More customers, low guess', zh: '新客户增加，保守估计' },
      unit: { en: '%', zh: '%' },
      optional: true,
    },
    {
      id: 'moreHigh',
      label: { en: 'More customers, high guess', zh: '新客户增加，乐观估计' },
      unit: { en: '%', zh: '%' },
      optional: true,
    },
    { id: 'margin', label: { en: 'Margin of a customer a month', zh: '每个客户每月毛利' }, optional: true },
    {
      id: 'churn',
      label: { en: 'Monthly churn now', zh: '现在的月流失率' },
      unit: { en: '%', zh: '%' },
      optional: true,
    },
    {
      id: 'churnLow',
      label: { en: 'Monthly churn then, at best', zh: '之后的月流失率，最好时' },
      unit: { en: '%', zh: '%' },
      optional: true,
    },
    {
      id: 'churnHigh',
      label: { en: 'Monthly churn then, at worst', zh: '之后的月流失率，最差时' },
      unit: { en: '%', zh: '%' },
      optional: true,
    },
  ],
  work(given) {
    const wrong = wrongIn(given);
    if (wrong !== undefined) return wrong;
    const cost = costOf(given);
    const value = valueOf(given);
    if (cost === undefined && value === undefined) return undefined;
    const parts = [cost, value].filter((one) => one !== undefined);
    return {
      figures: parts.map(({ figure }) => figure),
      sentence: {
        en: [...parts.map(({ said }) => said.en), texts.assumed.en].join(' '),
        zh: [...parts.map(({ said }) => said.zh), texts.assumed.zh].join(''),
      },
    };
  },
};

type Given = Parameters<Estimate['work']>[0];
type Part = { figure: Figure; said: Text };

function costOf({ spend, customers, moreLow, moreHigh = moreLow }: Given): Part | undefined {
  if (spend === undefined || customers === undefined || moreLow === undefined || moreHigh === undefined)
    return undefined;
  const now = spend / customers;
  const then = (more: number) => now / (1 + more / 100);
  return partOf(texts.cac, texts.cacSaid, {
    now,
    low: then(moreHigh),
    high: then(moreLow),
    spend,
    customers,
    moreLow,
    moreHigh,
  });
}

function valueOf({ margin, churn, churnLow, churnHigh = churnLow }: Given): Part | undefined {
  if (margin === undefined || churn === undefined || churnLow === undefined || churnHigh === undefined)
    return undefined;
  const worth = (lost: number) => margin / (lost / 100);
  return partOf(texts.ltv, texts.ltvSaid, {
    now: worth(churn),
    low: worth(churnHigh),
    high: worth(churnLow),
    margin,
    churn,
    churnLow,
    churnHigh,
  });
}

function partOf(
  name: Text,
  said: Text,
  values: Record<string, number> & { now: number; low: number; high: number },
): Part | undefined {
  if (![values.now, values.low, values.high].every(Number.isFinite)) return undefined;
  const rounded = { ...values, now: round(values.now), low: round(values.low), high: round(values.high) };
  return { figure: { name, value: inBoth(texts.range, rounded) }, said: inBoth(said, rounded) };
}

/** Three digits say as much as guesses can. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}

function wrongIn({ spend, customers, moreLow, moreHigh, margin, churn, churnLow, churnHigh }: Given): Text | undefined {
  const below = (least: number, ...all: (number | undefined)[]) => all.some((one) => one !== undefined && one < least);
  if (below(0, spend, margin)) return texts.negative;
  if (customers !== undefined && customers <= 0) return texts.noCustomers;
  if (below(-99, moreLow, moreHigh)) return texts.noCustomers;
  const shares = [churn, churnLow, churnHigh];
  if (shares.some((one) => one !== undefined && (one <= 0 || one > 100))) return texts.noChurn;
  if (moreLow !== undefined && moreHigh !== undefined && moreLow > moreHigh) return texts.crossed;
  if (churnLow !== undefined && churnHigh !== undefined && churnLow > churnHigh) return texts.crossed;
  return undefined;
}

const texts = {
  cac: { en: 'CAC', zh: '获客成本' },
  ltv: { en: 'LTV', zh: '生命周期价值' },
  range: { en: '{now} → {low} to {high}', zh: '{now} → {low} 到 {high}' },
  cacSaid: {
    en: 'CAC from {now} to between {low} and {high}: {spend} ÷ {customers} customers, with {moreLow}% to {moreHigh}% more.',
    zh: '获客成本从 {now} 到 {low}–{high}：{spend} ÷ {customers} 个客户，新客户多 {moreLow}% 到 {moreHigh}%。',
  },
  ltvSaid: {
    en: 'LTV from {now} to between {low} and {high}: {margin} a month ÷ churn, {churn}% now and {churnLow}% to {churnHigh}% then.',
    zh: '生命周期价值从 {now} 到 {low}–{high}：每月 {margin} ÷ 流失率，现在 {churn}%，之后 {churnLow}% 到 {churnHigh}%。',
  },
  assumed: { en: 'The effect is assumed, not measured.', zh: '效果是假设，不是实测。' },
  negative: { en: 'Spend and margin cannot be below 0.', zh: '花费和毛利不能小于 0。' },
  noCustomers: { en: 'Without customers there is no cost of one.', zh: '没有客户，就算不出每个客户的成本。' },
  noChurn: { en: 'Churn lies above 0 and at most at 100%.', zh: '流失率要大于 0，不超过 100%。' },
  crossed: { en: 'The low guess lies above the high one.', zh: '低的估计比高的还高。' },
} satisfies Record<string, Text>;
