import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readPostgres } from './read-postgres.ts';

/** Asks for the password in the clear, as anybody's server may, and keeps what it is told. */
const askForPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);
const told: string[] = [];
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', (hello) => {
    told.push(hello.toString('latin1').replaceAll('\0', ' '));
    socket.write(askForPassword);
    socket.once('data', (answer) => {
      told.push(answer.subarray(5, -1).toString('utf8'));
      socket.destroy();
    });
  });
});
let host: string;

beforeAll(async () => {
  vi.stubEnv('PGUSER', 'operator');
  vi.stubEnv('PGPASSWORD', 'of the operator');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});
beforeEach(() => void (told.length = 0));

const ask = (database: string) =>
  readPostgres({ engine: 'postgresql', database, query: 'select 1', from: '', to: '' }, ['127.0.0.0/8']);

test.each([
  ['no account and no password: not those of the server', '', ''],
  ['an account without a password', 'me@', ''],
  ['a password with a bare percent sign', 'me:50%off@', '50%off'],
  ['an escaped one', 'me:p%40ss@', 'p@ss'],
])('%s', async (_name, account, password) => {
  expect(await ask(`postgresql://${account}${host}/app`)).toMatchObject({ failure: 'unreachable' });
  expect(told[0]).toContain(account === '' ? 'user postgres ' : 'user me ');
  expect(told[1]).toBe(password);
});

test.each([
  'postgresql:///app?host=/var/run/postgresql',
  'postgresql://%2Fvar%2Frun%2Fpostgresql/app',
  'postgresql://2130706433/app',
  'postgresql://0x7f.1/app',
  'postgresql://[::ffff:127.0.0.1]/app',
  'postgresql://93.184.215.14,127.0.0.1/app',
  'postgresql://localhost/app',
  'file:///etc/passwd',
  '/var/run/postgresql',
])('no way inside: %s', async (database) => {
  const outcome = await readPostgres({ engine: 'postgresql', database, query: 'select 1', from: '', to: '' }, []);
  expect(outcome).toMatchObject({ ok: false });
  expect(['not-configured', 'unreachable']).toContain((outcome as { failure: string }).failure);
  expect(told).toEqual([]);
});
