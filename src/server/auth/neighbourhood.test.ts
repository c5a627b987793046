import { expect, test } from 'vitest';
import { neighbourhood } from './neighbourhood.ts';
import { perMinute } from './rates.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::ffff', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['0198f3a2-7c1e-7abc-8def-001122334455', '0198f3a2-7c1e-7abc-8def-001122334455'],
])('%s is counted as %s', (address, counted) => {
  expect(neighbourhood(address)).toBe(counted);
});

test('a line of IPv6 has no more tries than one of IPv4, however many addresses it asks from', async () => {
  const rate = perMinute(3);
  for (const last of ['1', 'a', 'ffff']) await rate(`2001:db8::${last}`);
  await expect(rate('2001:db8::beef')).rejects.toThrow(/rate-limited/);
  await rate('2001:db8:0:1::1');
});
