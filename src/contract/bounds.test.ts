// Every number and text that comes in has bounds, and a whole number fits its column: what a schema lets in is stored.
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { draftStatement, link, name, statement, time, day } from './fields.ts';

type Schema = {
  type?: string;
  maximum?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  $defs?: Record<string, Schema>;
};

/** PostgreSQL's `integer`. */
const widest = 2 ** 31 - 1;
/** Read by a schema or a reader of its own, within the limit of the body: settings of connectors, files of reports. */
const open = /\bconfig\b|#__schema0|^reports\.push\.files/;

function unbounded(schema: Schema, path: string): string[] {
  if (open.test(path)) return [];
  const below = [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => unbounded(one, `${path}.${key}`)),
    ...(schema.items ? unbounded(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((one) => unbounded(one, path)),
    ...Object.entries(schema.$defs ?? {}).flatMap(([key, one]) => unbounded(one, `${path}#${key}`)),
  ];
  const { type, maximum = Infinity, minimum = schema.exclusiveMinimum ?? -Infinity } = schema;
  if (type === 'integer' && (maximum > widest || minimum < -widest)) below.push(`${path}: integer`);
  if (type === 'number' && (maximum > 1e15 || minimum < -1e15)) below.push(`${path}: number`);
  const isClosed =
    schema.enum !== undefined ||
    schema.const !== undefined ||
    schema.format !== undefined ||
    schema.pattern !== undefined;
  if (type === 'string' && !isClosed && schema.maxLength === undefined) below.push(`${path}: string`);
  return below;
}

test('whatever comes in is bounded', () => {
  const found = Object.entries(endpoints).flatMap(([noun, all]) =>
    Object.entries(all as Record<string, Endpoint>).flatMap(([key, { body, query }]) =>
      [body, query].flatMap((schema) =>
        schema === undefined
          ? []
          : unbounded(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, `${noun}.${key}`),
      ),
    ),
  );
  expect(found).toEqual([]);
});

const hidden = ['\u200b', '\u2060\u200d', '\u202e', '\u3164', '\u2800\u200b', '\u0301', '\u{e0001}'];

test.each(hidden)('nothing that can be seen is no name and no statement: %j', (text) => {
  for (const field of [name, statement, draftStatement]) expect(field.safeParse(text).success).toBe(false);
  expect(name.safeParse(`Ada ${text}`).success).toBe(text !== '\u202e');
});

test.each(['Ada', '张三', 'ნინო', '👩‍💻', 'O’Brien', '100 %', 'می‌خواهم'])('%s is one', (text) => {
  for (const field of [name, statement, draftStatement]) expect(field.safeParse(text).success).toBe(true);
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', ' '])(
  '%s is no link',
  (url) => expect(link.safeParse(url).success).toBe(false),
);

test('a year typed wrong is no day', () => {
  for (const one of ['0000-01-01', '0202-06-01', '9999-12-31']) expect(day.safeParse(one).success).toBe(false);
  expect(time.safeParse('0000-01-01T00:00:00.000Z').success).toBe(false);
  expect([day.safeParse('2026-11-29').success, time.safeParse('2026-11-29T10:00:00.000Z').success]).toEqual([
    true,
    true,
  ]);
});
