import { type AccountsOptions, addressHeader } from './accounts-options.ts';
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { passwordLength } from '../../contract/fields.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { deriveKey } from './secret.ts';

const day = 24 * 60 * 60;

/** The library that keeps accounts and sessions, on our tables. Only `accounts.ts` knows of it. */
export function openLibrary({ db, secret, publicUrl, log }: AccountsOptions) {
  return betterAuth({
    // `sqlite` on both engines: times as ISO text and flags as 0/1, which is what our portable columns hold.
    database: { db, type: 'sqlite' },
    baseURL: publicUrl,
    secret: deriveKey(secret, 'sessions'),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    plugins: [enter],
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    account: { accountLinking: { enabled: false }, modelName: 'accounts', fields: accountColumns },
    user: { modelName: 'users', fields: userColumns },
    session: { modelName: 'sessions', fields: sessionColumns, expiresIn: 30 * day, updateAge: day },
    verification: { modelName: 'verifications', fields: verificationColumns, storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'crux',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => uuidV7(), validateSchema: false },
    },
    logger: { level: 'error', log: (level, message) => log[level]({ from: 'accounts' }, message) },
  });
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

/** A session for somebody whom something else than a password vouches for; reached by the program alone. */
const enter = {
  id: 'crux-enter',
  endpoints: {
    enterAs: createAuthEndpoint(
      '/crux/enter',
      { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
      async (context) => {
        const user = await context.context.internalAdapter.findUserById(context.body.userId);
        if (!user) return context.json(null);
        const session = await context.context.internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ token: session.token });
      },
    ),
  },
} as const;
