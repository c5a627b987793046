import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { client } from '../contract/client.ts';
import { start } from '../server/run/start.ts';
import { runCrux } from './run-crux.ts';

test('whoever runs the server gets a link for an account while it runs, and the link sets the password', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crux-reset-'));
  const place = { dataFolder: folder, secretFile: join(folder, 'secret'), databaseUrl: undefined };
  const running = await start({ ...place, port: 0, log: 'silent' });
  const call = client((url, init) => fetch(url, init), running.address);
  const token = new URL(running.setupLink!).searchParams.get('token') ?? '';
  const who = { lang: 'en' as const, organization: 'A', name: 'Ada', email: 'ada@example.com' };
  await call('POST /api/setup', { body: { token, ...who, password: 'correct horse' } });
  const env = { CRUX_DATA: folder, CRUX_LANG: 'en' };
  const unknown = await runCrux(['reset-password', 'bo@example.com'], { env });
  expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('No account with this e-mail')]);
  const { status, out } = await runCrux(['reset-password', 'Ada@example.com'], { env });
  expect(status).toBe(0);
  const params = { token: /\/reset-password\/(\S+)/.exec(out)![1]! };
  await call('POST /api/password-resets/{token}', { params, body: { password: 'a fresh password' } });
  const me = await call('POST /api/session', { body: { email: who.email, password: 'a fresh password' } });
  expect(me.person.name).toBe('Ada');
  // Another program holds the file: said in a sentence, with what to do.
  const other = new DatabaseSync(join(folder, 'crux.db'));
  other.exec('begin immediate');
  const held = await runCrux(['reset-password', 'ada@example.com'], { env });
  expect([held.status, held.out, held.err]).toEqual([
    2,
    '',
    expect.stringMatching(/^The database .* is held by another program/),
  ]);
  expect(held.err.trim().split('\n')).toHaveLength(1);
  other.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
