import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardedFetch } from './guarded-fetch.ts';

let port: number;
const seen: string[] = [];
const server = createServer((request, reply) => {
  const path = request.url ?? '';
  seen.push(`${path} ${request.headers.authorization ?? '-'}`);
  if (path === '/slow') return;
  if (path === '/drip') {
    reply.writeHead(200, { 'content-type': 'text/plain' });
    const timer = setInterval(() => reply.write('x'), 50);
    reply.on('close', () => clearInterval(timer));
    return;
  }
  if (path === '/huge') return void reply.end('x'.repeat(300_000));
  if (path === '/bomb')
    return void reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
  if (path === '/inside') return void reply.writeHead(302, { location: 'http://[::1]:1/' }).end();
  if (path === '/elsewhere') return void reply.writeHead(302, { location: `http://localhost:${port}/good` }).end();
  if (path === '/loop') return void reply.writeHead(302, { location: '/loop' }).end();
  if (path === '/file') return void reply.writeHead(302, { location: 'file:///etc/passwd' }).end();
  if (path === '/cut') {
    reply.writeHead(200, { 'content-length': '1000' });
    reply.write('half');
    return void setTimeout(() => request.socket.destroy(), 20);
  }
  return void reply.end('good');
});
const quick = { seconds: 0.6, bytes: 200_000 };
let open: ReturnType<typeof guardedFetch>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  open = guardedFetch([`127.0.0.1:${port}`, `localhost:${port}`], quick);
});
afterAll(async () => {
  await open.close();
  server.closeAllConnections();
  server.close();
});

const get = (path: string, fetcher = open, host = '127.0.0.1') =>
  fetcher.fetch(
    { url: `http://${host}:${port}${path}`, headers: { authorization: 'Bearer s' } },
    new AbortController().signal,
  );

test.each([
  ['/good', { ok: true, status: 200, text: 'good' }],
  ['/slow', { failure: 'slow' }],
  ['/drip', { failure: 'slow' }],
  ['/huge', { failure: 'too-large' }],
  ['/bomb', { failure: 'too-large' }],
  ['/inside', { failure: 'not-configured', detail: expect.stringContaining('CRUX_OUTBOUND_ALLOW') }],
  ['/loop', { failure: 'unreachable' }],
  ['/file', { failure: 'not-configured' }],
  ['/cut', { failure: 'unreachable' }],
])('a hostile server: %s', async (path, expected) => expect(await get(path)).toMatchObject(expected));

test('a redirect to another host goes without our credentials', async () => {
  seen.length = 0;
  expect(await get('/elsewhere')).toMatchObject({ ok: true, text: 'good' });
  expect(seen).toEqual(['/elsewhere Bearer s', '/good -']);
});

test('nothing inside is asked, by its address or by a name that resolves to it', async () => {
  const shut = guardedFetch([], quick);
  seen.length = 0;
  for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost'])
    expect(await get('/good', shut, host)).toMatchObject({ failure: 'not-configured' });
  expect(seen).toEqual([]);
  await shut.close();
});

test('who is not there is unreachable', async () => {
  const all = guardedFetch(['127.0.0.0/8'], quick);
  expect(await all.fetch({ url: 'http://127.0.0.1:1/' }, new AbortController().signal)).toMatchObject({
    failure: 'unreachable',
  });
  await all.close();
});
