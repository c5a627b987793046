import { expect, test } from 'vitest';
import { mayAsk, mayReach, nameIsOpen } from './allowed.ts';

const host = (url: string) => new URL(url).hostname;

test.each([
  'http://127.0.0.1',
  'http://2130706433',
  'http://0177.0.0.1',
  'http://0x7f.1',
  'http://127.1',
  'http://[::1]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:7f00:1]',
  'http://[::127.0.0.1]',
  'http://[::a00:1]',
  'http://0.0.0.0',
  'http://10.1.2.3',
  'http://172.16.0.1',
  'http://192.168.1.1',
  'http://169.254.169.254',
  'http://100.64.0.1',
  'http://[fd00::1]',
  'http://[fe80::1]',
  'http://[64:ff9b::7f00:1]',
  'http://[2002:7f00:1::]',
  'http://224.0.0.1',
  'http://255.255.255.255',
])('%s leads inside', (url) => expect(mayAsk([], host(url), '80')).toBe(false));

test.each(['http://93.184.215.14', 'http://[2606:2800:21f:cb07::1]', 'http://example.com'])('%s does not', (url) =>
  expect(mayAsk([], host(url), '80')).toBe(true),
);

test('the operator opens ranges and names, with a port if wanted', () => {
  expect(mayReach(['10.0.0.0/8'], '10.9.9.9')).toBe(true);
  expect(mayReach(['10.0.0.0/8'], '::ffff:10.9.9.9')).toBe(true);
  expect(mayReach(['10.0.0.0/8'], '192.168.0.1')).toBe(false);
  expect(mayAsk(['127.0.0.1:9090'], '127.0.0.1', '9090')).toBe(true);
  expect(mayAsk(['127.0.0.1:9090'], '127.0.0.1', '9091')).toBe(false);
  expect(nameIsOpen(['prom.internal'], 'PROM.internal', '80')).toBe(true);
  expect(nameIsOpen(['*.corp.example'], 'a.corp.example', '80')).toBe(true);
  expect(nameIsOpen(['*.corp.example'], 'corp.example.evil.com', '80')).toBe(false);
});
