import { expect, it } from 'vitest';
import { say, shortened } from './text.ts';

const text = { en: '{count} {count|objective|objectives} of {name}', zh: '{name} 的 {count} 个目标' };

it.each([
  ['en', { count: 1, name: 'Ada' }, '1 objective of Ada'],
  ['en', { count: 0, name: 'Ada' }, '0 objectives of Ada'],
  ['en', { count: '1', name: '{count}' }, '1 objective of {count}'],
  ['en', { name: 'Ada' }, '{count} {count|objective|objectives} of Ada'],
  ['zh', { count: 1, name: '小明' }, '小明的 1 个目标'],
  ['zh', { count: 1, name: 'Ada' }, 'Ada 的 1 个目标'],
] as const)('%s %j → %s', (lang, values, said) => {
  expect(say(text, lang, values)).toBe(said);
});

it.each([
  ['等待 {name} 确认', { name: '沈一川' }, '等待沈一川确认'],
  ['等待 {name} 确认', { name: 'Ada 王' }, '等待 Ada 王确认'],
  ['{name} 于 {day} 公开', { name: '林晚', day: '9 月 26 日' }, '林晚于 9 月 26 日公开'],
  ['自 {day} 起', { day: '2026-09-26' }, '自 2026-09-26 起'],
  ['{a} {b}', { a: '甲', b: '乙' }, '甲 乙'],
  ['绑定 {source}，还没有数据', { source: '部署记录' }, '绑定部署记录，还没有数据'],
  ['没有 {what} 可看', {}, '没有 {what} 可看'],
] as const)('a space stands beside Latin letters and digits only: %s', (zh, values, said) => {
  expect(say({ en: '', zh }, 'zh', values)).toBe(said);
});

it.each([
  ['short enough', 12, 'short enough'],
  ['one letter too many', 18, 'one letter too ma…'],
  ['  white \n space  ', 11, 'white space'],
  ['把搜索做快一点', 5, '把搜索做…'],
  ['👩‍👩‍👧', 40, '👩‍👩‍👧'],
])('%j in at most %d letters', (words, most, shown) => {
  expect(shortened(words, most)).toBe(shown);
});
