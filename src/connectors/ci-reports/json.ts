// JSON reports: parse, hold against a schema, or say what does not fit.
import type { z } from 'zod';
import { failed } from '../failure.ts';
import { parseJson } from '../get-json.ts';
import type { Counts, Read } from './report.ts';

export function readJson<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  countsOf: (report: z.output<Schema>) => Counts | undefined,
): Read {
  const json = parseJson(text);
  if (!json.ok) return failed('not-understood', 'JSON');
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed('not-understood', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const counts = countsOf(parsed.data);
  return counts ? { ok: true, counts } : failed('no-data');
}
