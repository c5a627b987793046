import { expect, it } from 'vitest';
import { say } from './text.ts';

const text = { en: '{count} {count|objective|objectives} of {name}', zh: '{name} 的 {count} 个目标' };

it.each([
  ['en', { count: 1, name: 'Ada' }, '1 objective of Ada'],
  ['en', { count: 0, name: 'Ada' }, '0 objectives of Ada'],
  ['en', { count: '1', name: '{count}' }, '1 objective of {count}'],
  ['en', { name: 'Ada' }, '{count} {count|objective|objectives} of Ada'],
  ['zh', { count: 1, name: '小明' }, '小明 的 1 个目标'],
] as const)('%s %j → %s', (lang, values, said) => {
  expect(say(text, lang, values)).toBe(said);
});
