import { type Server, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';

let app: TestApp;
let server: Server;
beforeAll(async () => {
  app = await openTestApp();
  await app.setUp();
  server = await new Promise<Server>((resolve) => {
    const opened = serve({ fetch: app.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(opened as Server));
  });
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await app.close();
});

/** Sends so many bytes to where nobody may without a token; what was heard, and how many bytes the server took. */
function send(bytes: number, from: string): Promise<{ status: number | undefined; taken: number }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    let [status, taken]: [number | undefined, number] = [undefined, 0];
    const headers = { 'content-type': 'application/json', 'content-length': bytes };
    const sending = request({
      port,
      host: '127.0.0.1',
      localAddress: from,
      method: 'POST',
      path: '/api/reports',
      headers,
    });
    sending.on('response', (reply) => {
      status = reply.statusCode;
      reply.resume();
    });
    sending.on('error', () => undefined);
    sending.on('close', () => resolve({ status, taken }));
    const piece = Buffer.alloc(100_000, 'x');
    const write = (): void => {
      if (taken >= bytes || sending.destroyed) return void sending.end();
      taken += piece.length;
      sending.write(piece, write);
    };
    write();
  });
}

test('who sends large bodies again and again is told why a few times, and then cut short; others are told as before', async () => {
  const told = async (bytes: number, from = '127.0.0.1') => (await send(bytes, from)).status;
  for (let at = 0; at < 6; at += 1) expect(await told(2_000_000)).toBe(401);
  for (let at = 0; at < 3; at += 1) expect((await send(20_000_000, '127.0.0.1')).taken).toBeLessThan(20_000_000);
  expect(await told(100_000)).toBe(401);
  // Only there every address of the loop is one's own.
  if (process.platform === 'linux') expect(await told(2_000_000, '127.0.0.2')).toBe(401);
});
