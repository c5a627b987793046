import { expect, test } from 'vitest';
import { only } from '../../core/calendar/zones.ts';
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
  ['a zero denominator', 'week,activated,new\n2026-11-02,1,0\n', 'no-data'],
  ['a file that was cut in a quote', 'week,activated\n2026-11-02,1\n2026-11-09,"1', 'not-understood'],
  ['a file that was cut in a row', 'week,activated\n2026-11-02,1\n2026-11-0', 'not-understood'],
  ['a number without a time', 'week,activated\n2026-11-02,1\nTotal,2\n', 'not-understood'],
  ['31 February', 'week,activated\n2026-02-31 10:00,1\n', 'not-understood'],
])('%s', async (_name, body, failure) => {
  expect(
    await readWith(csv, { ...config, ...(body.includes('new') ? { per: 'new' } : {}) }, world(body)),
  ).toMatchObject({ failure });
});

test('a row that cannot be read is named, and no older one is taken for the newest', async () => {
  const detail = async (rows: string) => {
    const outcome = await readWith(csv, config, world(`week,activated\n2026-11-02,990\n${rows}`));
    return outcome.ok ? outcome.readings.at(-1)?.value : outcome.detail;
  };
  expect(await detail('2026-11-09,many\n')).toBe('row 3: many');
  expect(await detail('2026-11-09,998\n2026-11-16,"1,180"\n')).toBe(1180);
  expect(await detail('2026-11-09,2\n2026-11-16,"1,180"\n')).toBe('row 4: 1,180 = 1180 | 1.18');
  expect(await detail('2026-11-09,12,5\n')).toBe('row 3: 2026-11-09,12,5');
  expect(await detail('soon,12\n')).toBe('row 3: soon');
  expect(await detail('2026-11-09,\n2026-11-16,n/a\n')).toBe(990);
});

test.each([
  ['2026-W46', '2026-11-15T00:00:00.000Z'],
  ['2026-W47', '2026-11-20T08:00:00.000Z'],
  ['2026-Q3', '2026-09-30T00:00:00.000Z'],
  ['2026年11月9日', '2026-11-09T00:00:00.000Z'],
  ['2026/11/09 08:00 +08:00', '2026-11-09T00:00:00.000Z'],
  ['1794268800', '2026-11-10T00:00:00.000Z'],
])('%s is a time', async (week, at) => {
  expect(await readWith(csv, config, world(`week;activated\n${week};12,5\n`))).toEqual({
    ok: true,
    readings: [{ at, value: 12.5 }],
  });
});

test.each([
  ['Asia/Shanghai', '2026-11-03', '2026-11-02T16:00:00.000Z'],
  ['Asia/Shanghai', '2026-W46', '2026-11-14T16:00:00.000Z'],
  ['Asia/Shanghai', '2026-Q3', '2026-09-29T16:00:00.000Z'],
  ['Asia/Shanghai', '2026-11-03 09:00', '2026-11-03T01:00:00.000Z'],
  ['Asia/Shanghai', '2026-11-03 09:00Z', '2026-11-03T09:00:00.000Z'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
  ['America/New_York', '2026-W47', '2026-11-20T08:00:00.000Z'],
])('in %s %s is %s', async (zone, day, at) => {
  const io = { ...world(`week,activated\n${day},12\n`), zones: only(zone) };
  expect(await readWith(csv, config, io)).toEqual({ ok: true, readings: [{ at, value: 12 }] });
});

test('scales shift decimals: 0.57 of a hundred is 57', async () => {
  const body = 'week,activated,new\n2026-11-02,0.57,1\n2026-11-09,58,100\n';
  const window = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', step: 86_400 };
  const plain = await readWith(csv, { ...config, scale: 100 }, world(body), window);
  expect(plain.ok && plain.readings[0]?.value).toBe(57);
  const ratio = await readWith(csv, { ...config, per: 'new', scale: 100 }, world(body), window);
  expect(ratio.ok && ratio.readings[1]?.value).toBe(58);
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

test('a part of a file is not recorded', async () => {
  const io = recorded([[/./, { status: 206, text: 'day,n\n2026-11-01,3' }]]);
  expect(await readWith(csv, { url: 'https://example.com', at: 'day', value: 'n' }, io)).toMatchObject({
    failure: 'partial',
    detail: '206',
  });
});
