import { expect, test } from 'vitest';
import { hasInitials, pinyinInitials } from './pinyin-initials.ts';

test.each([
  ['部署与交付', 'bsyjf'],
  ['沈一川', 'syc'],
  ['丁澄', 'dc'],
  ['指标目录', 'zbml'],
  ['欧阳娜娜', 'oynn'],
  ['阿里', 'al'],
  ['周期', 'zq'],
  ['期中回顾', 'qzhg'],
  ['热修复 2.0', 'rxf20'],
  ['CI 令牌', 'cilp'],
  ['', ''],
])('%s is %s', (name, initials) => expect(pinyinInitials(name)).toBe(initials));

test('a part of the initials finds a name, one letter finds none, and a Latin name has none', () => {
  expect(hasInitials('部署与交付', 'jf')).toBe(true);
  expect(hasInitials('部署与交付', 'BSYJF')).toBe(true);
  expect(hasInitials('部署与交付', 'b')).toBe(false);
  expect(hasInitials('Payments', 'pa')).toBe(false);
});
