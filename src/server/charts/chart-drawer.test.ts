import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Drawing } from '../../core/chart/chart.ts';
import { needs } from '../../../tests/needs.ts';
import { stepsBack } from '../isolated/step-back.ts';
import { chartDrawer } from './chart-drawer.ts';

const chart: Drawing = {
  shape: 'line',
  unit: '',
  start: '2026-10-01',
  end: '2026-12-31',
  zones: [{ zone: 'UTC', from: null }],
  readings: [{ at: '2026-10-05T00:00:00.000Z', value: 2 }],
  earlier: [],
  redefined: [],
  notes: [],
  keep: 'reach',
  frozenTarget: null,
  target: 10,
  range: null,
  expected: [],
  baseline: null,
  forecast: [],
  doNothing: [],
};
const ask = (width: number, height: number) => ({
  chart,
  look: { lang: 'en' as const, theme: 'light' as const, width, height, font: 'Noto Sans SC', year: 2026 },
  title: 'x',
  as: 'png' as const,
});

test('however many are asked for at once, they are drawn one by one; whoever is too many is told so', async () => {
  const drawer = chartDrawer();
  const done = await Promise.allSettled(Array.from({ length: 80 }, (_, at) => drawer.draw(ask(400 - at, 200))));
  const drawn = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = done.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  expect(drawn.length).toBeGreaterThanOrEqual(60);
  expect(new Set(refused)).toEqual(new Set(['drawing-busy']));
  // Afterwards it goes on, in a thread that begins with nothing.
  for (let at = 0; at < 10; at++) expect((await drawer.draw(ask(300 + at, 200))).length).toBeGreaterThan(500);
  // However large it is to be; width and height stand at the same place in every such file.
  const largest = Buffer.from(await drawer.draw(ask(1600, 1000)));
  expect(largest.readUInt32BE(16) * largest.readUInt32BE(20)).toBeLessThanOrEqual(2_510_000);
  await drawer.close();
}, 120_000);

test('what takes too long is given up with a word, and nobody waits behind it', async () => {
  const drawer = chartDrawer(1);
  const done = await Promise.allSettled([drawer.draw(ask(400, 200)), drawer.draw(ask(401, 200))]);
  expect(done.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : 'drawn'))).toEqual([
    'drawing-slow',
    'drawing-slow',
  ]);
  await drawer.close();
});

const onLinux = { en: 'the priority of a thread: only Linux has one', zh: '线程的优先级：只有 Linux 才有' };

test('drawing gives way to whoever answers requests', async (context) => {
  needs(context, process.platform === 'linux', onLinux);
  const low = () =>
    readdirSync('/proc/self/task').filter((id) => {
      // Behind the name, which may hold anything: the nineteenth field of all is how far it steps back.
      const fields = readFileSync(`/proc/self/task/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      return Number(fields[16]) === stepsBack;
    });
  const before = low();
  const drawer = chartDrawer();
  await drawer.draw(ask(400, 200));
  expect(low().length).toBeGreaterThan(before.length);
  const main = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  expect(Number(main[16])).toBe(0);
  await drawer.close();
});
