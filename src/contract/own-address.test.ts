import { expect, test } from 'vitest';
import { ownAddress } from './own-address.ts';

test.each([
  ['/teams?cycle=x#top', '/teams?cycle=x#top'],
  ['/团队', '/团队'],
  [undefined, '/'],
  ['', '/'],
  ['teams', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['/\r\nset-cookie: x', '/'],
  ['/x\u0000', '/'],
])('%j leads to %s', (next, to) => {
  expect(ownAddress(next)).toBe(to);
  expect(new URL(ownAddress(next), 'https://okr.example').host).toBe('okr.example');
});
