// A ratio day by day, each from the counts of the days before it: what a key result that sums counts shows as its value.
import { addDays, type Day } from '../calendar/day.ts';
import { dayAt, type Zones } from '../calendar/zones.ts';
import { ratioOf } from '../numbers/decimal.ts';
import { inOrder, ratioScale, type Reading } from './reading.ts';

/**
 * For each day with counts, the sum of numerators over the sum of denominators of the `windowDays` days that end with it,
 * oldest first, with those sums beside it. Readings without counts are passed over, and days whose denominators sum to 0
 * have no value. Percentages stay percentages.
 */
export function rollingRatio(readings: readonly Reading[], windowDays: number, zones: Zones): Reading[] {
  const counted = inOrder(readings).filter(({ numerator, denominator }) => isCount(numerator) && isCount(denominator));
  const scale = ratioScale(counted);
  const days = new Map<Day, Reading>();
  let [first, numerator, denominator] = [0, 0, 0];
  for (const reading of counted) {
    const day = dayAt(reading.at, zones);
    numerator += reading.numerator as number;
    denominator += reading.denominator as number;
    for (const after = addDays(day, -windowDays); dayAt((counted[first] as Reading).at, zones) <= after; first++) {
      numerator -= counted[first]?.numerator as number;
      denominator -= counted[first]?.denominator as number;
    }
    if (denominator > 0)
      days.set(day, { ...reading, value: ratioOf(numerator, denominator, scale), numerator, denominator });
  }
  return [...days.values()];
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0;
}
