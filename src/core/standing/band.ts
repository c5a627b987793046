// Whether a number lies in the band it should stay in.
import { isAtLeast, isAtMost } from '../numbers/compare.ts';

export const bandPlaces = ['in', 'below', 'above'] as const;
export type BandPlace = (typeof bandPlaces)[number];

/** Either end may be open; null without a number or without a band. Exactly on an end is in. */
export function placeInBand(
  value: number | null,
  { low, high }: { low: number | null; high: number | null },
): BandPlace | null {
  if (value === null || (low === null && high === null)) return null;
  if (low !== null && !isAtLeast(value, low)) return 'below';
  return high !== null && !isAtMost(value, high) ? 'above' : 'in';
}
