// Umami's statistics as one reading; version 2 wraps each count in an object, version 3 does not.
import { z } from 'zod';
import { ratioOf } from '../../core/numbers/decimal.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { type Failure, failed } from '../failure.ts';

const count = z.union([z.number(), z.object({ value: z.number() }).transform((one) => one.value)]);

export const loginReply = z.object({ token: z.string() });
export const statsReply = z.object({ pageviews: count, visitors: count, visits: count, bounces: count });

export function measureOf(
  { pageviews, visitors, visits, bounces }: z.output<typeof statsReply>,
  measure: 'visitors' | 'visits' | 'pageviews' | 'bounce-rate',
  at: string,
): Reading | Failure {
  if (measure !== 'bounce-rate') return { at, value: { visitors, visits, pageviews }[measure] };
  if (visits === 0) return failed('no-data', '0 ÷ 0');
  return { at, value: ratioOf(bounces, visits, 100), numerator: bounces, denominator: visits };
}
