// How much wider or narrower a team's bands are drawn, because its closed key results showed that they should be.
import type { Text } from '../text.ts';
import { fill, percent } from '../standing/trace.ts';

export type Adjustment = {
  /** > 1 widens, < 1 narrows. */
  factor: number;
  text: Text;
};

/** What it came from: closed key results, the share of outcomes the 80 % band held (0–1), and the factor. */
export type AdjustmentBasis = { keyResults: number; coverage: number; factor: number };

/** Coverage of the 80 % band that is left alone. */
export const acceptableCoverage = { low: 0.7, high: 0.9 } as const;

export function adjustmentOf({ keyResults, coverage, factor }: AdjustmentBasis): Adjustment {
  const values = { n: keyResults, coverage: percent(coverage), factor: factor.toFixed(2) };
  return { factor, text: fill(coverage < acceptableCoverage.low ? widened : narrowed, values) };
}

const widened: Text = {
  en: 'Bands were too narrow on {n} closed {n|key result|key results} ({coverage} of outcomes were inside); they are widened to {factor} times.',
  zh: '回看 {n} 个已结束的关键结果，区间偏窄（只有 {coverage} 的结果落在其中），已放宽到 {factor} 倍。',
};
const narrowed: Text = {
  en: 'Bands were too wide on {n} closed {n|key result|key results} ({coverage} of outcomes were inside); they are narrowed to {factor} times.',
  zh: '回看 {n} 个已结束的关键结果，区间偏宽（有 {coverage} 的结果落在其中），已收窄到 {factor} 倍。',
};
