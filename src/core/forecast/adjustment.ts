// How much wider or narrower a team's bands of one kind of number are drawn, because its closed key results showed that they should be.
import type { Text } from '../text.ts';
import { fill, percent } from '../standing/trace.ts';
import { type SeriesKind, seriesKindWords } from './series-kind.ts';

export type Adjustment = {
  /** > 1 widens, < 1 narrows. */
  factor: number;
  text: Text;
};

/** By kind of number; a kind whose bands are drawn as wide as at first has none. */
export type Adjustments = ReadonlyMap<SeriesKind, Adjustment>;

/** What it came from: closed key results of a kind, the share of outcomes the 80 % band held (0–1), and the factor. */
export type AdjustmentBasis = { kind: SeriesKind; keyResults: number; coverage: number; factor: number };

/** Coverage of the 80 % band that is left alone. */
export const acceptableCoverage = { low: 0.7, high: 0.9 } as const;

export function adjustmentOf({ kind, keyResults, coverage, factor }: AdjustmentBasis): Adjustment {
  const { name } = seriesKindWords[kind];
  const values = { n: keyResults, kind: name, coverage: percent(coverage), factor: factor.toFixed(2) };
  return { factor, text: fill(factor > 1 ? widened : narrowed, values) };
}

const widened: Text = {
  en: '{kind}: bands were too narrow on {n} closed {n|key result|key results} ({coverage} of outcomes were inside); they are widened to {factor} times.',
  zh: '{kind}：回看 {n} 个已结束的关键结果，区间偏窄（只有 {coverage} 的结果落在其中），已放宽到 {factor} 倍。',
};
const narrowed: Text = {
  en: '{kind}: bands were too wide on {n} closed {n|key result|key results} ({coverage} of outcomes were inside); they are narrowed to {factor} times.',
  zh: '{kind}：回看 {n} 个已结束的关键结果，区间偏宽（有 {coverage} 的结果落在其中），已收窄到 {factor} 倍。',
};
