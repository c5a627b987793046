// A reply of Sentry's sessions API: totals by the name of the field; rates are 0–1, null without sessions.
import { z } from 'zod';

export const sessionsReply = z.object({
  groups: z.array(z.object({ totals: z.record(z.string(), z.number().nullable()) })),
});
