// Turns what a source tells into another unit: hours into days, a share into percent.
import { z } from 'zod';
import { times } from '../core/numbers/decimal.ts';
import type { Outcome } from './connector.ts';

/** What values are multiplied by; counts stay what was counted. */
export const scale = z.number().positive().default(1);

export function scaled(outcome: Outcome, by: number): Outcome {
  if (!outcome.ok || by === 1) return outcome;
  return { ok: true, readings: outcome.readings.map((one) => ({ ...one, value: times(one.value, by) })) };
}

/** For the canonical question: a scale that changes nothing is not part of it. */
export const unlessOne = (by: number): number | undefined => (by === 1 ? undefined : by);
