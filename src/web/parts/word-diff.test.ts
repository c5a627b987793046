import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

test.each([
  ['交付 2.0 版本', '通过 2.0 让客户自己部署', '[-交付][+通过] 2.0 [-版本][+让客户自己部署]'],
  ['Deliver version 2.0', 'Use version 2.0 well', '[-Deliver][+Use] version 2.0[+ well]'],
  ['', '新', '[+新]'],
  ['same', 'same', 'same'],
])('%s → %s', (before, after, shown) => {
  const marks = { same: '', added: '+', removed: '-' };
  const text = wordDiff(before, after)
    .map((part) => (part.kind === 'same' ? part.text : `[${marks[part.kind]}${part.text}]`))
    .join('');
  expect(text).toBe(shown);
});
