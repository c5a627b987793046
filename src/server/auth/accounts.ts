import { betterAuth } from 'better-auth';
import type { Logger } from 'pino';
import type { Db } from '../db/database.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { deriveKey } from './secret.ts';

export type SignedInUser = { userId: string; sessionToken: string; cookies: string[] };

/** Accounts and sessions: everything the program knows of the library behind them. */
export type Accounts = {
  cookieName: string;
  /** Undefined when the e-mail or the password is wrong; which of them is never told. */
  signIn(email: string, password: string, headers: Headers): Promise<SignedInUser | undefined>;
  /** Whose session the request's cookie names. */
  sessionOf(headers: Headers): Promise<SignedInUser | undefined>;
  /** Ends this session; returns the cookies that clear it. */
  signOut(headers: Headers): Promise<string[]>;
  signOutEverywhere(userId: string): Promise<void>;
};

export type AccountsOptions = { db: Db; secret: string; publicUrl: string; log: Logger };

const day = 24 * 60 * 60;

export function openAccounts({ db, secret, publicUrl, log }: AccountsOptions): Accounts {
  const secure = publicUrl.startsWith('https:');
  const auth = betterAuth({
    // `sqlite` on both engines: times as ISO text and flags as 0/1, which is what our portable columns hold.
    database: { db, type: 'sqlite' },
    baseURL: publicUrl,
    secret: deriveKey(secret, 'sessions'),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    account: { accountLinking: { enabled: false }, modelName: 'accounts', fields: accountColumns },
    user: { modelName: 'users', fields: userColumns },
    session: { modelName: 'sessions', fields: sessionColumns, expiresIn: 30 * day, updateAge: day },
    verification: { modelName: 'verifications', fields: verificationColumns },
    advanced: {
      cookiePrefix: 'crux',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => uuidV7(), validateSchema: false },
    },
    logger: { level: 'error', log: (level, message) => log[level]({ from: 'accounts' }, message) },
  });

  return {
    cookieName: `${secure ? '__Secure-' : ''}crux.session_token`,
    async signIn(email, password, headers) {
      const reply = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
      if (!reply.ok) return undefined;
      const { token, user } = (await reply.json()) as { token: string; user: { id: string } };
      return { userId: user.id, sessionToken: token, cookies: reply.headers.getSetCookie() };
    },
    async sessionOf(headers) {
      const found = await auth.api.getSession({ headers, returnHeaders: true });
      if (!found.response) return undefined;
      const { session } = found.response;
      return { userId: session.userId, sessionToken: session.token, cookies: found.headers?.getSetCookie() ?? [] };
    },
    async signOut(headers) {
      const reply = await auth.api.signOut({ headers, asResponse: true });
      return reply.headers.getSetCookie();
    },
    async signOutEverywhere(userId) {
      await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
    },
  };
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };
const userColumns = { ...stamps, emailVerified: 'email_verified' };
const sessionColumns = {
  ...stamps,
  expiresAt: 'expires_at',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  userId: 'user_id',
};
const verificationColumns = { ...stamps, expiresAt: 'expires_at' };
const accountColumns = {
  ...stamps,
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'user_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
};
