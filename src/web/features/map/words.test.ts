import { expect, test } from 'vitest';
import { linesOf } from './words.ts';

test.each([
  ['新客户平均等 23 天，卡在上门安装', 10, ['新客户平均等 23 天，', '卡在上门安装']],
  ['One two three four', 6, ['One two', 'three four']],
  ['a', 6, ['a']],
  ['一二三四五六七八九十', 4, ['一二三四', '五六七八…']],
])('%s in lines of %s', (text, most, lines) => {
  expect(linesOf(text, most, 2)).toEqual(lines);
});
