import fc from 'fast-check';
import { expect, test } from 'vitest';
import { only } from '../../core/calendar/zones.ts';
import { failed } from '../failure.ts';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { httpJson } from './index.ts';
import { parsePath, pick } from './pick.ts';

const data = {
  data: { items: [{ value: '42.5', time: '2026-11-19T00:00:00Z' }, { value: 7 }], 'p 95': 0.3, ok: true },
  total: 12,
};
const config = { url: 'https://example.com', path: '/numbers?team=7', pick: '$.total' };
const world = (json: unknown = data) => recorded([[/numbers/, { json }]]);

test.each([
  ['$.total', 12],
  ['total', 12],
  ['data.items[0].value', 42.5],
  ["$.data['p 95']", 0.3],
  ['$.data.items[-1].value', 7],
])('picks %s', async (path, value) => {
  expect(await readWith(httpJson, { ...config, pick: path }, world())).toEqual({
    ok: true,
    readings: [{ at: '2026-11-20T08:00:00.000Z', value }],
  });
});

test.each([
  ['Asia/Shanghai', '2026-11-03', '2026-11-02T16:00:00.000Z'],
  ['Asia/Shanghai', '2026-Q3', '2026-09-29T16:00:00.000Z'],
  ['America/New_York', '2026-W46', '2026-11-15T05:00:00.000Z'],
])('a day without a zone is one of the organization: in %s %s is %s', async (zone, day, at) => {
  const io = { ...world([{ at: day, value: 5 }]), zones: only(zone) };
  expect(await readWith(httpJson, { ...config, pick: '$' }, io)).toEqual({ ok: true, readings: [{ at, value: 5 }] });
});

test.each([
  ['$.data.missing', 'no-data'],
  ['$.data.ok', 'not-understood'],
  ['$.data.items', 'not-understood'],
  ['$.__proto__.x', 'no-data'],
  ['$..value', 'bad-query'],
  ['data.items[?(@.x)]', 'bad-query'],
])('%s gives no number: %s', async (path, failure) => {
  expect(await readWith(httpJson, { ...config, pick: path }, world())).toMatchObject({ ok: false, failure });
});

test.each([
  ['a gap', [{ at: '2026-11-01', value: 5 }, { at: '2026-11-08', value: null }, null], [5]],
  [
    'decimal commas',
    [
      { at: '2026-11-01', value: '12,5' },
      { at: '2026-W45', value: '1,234' },
    ],
    [12.5, 1.234],
  ],
  ['units and scales', [{ at: '2026-11-01', value: '1.2万' }], [12_000]],
])('a list with %s', async (_name, list, values) => {
  const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', step: 86_400 };
  const outcome = await readWith(httpJson, { ...config, pick: '$.list' }, world({ list }), window);
  expect(outcome.ok ? outcome.readings.map(({ value }) => value) : outcome).toEqual(values);
});

test('a number that can be read in two ways is refused with both', async () => {
  expect(await readWith(httpJson, config, world({ total: '1,234' }))).toMatchObject({
    failure: 'not-understood',
    detail: '1,234 = 1234 | 1.234',
  });
  const counts = { numerator: '1,234', denominator: 2000 };
  expect(await readWith(httpJson, { ...config, pick: '$.counts' }, world({ counts }))).toMatchObject({
    failure: 'not-understood',
    detail: '1,234 = 1234 | 1.234',
  });
});

test('the number keeps the time it was true at', async () => {
  const asked = { ...config, pick: '$.data.items[0].value', at: '$.data.items[0].time', scale: 2 };
  expect(await readWith(httpJson, asked, world())).toEqual({
    ok: true,
    readings: [{ at: '2026-11-19T00:00:00.000Z', value: 85 }],
  });
});

test.each([
  ['a number', 3, [{ value: 3 }]],
  ['counts', { numerator: 1, denominator: 4 }, [{ value: 0.25, numerator: 1, denominator: 4 }]],
  [
    'a series',
    [
      { at: '2026-11-10', value: 2 },
      { at: 1_794_268_800, value: 1 },
    ],
    [{ value: 1, at: '2026-11-10T00:00:00.000Z' }, { value: 2 }],
  ],
])('a formula gives %s', async (_name, value, readings) => {
  const io = recorded([[/numbers/, { json: data }]], { evaluate: () => Promise.resolve({ ok: true, value }) });
  const window = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z', step: 86_400 };
  const asked = { url: config.url, path: config.path, formula: '$sum(items)' };
  const outcome = await readWith(httpJson, asked, io, Array.isArray(value) ? window : 'now');
  expect(outcome.ok && outcome.readings.map((one) => one.value).sort()).toEqual(
    readings.map((one) => one.value).sort(),
  );
});

test.each([
  ['a list without times', [1, 2], 'not-understood'],
  ['nothing', undefined, 'no-data'],
  ['a word', 'many', 'not-understood'],
])('a formula that gives %s is no reading', async (_name, value, failure) => {
  const io = recorded([[/numbers/, { json: data }]], { evaluate: () => Promise.resolve({ ok: true, value }) });
  expect(await readWith(httpJson, { url: config.url, path: config.path, formula: 'x' }, io)).toMatchObject({ failure });
});

test('a formula that runs too long is slow, without an evaluator nothing is computed', async () => {
  const slow = recorded([[/numbers/, { json: data }]], { evaluate: () => Promise.resolve(failed('slow')) });
  expect(await readWith(httpJson, { url: config.url, path: config.path, formula: 'x' }, slow)).toMatchObject({
    failure: 'slow',
  });
  expect(await readWith(httpJson, { url: config.url, path: config.path, formula: 'x' }, world())).toMatchObject({
    failure: 'not-configured',
  });
});

test.each(troubles.filter(([name]) => name !== 'another shape'))('%s', async (_name, answer, expected) => {
  expect(await readWith(httpJson, config, recorded([[/numbers/, answer]]))).toMatchObject(expected);
});

test('not configured', async () => {
  for (const wrong of [
    { url: config.url },
    { ...config, formula: 'x' },
    { ...config, header: 'a b' },
    { ...config, path: '@evil.example.com/' },
    { ...config, path: '.evil.example.com' },
  ])
    expect(await readWith(httpJson, wrong, world())).toMatchObject({ failure: 'not-configured' });
});

test('a token goes into the header that is named', async () => {
  const [plain, named] = [world(), world()];
  await readWith(httpJson, { ...config, token: 's' }, plain);
  await readWith(httpJson, { ...config, token: 's', header: 'X-Api-Key' }, named);
  expect(plain.asked[0]?.headers).toMatchObject({ authorization: 'Bearer s' });
  expect(named.asked[0]?.headers).toMatchObject({ 'x-api-key': 's' });
});

test('any place in any JSON can be named by its quoted path', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((key) => !key.includes("'") && key !== '__proto__'),
        { maxLength: 5 },
      ),
      (keys) => {
        const tree = keys.toReversed().reduce<unknown>((inner, key) => ({ [key]: inner }), 5);
        expect(pick(tree, parsePath(`$${keys.map((key) => `['${key}']`).join('')}`) ?? ['?'])).toBe(5);
      },
    ),
  );
});

test('an answer that says it is not whole is not recorded', async () => {
  const part = { total: 3, timed_out: true };
  expect(await readWith(httpJson, config, world(part))).toMatchObject({ failure: 'partial', detail: 'timed_out' });
  const cut = recorded([[/numbers/, { status: 206, json: data }]]);
  expect(await readWith(httpJson, config, cut)).toMatchObject({ failure: 'partial', detail: '206' });
});
