import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Hosts } from '../auth/company/suites.ts';

/** What a suite answers at a path; a function sees the question. */
export type Recorded = Record<string, object | ((asked: Question) => { status?: number; body: object })>;
export type Question = { query: URLSearchParams; body: Record<string, unknown>; headers: Record<string, unknown> };

/** A server of this machine that answers as a suite's documentation does, and remembers what it was asked. */
export async function openStandIn(replies: Recorded) {
  const asked: (Question & { path: string })[] = [];
  const server = createServer((request, response) => {
    void text(request).then((sent) => {
      const url = new URL(request.url ?? '/', 'http://suite');
      const body = sent === '' ? {} : (JSON.parse(sent) as Record<string, unknown>);
      const question = { query: url.searchParams, body, headers: request.headers };
      asked.push({ ...question, path: url.pathname });
      const reply = replies[url.pathname];
      const { status = 200, body: said } = typeof reply === 'function' ? reply(question) : { body: reply };
      response.writeHead(said === undefined ? 404 : status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(said ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hosts: Hosts = { login: at, api: at };
  return {
    hosts,
    asked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
