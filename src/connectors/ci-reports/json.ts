// JSON reports: parse, hold against a schema, or say what does not fit.
import type { z } from 'zod';
import { failed } from '../failure.ts';
import { parseJson } from '../get-json.ts';
import type { Counts, Reader } from './report.ts';
import { whole } from './whole.ts';

export function readJson<Schema extends z.ZodType>(
  schema: Schema,
  countsOf: (report: z.output<Schema>) => Counts | undefined,
): Reader {
  return whole((text) => {
    const json = parseJson(text);
    if (!json.ok) return failed('not-understood', 'JSON');
    const parsed = schema.safeParse(json.value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return failed('not-understood', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const counts = countsOf(parsed.data);
    return counts ? { ok: true, counts } : failed('no-data');
  });
}
