import { expect, test } from 'vitest';
import { isWebAddress, webAddresses, webPageAt } from '../../src/contract/web-pages.ts';
import { files } from './repository.ts';

test('the server knows the addresses of the web app, and no others', () => {
  const routed = files
    .filter(({ path }) => /^src\/web\/app\/.*\.tsx$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\bpath: '(\/[^']*)'/g)].map(([, address]) => address ?? ''));
  const known = webAddresses.filter((one) => webPageAt(one.replaceAll('$', '')) === 'index');
  expect(known.toSorted()).toEqual([...new Set(routed)].toSorted());
});

test.each([
  ['/', true],
  ['/teams', true],
  ['/teams/', true],
  ['/teams/abc/learning', true],
  ['/join/abc', true],
  ['/health', false],
  ['/status', false],
  ['/teams/abc/nothing', false],
  ['/wp-login.php', false],
])('%s is one of them: %s', (path, is) => expect(isWebAddress(path)).toBe(is));
