import { expect, test } from 'vitest';
import { readCompany, refuseHalf } from './company.ts';
import { StartFailure } from './start-failure.ts';

const ids = { CRUX_OIDC_CLIENT_ID: 'app', CRUX_OIDC_CLIENT_SECRET: 'hush' };
const publicUrl = 'https://okr.example.com';

function failure(env: Record<string, string>): string | undefined {
  try {
    refuseHalf({ company: readCompany(env), passwords: true, publicUrl });
    return undefined;
  } catch (thrown) {
    return thrown instanceof StartFailure ? thrown.code : String(thrown);
  }
}

test('a suite stands in place of an issuer, with its own name on the button and no scopes unless they are given', () => {
  const env = { ...ids, CRUX_OIDC_ISSUER: 'feishu' };
  expect(readCompany(env)).toMatchObject({ issuer: 'feishu', name: '飞书', scopes: '' });
  expect(
    readCompany({ ...env, CRUX_OIDC_NAME: 'Acme', CRUX_OIDC_SCOPES: 'contact:user.email:readonly' }),
  ).toMatchObject({
    name: 'Acme',
    scopes: 'contact:user.email:readonly',
  });
  expect(readCompany({ ...ids, CRUX_OIDC_ISSUER: 'https://login.example.com/okr' })).toMatchObject({
    name: 'login.example.com',
    scopes: 'openid profile email',
  });
});

test.each([
  ['half of it', { CRUX_OIDC_ISSUER: 'dingtalk' }, 'company-incomplete'],
  ['a suite nobody speaks', { ...ids, CRUX_OIDC_ISSUER: 'slack' }, 'setting-wrong'],
  ['WeCom without its application', { ...ids, CRUX_OIDC_ISSUER: 'wecom' }, 'agent-missing'],
  [
    'groups of what tells none',
    { ...ids, CRUX_OIDC_ISSUER: 'lark', CRUX_OIDC_GROUPS: 'a=admin' },
    'suite-without-groups',
  ],
])('%s stops the start with a sentence', (_, env, code) => {
  expect(failure(env)).toBe(code);
});

test('what is whole does not', () => {
  expect(failure({ ...ids, CRUX_OIDC_ISSUER: 'wecom', CRUX_OIDC_AGENT_ID: '1000002' })).toBeUndefined();
  expect(failure({ ...ids, CRUX_OIDC_ISSUER: 'dingtalk' })).toBeUndefined();
});
