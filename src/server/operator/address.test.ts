import { expect, test } from 'vitest';
import { openDatabase } from '../db/open.ts';
import { isPasswordRaw } from './address.ts';
import { openLog } from './log.ts';
import { readSettings } from './settings.ts';
import { StartFailure } from './start-failure.ts';

const raw = ['p@s/w#r:d', 'hush/hush', 'hush?hush', 'hush#hush', '5/hush', '5?hush', 'a@5?hush', 'hu%sh', '%'];
const address = (password: string) => `postgres://crux:${password}@127.0.0.1:1/crux`;

test.each(raw)(
  'a password that is not encoded is refused before anything is asked, and no part of it is told: %s',
  async (password) => {
    expect(isPasswordRaw(address(password))).toBe(true);
    const opening = openDatabase({ dataFolder: '/nowhere', databaseUrl: address(password), log: openLog('silent') });
    const refused = await opening.then(
      () => undefined,
      (fault: unknown) => fault,
    );
    expect(refused).toBeInstanceOf(StartFailure);
    expect((refused as StartFailure).code).toBe('database-password');
    expect((refused as StartFailure).message).not.toContain('127.0.0.1');
    expect((refused as StartFailure).message).not.toMatch(/hush|p@s|w#r/);
    const mail = { CRUX_PUBLIC_URL: 'https://okr.example.com', CRUX_SMTP_URL: `smtp://crux:${password}@mail:25` };
    expect(() => readSettings(mail, false)).toThrow(/CRUX_SMTP_URL=…/);
  },
);

test.each([...raw, "plain'&$ 密"])('encoded it is taken: %s', (password) => {
  const url = address(encodeURIComponent(password));
  expect(isPasswordRaw(url)).toBe(false);
  expect(decodeURIComponent(new URL(url).password)).toBe(password);
});

test('addresses without a password, or with settings at their end, are left alone', () => {
  const fine = [
    'postgres://db/crux',
    'postgres://crux@db/crux?sslmode=require',
    'postgres:///crux?host=/run/postgresql',
    'smtp://mail:25',
    'no address',
  ];
  expect(fine.filter(isPasswordRaw)).toEqual([]);
});
