// Sixteen connections that ask as fast as they are answered.
import autocannon from 'autocannon';
import { seeded } from './random.ts';

export type Load = { rate: number; p99: number };

type Asked = { path: string; method?: 'GET' | 'POST'; body?: string };

/** Requests per second and the 99th percentile in ms. Throws when a reply was not a success. */
export async function load(address: string, cookie: string, requests: Asked[], seconds: number): Promise<Load> {
  const headers = { cookie, 'content-type': 'application/json' };
  let client = 0;
  const result = await autocannon({
    url: address,
    connections: 16,
    duration: seconds,
    // A machine that is busy elsewhere answers late: that is slow, and not an error.
    timeout: 60,
    headers,
    requests,
    // Each connection goes its own way through the requests, as people do.
    setupClient: (one) => one.setRequests(shuffled(requests, ++client)),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => `${count} × ${status}`);
    throw new Error(`Not every reply was a success: ${statuses.join(', ')}; ${result.errors} requests failed.`);
  }
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return list
    .map((item) => ({ item, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
