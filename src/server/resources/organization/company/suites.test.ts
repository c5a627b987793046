// The sign-ins of three suites, against replies as their own documentation gives them; names and ids are made up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSuiteDoor } from '../../../auth/company/suite-door.ts';
import type { Company } from '../../../operator/company.ts';
import type { Suite } from '../../../operator/suite.ts';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.ts';
import { openStandIn, type Recorded } from '../../../testing/suite-stand-in.ts';

const redirect = 'http://localhost/api/company-session/callback';
let app: TestApp;
let admin: Visitor;

beforeAll(async () => {
  app = await openTestApp();
  ({ admin } = await app.setUp());
});
afterAll(() => app.close());

/** Somebody whom the suite knows, as it tells them. */
type Member = { id: string; name: string; given?: string; own?: string };

const wrongCode = {
  status: 400,
  body: { code: 20003, error: 'invalid_grant', error_description: 'The code is wrong.' },
};

const recorded: Record<'feishu' | 'wecom' | 'dingtalk', (member: Member) => Recorded> = {
  feishu: ({ id, name, given, own }) => ({
    '/open-apis/authen/v2/oauth/token': ({ body }) =>
      body['code'] === 'good' && typeof body['code_verifier'] === 'string'
        ? {
            body: {
              code: 0,
              access_token: 'eyJ-user',
              expires_in: 7200,
              token_type: 'Bearer',
              scope: 'auth:user.id:read',
            },
          }
        : wrongCode,
    '/open-apis/authen/v1/user_info': ({ headers }) => ({
      body:
        headers['authorization'] === 'Bearer eyJ-user'
          ? {
              code: 0,
              msg: 'success',
              data: {
                name,
                en_name: name,
                open_id: `ou_${id}`,
                union_id: `on_${id}`,
                tenant_key: '736588c9',
                email: own ?? '',
                enterprise_email: given ?? '',
              },
            }
          : { code: 20005, msg: 'The user access token passed is invalid.' },
    }),
  }),
  wecom: ({ id, name, given, own }) => ({
    '/cgi-bin/gettoken': ({ query }) => ({
      body:
        query.get('corpsecret') === 'hush'
          ? { errcode: 0, errmsg: 'ok', access_token: 'accesstoken000001', expires_in: 7200 }
          : { errcode: 40001, errmsg: 'invalid credential' },
    }),
    '/cgi-bin/auth/getuserinfo': ({ query }) => ({
      body:
        query.get('code') === 'good'
          ? { errcode: 0, errmsg: 'ok', userid: id }
          : query.get('code') === 'outside'
            ? { errcode: 0, errmsg: 'ok', openid: 'oAAA', external_userid: 'wmAAA' }
            : { errcode: 40029, errmsg: 'invalid code' },
    }),
    '/cgi-bin/user/get': {
      errcode: 0,
      errmsg: 'ok',
      userid: id,
      name,
      department: [1],
      ...(given && { biz_mail: given }),
      ...(own && { email: own }),
    },
  }),
  dingtalk: ({ id, name, own }) => ({
    '/v1.0/oauth2/userAccessToken': ({ body }) =>
      body['code'] === 'good'
        ? { body: { expireIn: 7200, accessToken: 'abcd', refreshToken: 'efgh' } }
        : { status: 400, body: { code: 'invalidParameter.authCode.notFound', message: '不存在的authCode' } },
    '/v1.0/contact/users/me': ({ headers }) => ({
      body:
        headers['x-acs-dingtalk-access-token'] === 'abcd'
          ? { nick: name, unionId: `u-${id}`, openId: `o-${id}`, stateCode: '86', ...(own && { email: own }) }
          : {},
    }),
  }),
};

const company = (issuer: Suite, changes: Partial<Company> = {}): Company => ({
  issuer,
  clientId: 'app-1',
  clientSecret: 'hush',
  agentId: '1000002',
  name: issuer,
  scopes: '',
  trustEmail: false,
  groupsClaim: 'groups',
  groups: [],
  domains: [],
  ...changes,
});

/** Goes to the suite and comes back with what it sends: where the browser is led in the end. */
async function come(
  suite: 'feishu' | 'wecom' | 'dingtalk',
  member: Member,
  {
    browser = app.visitor(),
    query = '',
    code = 'good',
    state,
    rules = {},
  }: Partial<{ browser: Visitor; query: string; code: string; state: string; rules: Partial<Company> }> = {},
) {
  const standIn = await openStandIn(recorded[suite](member));
  const door = openSuiteDoor(company(suite, rules), suite, redirect, standIn.hosts);
  Object.assign(app.services, { company: door });
  try {
    const out = new URL((await browser.fetch(`/api/company-session${query}`)).headers.get('location')!);
    expect(out.searchParams.get('redirect_uri')).toBe(redirect);
    const back = new URLSearchParams({
      [suite === 'dingtalk' ? 'authCode' : 'code']: code,
      state: state ?? out.searchParams.get('state')!,
    });
    const reply = await browser.fetch(`/api/company-session/callback?${back.toString()}`);
    return { led: reply.headers.get('location')!, out, asked: standIn.asked };
  } finally {
    await standIn.close();
  }
}

async function invite(email: string | null) {
  const { link } = await admin('POST /api/invitations', { body: { role: 'member', email, teamIds: [] } });
  return `?join=${link!.split('/join/')[1]}`;
}

describe('飞书', () => {
  test('the mailbox that the company gave out ties to an invitation; the same person comes back', async () => {
    await invite('wan@acme.example');
    const browser = app.visitor();
    const member = { id: 'wan', name: '林晚', given: 'Wan@acme.example' };
    const { led, out, asked } = await come('feishu', member, { browser });
    expect(led).toBe('/');
    expect(out.pathname).toBe('/open-apis/authen/v1/authorize');
    expect(Object.fromEntries(out.searchParams)).toMatchObject({ client_id: 'app-1', code_challenge_method: 'S256' });
    expect(out.searchParams.has('scope')).toBe(false);
    expect(asked.map(({ path }) => path)).toEqual([
      '/open-apis/authen/v2/oauth/token',
      '/open-apis/authen/v1/user_info',
    ]);
    const { person } = await browser('GET /api/me', {});
    expect(person).toMatchObject({ name: '林晚', email: 'wan@acme.example' });
    const again = app.visitor();
    expect((await come('feishu', { ...member, given: '' }, { browser: again })).led).toBe('/');
    expect((await again('GET /api/me', {})).person.id).toBe(person.id);
  });

  test('an address that people enter themselves counts only where it is trusted', async () => {
    await invite('own@acme.example');
    const member = { id: 'own', name: 'Own', own: 'own@acme.example' };
    expect((await come('feishu', member)).led).toBe('/sign-in?refused=company-mail-missing');
    expect((await come('feishu', member, { rules: { trustEmail: true } })).led).toBe('/');
  });

  test.each([
    ['a code that is wrong', { code: 'bad' }],
    ['an answer to another question', { state: 'f'.repeat(64) }],
  ])('%s lets nobody in', async (_, how) => {
    const { led, asked } = await come('feishu', { id: 'wan', name: '林晚' }, how);
    expect(led).toBe('/sign-in?refused=company-sign-in-failed');
    expect(asked.length).toBe('code' in how ? 1 : 0);
  });
});

test.each(['not an address', 'a b@acme.example', 'a\u0000@acme.example', `${'l'.repeat(300)}@acme.example`])(
  'what cannot be an address is none: %j',
  async (given) => {
    const rules = { domains: ['acme.example'] };
    const { led } = await come('feishu', { id: 'odd', name: 'Odd', given }, { rules });
    expect(led).toBe('/sign-in?refused=company-mail-missing');
  },
);

describe('企业微信', () => {
  test('no address is told: the invitation that was opened says it, and capitals of the account do not count', async () => {
    expect((await come('wecom', { id: 'Zhou', name: '周礼' })).led).toBe('/sign-in?refused=company-mail-missing');
    const browser = app.visitor();
    const query = await invite('zhou@acme.example');
    const { led, out } = await come('wecom', { id: 'Zhou', name: '周礼' }, { browser, query });
    expect(led).toBe('/');
    expect(out.pathname).toBe('/wwlogin/sso/login');
    expect(Object.fromEntries(out.searchParams)).toMatchObject({
      login_type: 'CorpApp',
      appid: 'app-1',
      agentid: '1000002',
    });
    const { person } = await browser('GET /api/me', {});
    expect(person).toMatchObject({ name: '周礼', email: 'zhou@acme.example' });
    const again = app.visitor();
    expect((await come('wecom', { id: 'zhou', name: '周礼' }, { browser: again })).led).toBe('/');
    expect((await again('GET /api/me', {})).person.id).toBe(person.id);
    // Left and invited again: the same account, by a new link alone.
    await admin('DELETE /api/people/{personId}', { params: { personId: person.id } });
    expect((await come('wecom', { id: 'zhou', name: '周礼' })).led).toBe('/sign-in?refused=company-mail-missing');
    const back = await come('wecom', { id: 'zhou', name: '周礼' }, { query: await invite('zhou@acme.example') });
    expect(back.led).toBe('/');
  });

  test('the link of somebody who has an account already ties nobody else to it', async () => {
    const { person } = await app.join(admin, 'member', 'Mia');
    const { email, id } = (await person('GET /api/me', {})).person;
    await admin('DELETE /api/people/{personId}', { params: { personId: id } });
    const { led } = await come('wecom', { id: 'eve', name: 'Eve' }, { query: await invite(email) });
    expect(led).toBe('/sign-in?refused=company-mail-unproven');
  });

  test('a link for anybody is not enough, nor is somebody of another company', async () => {
    const query = await invite(null);
    expect((await come('wecom', { id: 'any', name: 'Any' }, { query })).led).toBe(
      '/sign-in?refused=company-mail-missing',
    );
    const { led } = await come('wecom', { id: 'x', name: 'X' }, { code: 'outside' });
    expect(led).toBe('/sign-in?refused=company-sign-in-failed');
  });
});

describe('钉钉', () => {
  test('whoever is invited joins; a code that does not exist lets nobody in', async () => {
    const browser = app.visitor();
    const query = await invite('he@acme.example');
    const { led, out } = await come('dingtalk', { id: 'he', name: '何牧' }, { browser, query });
    expect(led).toBe('/');
    expect(out.pathname).toBe('/oauth2/auth');
    expect(Object.fromEntries(out.searchParams)).toMatchObject({
      scope: 'openid',
      prompt: 'consent',
      response_type: 'code',
    });
    expect((await browser('GET /api/me', {})).person).toMatchObject({ name: '何牧', email: 'he@acme.example' });
    expect((await come('dingtalk', { id: 'he', name: '何牧' }, { code: 'bad' })).led).toBe(
      '/sign-in?refused=company-sign-in-failed',
    );
  });
});

test('what is thrown says who answered what, and never a secret', async () => {
  const standIn = await openStandIn(recorded.wecom({ id: 'x', name: 'X' }));
  const door = openSuiteDoor(company('wecom', { clientSecret: 'other-secret' }), 'wecom', redirect, standIn.hosts);
  const { kept } = await door.begin({ next: '/', join: '', tie: '' });
  const thrown = await door.finish(`?code=good&state=${kept.state}`, kept).catch((error: unknown) => error);
  expect(String(thrown)).toMatch(/\/cgi-bin\/gettoken answered 200, 40001: invalid credential/);
  expect(String(thrown)).not.toContain('other-secret');
  await standIn.close();
});
