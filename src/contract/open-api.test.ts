import { expect, test } from 'vitest';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { openApi } from './open-api.ts';
import { plainAddresses } from './plain-addresses.ts';
import { refusals } from './refusals.ts';

const rows = [...Object.values(endpoints), ...Object.values(plainAddresses)].flatMap((noun) =>
  Object.values(noun as Record<string, Endpoint>),
);

test('every endpoint stands in the document, once, with its path parameters', () => {
  const document = openApi('1.2.3', 'crux.session_token') as {
    paths: Record<string, Record<string, { operationId: string; parameters: unknown[] }>>;
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(operations).toHaveLength(rows.length);
  expect(new Set(operations.map((o) => o.operationId)).size).toBe(rows.length);
  expect(document.paths['/api/key-results/{keyResultId}/steps/{stepId}/acceptance']?.put?.parameters).toHaveLength(2);
});

test('every reference leads somewhere', () => {
  const document = openApi('1.2.3', 'crux.session_token') as { components: { schemas: Record<string, unknown> } };
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect([...new Set(references)].filter((reference) => !known.includes(reference))).toEqual([]);
  expect(known).toContain('#/components/schemas/Trace');
});

test('what is sent is held to its names, replies are open to new ones', () => {
  const { paths } = openApi('1.2.3', 'crux.session_token') as {
    paths: Record<string, Record<string, { requestBody?: Body; responses: Body }>>;
  };
  type Body = { [name: string]: unknown };
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const closed = (part: unknown) => JSON.stringify(part ?? null).split('"additionalProperties":false').length - 1;
  const named = (part: unknown) => JSON.stringify(part ?? null).split('"properties":').length - 1;
  for (const { requestBody } of operations) expect(closed(requestBody)).toBe(named(requestBody));
  expect(operations.filter(({ responses }) => closed(responses) > 0)).toEqual([]);
});

test('refusals named by endpoints are known', () => {
  const unknown = rows.flatMap((row) => row.refusals ?? []).filter((code) => !(code in refusals));
  expect(unknown).toEqual([]);
});

test('no two endpoints answer to the same method and path', () => {
  const keys = rows.map((row) => `${row.method} ${row.path}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
