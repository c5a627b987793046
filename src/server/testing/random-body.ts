/** A source of chance that gives the same for the same seed. */
export type Chance = { below(count: number): number; of<One>(list: readonly One[]): One };

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, of: (list) => list[below(list.length)]! };
}

export type Schema = {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
};

const texts = [
  'Customers deploy by themselves',
  '每周自助部署成功的客户数从 12 到 60',
  '',
  ' ',
  '0',
  'null',
  '\u200b',
  '\u202eevil',
  '\ud800',
  'a\u0000b',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1',
  '%00%ff',
  '../../etc/passwd',
  "'; drop table people; --",
  '%_\\',
  'javascript:alert(1)',
  '👩‍💻'.repeat(300),
  'x'.repeat(1_001),
  'y'.repeat(100_000),
];
const days = ['2026-11-20', '2026-02-30', '0000-01-01', '1900-01-01', '2999-12-31', '9999-12-31', 'tomorrow'];
const numbers = [0, 1, -1, 0.5, 12, 60, 1e15, -1e15, 1e16, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, -0];
const others = [null, true, [], {}, [[[[]]]], { a: { a: { a: {} } } }];

/** A value for the schema: mostly one that fits, sometimes nearly, sometimes something else altogether. `ids` are of records. */
export function randomBody(schema: Schema, chance: Chance, ids: readonly string[]): unknown {
  if (chance.below(25) === 0) return chance.of([...others, ...numbers, ...texts]);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return chance.of(schema.enum);
  if (schema.anyOf) return randomBody(chance.of(schema.anyOf), chance, ids);
  if (schema.type === 'array')
    return Array.from({ length: chance.of([0, 1, 1, 2, 3]) }, () => randomBody(schema.items ?? {}, chance, ids));
  if (schema.type === 'object') return randomObject(schema, chance, ids);
  if (schema.type === 'boolean') return chance.below(2) === 0;
  if (schema.type === 'null') return null;
  if (schema.type === 'number' || schema.type === 'integer') return randomNumber(schema, chance);
  if (schema.format === 'date') return chance.of(days);
  if (schema.format === 'date-time') return `${chance.of(days)}T08:00:00.000Z`;
  if (schema.format === 'uri') return chance.of(['https://example.com/x', 'javascript:alert(1)', 'http://[::1]/', 'x']);
  if (schema.format === 'email') return chance.of(['b@example.com', 'b@', 'ada@example.com']);
  return schema.maxLength === 64 && chance.below(4) > 0 ? chance.of(ids) : chance.of(texts);
}

function randomObject({ properties = {}, required = [] }: Schema, chance: Chance, ids: readonly string[]): object {
  const fields = Object.entries(properties)
    .filter(([key]) => (required.includes(key) ? chance.below(30) > 0 : chance.below(2) === 0))
    .map(([key, schema]) => [key, randomBody(schema, chance, ids)] as const);
  const more = chance.below(30) === 0 ? [[chance.of(['__proto__', 'nosuch', 'constructor']), { x: 1 }] as const] : [];
  return Object.fromEntries([...fields, ...more]);
}

function randomNumber({ minimum = 0, maximum = 100, type }: Schema, chance: Chance): number {
  if (chance.below(3) === 0) return chance.of([...numbers, minimum, maximum, minimum - 1, maximum + 1]);
  const value = minimum + (chance.below(1_000) / 1_000) * (Math.min(maximum, minimum + 100) - minimum);
  return type === 'integer' ? Math.round(value) : value;
}
