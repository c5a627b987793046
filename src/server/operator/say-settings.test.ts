import { expect, test } from 'vitest';
import { saySettings } from './say-settings.ts';

function said(env: Record<string, string>): [object, string][] {
  const lines: [object, string][] = [];
  saySettings(env, { info: (facts, message) => lines.push([facts, message]) });
  return lines;
}

test('what was set is said, and nothing secret with it', () => {
  const [line] = said({
    CRUX_PORT: '8080',
    CRUX_DATABASE_URL: 'postgres://crux:hush@db:5432/crux?password=hush',
    CRUX_SMTP_URL: 'smtp://okr:hu/sh@mail.example.com:587',
    CRUX_SECRET: 'hush-hush-hush-hush-hush-hush-hush',
    CRUX_SECRET_PREVIOUS: 'hush-hush-hush-hush-hush-hush-hush',
    CRUX_SECRET_FILE: '/etc/crux/secret',
    CRUX_TOKEN: 'hush',
    CRUX_LANG: '',
    HOME: '/root',
  });
  expect(line![0]).toEqual({
    CRUX_PORT: '8080',
    CRUX_DATABASE_URL: 'postgres://…@db:5432/crux?…',
    CRUX_SMTP_URL: '…',
    CRUX_SECRET: '…',
    CRUX_SECRET_PREVIOUS: '…',
    CRUX_SECRET_FILE: '/etc/crux/secret',
  });
  expect(JSON.stringify(line)).not.toContain('hush');
});

test('where nothing was set, nothing is said', () => {
  expect(said({ HOME: '/root' })).toEqual([]);
});
