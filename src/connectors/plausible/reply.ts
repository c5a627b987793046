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
  results: z.array(z.object({ metrics: z.array(z.number().nullable()) })),
});
