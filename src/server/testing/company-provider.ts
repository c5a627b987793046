import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';
import type { Company } from '../operator/company.ts';

/** Somebody whom the provider knows, as it tells them. */
export type Colleague = {
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: string[];
  roles?: string[];
};

/** What is used of the one who asks. */
type Asking = {
  oidc: {
    client: { clientId: string };
    session: { accountId: string };
    provider: {
      Grant: new (of: {
        clientId: string;
        accountId: string;
      }) => {
        addOIDCScope(scope: string): void;
        save(): Promise<string>;
      };
    };
  };
};

/** Its page to sign in at: whoever says who they are is believed. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') {
    const accountId = new URLSearchParams(await text(request)).get('login') ?? '';
    return provider.interactionFinished(request, response, { login: { accountId } });
  }
  const fields = '<input name="login" aria-label="Login"><button type="submit">Sign in</button>';
  const page = `<!doctype html><html lang="en"><title>Acme</title><link rel="icon" href="data:,"><form method="post">${fields}</form></html>`;
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}

/** A real OpenID provider on this machine, with a page to sign in at, for whoever is in `people`. */
export async function openProvider(redirect: string, people: Record<string, Colleague>) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'crux', client_secret: 'a-secret-of-the-provider' };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirect] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups', 'roles'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    cookies: { keys: ['for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
    // Nobody is asked twice.
    async loadExistingGrant({ oidc }: Asking) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid email profile groups');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) =>
    request.url?.startsWith('/interaction/')
      ? void interact(provider, request, response)
      : void handle(request, response),
  );
  const company: Company = {
    issuer,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    agentId: '',
    name: 'Acme',
    scopes: 'openid profile email groups',
    trustEmail: false,
    groupsClaim: 'groups',
    groups: [],
    domains: [],
  };
  return {
    company,
    /** Goes where the program sends the browser, signs in there, and says where the browser is sent back to. */
    async signIn(address: string, who: string): Promise<string> {
      const jar = new Map<string, string>();
      let next = address;
      let body: URLSearchParams | undefined;
      for (let hop = 0; hop < 10; hop++) {
        if (next.startsWith(redirect)) return next;
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const sent = body === undefined ? {} : { method: 'POST', body };
        const reply = await fetch(next, { redirect: 'manual', headers: { cookie }, ...sent });
        for (const one of reply.headers.getSetCookie()) {
          const [name = '', value = ''] = one.split(';')[0]!.split(/=(.*)/s);
          jar.set(name, value);
        }
        body = undefined;
        const to = reply.headers.get('location');
        if (to !== null) next = new URL(to, next).href;
        else body = new URLSearchParams({ login: who });
      }
      throw new Error(`the provider does not let ${who} in: ${next}`);
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
