import { type AccountsOptions, addressHeader } from './accounts-options.ts';
import type { openLibrary } from './library.ts';

export type SignedInUser = { userId: string; sessionToken: string; cookies: string[] };

/** From where somebody signs in: what their list of sessions tells them. */
export type SignsInFrom = { userAgent: string; address: string };

/** Accounts and sessions: everything the program knows of the library behind them. */
export type Accounts = {
  cookieName: string;
  /** Undefined when the e-mail or the password is wrong; which of them is never told. */
  signIn(email: string, password: string, from: SignsInFrom): Promise<SignedInUser | undefined>;
  /** A session for somebody whom something else than a password vouches for. */
  enterAs(userId: string, from: SignsInFrom): Promise<SignedInUser>;
  /** Whose session the request's cookie names. */
  sessionOf(headers: Headers): Promise<SignedInUser | undefined>;
  /** Ends this session; returns the cookies that clear it. */
  signOut(headers: Headers): Promise<string[]>;
  /** Is this the password of whoever the cookie names? */
  knowsPassword(headers: Headers, password: string): Promise<boolean>;
  /** False when the current password is wrong. Sessions stay. */
  changePassword(headers: Headers, passwords: { current: string; next: string }): Promise<boolean>;
};

export function openAccounts(options: AccountsOptions): Accounts {
  const { publicUrl } = options;
  let opened: Promise<ReturnType<typeof openLibrary>> | undefined;
  // Loaded when the first person comes: it is a third of all the code, and a start need not wait for it.
  const library = () => (opened ??= import('./library.ts').then((module) => module.openLibrary(options)));

  return {
    cookieName: `${publicUrl.startsWith('https:') ? '__Secure-' : ''}crux.session_token`,
    async signIn(email, password, { userAgent, address }) {
      const headers = new Headers({ 'user-agent': userAgent, [addressHeader]: address });
      const reply = await (await library()).api.signInEmail({ body: { email, password }, headers, asResponse: true });
      if (!reply.ok) return undefined;
      const { token, user } = (await reply.json()) as { token: string; user: { id: string } };
      return { userId: user.id, sessionToken: token, cookies: reply.headers.getSetCookie() };
    },
    async enterAs(userId, { userAgent, address }) {
      const headers = new Headers({ 'user-agent': userAgent, [addressHeader]: address });
      const reply = await (await library()).api.enterAs({ body: { userId }, headers, asResponse: true });
      const made = (await reply.json()) as { token: string };
      return { userId, sessionToken: made.token, cookies: reply.headers.getSetCookie() };
    },
    async sessionOf(headers) {
      const found = await (await library()).api.getSession({ headers, returnHeaders: true });
      if (!found.response) return undefined;
      const { session } = found.response;
      return { userId: session.userId, sessionToken: session.token, cookies: found.headers?.getSetCookie() ?? [] };
    },
    async signOut(headers) {
      const reply = await (await library()).api.signOut({ headers, asResponse: true });
      return reply.headers.getSetCookie();
    },
    async knowsPassword(headers, password) {
      return (await (await library()).api.verifyPassword({ body: { password }, headers, asResponse: true })).ok;
    },
    async changePassword(headers, { current, next }) {
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: false };
      return (await (await library()).api.changePassword({ body, headers, asResponse: true })).ok;
    },
  };
}
