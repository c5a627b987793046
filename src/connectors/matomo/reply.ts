// A reply of Matomo's reporting API: one row of counts, an empty list, or a sentence that says no.
import { z } from 'zod';
import { ratioOf } from '../../core/numbers/decimal.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { type Failure, failed } from '../failure.ts';
import { numberOf } from '../number-of.ts';

const row = z.record(z.string(), z.json());

export const matomoReply = z.union([
  z.object({ result: z.literal('error'), message: z.string() }),
  z
    .array(row)
    .max(1)
    .transform(([first]) => ({ row: first })),
  row.transform((one) => ({ row: one })),
]);

const names = {
  visitors: ['nb_uniq_visitors', 'sum_daily_nb_uniq_visitors'],
  visits: ['nb_visits'],
  actions: ['nb_actions', 'nb_hits'],
} as const;

type Asked = { measure: keyof typeof names | 'bounce-rate'; page?: string | undefined };

/** A page nobody saw has no row; the count of nobody is not told apart from a wrong address, so it is no data. */
export function readingOf(
  row: Record<string, unknown> | undefined,
  { measure, page }: Asked,
  at: string,
): Reading | Failure {
  if (!row) return failed('no-data', page ?? '');
  if (measure === 'bounce-rate') {
    const [bounces, visits] = [numberOf(row['bounce_count'] ?? row['entry_bounce_count']), numberOf(row['nb_visits'])];
    if (bounces === undefined || !visits) return failed('no-data');
    return { at, value: ratioOf(bounces, visits, 100), numerator: bounces, denominator: visits };
  }
  const value = names[measure].map((name) => numberOf(row[name])).find((one) => one !== undefined);
  return value === undefined ? failed('no-data', `${measure}?`) : { at, value };
}
