import type { Dispatcher } from 'undici';
import { type Failure, failed } from '../../connectors/failure.ts';
import { megabytes } from '../../core/upload-limits.ts';
import type { Answer, Ask } from '../../connectors/io.ts';
import { type Allowed, mayAsk } from './allowed.ts';
import { type Resolve, guardedLookup } from './lookup.ts';

export type GuardedFetch = {
  fetch(ask: Ask, signal: AbortSignal): Promise<Answer | Failure>;
  close(): Promise<void>;
};

export type HttpLimits = { seconds: number; bytes: number };

const mostRedirects = 3;
const usual: HttpLimits = { seconds: 10, bytes: 5_000_000 };
/** What proves who we are goes only to the host it was meant for. */
const personal = new Set(['authorization', 'cookie', 'private-token', 'x-api-key', 'x-umami-api-key']);

/** HTTP for connectors: no way inside unless the operator opened it, judged anew at each redirect; limited in time and size. */
export function guardedFetch(allowed: Allowed, limits: HttpLimits = usual, resolve?: Resolve): GuardedFetch {
  const agents = new Map<string, Dispatcher>();

  // One agent per port: the operator's list may open a name on one port only.
  async function agentFor(port: string): Promise<Dispatcher> {
    const known = agents.get(port);
    if (known) return known;
    const { Agent } = await import('undici');
    const lookup = guardedLookup(allowed, port, resolve);
    const agent = new Agent({
      connect: { lookup: lookup as never, timeout: limits.seconds * 1000 },
      keepAliveTimeout: 10_000,
      pipelining: 1,
    });
    agents.set(port, agent);
    return agent;
  }

  async function follow(ask: Ask, signal: AbortSignal): Promise<Answer | Failure> {
    // A server without sources never loads it.
    const { fetch } = await import('undici');
    let url = new URL(ask.url);
    let headers = ask.headers ?? {};
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const port = url.port || (url.protocol === 'https:' ? '443' : '80');
      if (!/^https?:$/.test(url.protocol) || !mayAsk(allowed, url.hostname, port)) return inside(url.hostname);
      const reply = await fetch(url.href, {
        method: ask.method ?? 'GET',
        headers: { 'user-agent': 'Crux', ...headers },
        ...(ask.body === undefined ? {} : { body: ask.body }),
        redirect: 'manual',
        dispatcher: await agentFor(port),
        signal,
      });
      const to =
        reply.status >= 300 && reply.status < 400 && reply.status !== 304 ? reply.headers.get('location') : null;
      if (to === null) {
        const text = await readText(reply.body, limits.bytes);
        if (text === undefined) return failed('too-large', `> ${megabytes(limits.bytes)}`);
        return { ok: true, status: reply.status, headers: Object.fromEntries(reply.headers), text };
      }
      await reply.body?.cancel();
      if (!URL.canParse(to, url.href)) return failed('not-understood', 'location');
      if ((ask.method ?? 'GET') !== 'GET')
        return failed('bad-query', `${reply.status} → ${new URL(to, url.href).host}`);
      const next = new URL(to, url.href);
      if (next.origin !== url.origin) headers = withoutPersonal(headers);
      url = next;
    }
    return failed('unreachable', `> ${mostRedirects} redirects`);
  }

  return {
    async fetch(ask, signal) {
      if (!URL.canParse(ask.url)) return failed('bad-query', 'URL');
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits.seconds * 1000)]);
      try {
        return await follow(ask, deadline);
      } catch (thrown) {
        return failureOf(thrown, new URL(ask.url).hostname, limits.seconds);
      }
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

async function readText(body: AsyncIterable<Uint8Array> | null, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function withoutPersonal(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !personal.has(name.toLowerCase()) && !/token|key|auth/i.test(name)),
  );
}

function failureOf(thrown: unknown, host: string, seconds: number): Failure {
  const causes: { code?: unknown; name?: unknown; message?: unknown }[] = [];
  for (let at: unknown = thrown; typeof at === 'object' && at !== null && causes.length < 5; at = (at as Error).cause)
    causes.push(at);
  if (causes.some(({ code }) => code === 'CRUX_NOT_ALLOWED')) return inside(host);
  if (
    causes.some(
      ({ name, code }) => name === 'TimeoutError' || name === 'AbortError' || code === 'UND_ERR_CONNECT_TIMEOUT',
    )
  )
    return failed('slow', `${seconds} s`);
  const known = causes.find(({ code }) => typeof code === 'string');
  return failed('unreachable', `${host}: ${String(known?.code ?? causes.at(-1)?.message ?? '')}`);
}

function inside(host: string): Failure {
  return failed('not-configured', `${host}: CRUX_OUTBOUND_ALLOW`);
}
