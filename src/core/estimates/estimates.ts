// The list of all estimates.
import type { ObjectiveType } from '../okr/words.ts';
import { acquisitionAndValue } from './acquisition-and-value.ts';
import { costOfPoorQuality } from './cost-of-poor-quality.ts';
import type { Estimate } from './estimate.ts';
import { marginalEfficiencyEstimate } from './marginal-efficiency.ts';

export const estimates: readonly Estimate[] = [costOfPoorQuality, acquisitionAndValue, marginalEfficiencyEstimate];

/** Those that usually speak for a kind of objective first. */
export function estimatesFor(type: ObjectiveType): Estimate[] {
  return estimates.toSorted((a, b) => Number(b.types.includes(type)) - Number(a.types.includes(type)));
}
