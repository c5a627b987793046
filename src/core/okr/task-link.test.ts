import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkKindOf, linkName, plainTitle } from './task-link.ts';

test.each([
  ['https://github.com/acme/shop/issues/12', 'issue', 'acme/shop#12'],
  ['https://github.com/acme/shop/pull/7/files', 'pull-request', 'acme/shop#7'],
  ['https://gitlab.com/acme/web/shop/-/merge_requests/34', 'pull-request', 'acme/web/shop!34'],
  ['https://gitlab.example.com/acme/shop/-/work_items/5#note_1', 'issue', 'acme/shop#5'],
  ['https://gitee.com/acme/shop/issues/I5ABC', 'issue', 'acme/shop#I5ABC'],
  ['https://codeberg.org/acme/shop/pulls/9', 'pull-request', 'acme/shop#9'],
  ['https://acme.atlassian.net/browse/SHOP-12', 'issue', 'SHOP-12'],
  ['https://github.com/acme/shop/issues/new', undefined, 'new'],
  ['https://docs.example.com/', undefined, 'docs.example.com'],
  ['https://wiki.example.com/x/%E4%BA%A4%E4%BB%98%E6%96%B9%E6%A1%88', undefined, '交付方案'],
  ['https://wiki.example.com/100%25/50%', undefined, '50%'],
  ['https://github.com/acme/shop/issues/12/../13', undefined, 'github.com'],
  ['https://github.com/acme/shop/issues/12/%2E%2e/13', undefined, 'github.com'],
  [
    'https://github.com\\\\@evil.example/acme/shop/issues/12',
    undefined,
    'https://github.com\\\\@evil.example/acme/shop/issues/12',
  ],
  ['https://wiki.example.com/a%0Ab%E2%80%AEc', undefined, 'a b c'],
])('%s', (url, kind, name) => {
  expect(linkKindOf(url)).toBe(kind);
  expect(linkName(url)).toBe(name);
});

test('every address has a name of one line that is not long', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const name = linkName(url);
      expect([...name].length).toBeLessThanOrEqual(60);
      expect(name.trim()).not.toBe('');
    }),
  );
});

test('a title is one line of what is written, and not long', () => {
  expect(plainTitle(' a\n\u0000b \u202egnp.exe 😀 ')).toBe('a b gnp.exe 😀');
  expect([...plainTitle('😀'.repeat(5000))]).toHaveLength(300);
});
