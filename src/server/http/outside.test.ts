import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { outsideOf } from './input.ts';
import { noProxies, readProxies } from '../operator/proxies.ts';

const proxies = readProxies(['10.0.0.2']) ?? noProxies;

async function outside(from: string, headers: Record<string, string>, publicUrl?: string): Promise<string> {
  const app = new Hono().get('*', (context) => context.text(outsideOf(context, { publicUrl, proxies })));
  const env = { incoming: { socket: { remoteAddress: from } } };
  return (await app.request('http://inside:3000/api', { headers }, env)).text();
}

const said = { 'x-forwarded-host': 'okr.example.com', 'x-forwarded-proto': 'https' };

test.each([
  ['a named proxy is believed', '10.0.0.2', said, undefined, 'https://okr.example.com'],
  ['anybody else is not', '203.0.113.7', said, undefined, 'http://inside:3000'],
  [
    'a proxy that says the scheme alone',
    '10.0.0.2',
    { 'x-forwarded-proto': 'https' },
    undefined,
    'https://inside:3000',
  ],
  [
    'of several the last, which the proxy added',
    '10.0.0.2',
    { 'x-forwarded-host': 'evil.example, okr.example.com' },
    undefined,
    'http://okr.example.com',
  ],
  ['a host that is none', '10.0.0.2', { 'x-forwarded-host': 'okr.example.com/path' }, undefined, 'http://inside:3000'],
  ['what the operator said wins over all', '10.0.0.2', said, 'https://mine.example', 'https://mine.example'],
])('where people reach Crux: %s', async (_, from, headers, publicUrl, expected) => {
  expect(await outside(from, headers as Record<string, string>, publicUrl)).toBe(expected);
});
