import { createServer } from 'node:http';
import { type AddressInfo, createServer as createRaw } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpJson } from '../../connectors/http-json/index.ts';
import { utc } from '../../core/calendar/zones.ts';
import { openLog } from '../operator/log.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { type Resolve, guardedLookup } from './lookup.ts';
import { sourceReader } from './source-reader.ts';

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
  if (path === '/named') return void reply.writeHead(302, { location: `http://me:hush@127.0.0.1:${port}/good` }).end();
  if (path === '/odd') return void reply.writeHead(302, { location: 'http://[::' }).end();
  if (path === '/metadata') return void reply.writeHead(307, { location: 'http://169.254.169.254/latest' }).end();
  if (path === '/decimal') return void reply.writeHead(302, { location: `http://2130706434:${port}/good` }).end();
  if (path === '/deep') return void reply.end('['.repeat(90_000) + ']'.repeat(90_000));
  if (path.startsWith('/number/')) return void reply.end(`{"v": ${decodeURIComponent(path.slice(8))}}`);
  if (path === '/half') return void reply.end('{"v": 1');
  if (path === '/zip') return void reply.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all');
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
  ['/named', { failure: 'unreachable' }],
  ['/odd', { failure: 'not-understood', detail: 'location' }],
  ['/metadata', { failure: 'not-configured', detail: expect.stringContaining('169.254.169.254') }],
  ['/decimal', { failure: 'not-configured', detail: expect.stringContaining('127.0.0.2') }],
  ['/zip', { failure: 'unreachable' }],
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

test.each([
  [
    'a head that drips for ever',
    (write: (text: string) => void): void => void setInterval(() => write('x-a: b\r\n'), 40).unref(),
    'slow',
  ],
  ['no HTTP', (write: (text: string) => void): void => write('SSH-2.0-OpenSSH_9.2\r\n\r\n'), 'unreachable'],
  [
    'a head without an end',
    (write: (text: string) => void): void => write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`),
    'unreachable',
  ],
] as const)('a server that is none: %s', async (name, speak, failure) => {
  const raw = createRaw((socket) => {
    socket.on('error', () => undefined);
    if (name.startsWith('a head that')) socket.write('HTTP/1.1 200 OK\r\n');
    speak((text): void => void (socket.writable && socket.write(text)));
  });
  await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(raw.address() as AddressInfo).port}/`;
  const fetcher = guardedFetch(['127.0.0.1'], quick);
  expect(await fetcher.fetch({ url }, new AbortController().signal)).toMatchObject({ ok: false, failure });
  await fetcher.close();
  raw.close();
});

test.each([
  ['/half', 'not-understood'],
  ['/deep', 'not-understood'],
])('JSON that is none: %s', async (path, failure) => {
  const sources = sourceReader({ allowed: ['127.0.0.1'], sqliteFolders: [], log: openLog('silent') });
  const config = { url: `http://127.0.0.1:${port}`, path, pick: 'v' };
  expect(await sources.read(httpJson as never, config, 'now', { now: new Date(), zones: utc })).toMatchObject({
    ok: false,
    failure,
  });
  await sources.close();
});

/** A resolver that gives each answer once, the last one for ever. */
function resolver(...answers: string[][]): Resolve & { asked(): number } {
  let asked = 0;
  const resolve: Resolve = (_name, _options, answer) => {
    const list = answers[Math.min(asked++, answers.length - 1)]!;
    answer(
      null,
      list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return Object.assign(resolve, { asked: () => asked });
}

test('a name that changes its mind: what is connected to is what was judged, and it is judged anew each time', async () => {
  const resolve = resolver(['127.0.0.1'], ['169.254.169.254']);
  const fetcher = guardedFetch(['127.0.0.0/8'], quick, resolve);
  seen.length = 0;
  // Judged and connected by one answer; the second one, which leads elsewhere, is not asked for in between.
  expect(await get('/good', fetcher, 'rebinding.example')).toMatchObject({ ok: true });
  expect(resolve.asked()).toBe(1);
  await fetcher.close();
  const again = guardedFetch(['127.0.0.0/8'], quick, resolve);
  expect(await get('/good', again, 'rebinding.example')).toMatchObject({ failure: 'not-configured' });
  await again.close();
  expect(seen).toEqual(['/good Bearer s']);
});

test.each([
  ['all inside', ['127.0.0.1', '::1', '10.0.0.1'], undefined],
  ['one of two inside', ['10.0.0.1', '93.184.215.14'], ['93.184.215.14']],
  ['inside, as IPv6 tells it', ['::ffff:10.0.0.1', '64:ff9b::a00:1', 'fd00::1'], undefined],
])('of the addresses of a name only those outside are handed out: %s', async (_name, addresses, expected) => {
  const handed = await new Promise((resolve) =>
    guardedLookup([], '80', resolver(addresses))('x.example', { all: true }, (fault, list) =>
      resolve(fault ? undefined : (list as { address: string }[]).map(({ address }) => address)),
    ),
  );
  expect(handed).toEqual(expected);
});

/** The bound of what is typed, held where a number of a source enters. */
test.each(['1e308', '-1e308', '1e309', '-1e309', '1.0001e15', 'NaN', '"NaN"', '"Infinity"', '"1e308"', '"-1e308"'])(
  'a source that answers %s is refused with a word',
  async (said) => {
    const allowed = [`127.0.0.1:${port}`];
    const reader = sourceReader({ allowed, sqliteFolders: [], log: openLog('silent') });
    const config = { url: `http://127.0.0.1:${port}`, path: `/number/${encodeURIComponent(said)}`, pick: 'v' };
    const outcome = await reader.read(httpJson as never, config, 'now', { now: new Date(), zones: utc });
    expect(outcome).toMatchObject({ ok: false, failure: 'not-understood' });
    const near = { ...config, path: '/number/-1e15' };
    expect(await reader.read(httpJson as never, near, 'now', { now: new Date(), zones: utc })).toMatchObject({
      ok: true,
    });
    await reader.close();
  },
);
