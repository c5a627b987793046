// The names in a body or query that its schema does not know: where each stands, and which known one is nearest.
import type { z } from 'zod';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/refusal.ts';

/** One problem for each name that the schema does not know, at any depth; what has no names of its own is passed over. */
export function unknownFields(schema: z.ZodType, sent: unknown, path = ''): Problem[] {
  const { def } = schema as unknown as { def: Def };
  const inner = def.innerType ?? def.in;
  if (inner) return unknownFields(inner, sent, path);
  if (Array.isArray(sent)) {
    const { element } = def;
    return element ? sent.flatMap((one, index) => unknownFields(element, one, join(path, index))) : [];
  }
  if (typeof sent !== 'object' || sent === null) return [];
  const fields = Object.entries(sent as Record<string, unknown>);
  const { shape, valueType, options } = def;
  if (options) return ofOptions(options, fields, sent, path);
  if (valueType) return fields.flatMap(([name, one]) => unknownFields(valueType, one, join(path, name)));
  if (!shape) return [];
  return fields.flatMap(([name, one]) => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return field ? unknownFields(field, one, join(path, name)) : [unknownField(name, Object.keys(shape), path)];
  });
}

/** What is wrong with a name at `path` that is none of the known ones. */
export function unknownField(field: string, known: readonly string[], path = ''): Problem {
  const at = join(path, field);
  const near = nearest(field, known);
  if (near !== undefined) return { path: at, code: 'unknown-field', values: { field, nearest: near } };
  if (known.length === 0) return { path: at, code: 'no-fields', values: { field } };
  return { path: at, code: 'field-not-known', values: { field, known: known.join(', ') } };
}

/** What the walk needs of zod's definitions: each kind has some of these. */
type Def = {
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: readonly z.ZodType[];
};

/** Held against those it may be: of those that fit, or of all when none does, the one that knows most of its names. */
function ofOptions(
  options: readonly z.ZodType[],
  fields: readonly [string, unknown][],
  sent: object,
  path: string,
): Problem[] {
  if (fields.length === 0) return [];
  const fitting = options.filter((one) => one.safeParse(sent).success);
  const found = (fitting.length > 0 ? fitting : options).map((one) => unknownFields(one, sent, path));
  return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function join(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`;
}
