import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCrux } from '../../cli/run-crux.ts';
import { openLog } from '../operator/log.ts';
import { openServices } from './open-services.ts';
import { loadSample } from '../sample/load.ts';
import { readSettings } from '../operator/settings.ts';

// The command line reads a data folder, so this one is SQLite whatever the suite runs on.
const folder = mkdtempSync(join(tmpdir(), 'crux-why-'));
const crux = (...args: string[]) => runCrux(['why', ...args], { env: { CRUX_DATA: folder, CRUX_DATABASE_URL: '' } });
let keyResult: { id: string; objective_id: string; text: string };

beforeAll(async () => {
  const services = await openServices(readSettings({ CRUX_DATA: folder }), openLog('silent'));
  const { db } = services.database;
  await db
    .transaction()
    .execute((tx) => loadSample(tx, { lang: 'en', organizationId: 'o', userId: null, now: new Date() }));
  keyResult = await db
    .selectFrom('key_results')
    .select(['id', 'objective_id', 'text'])
    .where('text', 'like', 'New customers who deploy%')
    .executeTakeFirstOrThrow();
  await services.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('crux why explains a key result by its id or its page, and an objective', async () => {
  const byId = await crux(keyResult.id);
  expect(byId).toMatchObject({ status: 0, err: '' });
  expect(byId.out).toContain(`${keyResult.text}\n\nProgress\n`);
  expect(byId.out).toContain('(now − baseline) ÷ (target − baseline)');
  expect(byId.out).toMatch(/- Baseline: 18%/);
  const page = `http://localhost:3000/objectives/${keyResult.objective_id}`;
  expect((await crux(`${page}#${keyResult.id}`)).out).toBe(byId.out);
  const { out } = await crux(page, '--json');
  expect(JSON.parse(out)).toMatchObject({ id: keyResult.objective_id, progress: { unit: 'share' } });
});

test('an unknown id says what to look at, with status 2', async () => {
  const { status, out, err } = await crux('nothing', '--lang', 'zh');
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('CRUX_DATA');
});
