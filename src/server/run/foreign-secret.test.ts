import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCrux } from '../../cli/run-crux.ts';
import { foundCompany } from '../../../tests/counterparts/company.ts';
import { openLog } from '../operator/log.ts';
import type { Settings } from '../operator/settings.ts';
import { type Places, openPlaces } from '../testing/open-installation.ts';
import { examine } from '../upkeep/doctor.ts';
import { verifyEvents } from '../upkeep/events.ts';
import { openServices } from './open-services.ts';
import type { Running } from './run-node.ts';
import { start } from './start.ts';

let places: Places;
let first: Settings;
let running: Running;
let second: Settings;
const env = () => ({
  CRUX_DATA: first.dataFolder,
  CRUX_SECRET_FILE: second.secretFile,
  CRUX_DATABASE_URL: first.databaseUrl ?? '',
  CRUX_LANG: 'en',
});
/** As a further node does; on a folder none may serve beside another, whatever its secret. */
const open = (settings: Settings) => openServices(settings, openLog('silent'));
const states = async (settings: Settings) => (await examine(settings)).map(({ code, state }) => `${code} ${state}`);
const faults = async (settings: Settings) => (await verifyEvents(settings)).flatMap((state) => state.faults);

beforeAll(async () => {
  places = openPlaces();
  first = await places.empty();
  // Another machine on the same database: nothing was copied to it yet.
  const folder = await places.empty('sqlite');
  second = { ...first, secretFile: join(folder.dataFolder, 'secret') };
  running = await start(first);
  await foundCompany(running);
});
afterAll(async () => {
  await running.stop();
  await places.close();
});

test('a node without the secret is refused and makes none, while the other goes on', async () => {
  await expect(open(second)).rejects.toMatchObject({ code: 'secret-missing' });
  expect(existsSync(second.secretFile)).toBe(false);
  expect(await states(second)).toContain('secret-missing bad');
  expect(await verifyEvents(second)).toHaveLength(1);
  expect(existsSync(second.secretFile)).toBe(false);
});

test('a node with another secret is refused, and the doctor calls it a failure', async () => {
  writeFileSync(second.secretFile, 'x'.repeat(40), { mode: 0o600 });
  await expect(open(second)).rejects.toMatchObject({ code: 'secret-foreign' });
  await expect(open({ ...second, secret: 'y'.repeat(40) })).rejects.toThrow(/CRUX_SECRET/);
  expect(await states(second)).toContain('secret-foreign bad');
  const told = await runCrux(['doctor', '--lang', 'en'], { env: env() });
  expect(told.status).toBe(1);
  expect(told.out).toContain('✗ Secret: it is not the one of this database');
  // Nothing of it reached the log.
  expect(await faults(first)).toEqual([]);
  expect(await states(first)).not.toContain('secret-foreign bad');
});

test('a secret that is lost is said so by a command, and by nothing else', async () => {
  const lost = () => runCrux(['secrets', 'lost', '--lang', 'en'], { env: env() });
  const right = `${second.secretFile}.right`;
  copyFileSync(first.secretFile, right);
  const none = await runCrux(['secrets', 'lost', '--lang', 'en'], { env: { ...env(), CRUX_SECRET_FILE: right } });
  expect(none).toMatchObject({ status: 0, out: 'Nothing was changed: the secret here opens the log of events.\n' });
  await running.stop();
  expect(await lost()).toMatchObject({ status: 0, out: expect.stringMatching(/^The log of events has another key\./) });
  expect(await lost()).toMatchObject({ status: 0, out: expect.stringMatching(/^Nothing was changed/) });
  await expect(start(first)).rejects.toMatchObject({ code: 'secret-foreign' });
  running = await start(second);
  expect(await faults(second)).toEqual([expect.objectContaining({ kind: 'key-lost' })]);
});
