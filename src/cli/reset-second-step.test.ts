import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { client } from '../contract/client.ts';
import { start } from '../server/run/start.ts';
import { codeOf } from '../server/testing/authenticator.ts';
import { runCrux } from './run-crux.ts';

test('whoever runs the server turns a second step off while it runs; its sessions end and the log tells it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crux-second-step-'));
  const place = { dataFolder: folder, secretFile: join(folder, 'secret'), databaseUrl: undefined };
  const running = await start({ ...place, port: 0, log: 'silent' });
  let cookie = '';
  const call = client(async (url, init) => {
    const reply = await fetch(url, { ...init, headers: { ...(init?.headers as object), cookie } });
    cookie = reply.headers.getSetCookie().at(-1)?.split(';')[0] ?? cookie;
    return reply;
  }, running.address);
  const token = new URL(running.setupLink!).searchParams.get('token') ?? '';
  const who = { email: 'ada@example.com', password: 'correct horse' };
  await call('POST /api/setup', { body: { token, lang: 'en', organization: 'A', name: 'Ada', ...who } });
  const env = { CRUX_DATA: folder, CRUX_LANG: 'en' };
  const reset = (email: string) => runCrux(['reset-second-step', email], { env });
  expect(await reset('bo@example.com')).toMatchObject({ status: 2 });
  expect((await reset(who.email)).out).toContain('no second step');
  const { secret } = await call('POST /api/me/second-step', { body: { current: who.password } });
  await call('PUT /api/me/second-step', { body: { code: codeOf(secret, new Date()) } });
  const { status, out } = await reset('Ada@example.com');
  expect([status, out]).toEqual([0, expect.stringContaining('The second step is off')]);
  await call('POST /api/session', { body: who });
  const { entries } = await call('GET /api/audit', {});
  expect(entries.map(({ type, actor }) => [type, actor])).toContainEqual(['person.second-step-dropped', null]);
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});
