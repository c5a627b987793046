// JSON reports: parsed as a whole, told by the keys they hold, held against a schema, or refused with what does not fit.
import type { z } from 'zod';
import { failed } from '../failure.ts';
import { parseJson } from '../get-json.ts';
import type { Counts, JsonObject, Read, ReportFormat } from './report.ts';
import { whole } from './whole.ts';

type Parts<Schema extends z.ZodType> = {
  id: string;
  looksLike: ReportFormat['looksLike'];
  fits(value: JsonObject, name: string): boolean;
  schema: Schema;
  /** Nothing when the report is empty. */
  countsOf(report: z.output<Schema>): Counts | Read | undefined;
};

export function jsonFormat<Schema extends z.ZodType>({
  id,
  looksLike,
  fits,
  schema,
  countsOf,
}: Parts<Schema>): ReportFormat {
  const read = (value: unknown): Read => {
    const parsed = schema.safeParse(withoutNulls(value));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return failed('not-understood', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const found = countsOf(parsed.data);
    if (!found) return failed('no-data');
    return 'ok' in found ? found : { ok: true, counts: found };
  };
  return {
    id,
    looksLike,
    json: { fits, read },
    open: () =>
      whole((text) => {
        const json = parseJson(text);
        return json.ok ? read(json.value) : failed('not-understood', 'JSON');
      }),
  };
}

/** Several tools write null where others leave the key out. Changes the value, which nobody else holds. */
function withoutNulls<Value>(value: Value): Value {
  const open: unknown[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      if (inner === null && !Array.isArray(one)) delete (one as Record<string, unknown>)[key];
      else if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }
  return value;
}
