import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { linkBaseOf, outsideOf } from './outside.ts';
import type { Refusal } from '../../core/refusal.ts';
import { noProxies, readProxies } from '../operator/proxies.ts';

const proxies = readProxies(['10.0.0.2']) ?? noProxies;

async function outside(from: string, headers: Record<string, string>, publicUrl?: string): Promise<string> {
  const app = new Hono().get('*', (context) => context.text(outsideOf(context, { publicUrl, proxies })));
  const env = { incoming: { socket: { remoteAddress: from } } };
  return (await app.request('http://inside:3000/api', { headers }, env)).text();
}

/** A link for somebody else, asked for by a connection that came to 10.0.0.5:3000. */
async function linkBase(asked: string, headers: Record<string, string> = {}, localAddress = '10.0.0.5') {
  const app = new Hono().get('*', (context) => {
    try {
      return context.text(linkBaseOf(context, { publicUrl: undefined, proxies }));
    } catch (refused) {
      return context.text((refused as Refusal).code);
    }
  });
  const socket = {
    remoteAddress: headers['x-forwarded-host'] ? '10.0.0.2' : '10.0.0.9',
    localAddress,
    localPort: 3000,
  };
  return (await app.request(`${asked}/api`, { headers }, { incoming: { socket } })).text();
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

test.each([
  ['http://localhost:8080', {}, '10.0.0.5', 'http://localhost:8080'],
  ['http://127.0.0.1:3000', {}, '127.0.0.1', 'http://127.0.0.1:3000'],
  ['http://[::1]:3000', {}, '::1', 'http://[::1]:3000'],
  ['http://10.0.0.5:3000', {}, '10.0.0.5', 'http://10.0.0.5:3000'],
  ['http://10.0.0.5:3000', {}, '::ffff:10.0.0.5', 'http://10.0.0.5:3000'],
  ['http://[fd00::5]:3000', {}, 'fd00::5', 'http://[fd00::5]:3000'],
  ['http://evil.example', {}, '10.0.0.5', 'address-unknown'],
  ['http://okr.lan:3000', {}, '10.0.0.5', 'address-unknown'],
  ['http://203.0.113.7:3000', {}, '10.0.0.5', 'address-unknown'],
  ['http://10.0.0.5:6666', {}, '10.0.0.5', 'address-unknown'],
  ['http://10.0.0.5', {}, '10.0.0.5', 'address-unknown'],
  ['http://localhost.evil.example:3000', {}, '10.0.0.5', 'address-unknown'],
  ['http://127.0.0.1.evil.example:3000', {}, '10.0.0.5', 'address-unknown'],
  ['http://10.0.0.5:3000', { 'x-forwarded-host': 'evil.example' }, '10.0.0.5', 'address-unknown'],
] as [string, Record<string, string>, string, string][])(
  'what only a request claims decides no link for somebody else: %s %j at %s',
  async (asked, headers, localAddress, expected) => {
    expect(await linkBase(asked, headers, localAddress)).toBe(expected);
  },
);
