import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { csv } from './index.ts';

const config = { url: 'https://sheets.example.com', path: '/export?format=csv', value: 'activated', at: 'week' };
const text = 'week,activated,new\n2026-11-02,120,400\n2026-11-09,,380\n2026-11-16,150,500\n';
const world = (body = text) => recorded([[/sheets/, { text: body }]]);

test('the newest row is the value, the others are its history, a gap stays one', async () => {
  expect(await readWith(csv, config, world())).toEqual({
    ok: true,
    readings: [{ at: '2026-11-16T00:00:00.000Z', value: 150 }],
  });
  const window = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', step: 86_400 };
  expect(await readWith(csv, { ...config, per: 'new', scale: 100 }, world(), window)).toEqual({
    ok: true,
    readings: [
      { at: '2026-11-02T00:00:00.000Z', value: 30, numerator: 120, denominator: 400 },
      { at: '2026-11-16T00:00:00.000Z', value: 30, numerator: 150, denominator: 500 },
    ],
  });
});

test.each([
  ['empty', '', 'no-data'],
  ['only a head', 'week,activated\n', 'no-data'],
  ['another column', 'week,active\n2026-11-02,1\n', 'bad-query'],
  ['a page instead of a table', '<!DOCTYPE html><html>', 'not-understood'],
  ['words instead of numbers', 'week,activated\n2026-11-02,many\n', 'not-understood'],
  ['a zero denominator', 'week,activated,new\n2026-11-02,1,0\n', 'not-understood'],
])('%s', async (_name, body, failure) => {
  expect(
    await readWith(csv, { ...config, ...(body.includes('new') ? { per: 'new' } : {}) }, world(body)),
  ).toMatchObject({ failure });
});

test.each(troubles.filter(([name]) => name !== 'another shape' && name !== 'no JSON'))(
  '%s',
  async (_n, answer, expected) => {
    expect(await readWith(csv, config, recorded([[/sheets/, answer]]))).toMatchObject(expected);
  },
);

test('not configured', async () => {
  expect(await readWith(csv, { url: config.url }, world())).toMatchObject({ failure: 'not-configured' });
});
