import { expect, test } from 'vitest';
import { readWith, recorded } from '../testing/recorded.ts';
import { sample } from './index.ts';
import { sampleLink } from './link.ts';
import { valueAt, weeklyOf } from './weekly.ts';

const from = '2026-10-01T02:00:00.000Z';

test.each([
  ['20 22 – 27.5', [20, 22, undefined, 27.5]],
  ['0', [0]],
  ['', undefined],
  ['20 many', undefined],
  ['20, 22', undefined],
  ['1e999', undefined],
])('%j', (text, values) => {
  expect(weeklyOf(text)).toEqual(values);
});

test.each([
  ['before the first week', '2026-10-01T01:59:59.000Z', undefined],
  ['on its first moment', from, 20],
  ['half a week on, in whole numbers as they are written', '2026-10-04T14:00:00.000Z', 21],
  ['on the way to a week without a number', '2026-10-10T00:00:00.000Z', 22],
  ['in a week without a number', '2026-10-16T00:00:00.000Z', undefined],
  ['in the last week', '2026-10-25T00:00:00.000Z', 27],
  ['a week after the last', '2026-10-29T02:00:00.000Z', undefined],
])('%s', (_, at, value) => {
  expect(valueAt([20, 22, undefined, 27], from, at)).toBe(value);
});

const config = {
  standsFor: 'Prometheus',
  series: 'deploys',
  from: '2026-11-02T02:00:00.000Z',
  weekly: '10 17 24 31 38',
};

test('it answers with the number of now, or of each day asked for, and never says what is to come', async () => {
  const world = recorded([]);
  const now = await readWith(sample, config, world);
  expect(now).toMatchObject({ ok: true, readings: [{ at: expect.any(String), value: expect.any(Number) }] });
  const window = { from: '2026-11-02T02:00:00.000Z', to: '2099-01-01T00:00:00.000Z', step: 86_400 };
  const past = await readWith(sample, config, world, window);
  if (!past.ok || !now.ok) throw new Error('no reading');
  expect(past.readings.at(-1)).toEqual(now.readings[0]);
  expect(past.readings.every(({ at }, index, all) => index === 0 || at > all[index - 1]!.at)).toBe(true);
});

test('one that has fallen silent has no number, and never a zero', async () => {
  const silent = await readWith(sample, { ...config, until: '2026-11-03T00:00:00.000Z' }, recorded([]));
  expect(silent).toMatchObject({ ok: false, failure: 'no-data' });
});

test('its made-up code host tells links of its own, and no other system does', async () => {
  const told = (standsFor: string, url: string) => sampleLink({ standsFor }, url)?.(recorded([]));
  expect(await told('CI', 'https://code.example.com/a/b/pull/12')).toMatchObject({ told: { state: 'merged' } });
  expect(await told('CI', 'https://code.example.com/a/b/issues/13')).toMatchObject({ told: { state: 'open' } });
  expect(told('SQL', 'https://code.example.com/a/b/pull/12')).toBeUndefined();
  expect(told('CI', 'https://github.com/a/b/pull/12')).toBeUndefined();
  expect(told('CI', 'https://code.example.com/readme')).toBeUndefined();
});
