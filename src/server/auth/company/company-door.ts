import type * as Client from 'openid-client';
import { refuse } from '../../../core/refusal.ts';
import type { Company } from '../../operator/company.ts';

/** What somebody leaves for; `join`: an invitation's token, `tie`: the account that asks to be tied, else empty. */
export type Way = { next: string; join: string; tie: string };

/** What is kept in the browser between leaving for the provider and coming back. */
export type Kept = Way & { state: string; nonce: string; verifier: string };

/** Who somebody is, as the provider says. */
export type Claims = { subject: string; email: string | undefined; isProven: boolean; name: string; groups: string[] };

export type CompanyDoor = {
  company: Company;
  /** Where the browser goes, and what it keeps meanwhile. */
  begin(way: Way): Promise<{ url: string; kept: Kept }>;
  /** @param query as the provider sent the browser back. */
  finish(query: string, kept: Kept): Promise<Claims>;
};

type Opened = { client: typeof Client; config: Client.Configuration };

/** The way to the provider and back: authorization code with PKCE, state and nonce. Its description is read with the first person. */
export function openCompanyDoor(company: Company, redirect: string): CompanyDoor {
  let opened: Promise<Opened> | undefined;
  const open = () => {
    opened ??= discover(company);
    // A provider that did not answer is asked again.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    company,
    async begin(way) {
      const { client, config } = await open();
      const kept = {
        ...way,
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: company.scopes,
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, kept };
    },
    async finish(query, { state, nonce, verifier }) {
      const { client, config } = await open();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await client.authorizationCodeGrant(config, new URL(`${redirect}${query}`), checks);
      const said = tokens.claims() ?? refuse('company-sign-in-failed');
      // Many providers say the address and the groups only when they are asked once more.
      const isWhole = said['email'] !== undefined && said[company.groupsClaim] !== undefined;
      const more =
        isWhole || config.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await client.fetchUserInfo(config, tokens.access_token, said.sub);
      return claimsOf({ ...more, ...said }, company);
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: Company): Promise<Opened> {
  const client = await import('openid-client');
  const insecure = new URL(issuer).protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {};
  const options = { ...insecure, timeout: 10 };
  return { client, config: await client.discovery(new URL(issuer), clientId, clientSecret, undefined, options) };
}

function claimsOf(said: Record<string, unknown>, { trustEmail, groupsClaim }: Company): Claims {
  const email = typeof said['email'] === 'string' ? said['email'].toLowerCase() : undefined;
  const groups = said[groupsClaim];
  const name = [said['name'], said['preferred_username'], email].find((one) => typeof one === 'string' && one !== '');
  return {
    subject: String(said['sub']),
    email,
    isProven: said['email_verified'] === true || said['email_verified'] === 'true' || trustEmail,
    name: String(name ?? '').slice(0, 120),
    groups: Array.isArray(groups) ? groups.map(String) : typeof groups === 'string' ? [groups] : [],
  };
}
