import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environment, type SettingName } from '../../contract/environment.ts';
import { readSettings } from './settings.ts';

const nothing = readSettings({}, false);

/** What counts where a setting is told to count by itself, as the page says it and as the program reads it. */
const defaults: [SettingName, told: string, read: string][] = [
  ['CRUX_HOST', '127.0.0.1', nothing.host],
  ['CRUX_PORT', '3000', String(nothing.port)],
  ['CRUX_DATA', './data', nothing.dataFolder],
  ['CRUX_SECRET_FILE', 'secret', nothing.secretFile],
  ['CRUX_PUBLIC_PAGES', 'off', nothing.publicPages ? 'on' : 'off'],
  ['CRUX_PUBLIC_LINKS', 'on', nothing.publicLinks ? 'on' : 'off'],
  ['CRUX_LOG', 'info', nothing.log],
];

test.each(defaults)('the default of %s is what the page says', (name, told, read) => {
  const { otherwise } = environment[name] as { otherwise: Record<'en' | 'zh', string> };
  for (const lang of ['en', 'zh'] as const) expect(otherwise[lang]).toContain(`\`${told}\``);
  const isFile = name === 'CRUX_DATA' || name === 'CRUX_SECRET_FILE';
  expect(read).toBe(isFile ? resolve('./data', name === 'CRUX_DATA' ? '' : told) : told);
});

test('what has no default counts for nothing', () => {
  const { databaseUrl, publicUrl, secret, previousSecret, backupFolder, demo, ...lists } = nothing;
  const { outboundAllow, sqliteFolders, lang, logAs } = lists;
  expect([databaseUrl, publicUrl, secret, previousSecret, backupFolder, demo]).toEqual(Array.from({ length: 6 }));
  expect([outboundAllow, sqliteFolders, lang, logAs]).toEqual([[], [], 'en', 'json']);
});

test('a setting left empty is one that is not set', () => {
  const empty = Object.fromEntries(Object.keys(environment).map((name) => [name, '']));
  expect(readSettings(empty, false)).toEqual(nothing);
});

test('the example of each setting of the server is taken', () => {
  // Mail is sent only where links lead somewhere.
  const outside = environment.CRUX_PUBLIC_URL.example;
  for (const [name, { by, example }] of Object.entries(environment))
    if ((by as readonly string[]).includes('server'))
      expect(() => readSettings({ CRUX_PUBLIC_URL: outside, [name]: example }, false)).not.toThrow();
});

test('in single quotes, as the page says, a shell reads each example as it stands', () => {
  const all = Object.entries(environment);
  // What the rule leaves out: systemd takes the rest within quotes as it is.
  for (const [, { example }] of all) expect(example).not.toMatch(/['\\\\\n]/);
  const file = join(mkdtempSync(join(tmpdir(), 'crux-env-')), 'crux.env');
  writeFileSync(file, all.map(([name, { example }]) => `${name}='${example}'\n`).join(''));
  const read = execFileSync('sh', ['-c', 'set -a; . "$0"; set +a; env', file], { encoding: 'utf8', env: {} });
  const lines = read.split('\n');
  for (const [name, { example }] of all) expect(lines).toContain(`${name}=${example}`);
  rmSync(dirname(file), { recursive: true });
});

test.each(['10.0.0.0/99', '::::', '10.0.0.0/8, http://prom.internal', 'prom internal', '[::1', '*'])(
  'hosts that could never match are refused: %s',
  (hosts) => expect(() => readSettings({ CRUX_OUTBOUND_ALLOW: hosts }, false)).toThrow('CRUX_OUTBOUND_ALLOW'),
);

test('hosts of every kind are taken', () => {
  const hosts = [
    'prom.internal',
    'db_1',
    'prom.internal:9090',
    '*.corp.example',
    '10.0.0.0/8',
    'fd00::/8',
    '127.0.0.1:80',
    '[::1]:80',
    '::1',
  ];
  expect(readSettings({ CRUX_OUTBOUND_ALLOW: hosts.join(', ') }, false).outboundAllow).toEqual(hosts);
});
