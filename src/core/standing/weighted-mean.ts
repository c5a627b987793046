// The weighted mean every roll-up uses: weights are shares of their own sum, and a member without one gets the average weight.
import { refuse } from '../refusal.ts';

export type Weighted = { value: number; weight?: number | null | undefined };

/**
 * Σ wᵢ·xᵢ ÷ Σ wᵢ with the shares that were used; `undefined` for an empty list or when all weights are 0. Refuses
 * (`weight-invalid`) a weight below 0 or not finite.
 */
export function weightedMean(members: readonly Weighted[]): { mean: number; shares: number[] } | undefined {
  const weights = weightsOf(members);
  const most = Math.max(0, ...weights);
  if (most === 0) return undefined;
  // Relative to the largest, so that extreme weights neither overflow nor vanish in the sum.
  const relative = weights.map((weight) => weight / most);
  const sum = relative.reduce((total, weight) => total + weight, 0);
  const shares = relative.map((weight) => weight / sum);
  const values = members.map((member) => member.value);
  const mean = members.reduce((total, member, i) => total + member.value * (shares[i] as number), 0);
  return { mean: Math.min(Math.max(mean, Math.min(...values)), Math.max(...values)), shares };
}

function weightsOf(members: readonly Weighted[]): number[] {
  const given = members.map((member) => member.weight).filter((weight) => weight !== null && weight !== undefined);
  if (given.some((weight) => !Number.isFinite(weight) || weight < 0)) refuse('weight-invalid');
  const average = given.length === 0 ? 1 : given.reduce((sum, weight) => sum + weight, 0) / given.length;
  return members.map((member) => member.weight ?? average);
}
