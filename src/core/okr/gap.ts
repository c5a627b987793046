// The gap list (A54): what an ideal customer needs and does not get, ranked by what it cost; few are picked for a cycle.
import { type Evidence, isShown } from './evidence.ts';

/** So many diagnoses or gaps make a focus; with more, nothing comes first. */
export const focusLimit = 3;

export type GapEvidence = {
  lostDeals: number;
  /** Null: nobody knows. */
  lostAmount: number | null;
  interviews: number;
  evidence: readonly Evidence[];
};

/** Deals, interviews or a record that is more than an opinion. */
export function isGapShown({ lostDeals, interviews, evidence }: GapEvidence): boolean {
  return lostDeals > 0 || interviews > 0 || evidence.some(isShown);
}

/**
 * The rule, as the page tells it: what cost the most money in lost deals first; where that is the same or not known, more
 * lost deals, then more interviews. What nothing shows comes last. Amounts of other currencies are not compared.
 */
export function rankGaps<Gap extends GapEvidence & { currency: string }>(gaps: readonly Gap[]): Gap[] {
  const known = gaps.filter((one) => one.lostAmount !== null);
  const [main] = [...Map.groupBy(known, (one) => one.currency)].toSorted((a, b) => b[1].length - a[1].length);
  const amount = (one: Gap) => (one.currency === main?.[0] ? (one.lostAmount ?? 0) : 0);
  return gaps.toSorted(
    (a, b) =>
      Number(isGapShown(b)) - Number(isGapShown(a)) ||
      amount(b) - amount(a) ||
      b.lostDeals - a.lostDeals ||
      b.interviews - a.interviews,
  );
}
