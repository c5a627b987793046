import { expect, test } from 'vitest';
import { environment } from '../../contract/environment.ts';
import { saySettings } from './say-settings.ts';
import { type Settings, readSettings } from './settings.ts';

type Told = { environment?: object; defaults?: object; program?: object; unset: string } & Record<string, object>;

function said(env: Record<string, string>, changes: Partial<Settings> = {}): Told {
  const lines: object[] = [];
  saySettings(env, { ...readSettings(env, false), ...changes }, { info: (facts) => lines.push(facts) });
  expect(lines).toHaveLength(1);
  return lines[0] as Told;
}

const ofServer = Object.entries(environment)
  .filter(([, { by }]) => (by as readonly string[]).includes('server'))
  .map(([name]) => name);

test('what was set is said as it counts, and nothing secret with it', () => {
  const told = said({
    CRUX_PORT: '8080',
    CRUX_PUBLIC_URL: 'https://okr.example.com/',
    CRUX_DATABASE_URL: 'postgres://crux:hush@db:5432/crux?password=hush',
    CRUX_SMTP_URL: 'smtp://okr:hush@mail.example.com:587',
    CRUX_SECRET: 'hush-hush-hush-hush-hush-hush-hush',
    CRUX_SECRET_PREVIOUS: 'hush-hush-hush-hush-hush-hush-hush',
    CRUX_OIDC_ISSUER: 'https://hush:hush@login.example.com/okr',
    CRUX_OIDC_CLIENT_ID: 'crux',
    CRUX_OIDC_CLIENT_SECRET: 'hush',
    CRUX_OIDC_GROUPS: 'okr-admins=admin,pay-devs=member:Payments',
    CRUX_TOKEN: 'hush',
    CRUX_LANG: '',
    HOME: '/root',
  });
  expect(told.environment).toEqual({
    CRUX_PORT: '8080',
    CRUX_PUBLIC_URL: 'https://okr.example.com',
    CRUX_DATABASE_URL: 'postgres://…@db:5432/crux?…',
    CRUX_SMTP_URL: 'smtp://…@mail.example.com:587',
    CRUX_SECRET: '…',
    CRUX_SECRET_PREVIOUS: '…',
    CRUX_OIDC_ISSUER: 'https://…@login.example.com/okr',
    CRUX_OIDC_CLIENT_ID: 'crux',
    CRUX_OIDC_CLIENT_SECRET: '…',
    CRUX_OIDC_GROUPS: 'okr-admins=admin, pay-devs=member:Payments',
  });
  expect(told.defaults).toMatchObject({
    CRUX_HOST: '127.0.0.1',
    CRUX_MAIL_FROM: 'Crux <crux@okr.example.com>',
    CRUX_OIDC_NAME: 'login.example.com',
    CRUX_LANG: 'en',
  });
  expect(JSON.stringify(told)).not.toContain('hush');
});

test.each(['crux:hush@db/crux', 'host=db password=hush', '//crux:hush@db/crux', 'postgres:crux:hush@db', 'hush'])(
  'what is no address (%s) is not told',
  (databaseUrl) => {
    const told = said({}, { databaseUrl });
    expect(told.program).toEqual({ CRUX_DATABASE_URL: '…' });
  },
);

test('where nothing was set, each default is said, and what counts for nothing by its name', () => {
  const { defaults, unset, ...others } = said({ HOME: '/root' });
  expect(others).toEqual({});
  expect(defaults).toEqual({
    CRUX_HOST: '127.0.0.1',
    CRUX_PORT: '3000',
    CRUX_DATA: expect.stringMatching(/\/data$/),
    CRUX_SECRET_FILE: expect.stringMatching(/\/data\/secret$/),
    CRUX_NEW: 'off',
    CRUX_PUBLIC_LINKS: 'on',
    CRUX_PUBLIC_PAGES: 'off',
    CRUX_PASSWORDS: 'on',
    CRUX_LANG: 'en',
    CRUX_LOG: 'info',
  });
  expect([...Object.keys(defaults!), ...unset.split(' ')].toSorted()).toEqual(ofServer.toSorted());
});

test('no setting is left out, whatever is set', () => {
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, { example }]) =>
      name === 'CRUX_OIDC_AGENT_ID' ? [] : [[name, example]],
    ),
  );
  const { unset, ...groups } = said(env);
  const named = Object.values(groups).flatMap((group) => Object.keys(group));
  // The file of the secret is not read where the secret itself is given.
  expect(unset.split(' ')).toEqual(['CRUX_SECRET_FILE', 'CRUX_OIDC_AGENT_ID']);
  expect([...named, ...unset.split(' ')].toSorted()).toEqual(ofServer.toSorted());
});

test('what another variable decides, or whoever starts the program, is said as that', () => {
  const told = said({ LANG: 'zh_CN.UTF-8', CRUX_PORT: '8080' }, { port: 0 });
  expect(told).toMatchObject({ LANG: { CRUX_LANG: 'zh' }, program: { CRUX_PORT: '0' } });
  expect(told.environment).toBeUndefined();
});
