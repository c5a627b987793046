import type { Hono } from 'hono';
import { accountEndpoints } from '../../../../contract/account.ts';
import { refuse } from '../../../../core/refusal.ts';
import { resetOf } from '../../../auth/reset-links.ts';
import type { SignedIn } from '../../../auth/signed-in.ts';
import type { Services } from '../../../ask/services.ts';
import type { OpenCall, Visit } from '../../../http/call.ts';
import { serveAlone, serveOpen } from '../../../http/serve.ts';
import { findUser, listSessions, updateEmail } from '../../../store/accounts.ts';
import { deleteResetsOf } from '../../../store/resets.ts';
import { askReset, resetPassword, showReset } from './resets.ts';
import { endSession as endOne, endingSessions } from './end-sessions.ts';
import { tellPlaces } from './tell-places.ts';

const { askReset: askRow, showReset: showRow, reset: resetRow, ...own } = accountEndpoints;

/** The account itself stands above organizations: what changes there is told in each that it belongs to. */
export function serveAccount(app: Hono, services: Services): void {
  serveAlone(app, services, own, { show: showAccount, changePassword, changeEmail, endSession });
  serveOpen(
    app,
    services,
    { askReset: askRow, showReset: showRow, reset: resetRow },
    { askReset, showReset, reset: resetPassword },
    {
      reset: async ({ params }) => (await resetOf(services.database.db, params['token'] ?? '')) ?? refuse('reset-over'),
    },
  );
}

type In<Name extends keyof typeof own> = OpenCall<(typeof own)[Name]> & { me: SignedIn };

async function showAccount({ services, me, now }: In<'show'>) {
  const { db } = services.database;
  const user = (await findUser(db, me.userId)) ?? refuse('not-found');
  const sessions = await listSessions(db, me.userId, now.toISOString());
  return {
    email: user.email,
    sessions: sessions.map((row) => ({
      id: row.id,
      current: row.token === me.sessionToken,
      userAgent: row.user_agent ?? '',
      address: row.ip_address ?? '',
      since: row.created_at,
      lastSeen: row.updated_at,
    })),
  };
}

/** Whoever knew the old one is out, wherever they are signed in; this session goes on. */
async function changePassword(call: In<'changePassword'>): Promise<void> {
  const { services, me, now, body, request } = call;
  await slowly(call, () =>
    services.accounts.changePassword(request.headers, { current: body.current, next: body.password }),
  );
  await endingSessions(services, { type: 'person.password-changed', now }, async (tx, end) => {
    await end(me.userId, me.sessionToken);
    await deleteResetsOf(tx, me.userId);
  });
}

async function changeEmail(call: In<'changeEmail'>): Promise<void> {
  const { services, me, now, body, request } = call;
  await slowly(call, () => services.accounts.knowsPassword(request.headers, body.current));
  const { database } = services;
  const email = body.email.toLowerCase();
  const before = (await findUser(database.db, me.userId))?.email;
  await database.inTurn(database.db, 'accounts', async (tx) => {
    if (!(await updateEmail(tx, me.userId, email))) refuse('email-taken');
    // What was mailed to the old address opens nothing any more.
    await deleteResetsOf(tx, me.userId);
  });
  await tellPlaces(services, me.userId, 'person.changed', now, 'self', { before: { email: before }, after: { email } });
}

async function endSession({ services, me, now, params }: In<'endSession'>): Promise<void> {
  if (!(await endOne(services, me.userId, params.sessionId, now))) refuse('not-found');
}

/** Whoever finds a browser open must not be able to guess the password there either. */
async function slowly({ services, address, me }: Visit & { me: SignedIn }, isRight: () => Promise<boolean>) {
  const { email } = (await findUser(services.database.db, me.userId)) ?? refuse('not-found');
  await services.signInLimits.check(email, address);
  if (await isRight()) return services.signInLimits.succeeded(email, address);
  return refuse('password-wrong');
}
