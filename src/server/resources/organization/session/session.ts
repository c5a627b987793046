import { dayAt, only } from '../../../../core/calendar/zones.ts';
import { hasOrganization } from '../../../store/installation.ts';
import type { Hono } from 'hono';
import { sessionEndpoints, type Me } from '../../../../contract/session.ts';
import { serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showMe, showSession, whoIs, switchOrganization, updateMe, viewAs } from './me.ts';
import { refuseWrongToken, useSetupToken } from './setup-token.ts';
import { insertPerson } from '../../../store/people.ts';
import { quarterOf } from '../../../../core/calendar/cycle.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { hashPassword } from '../../../auth/password-hash.ts';
import { findPlace } from '../../../auth/place.ts';
import { registerAccount } from '../../../auth/register.ts';
import type { SignedInUser } from '../../../auth/accounts.ts';
import { passSecondStep } from '../../../auth/second-step.ts';
import { inTransaction } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { OpenCall, OpenHandlers, Visit } from '../../../http/call.ts';
import { insertCycle } from '../cycles.ts';
import { refusePasswords } from '../../../auth/passwords-open.ts';
import { endOwnSession, endingSessions } from '../account/end-sessions.ts';
import { presentMe } from './present.ts';
import { insertOrganization } from '../../../store/session.ts';
import { deleteSessionOf, findPasswordHash, findUserByEmail, settledPasswordHash } from '../../../store/accounts.ts';

/** The ways in and out. They open their own transactions: accounts are written outside of ours. */
export function serveSession(app: Hono, services: Services): void {
  const { database } = services;
  // Once it is set up, nobody makes the server read, or hash a password, for that again.
  const setup = async () => (await hasOrganization(database.db)) && refuse('setup-done');
  const handlers: OpenHandlers<typeof sessionEndpoints> = {
    setupState: async () => ({
      state: (await hasOrganization(services.database.db)) ? ('ready' as const) : ('new' as const),
    }),
    setup: setUp,
    session: showSession,
    signIn: signInWithPassword,
    signOut,
    signOutEverywhere,
    me: showMe,
    updateMe,
    switchOrganization,
    viewAs,
  };
  const me = ({ request }: { request: Request }) => whoIs({ services, request });
  // Where passwords are off, none is compared.
  const signIn = () => refusePasswords(services);
  const mine = { updateMe: me, switchOrganization: me, viewAs: me, signIn };
  serveOpen(app, services, sessionEndpoints, handlers, { setup, ...mine });
}

type In<Name extends keyof typeof sessionEndpoints> = OpenCall<(typeof sessionEndpoints)[Name]>;

/** First run: the organization, its admin and the current quarter, then straight in. */
export async function setUp(call: In<'setup'>): Promise<Me> {
  const { services, body, now } = call;
  await refuseWrongToken(services.database.db, services.secret, body.token);
  const passwordHash = await hashPassword(body.password);
  const organizationId = uuidV7();
  const personId = uuidV7();
  const zones = only(body.zone);
  await inTransaction(
    services,
    { organizationId, id: personId, name: body.name, turn: 'set-up' },
    now,
    async (tx, record) => {
      await useSetupToken(tx, services.secret, body.token);
      const at = now.toISOString();
      const userId = await registerAccount(tx, { email: body.email, name: body.name, passwordHash });
      await insertOrganization(tx, {
        organization_id: organizationId,
        name: body.organization,
        lang: body.lang,
        sample: 0,
        policy: null,
        zones,
        created_at: at,
      });
      await insertPerson(tx, {
        organization_id: organizationId,
        id: personId,
        user_id: userId,
        name: body.name,
        email: body.email.toLowerCase(),
        role: 'admin',
        lang: body.lang,
        created_at: at,
        left_at: null,
      });
      record({ type: 'organization.created', subjectId: organizationId, values: { name: body.organization } });
      const { start, end, name } = quarterOf(dayAt(at, zones));
      await insertCycle({ db: tx, now, record, zones, organizationId }, { name, start, end, level: 'quarter' });
    },
  );
  return enter(call, body.email, body.password);
}

async function signInWithPassword(call: In<'signIn'>): Promise<Me> {
  return enter(call, call.body.email, call.body.password, call.body.code);
}

export async function signOut(call: In<'signOut'>): Promise<void> {
  const { services, request, replyHeaders, now } = call;
  for (const cookie of await endOwnSession(services, request, now)) replyHeaders.append('set-cookie', cookie);
}

export async function signOutEverywhere(call: In<'signOutEverywhere'>): Promise<void> {
  const { services, request, replyHeaders, now } = call;
  const me = (await services.identify(request)) ?? refuse('not-signed-in');
  await endingSessions(services, { type: 'person.signed-out', now }, (_, end) => end(me.userId));
  for (const cookie of await endOwnSession(services, request, now)) replyHeaders.append('set-cookie', cookie);
}

/** Signs in with a fresh session, as often as the limits on wrong tries allow; a wrong code is a wrong try. */
export async function enter(call: Visit, email: string, password: string, code?: string): Promise<Me> {
  const { services } = call;
  const { signInLimits } = services;
  await signInLimits.check(email, call.address);
  const pass = (userId: string) => passSecondStep(services, userId, code);
  const me = await begin(call, email, password, pass).catch(async (thrown: unknown) => {
    const isWrong = thrown instanceof Refusal && thrown.code !== 'code-needed';
    if (!isWrong) await signInLimits.takeBack(email, call.address);
    throw thrown;
  });
  if (!me) {
    return refuse('sign-in-failed');
  }
  await signInLimits.succeeded(email, call.address);
  return me;
}

/**
 * A fresh session; one that the browser had before ends. Undefined when the password is wrong or no place is left.
 *
 * @param pass the second step: what it refuses leaves no session behind.
 */
export async function begin(
  call: Visit,
  email: string,
  password: string,
  pass: (userId: string) => Promise<void>,
): Promise<Me | undefined> {
  const { services, request, address } = call;
  const userAgent = (request.headers.get('user-agent') ?? '').slice(0, 500);
  const { db } = services.database;
  const user = await findUserByEmail(db, email);
  const known = user && (await findPasswordHash(db, user.id));
  const session = await services.accounts.signIn(email, password, { userAgent, address });
  const still = async (userId: string) => (await settledPasswordHash(db, userId)) === known;
  return session && settle(call, session, { pass, still });
}

/** Takes back a session that nobody was given. */
export function neverBegun({ database }: Services, { sessionToken }: SignedInUser): Promise<void> {
  return deleteSessionOf(database.db, sessionToken);
}

type Proof = {
  pass?: (userId: string) => Promise<void>;
  /**
   * Is what let them in still so, now that the session is there? Who changes it ends the sessions that are there then:
   * one that was on its way would go on with what was taken away.
   */
  still: (userId: string) => Promise<boolean>;
};

/** The browser is whoever the session is of, and nobody it was before; without a place left the session ends. */
export async function settle(
  call: Visit,
  session: SignedInUser,
  { pass = async () => undefined, still }: Proof,
): Promise<Me | undefined> {
  const { services, request, replyHeaders, now } = call;
  const { database } = services;
  const undo = () => neverBegun(services, session);
  const me = (await still(session.userId)) && (await findPlace(database.db, session, now.getTime()));
  if (!me) {
    await undo();
    return undefined;
  }
  await pass(me.userId).catch(async (thrown: unknown) => {
    await undo();
    throw thrown;
  });
  await endOwnSession(services, request, now);
  for (const cookie of me.cookies) replyHeaders.append('set-cookie', cookie);
  return presentMe(database.db, me, now);
}
