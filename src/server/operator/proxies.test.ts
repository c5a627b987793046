import { expect, test } from 'vitest';
import { clientOf, readProxies } from './proxies.ts';

const proxies = readProxies(['10.0.0.0/8', '192.168.1.1', 'loopback', 'fd00::/8'])!;

test.each([
  ['a stranger says what they like', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a proxy says who asks', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['what the stranger wrote before it is not believed', '10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['two proxies in a row', '127.0.0.1', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
  ['a proxy that says nothing', '10.1.2.3', null, '10.1.2.3'],
  ['a proxy that says nonsense', '10.1.2.3', 'unknown', '10.1.2.3'],
  ['nonsense before a proxy', '10.1.2.3', '198.51.100.1, nonsense, 10.9.9.9', '10.1.2.3'],
  ['with a port', '10.1.2.3', '198.51.100.1:4711', '198.51.100.1'],
  ['IPv6 with a port', '::ffff:10.1.2.3', '[2001:db8::1]:443', '2001:db8::1'],
  ['IPv6 proxies', 'fd00::5', '2001:db8::1', '2001:db8::1'],
  ['only proxies', '127.0.0.1', '10.0.0.1', '127.0.0.1'],
])('%s', (_, address, forwarded, client) => {
  expect(clientOf(address, forwarded, proxies)).toBe(client);
});

test('what is no address is said at the start', () => {
  for (const wrong of ['proxy.internal', '10.0.0.0/99', '127.1', '*']) expect(readProxies([wrong])).toBeUndefined();
  expect(readProxies([])?.isOne('127.0.0.1')).toBe(false);
});
