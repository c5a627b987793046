import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { client } from '../contract/client.ts';
import { readSettings } from '../server/operator/settings.ts';
import { start } from '../server/run/start.ts';
import { code } from '../server/testing/code.ts';
import { runCrux } from './run-crux.ts';

test('where passwords are off, whoever runs the server lets them in for a while, and ends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crux-passwords-'));
  const env = { CRUX_DATA: folder, CRUX_LANG: 'en' };
  const nothing = await runCrux(['passwords'], { env: { ...env, CRUX_DATA: join(folder, 'none') } });
  expect([nothing.status, nothing.err]).toEqual([2, expect.stringContaining('no data here')]);
  const settings = readSettings({
    CRUX_DATA: folder,
    CRUX_PORT: '0',
    CRUX_LOG: 'silent',
    CRUX_PASSWORDS: 'off',
    // Its provider is asked when the first person comes by it: nobody does here.
    CRUX_OIDC_ISSUER: 'https://login.example.com',
    CRUX_OIDC_CLIENT_ID: 'crux',
    CRUX_OIDC_CLIENT_SECRET: 'not asked for',
    CRUX_PUBLIC_URL: 'https://okr.example.com',
  });
  const running = await start(settings);
  const call = client((url, init) => fetch(url, init), running.address);
  const token = new URL(running.setupLink!).searchParams.get('token') ?? '';
  const body = { email: 'ada@example.com', password: 'correct horse' };
  await code(call('POST /api/setup', { body: { token, lang: 'en', organization: 'A', name: 'Ada', ...body } }));
  const signIn = () => code(call('POST /api/session', { body }));
  const passwords = (minutes: string) => runCrux(['passwords', '--minutes', minutes], { env });
  expect(await signIn()).toBe('403 passwords-off');
  for (const wrong of ['-1', '1.5', '1441', 'soon'])
    expect(await passwords(wrong)).toMatchObject({ status: 2, err: expect.stringContaining('0 to 1440') });
  expect(await signIn()).toBe('403 passwords-off');
  const open = await passwords('60');
  expect([open.status, open.out]).toEqual([0, expect.stringContaining('Passwords are taken until')]);
  expect(await signIn()).toBe('ok');
  await passwords('0');
  expect(await signIn()).toBe('403 passwords-off');
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});
