import { expect, test } from 'vitest';
import { logWords } from './log-words.ts';
import { readSettings } from './settings.ts';

const time = Date.parse('2026-11-20T08:00:00Z');
const clock = new Date(time).toTimeString().slice(0, 8);

test.each([
  [
    { level: 30, msg: 'the database schema is up to date', migrations: ['0001'] },
    'zh',
    '信息 数据库结构已是最新 migrations=["0001"]',
  ],
  [{ level: 30, msg: 'the database schema is up to date' }, 'en', 'info the database schema is up to date'],
  [
    { level: 50, msg: 'a request failed', path: '/x', fault: { stack: 'Error: no\n at y' } },
    'zh',
    '错误 请求出错 path=/x\n  Error: no\n   at y',
  ],
  [{ level: 40, msg: 'something new', fault: 'gone' }, 'zh', '警告 something new\n  gone'],
] as const)('%o in %s', (line, lang, words) => {
  expect(logWords(JSON.stringify({ ...line, time }), lang)).toBe(`${clock} ${words}\n`);
});

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh'],
  [{ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
  [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ CRUX_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'en'],
])('%o speaks %s', (environment, lang) => {
  expect(readSettings(environment).lang).toBe(lang);
});

test('JSON when asked for, or when nobody watches', () => {
  expect(readSettings({ CRUX_LOG: 'json' }, true)).toMatchObject({ log: 'info', logAs: 'json' });
  expect(readSettings({ CRUX_LOG: 'warn' }, true)).toMatchObject({ log: 'warn', logAs: 'words' });
  expect(readSettings({}, false)).toMatchObject({ log: 'info', logAs: 'json' });
});
