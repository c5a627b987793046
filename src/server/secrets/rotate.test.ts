import { openSettings } from './sealed-settings.ts';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foundCompany } from '../../../tests/counterparts/company.ts';
import { httpJson } from '../../connectors/http-json/index.ts';
import { utc } from '../../core/calendar/zones.ts';
import { readSettings } from '../operator/settings.ts';
import { findConnection, listSealed } from '../store/connections.ts';
import { start } from '../run/start.ts';
import { openSchema } from '../testing/open-schema.ts';
import { type SourceServer, startSource } from '../testing/source-server.ts';
import { rotateSecrets, secretsState } from './rotate.ts';

const token = 'a-token-nobody-must-see';
let folder: string;
let schema: Awaited<ReturnType<typeof openSchema>> | undefined;
let source: SourceServer;
let seen: (string | undefined)[];
let environment: Record<string, string>;
let connectionId: string;
const file = () => join(folder, 'secret');
const settings = () => readSettings(environment);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crux-rotate-'));
  const url = process.env['CRUX_TEST_DATABASE_URL'];
  schema = url === undefined ? undefined : await openSchema(url);
  seen = [];
  source = await startSource((_path, request) => {
    seen.push(request.headers.authorization);
    return { body: { v: 1 } };
  });
  environment = {
    CRUX_DATA: folder,
    CRUX_PORT: '0',
    CRUX_LOG: 'silent',
    CRUX_OUTBOUND_ALLOW: '127.0.0.1',
    ...(schema ? { CRUX_DATABASE_URL: schema.url } : {}),
  };
  const node = await start(settings());
  const { call } = await foundCompany(node);
  for (const name of ['a', 'b']) {
    const body = { name, connector: 'http-json', config: { url: source.url, token } };
    connectionId = (await call('POST /api/connections', { body })).id;
  }
  await node.stop();
});
afterEach(async () => {
  source.close();
  await schema?.drop();
  rmSync(folder, { recursive: true });
});

/** What the source is told by a server that starts now; sessions end with the key, so somebody signs in again. */
async function told(): Promise<string | undefined> {
  const node = await start(settings());
  try {
    const { vault, sources, database } = node.services;
    const { organization_id } = (await listSealed(database.db)).find((one) => one.id === connectionId)!;
    const row = (await findConnection(database.db, organization_id, connectionId))!;
    await sources.read(httpJson as never, { ...openSettings(vault, row), pick: 'v' }, 'now', {
      now: new Date(),
      zones: utc,
    });
    return seen.at(-1);
  } finally {
    await node.stop();
  }
}

test('all are sealed anew, with a new key, and open as before', async () => {
  const before = readFileSync(file(), 'utf8');
  expect(await secretsState(settings())).toEqual({ current: 2, earlier: 0, lost: [] });
  expect(await rotateSecrets(settings())).toEqual({ sealed: 2, lost: [], file: file() });
  expect(readFileSync(file(), 'utf8')).not.toBe(before);
  expect(readFileSync(`${file()}.previous`, 'utf8')).toBe(before);
  rmSync(`${file()}.previous`);
  expect(await secretsState(settings())).toEqual({ current: 2, earlier: 0, lost: [] });
  expect(await told()).toBe(`Bearer ${token}`);
});

test('cut off before the new key was in place, the server still reads, and the next try ends it', async () => {
  const before = readFileSync(file(), 'utf8');
  await rotateSecrets(settings());
  const after = readFileSync(file(), 'utf8');
  renameSync(file(), `${file()}.next`);
  renameSync(`${file()}.previous`, file());
  expect(readFileSync(file(), 'utf8')).toBe(before);
  expect(await secretsState(settings())).toEqual({ current: 0, earlier: 2, lost: [] });
  expect(await told()).toBe(`Bearer ${token}`);
  expect(await rotateSecrets(settings())).toMatchObject({ sealed: 2, lost: [] });
  expect(readFileSync(file(), 'utf8')).toBe(after);
  expect(existsSync(`${file()}.next`)).toBe(false);
  expect(await told()).toBe(`Bearer ${token}`);
});

test('what no key opens is named, and left as it is', async () => {
  const kept = `${folder}.secret`;
  renameSync(file(), kept);
  const none = await rotateSecrets(settings());
  expect(none).toMatchObject({ sealed: 0, lost: [{ name: 'token' }, { name: 'token' }] });
  // Found again, the old key opens them.
  environment['CRUX_SECRET_PREVIOUS_FILE'] = kept;
  expect(await rotateSecrets(settings())).toMatchObject({ sealed: 2, lost: [] });
  delete environment['CRUX_SECRET_PREVIOUS_FILE'];
  expect(await told()).toBe(`Bearer ${token}`);
  rmSync(kept);
});

test('a key from the environment: the new one beside the old one', async () => {
  environment['CRUX_SECRET_PREVIOUS'] = readFileSync(file(), 'utf8');
  environment['CRUX_SECRET'] = 'from the environment, of thirty-two and more';
  expect(await secretsState(settings())).toEqual({ current: 0, earlier: 2, lost: [] });
  expect(await rotateSecrets(settings())).toEqual({ sealed: 2, lost: [] });
  delete environment['CRUX_SECRET_PREVIOUS'];
  rmSync(file());
  expect(await told()).toBe(`Bearer ${token}`);
  environment['CRUX_SECRET'] = 'too short';
  expect(settings).toThrow('CRUX_SECRET');
  expect(settings).not.toThrow('too short');
});
