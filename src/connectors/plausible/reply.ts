// A reply of Plausible's query API: one row with one number.
import { z } from 'zod';

export const metrics = [
  'visitors',
  'visits',
  'pageviews',
  'bounce_rate',
  'visit_duration',
  'events',
  'conversion_rate',
] as const;

export const queryReply = z.object({
  /** What Plausible says against a number, by its name: that it may be wrong, and why. */
  meta: z.object({ metric_warnings: z.record(z.string(), z.json()).optional() }).optional(),
  results: z.array(z.object({ metrics: z.array(z.number().nullable()) })),
});
