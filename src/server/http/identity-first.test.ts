import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';

let app: TestApp;
let stranger: Visitor;
beforeAll(async () => {
  app = await openTestApp();
  await app.setUp();
  stranger = app.visitor();
});
afterAll(() => app.close());

/** Who asks stands in the body, or anybody may: read within a limit, and only so often. */
const anybody = ['session.signIn', 'passkeys.signIn', 'account.askReset', 'lint.lint'];

const written = Object.entries(endpoints).flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>)
    .filter(([, row]) => row.body !== undefined)
    .map(([name, row]) => ({ name: `${noun}.${name}`, method: row.method, path: row.path })),
);

/** Sent as it is asked for, without an end. */
function endless() {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

test('nothing that a stranger sends is read before it is known that they may', async () => {
  const read: string[] = [];
  for (const { name, method, path } of written) {
    const { body, taken } = endless();
    const headers = { 'content-type': 'application/json' };
    const init = { method, headers, body, duplex: 'half' } as RequestInit;
    const reply = await stranger.fetch(path.replace(/\{\w+\}/g, 'x'.repeat(36)), init);
    expect([name, reply.status >= 400 && reply.status < 500]).toEqual([name, true]);
    if (taken() > 0) read.push(name);
  }
  expect(written.length).toBeGreaterThan(50);
  expect(read.filter((name) => !anybody.includes(name))).toEqual([]);
});

test('whoever nobody knows has so many texts read in a minute, by their length', async () => {
  const text = 'Customers deploy by themselves. '.repeat(3000);
  const body = JSON.stringify({ objective: { text }, keyResults: [] });
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  const lint = (by: Visitor) => by.fetch('/api/lint', { method: 'POST', headers, body });
  const statuses: number[] = [];
  for (let at = 0; at < 16; at++) statuses.push((await lint(stranger)).status);
  expect(statuses[0]).toBe(200);
  expect(statuses.at(-1)).toBe(429);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});
