// The sign-ins of 飞书, Lark, 企业微信 and 钉钉, each as its own documentation tells it.
import { z } from 'zod';
import type { Company } from '../../operator/company.ts';
import type { Suite } from '../../operator/suite.ts';
import { asked } from './asked.ts';
import type { Claims, Kept } from './company-door.ts';

/** Where the browser goes to sign in, and where the server asks who it was. */
export type Hosts = { login: string; api: string };

export const hostsOf: Record<Suite, Hosts> = {
  feishu: { login: 'https://accounts.feishu.cn', api: 'https://open.feishu.cn' },
  lark: { login: 'https://accounts.larksuite.com', api: 'https://open.larksuite.com' },
  wecom: { login: 'https://login.work.weixin.qq.com', api: 'https://qyapi.weixin.qq.com' },
  dingtalk: { login: 'https://login.dingtalk.com', api: 'https://api.dingtalk.com' },
};

export type Asking = { company: Company; hosts: Hosts; redirect: string };

export type SuiteWay = {
  /** Where the browser is sent; `challenge` belongs to `kept.verifier`. */
  address(asking: Asking, kept: Kept, challenge: string): string;
  /** @param query what came back with the browser, its state already looked at. */
  who(asking: Asking, query: URLSearchParams, kept: Kept): Promise<Claims>;
};

/** 自建应用: OAuth 2.0 with PKCE; the reply of a wrong code is 400 with `code` and `error_description`. */
const feishu: SuiteWay = {
  address: ({ company, hosts, redirect }, { state }, challenge) =>
    addressOf(`${hosts.login}/open-apis/authen/v1/authorize`, {
      client_id: company.clientId,
      response_type: 'code',
      redirect_uri: redirect,
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...(company.scopes !== '' && { scope: company.scopes }),
    }),
  async who({ company, hosts, redirect }, query, { verifier }) {
    const { access_token: token } = await asked(
      `${hosts.api}/open-apis/authen/v2/oauth/token`,
      z.object({ access_token: z.string() }),
      {
        body: {
          grant_type: 'authorization_code',
          client_id: company.clientId,
          client_secret: company.clientSecret,
          code: query.get('code'),
          redirect_uri: redirect,
          code_verifier: verifier,
        },
      },
    );
    const { data } = await asked(
      `${hosts.api}/open-apis/authen/v1/user_info`,
      z.object({
        data: z.object({
          union_id: z.string(),
          name: z.string().default(''),
          email: z.string().default(''),
          enterprise_email: z.string().default(''),
        }),
      }),
      { headers: { authorization: `Bearer ${token}` } },
    );
    // The mailbox is given out by the company; the other address is one that people may enter themselves.
    return claims(data.union_id, data.name, data.enterprise_email, data.email, company);
  },
};

/** 企业内部应用: the user's own token tells who they are; only a mailbox they entered themselves is known. */
const dingtalk: SuiteWay = {
  address: ({ company, hosts, redirect }, { state }) =>
    addressOf(`${hosts.login}/oauth2/auth`, {
      client_id: company.clientId,
      response_type: 'code',
      redirect_uri: redirect,
      state,
      scope: company.scopes || 'openid',
      prompt: 'consent',
    }),
  async who({ company, hosts }, query) {
    const { accessToken } = await asked(
      `${hosts.api}/v1.0/oauth2/userAccessToken`,
      z.object({ accessToken: z.string() }),
      {
        body: {
          clientId: company.clientId,
          clientSecret: company.clientSecret,
          code: query.get('authCode') ?? query.get('code'),
          grantType: 'authorization_code',
        },
      },
    );
    const me = await asked(
      `${hosts.api}/v1.0/contact/users/me`,
      z.object({ unionId: z.string(), nick: z.string().default(''), email: z.string().default('') }),
      { headers: { 'x-acs-dingtalk-access-token': accessToken } },
    );
    return claims(me.unionId, me.nick, '', me.email, company);
  },
};

/** 自建应用: the code names a member, whom the server looks up with a token of the application. */
const wecom: SuiteWay = {
  address: ({ company, hosts, redirect }, { state }) =>
    addressOf(`${hosts.login}/wwlogin/sso/login`, {
      login_type: 'CorpApp',
      appid: company.clientId,
      agentid: company.agentId,
      redirect_uri: redirect,
      state,
    }),
  async who({ company, hosts }, query) {
    const ask = <T extends z.ZodType>(path: string, values: Record<string, string>, shape: T) =>
      asked(addressOf(`${hosts.api}/cgi-bin/${path}`, values), shape);
    const { access_token: token } = await ask(
      'gettoken',
      { corpid: company.clientId, corpsecret: company.clientSecret },
      z.object({ access_token: z.string() }),
    );
    // Somebody of another company has an `openid` in place of a `userid`.
    const { userid } = await ask(
      'auth/getuserinfo',
      { access_token: token, code: query.get('code') ?? '' },
      z.object({ userid: z.string() }),
    );
    const member = await ask(
      'user/get',
      { access_token: token, userid },
      z.object({ name: z.string().default(''), biz_mail: z.string().default(''), email: z.string().default('') }),
    );
    // Capitals in the name of an account do not count there.
    const subject = `${company.clientId}:${userid.toLowerCase()}`;
    return claims(subject, member.name, member.biz_mail, member.email, company);
  },
};

export const suiteWays: Record<Suite, SuiteWay> = { feishu, lark: feishu, wecom, dingtalk };

/** `given`: the company's own mailbox; `own`: what people may enter themselves, which counts only where it is trusted. */
function claims(subject: string, name: string, given: string, own: string, { trustEmail }: Company): Claims {
  const email = (given || (trustEmail ? own : '')).toLowerCase();
  return {
    subject,
    email: email === '' ? undefined : email,
    isProven: email !== '',
    name: name.slice(0, 120),
    groups: [],
  };
}

function addressOf(url: string, values: Record<string, string>): string {
  return `${url}?${new URLSearchParams(values).toString()}`;
}
