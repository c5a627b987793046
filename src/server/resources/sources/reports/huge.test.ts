import { type IncomingMessage, type Server, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let server: Server;
let token: string;
beforeAll(async () => {
  app = await openTestApp();
  const { admin } = await app.setUp();
  token = (await admin('POST /api/tokens', { body: { name: 'CI', scope: 'reports', teamId: null } })).text;
  server = await new Promise<Server>((resolve) => {
    const opened = serve({ fetch: app.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(opened as Server));
  });
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await app.close();
});

type Told = { status: number; code: string; sent: number; grew: number };

/** Sends a JUnit file of so many bytes, as it is made; how far the memory of server and sender grew meanwhile. */
function send(megabytes: number, headers: Record<string, string>): Promise<Told> {
  const { port } = server.address() as AddressInfo;
  const head =
    '--b\r\nContent-Disposition: form-data; name="kr"\r\n\r\nnobody=tests.count\r\n--b\r\nContent-Disposition: form-data; name="commit"\r\n\r\nc\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.xml"\r\n\r\n<testsuite>';
  const tail = '</testsuite>\r\n--b--\r\n';
  const piece = '<testcase classname="com.acme.Cart" name="adds up" time="0.01"/>\n'.repeat(1000);
  const before = process.memoryUsage().rss;
  let [sent, peak] = [0, before];
  return new Promise((resolve, reject) => {
    const sending = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/api/reports',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=b', ...headers },
    });
    let answered = false;
    sending.on('response', (reply: IncomingMessage) => {
      answered = true;
      let text = '';
      reply.setEncoding('utf8').on('data', (part: string) => (text += part));
      reply.on('end', () => {
        const { error } = JSON.parse(text) as { error?: { code: string } };
        resolve({ status: reply.statusCode ?? 0, code: error?.code ?? '', sent, grew: (peak - before) / 1e6 });
        sending.destroy();
      });
    });
    sending.on('error', (fault) => (answered ? undefined : reject(fault)));
    const write = () => {
      while (!answered && !sending.destroyed) {
        peak = Math.max(peak, process.memoryUsage().rss);
        if (sent >= megabytes * 1e6) return void sending.end(tail);
        sent += piece.length;
        if (!sending.write(piece)) return void sending.once('drain', write);
      }
    };
    sending.write(head);
    write();
  });
}

test('500 MB that announce themselves are refused at once', async () => {
  const told = await send(500, { 'content-length': '500000000' });
  expect(told).toMatchObject({ status: 413, code: 'too-large' });
  expect(told.sent).toBeLessThan(50e6);
});

// The way up to the readers has no SQL in it: the run on SQLite tells, the one on PostgreSQL would take as long again.
if (process.env['CRUX_TEST_DATABASE_URL'] === undefined) {
  const title = '500 MB without a length are refused at the limit, in little memory, and the server goes on';
  test(title, { timeout: 120_000 }, async () => {
    const told = await send(500, {});
    expect(told).toMatchObject({ status: 413, code: 'too-large' });
    expect(told.sent).toBeLessThan(400e6);
    expect(told.grew).toBeLessThan(250);
    expect((await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`)).status).toBe(200);
  });
}

test('60 MB are read to their end', { timeout: 60_000 }, async () => {
  // Of a key result that nobody knows: all was read by then.
  expect(await send(60, {})).toMatchObject({ status: 404, code: 'not-found' });
});
